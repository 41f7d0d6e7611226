import type {AddressOptions} from './address.js';
import {locate} from './address.js';
import type {FeedRequest} from './feed-request.js';
import {keep, recall} from './kept.js';
import type {Answer, RequestOptions} from './request.js';
import {keyOf, sharedRequest} from './shared.js';
import {SourceError} from './source-error.js';

/** Everything the answer to a request may depend on. */
export interface LastGoodOptions extends RequestOptions, AddressOptions {
  /** `none`: nothing is kept on the device, nothing kept is read. */
  readonly cache?: 'default' | 'none';
  /** Where answers are kept. Default: the page's Cache Storage. */
  readonly storage?: CacheStorage;
}

/** What was made of the answers. */
export interface LastGood<T> {
  readonly value: T;
  /** When the oldest of the answers was received, in milliseconds since 1970. */
  readonly at: number;
  /** Why a kept answer stands in for the present one. */
  readonly error?: SourceError;
}

// Answers that are kept already: shared by several, they need to be written only once.
const done = new WeakSet<Answer>();

/**
 * Fetches the parts of a feed and makes something of them; what `use` does not refuse is good and kept. If an
 * address cannot be read, or `use` refuses what it says now, the answers that were good last time are used.
 * @param use throws a `SourceError` for answers that are not what they should be.
 * @throws SourceError what went wrong now, if there is nothing to go back to
 */
export async function lastGood<T>(
  requests: readonly FeedRequest[], options: LastGoodOptions, use: (answers: readonly Answer[]) => T | Promise<T>,
): Promise<LastGood<T>> {
  const {signal, storage} = options;
  const targets = requests.map((request) => locate(request, options));
  const before = (key: string) => options.cache === 'none' || signal?.aborted ? undefined : recall(key, storage);
  let error: SourceError | undefined;
  const answers = await Promise.all(targets.map(async (target) => {
    try {
      return await sharedRequest(target, options);
    } catch (failure) {
      error ??= failure as SourceError;
      return await before(keyOf(target));
    }
  }));
  const attempt = async (from: readonly (Answer | undefined)[]) => {
    if (!from.every((answer) => answer !== undefined)) throw error;
    return {value: await use(from), at: Math.min(...from.map(({at}) => at)), error};
  };
  try {
    const result = await attempt(answers);
    answers.forEach((answer, index) => {
      if (!answer || answer.stale || done.has(answer) || options.cache === 'none') return;
      done.add(answer);
      void keep(keyOf(targets[index]!), answer, storage);
    });
    return result;
  } catch (failure) {
    if (error || !(failure instanceof SourceError)) throw error ?? failure;
    error = failure;
  }
  try {
    return await attempt(await Promise.all(targets.map((target) => before(keyOf(target)))));
  } catch {
    throw error;
  }
}
