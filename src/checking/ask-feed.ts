import type {Kind} from '../model/read-options.js';
import type {AddressOptions} from '../sources/address.js';
import {locate} from '../sources/address.js';
import type {Answer, RequestOptions} from '../sources/request.js';
import {request} from '../sources/request.js';
import type {Delivery, Hop} from './delivery.js';

/** How to ask for a feed that is to be checked. */
export interface AskOptions extends AddressOptions, Pick<RequestOptions, 'fetch' | 'now' | 'wait' | 'online' | 'signal'> {
  readonly kind?: Kind | undefined;
  /** Whether answers show all their headers: true without a page. */
  readonly seesAll: boolean;
  readonly origin: string;
  /** The redirects to an address, where whoever fetches has seen them. */
  hopsTo?(url: string): readonly Hop[];
}

/** An answer with how it came. What came through a relay tells nothing of the provider's own server. */
interface Asked {
  readonly answer: Answer;
  readonly delivery?: Delivery;
}

/**
 * Asks for a feed as a widget does: its time, its size, its attempts.
 * @throws SourceError
 */
export async function askFeed(address: string, options: AskOptions): Promise<Asked> {
  const {fetch = globalThis.fetch, signal = new AbortController().signal, kind, seesAll, origin, hopsTo} = options;
  const target = locate({url: address}, options);
  let headers: Headers | undefined;
  const watched: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    headers = response.headers;
    return response;
  };
  const answer = await request(target, {...options, fetch: watched, ...kind && {kind}} as RequestOptions, signal);
  if (target.home || !headers || !/^http/.test(answer.url)) return {answer};
  const isOwn = !target.foreign && !!globalThis.document;
  return {answer, delivery: {
    asked: target.url, url: answer.url, hops: hopsTo?.(target.url) ?? [], headers, seesAll: seesAll && !isOwn, origin,
  }};
}
