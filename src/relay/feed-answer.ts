import {ageOf, lifetimeOf} from './freshness.js';
import type {Told} from './answers.js';
import type {RelayConfig} from './relay-config.js';
import type {Kept} from './shelf.js';
import type {UpstreamAnswer} from './upstream.js';
import {UpstreamError} from './upstream-error.js';
import {pauseAsked} from '../sources/retry-after.js';

/** Most bytes of an answer that is an error: it is kept for a moment, too. */
const MOST_OF_REFUSAL = 100_000;

/**
 * What a publisher's answer means for what is kept. An answer that cannot be one (a web page where there was data,
 * nothing at all, an error) leaves the kept one alone.
 * @throws UpstreamError
 */
export async function feedAnswer(
  answer: UpstreamAnswer, before: Kept | undefined, ttl: RelayConfig['ttl'], now: number,
): Promise<Told> {
  const {status, headers, bytes, url} = answer;
  const times = timesOf(answer, ttl, now);
  if (status === 304 && before) return {kept: {...before, ...times}, isSame: true};
  const type = typeIn(headers);
  if (status !== 200 && status !== 203) throw refused(answer, type, now);
  if (!bytes.length) throw new UpstreamError('upstream', 502, 'upstream empty', {refusal: {status, bytes, type}});
  if (before && isPage(bytes, type) && !isPage(before.bytes, before.type)) {
    throw new UpstreamError('upstream', 502, 'upstream web page');
  }
  const known = {url, etag: tagIn(headers), modified: plain(headers.get('last-modified'))};
  // Of a packed answer a strong tag means the pack.
  const etag = headers.get('content-encoding') ? known.etag.replace(/^"/, 'W/"') : known.etag;
  return {kept: {bytes, type, etag: etag || await tagOf(bytes), known, ...times}};
}

/** The error that any other answer is: what is none yet (2xx) and mistakes of the client (4xx) go on as they are. */
function refused({status, headers, bytes}: UpstreamAnswer, type: string, now: number): UpstreamError {
  const retryAfter = plain(headers.get('retry-after'));
  const isShort = bytes.length <= MOST_OF_REFUSAL;
  const isGivenOn = status < 300 && status !== 206 || status >= 400 && status < 500;
  const refusal = {status, type, bytes: isShort ? bytes : new Uint8Array(), ...retryAfter && {retryAfter}};
  return new UpstreamError('upstream', 502, `upstream ${status}`, {
    pause: pauseAsked(retryAfter, now), ...isGivenOn && {refusal},
  });
}

function timesOf({headers, url}: UpstreamAnswer, ttl: RelayConfig['ttl'] = {}, now: number) {
  const {host, hostname} = new URL(url);
  const name = [host, hostname].find((one) => Object.hasOwn(ttl, one));
  const age = ageOf(headers);
  const at = now - age * 1000;
  if (name !== undefined) return {at, until: now + ttl[name]! * 1000, lifetime: ttl[name]!};
  const lifetime = lifetimeOf(headers, now);
  return {at, until: Math.max(now + 1000, at + lifetime * 1000), lifetime};
}

/** A header's value; empty if it is none that can be sent on. */
export const plain = (value: string | null): string => value && /^[\x20-\x7e]+$/.test(value) ? value : '';

export const typeIn = (headers: Headers): string => plain(headers.get('content-type'));

function tagIn(headers: Headers): string {
  const tag = plain(headers.get('etag'));
  return /^(?:W\/)?"[^"]*"$/.test(tag) ? tag : '';
}

/** An entity tag for bytes that have none. */
export async function tagOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return `"${[...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

function isPage(bytes: Uint8Array, type: string): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
  return /html/i.test(type) || /^[\s\xef\xbb\xbf]*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)/i.test(head);
}
