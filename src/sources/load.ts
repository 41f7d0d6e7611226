import type {FeedRequest} from './feed-request.js';
import {expectFormat} from './format-table.js';
import type {LastGoodOptions} from './last-good.js';
import {lastGood} from './last-good.js';
import type {Loaded, LoadedAll} from './loaded.js';
import type {ReadingOptions} from './read-answer.js';
import {readAnswers} from './read-answer.js';
import type {SourceError} from './source-error.js';

export type {FeedRequest} from './feed-request.js';

export interface LoadOptions<T> extends Omit<LastGoodOptions, 'kind'>, ReadingOptions<T> {
  /** Told of each of several addresses as soon as it was read, or could not be. */
  settled?(index: number, outcome: Loaded<T> | SourceError): void;
  /** Name of a feed -> what was read last: it stands in where one of several addresses cannot be read now. */
  readonly known?: ReadonlyMap<string, Loaded<T>>;
}

/**
 * Loads one feed: fetches it (once per page), finds out its format, reads it. If that fails now, what was
 * good last time is returned, marked stale.
 * @throws SourceError, or of a service whatever `import` throws if its module cannot be loaded
 */
export async function load<T>(address: string | FeedRequest, around: LoadOptions<T>): Promise<Loaded<T>> {
  const given: FeedRequest = typeof address === 'string' ? {url: address} : address;
  const [asked, options] = given.relay !== undefined || around.relay?.includes('{kind}')
    ? (await import('./relayed-question.js')).throughRelay(given, around)
    : [given, around];
  const {request, read} = asked.ask
    ? await (await import('./services.js')).askService(asked, options)
    : {request: asked, read: readAnswers};
  const {parts} = request;
  const expected = {...options, format: request.format ?? options.format};
  const expect = (head?: string) => void expectFormat(request.url, expected, head).catch(() => undefined);
  if (!options.keptOnly) expect();
  const requests = parts ? Object.values(parts).map((url) => ({url})) : [request];
  const {value, at, error, freshFor} = await lastGood(
    requests, {...options, begun: parts ? undefined : expect},
    (answers) => read<T>(answers, request, options)
      // What is no feed may lead to its parts.
      .catch(async (mistake: SourceError) =>
        (await import('./index-parts.js')).followIndex<T>(answers, request, options, mistake, load)),
  );
  const problems = value.problems.map((problem) => ({...problem, src: request.url}));
  return {
    asOf: new Date(at), stale: !!error, error, ...value, problems, freshFor: Math.max(freshFor, value.freshFor),
  };
}

/**
 * Loads several feeds as one. An address that fails does not take the others along.
 * @throws SourceError the first, with the `others`, if every address failed
 */
export async function loadAll<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>,
): Promise<LoadedAll<T>> {
  const loading = addresses.map((address, index) => {
    const loaded = load<T>(address, options);
    void loaded.catch((error: SourceError) => error).then((outcome) => options.settled?.(index, outcome));
    return loaded;
  });
  const [only, second] = loading;
  if (only && !second) return {loaded: await only, failed: []};
  const results = Promise.allSettled(loading);
  // Most widgets have one address: the code for merging is loaded if there are several.
  const {merge} = await import('./merge.js');
  return merge(addresses, await results, options);
}
