import type {Kind} from '../model/read-options.js';
import type {AddressOptions} from './address.js';
import {locate} from './address.js';
import type {Ask, FeedRequest} from './feed-request.js';

/** What is asked of a service, in the query of its address. */
const ASKED = ['area', 'station', 'days', 'latitude', 'longitude'] as const;
const NUMBERS = ['days', 'latitude', 'longitude'];

/** A request with options of its own: the relay it is asked through, and whether that is to give our own JSON. */
export function throughRelay<T extends AddressOptions & {readonly kind: Kind}>(
  request: FeedRequest, around: T,
): readonly [FeedRequest, T] {
  const {relay} = request;
  const options = relay === undefined || around.relay === undefined ? around : {...around, relay};
  const asked = options.relay?.includes('{kind}') ? relayedQuestion(request, options.kind, options) : request;
  return [asked, options];
}

/**
 * The same question to a relay that gives our own JSON: one request, also to a service. The request as it is where the
 * address is not asked through the relay, or is only a part of a feed.
 */
function relayedQuestion(request: FeedRequest, kind: Kind, options: AddressOptions): FeedRequest {
  const {ask, body, parts, keys, url, dress} = request;
  if (body || parts || keys || !locate(request, options).home) return request;
  const asked = new URLSearchParams(
    ASKED.flatMap((name) => ask?.[name] === undefined ? [] : [[name, `${ask[name]}`]]));
  const address = asked.size ? `${url.trim().replace(/\/+$/, '')}?${asked}` : url;
  return {url: address, format: 'stadtbausteine', relayed: kind, ...dress && {dress}};
}

/** What the query of an address asks of a service; `undefined` if anything else stands in it. */
export function askIn({searchParams}: URL): Ask | undefined {
  const ask: Record<string, string | number> = {};
  for (const [name, value] of searchParams) {
    const isNumber = NUMBERS.includes(name);
    const isGood = isNumber ? /^-?\d{1,3}(?:\.\d{1,8})?$/.test(value) : /^[\w.,:~-]{1,60}$/.test(value);
    if (!isGood || !(ASKED as readonly string[]).includes(name)) return undefined;
    ask[name] = isNumber ? Number(value) : value;
  }
  return ask;
}
