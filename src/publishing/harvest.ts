import type {Problem} from '../model/problem.js';
import type {CitySource} from '../profile/city-sources.js';
import type {FeedRequest} from '../sources/feed-request.js';
import {loadAll} from '../sources/load.js';
import {problemOf} from './failure.js';
import type {Circumstances, FeedQuestion} from '../profile/question.js';
import {questionOf} from '../profile/question.js';
import {recording} from './recorded-answers.js';

/** An item of any kind. */
export interface Item {
  readonly id: string;
  readonly source?: Readonly<Record<string, string>>;
}

/** What a source holds now. */
export interface Harvest {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
  /** Id of the format it was read as. */
  readonly format: string;
  /** The publisher. */
  readonly title?: string | undefined;
  /** When the publisher changed it last, in milliseconds since 1970, where known. */
  readonly lastModified?: number | undefined;
  /** Hash of the answers it was read from. */
  readonly answers: string;
}

/** How feeds are asked. */
export interface Asking extends Circumstances {
  readonly fetch: typeof fetch;
  /** Where relative addresses start from. */
  readonly baseUrl: string;
  /** Milliseconds for an answer. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Waits between attempts; see `RequestOptions`. */
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Options of every request of one source. */
export const requestOptions = ({fetch, baseUrl, timeout, signal, wait, now}: Asking) => ({
  fetch, baseUrl, cache: 'none' as const, now: () => now, online: () => true,
  ...timeout && {timeout}, ...signal && {signal}, ...wait && {wait},
});

/**
 * Reads the feeds of one place as their widget would, but never through the city's relay. A list that is not whole is
 * none: if one of several feeds fails, or a part of one, all do. That another snapshot goes on with what was good last
 * time is a problem.
 * @throws SourceError
 */
export async function harvestFeeds(
  addresses: readonly (string | FeedRequest)[], question: FeedQuestion, format: string | undefined, asking: Asking,
): Promise<Harvest> {
  const {fetch, recorded} = recording(asking.fetch, () => asking.now);
  const {loaded, failed: [error]} = await loadAll<Item>(addresses, {
    ...question as FeedQuestion & {adapt?: never}, ...format && {format}, ...requestOptions({...asking, fetch}),
  });
  if (error) throw error;
  const {items, format: readAs, title, stale, error: fault} = loaded;
  if (fault && !stale) throw fault;
  const answers = await recorded.hash();
  const problems = [...fault ? [problemOf(fault)] : [], ...loaded.problems];
  return {items, problems, format: readAs, title, lastModified: recorded.lastModified(), answers};
}

/**
 * Reads a source that is one feed.
 * @throws SourceError
 */
export const harvest = (source: CitySource, asking: Asking): Promise<Harvest> =>
  harvestFeeds([{...source.request, relay: ''}], questionOf(source, asking), undefined, asking);
