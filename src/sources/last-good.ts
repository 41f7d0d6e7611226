import type {AddressOptions, Target} from './address.js';
import {locate} from './address.js';
import type {FeedRequest} from './feed-request.js';
import {keep, recall} from './kept.js';
import type {Answer, RequestOptions} from './request.js';
import {keyOf, sharedRequest} from './shared.js';
import {SourceError} from './source-error.js';
import {whenIdle} from './when-idle.js';

/** Everything the answer to a request may depend on. */
export interface LastGoodOptions extends RequestOptions, AddressOptions {
  /** `none`: nothing is kept on the device, nothing kept is read. */
  readonly cache?: 'default' | 'none';
  /** Asks nobody: only what is kept on the device counts. */
  readonly keptOnly?: boolean;
  /** The store of kept answers. Default: the page's Cache Storage. */
  readonly storage?: CacheStorage;
  /** Schedules work that is not urgent. Default: when the page has shown the data and is idle. */
  readonly later?: (work: () => void) => void;
}

/** The result of reading the answers. */
interface LastGood<T> {
  readonly value: T;
  /** When the oldest of the answers was received, in milliseconds since 1970. */
  readonly at: number;
  /** For how many milliseconds the servers say that asking again is no use; the longest of the answers. */
  readonly freshFor: number;
  /** Why kept answers stand in for the present ones. */
  readonly error?: SourceError;
}

// Answers that are kept already: shared by several, they need to be written only once.
const done = new WeakSet<Answer>();

/**
 * Fetches the parts of a feed and reads them with `use`; answers that `use` does not refuse are kept. If
 * one cannot be read, or `use` refuses what they say now, the answers that were good last time are used.
 * @param use throws a `SourceError` for answers that are not what they should be.
 * @throws SourceError what went wrong now, if there is nothing to go back to.
 */
export async function lastGood<T>(
  requests: readonly FeedRequest[], options: LastGoodOptions,
  use: (answers: readonly Answer[]) => T | Promise<T>,
): Promise<LastGood<T>> {
  const {signal, storage, cache, later = whenIdle} = options;
  const targets = requests.map((request) => locate(request, options));
  const attempt = async (answer: (target: Target) => Promise<Answer>, error?: SourceError) => {
    const answers = await Promise.all(targets.map(answer));
    const value = await use(answers);
    answers.forEach((answer, index) => {
      if (answer.stale || cache === 'none' || done.has(answer)) return;
      done.add(answer);
      later(() => void keep(keyOf(targets[index]!), answer, storage));
    });
    const freshFor = Math.max(...answers.map(({freshFor = 0}) => freshFor));
    return {value, at: Math.min(...answers.map(({at}) => at)), freshFor, error};
  };
  try {
    if (options.keptOnly) throw new SourceError('timeout', requests[0]!.url, 'Not asked');
    return await attempt((target) => sharedRequest(target, options));
  } catch (cause) {
    // Readers are total: anything else is a part of ours that could not be loaded, or a signal aborted while
    // reading. Ours have an address; modules loaded in two ways, as in Node's tests, have two classes of them.
    const error = (cause as SourceError).src === undefined
      ? new SourceError('network', requests[0]!.url, String(cause), {cause})
      : cause as SourceError;
    if (cache === 'none' || signal?.aborted) throw error;
    const before = async (target: Target) => await recall(keyOf(target), storage) ?? Promise.reject(error);
    return attempt(before, error).catch(() => Promise.reject(error));
  }
}
