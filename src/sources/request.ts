import type {Target} from './address.js';
import {SourceError} from './source-error.js';

/** Bytes of one address. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** As sent, with parameters; empty where there is none. */
  readonly contentType: string;
  /** After redirects: what relative links start from. */
  readonly url: string;
  /** When it was received, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it is a kept copy, because the address could not be read now. */
  readonly stale: boolean;
}

/** What a request may be told. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Default: the page's, as it was when this module was loaded. */
  readonly fetch?: typeof fetch;
  /** Asks the server even if the browser's HTTP cache has an answer. */
  readonly reload?: boolean;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Settles after `ms` milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1, for the jitter. */
  readonly random?: () => number;
  /** Whether there is a network at all. */
  readonly online?: () => boolean;
}

const TIMEOUT = 10_000;
const RETRIES = 3;
const LONGEST_PAUSE = 10_000;
const LARGEST = 20 * 2 ** 20;

// Bound now: a consent manager or a monitor that replaces window.fetch later does not get in between.
const pageFetch = globalThis.fetch?.bind(globalThis);

const timer = (ms: number, signal: AbortSignal) => new Promise<void>((resolve) => {
  const handle = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
    resolve();
  }, {once: true});
});

/** What a request that was given up ends in. */
export const aborted = (target: Target, signal: AbortSignal) =>
  new SourceError('network', target.src, 'No longer wanted', {cause: signal.reason});

interface Failure {
  readonly error: SourceError;
  /** Whether asking again may help. */
  readonly again?: boolean;
  /** Milliseconds the server asks to wait. */
  readonly pause?: number;
}

/**
 * Fetches one address: 10 s for the whole answer, at most 20 MB; after a lost connection, 429 or 5xx up to
 * three further attempts, each after twice the pause, with jitter. A `Retry-After` of up to 10 s is waited for;
 * a server that wants longer than that is not asked again.
 * @throws SourceError
 */
export async function request(target: Target, options: RequestOptions = {}): Promise<Answer> {
  const {wait = timer, random = Math.random, signal} = options;
  const online = options.online ?? (() => globalThis.navigator?.onLine !== false);
  const remote = /^http/.test(target.url);
  let blocked = false;
  for (let attempt = 0; ; attempt++) {
    const result = await once(target, options);
    if ('bytes' in result) return result;
    const pause = result.pause ?? 500 * 2 ** attempt * (0.5 + random() / 2);
    // Offline there is the one attempt: a service worker or the machine itself may still answer.
    const again = result.again && remote && attempt < RETRIES && pause <= LONGEST_PAUSE && online();
    // Two in a row: a connection lost just once may look like a blocked one.
    const nowBlocked = result.error.code === 'cors';
    if (!again || blocked && nowBlocked) throw result.error;
    blocked = nowBlocked;
    await wait(pause, signal ?? new AbortController().signal);
    if (signal?.aborted) throw aborted(target, signal);
  }
}

async function once(target: Target, options: RequestOptions): Promise<Answer | Failure> {
  const {signal, now = Date.now, wait = timer} = options;
  const stop = new AbortController();
  const over = new AbortController();
  const expired = new Promise<Failure>((resolve) => {
    const giveUp = (error: SourceError) => {
      resolve({error});
      stop.abort();
    };
    void wait(TIMEOUT, over.signal).then(() => {
      if (!over.signal.aborted) giveUp(new SourceError('timeout', target.src, 'No complete answer within 10 s'));
    });
    const forward = () => giveUp(aborted(target, signal!));
    if (signal?.aborted) forward();
    signal?.addEventListener('abort', forward, {signal: over.signal});
  });
  try {
    return await Promise.race([expired, exchange(target, options, stop, now)]);
  } finally {
    over.abort();
    stop.abort();
  }
}

async function exchange(
  target: Target, options: RequestOptions, stop: AbortController, now: () => number,
): Promise<Answer | Failure> {
  const ask = options.fetch ?? pageFetch;
  const {src, url, body} = target;
  try {
    const response = await ask(url, {
      signal: stop.signal,
      credentials: 'same-origin',
      referrerPolicy: 'same-origin',
      ...options.reload && {cache: 'no-cache'},
      ...body !== undefined && {method: 'POST', body, headers: {'content-type': 'application/json'}},
    });
    const {status, headers} = response;
    if (!response.ok) {
      return {
        error: new SourceError('http', src, `HTTP status ${status}`, {status}),
        again: status === 429 || status >= 500,
        pause: pauseAsked(headers.get('retry-after'), now()),
      };
    }
    const bytes = await readBytes(response, src);
    const contentType = headers.get('content-type') ?? '';
    return {bytes, contentType, url: target.home ?? (response.url || url), at: now(), stale: false};
  } catch (cause) {
    if (cause instanceof SourceError) return {error: cause};
    const error = target.foreign && await probe(ask, url, stop.signal)
      ? new SourceError('cors', src, 'The server does not allow pages of other hosts to read it (CORS)', {cause})
      : new SourceError('network', src, 'The server could not be reached or broke off', {cause});
    return {error, again: true};
  }
}

/** Whether the address answers a request that may not see the answer: then it was CORS that stood in the way. */
async function probe(ask: typeof fetch, url: string, signal: AbortSignal): Promise<boolean> {
  try {
    await ask(url, {mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal});
    return true;
  } catch {
    return false;
  }
}

/** `Retry-After` (RFC 9110 §10.2.3: seconds or a date) as milliseconds from now. */
function pauseAsked(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const pause = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return pause >= 0 ? pause : undefined;
}

async function readBytes(response: Response, src: string): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const check = (length: number) => {
    if (length > LARGEST) throw new SourceError('too-large', src, 'More than 20 MB');
  };
  check(announced);
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    check(size += part.value.length);
  }
  // Firefox takes a connection that ends early for the end. Content-Length counts compressed bytes, and whether
  // there is compression cannot be seen across origins; it never adds more than this.
  const slack = response.type === 'cors' || response.headers.has('content-encoding') ? 99 + size / 999 : 0;
  if (size + slack < announced) throw new TypeError('The answer is shorter than announced');
  const bytes = new Uint8Array(size);
  let at = 0;
  chunks.forEach((chunk) => {
    bytes.set(chunk, at);
    at += chunk.length;
  });
  return bytes;
}
