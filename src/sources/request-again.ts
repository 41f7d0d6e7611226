import type {Target} from './address.js';
import {pauseAsked} from './retry-after.js';
import {SourceError} from './source-error.js';

const RETRIES = 3;
const LONGEST_PAUSE = 10_000;

/** The arguments of the first attempt, as in `RequestOptions`. */
interface Means {
  readonly fetch: typeof fetch;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly online: () => boolean;
  readonly random?: () => number;
  readonly now?: () => number;
}

/**
 * Asks again after a lost connection, 429 or 5xx: up to three further attempts, each after twice the pause, with
 * jitter. A `Retry-After` of up to 10 s is waited for; a server that wants longer than that is not asked again.
 * @param failed what the first attempt ended in
 * @throws SourceError what the last one ended in
 */
export async function askAgain<Answer>(
  failed: SourceError, attempt: () => Promise<Answer>, target: Target, means: Means, signal: AbortSignal,
): Promise<Answer> {
  const {wait, random = Math.random, now = Date.now, online} = means;
  for (let error = failed, before, count = 0; ; count++) {
    error = await explained(error, target, means, signal);
    signal.throwIfAborted();
    const {code, again} = error;
    const pause = pauseAsked(again, now()) || 500 * 2 ** count * (0.5 + random() / 2);
    // CORS is certain only the second time: a connection that was lost just once looks the same.
    const certain = code === 'cors' && code === before;
    if (again === undefined || certain || count === RETRIES || pause > LONGEST_PAUSE || !online()) throw error;
    before = code;
    await wait(pause, signal);
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (next) {
      error = next as SourceError;
    }
  }
}

/**
 * Whether it was CORS that stood in the way: then the address answers a request that may not see the answer. To find
 * that out takes as long as an attempt at most.
 */
async function explained(
  error: SourceError, target: Target, {fetch}: Means, signal: AbortSignal,
): Promise<SourceError> {
  const {code, src, cause, again} = error;
  if (code !== 'network' || again === undefined || !target.foreign) return error;
  const within = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_PAUSE)]);
  return fetch(target.url, {mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: within})
    .then(() => new SourceError('cors', src, 'Not allowed by CORS', {cause, again}), () => error);
}
