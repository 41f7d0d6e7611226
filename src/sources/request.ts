import {pageSettings} from '../page/page-settings.js';
import type {Kind} from '../model/read-options.js';
import type {Target} from './address.js';
import {SourceError} from './source-error.js';

/** Bytes of one address. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** As sent, with parameters; empty where there is none. */
  readonly contentType: string;
  /** After redirects: what relative links start from. */
  readonly url: string;
  /** When it left the publisher, in milliseconds since 1970: caches on the way say how long they have had it. */
  readonly at: number;
  /** For how many milliseconds the server says that asking again is no use. */
  readonly freshFor?: number;
  /** Whether it is a kept copy, because the address could not be read now. */
  readonly stale: boolean;
}

/** Options of a request. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** Default: the page's, as it was when this module was loaded. */
  readonly fetch?: typeof fetch;
  /** Asks the server even if the browser's HTTP cache has an answer. */
  readonly reload?: boolean;
  /** As on `<img>`: whether the server hears which page asks. Default, and for what is no policy: `no-referrer`. */
  readonly referrerPolicy?: string;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds for the whole answer. Default: 10 s. */
  readonly timeout?: number;
  /** Settles after `ms` milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1, for the jitter. */
  readonly random?: () => number;
  /** Is told the beginning of an answer, as it would be in UTF-8, while the rest is still on its way. */
  readonly begun?: ((head: string) => void) | undefined;
  /** What is to be in the answer: places may be twice as large. */
  readonly kind?: Kind;
  /** Whether there is a network at all. */
  readonly online?: () => boolean;
}

const TIMEOUT = 10_000;
const POLICY = /^((strict-)?origin(-when-cross-origin)?|same-origin|no-referrer-when-downgrade|unsafe-url)$/;
const MEGABYTE = 2 ** 20;

// Bound now: a consent manager or a monitor that replaces window.fetch later does not get in between.
const pageFetch = globalThis.fetch?.bind(globalThis);

/** Waits, or until the signal is aborted. */
export const timer = (ms: number, signal: AbortSignal) => new Promise<void>((resolve) => {
  const handle = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
    resolve();
  });
});

/**
 * Fetches one address: 10 s for the whole answer, at most 20 MB, of places 40. Most are answered at once: when and how
 * to ask again is loaded where an attempt has failed. If that cannot be had either, there is no connection.
 * @param signal aborted with the `SourceError` the request is to end in.
 * @throws SourceError
 */
export async function request(target: Target, options: RequestOptions, signal: AbortSignal): Promise<Answer> {
  const {wait = timer, fetch = pageFetch, online = () => globalThis.navigator?.onLine !== false} = options;
  const attempt = () => attemptOnce(target, options, signal, wait);
  return attempt().catch(async (error: SourceError) => {
    // Offline there is the one attempt: a service worker or the machine itself may still answer.
    if (error.again === undefined || !online()) throw error;
    const {askAgain} = await import('./request-again.js').catch(() => Promise.reject(error));
    return askAgain(error, attempt, target, {...options, wait, fetch, online}, signal);
  });
}

async function attemptOnce(
  target: Target, options: RequestOptions, outer: AbortSignal, wait: NonNullable<RequestOptions['wait']>,
): Promise<Answer> {
  const {src, url} = target;
  const over = new AbortController();
  const signal = AbortSignal.any([outer, over.signal]);
  const {timeout = TIMEOUT} = options;
  const late = `No answer within ${timeout} ms`;
  void wait(timeout, over.signal).then(() => over.abort(new SourceError('timeout', src, late)));
  try {
    const response = await (earlyAnswer(target, options, signal) ?? ask(target, options, signal));
    return await answerOf(response, target, options);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('network', src, 'No connection', {cause, again: url.startsWith('http') ? '' : undefined});
  } finally {
    // The timer ends as well.
    over.abort();
  }
}

/** `early-request.ts` asks with the same, for widgets without a policy of their own. */
const ask = (
  {url, body}: Target, {fetch = pageFetch, reload, referrerPolicy = ''}: RequestOptions, signal: AbortSignal,
): Promise<Response> =>
  fetch(url, {
    signal,
    credentials: 'same-origin',
    referrerPolicy: POLICY.test(referrerPolicy) ? referrerPolicy as ReferrerPolicy : 'no-referrer',
    ...reload && {cache: 'no-cache'},
    ...body && {method: 'POST', body, headers: {'content-type': 'application/json'}},
  });

/** The answer that the page's loader has asked for while the widget was on its way: for the first who would ask so. */
function earlyAnswer(
  {url, body}: Target, {fetch, reload, referrerPolicy}: RequestOptions, signal: AbortSignal,
): Promise<Response> | undefined {
  const {early} = pageSettings();
  const request = fetch || reload || body || referrerPolicy ? undefined : early?.get(url);
  if (!request) return undefined;
  early!.delete(url);
  signal.addEventListener('abort', () => request.stop.abort());
  return request.answer;
}

/** @throws SourceError `http` for an answer that says there is none. */
async function answerOf(
  response: Response, {src, url, home}: Target, {now = Date.now, begun, kind}: RequestOptions,
): Promise<Answer> {
  const {ok, status, headers} = response;
  if (!ok) {
    const again = status === 429 || status >= 500 ? headers.get('retry-after') ?? '' : undefined;
    throw new SourceError('http', src, `HTTP ${status}`, {status, again});
  }
  const age = Number(headers.get('age')) || 0;
  const [, lifetime = 0] = /max-age=(\d+)/.exec(headers.get('cache-control') ?? '') ?? [];
  return {
    bytes: await readBytes(response, src, kind === 'places' ? 40 : 20, begun),
    contentType: headers.get('content-type') ?? '',
    url: home ?? (response.url || url),
    at: now() - age * 1000,
    freshFor: (Number(lifetime) - age) * 1000,
    stale: false,
  };
}

async function readBytes(
  response: Response, src: string, most: number, begun: RequestOptions['begun'],
): Promise<Uint8Array> {
  const {headers, body} = response;
  // A page's replacement of fetch may know no streams.
  if (!body) return new Uint8Array(await response.arrayBuffer());
  const announced = Number(headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part; ;) {
    if (Math.max(announced, size) > most * MEGABYTE) throw new SourceError('too-large', src, `More than ${most} MB`);
    part = await reader.read();
    if (!part.value) break;
    if (!size) begun?.(new TextDecoder().decode(part.value.subarray(0, 65_536)));
    chunks.push(part.value);
    size += part.value.length;
  }
  // Firefox takes a connection that ends early for the end. Content-Length counts compressed bytes, and
  // whether there is compression cannot be seen across origins; but it never adds more than this.
  if (size * 1.001 + 99 < announced) throw new TypeError('Cut short');
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, size -= chunk.length);
  return bytes;
}
