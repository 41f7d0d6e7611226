/** What a feed's server says beside its content: who may read it, how long it holds, in which form it comes. */
import type {Kind} from '../model/read-options.js';
import type {Finding} from './finding.js';
import {failure, note, warning} from './finding.js';

/** One redirect on the way to a feed. */
export interface Hop {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/** How an answer came. */
export interface Delivery {
  /** The address that was asked, and the one that answered. */
  readonly asked: string;
  readonly url: string;
  /** The redirects between them, as far as they can be seen. */
  readonly hops: readonly Hop[];
  readonly headers: Pick<Headers, 'get'>;
  /** Whether all headers can be seen. A page of another origin sees only those that the server lets it see. */
  readonly seesAll: boolean;
  /** The `Origin` that asked. */
  readonly origin: string;
}

/** Kinds that are wrong when they are old. */
const live: readonly Kind[] = ['alerts', 'departures', 'parking', 'vehicles', 'chargers'];
const LIVE_SECONDS = 300;

/** From this size on compression is worth it, and from that one on citizens notice it, in bytes. */
const SMALL = 20_000;
const LARGE = 2_000_000;

/**
 * Findings on how an answer came.
 * @param kind absent: it is no feed, and only the way to it counts
 */
export function deliveryFindings(delivery: Delivery, bytes: Uint8Array, kind?: Kind): readonly Finding[] {
  const way = [...ofRedirects(delivery), ...ofTransport(delivery)];
  return kind ? [...way, ...ofOrigins(delivery), ...ofCaches(delivery, kind), ...ofSize(delivery, bytes.length)] : way;
}

/** Browsers trust their own machine without encryption. */
const isPlain = (url: string): boolean => /^http:\/\/(?!(?:localhost|127\.[\d.]+|\[::1\])(?:[:/]|$))/i.test(url);

function ofRedirects({asked, url, hops}: Delivery): readonly Finding[] {
  const way = hops.map(({status, from, to}) => `${status} ${from} -> ${to}`);
  const shown = way.length ? way : asked === url ? [] : [`${asked} -> ${url}`];
  const moved = hops.filter(({status}) => status === 301 || status === 308);
  return [
    ...moved.length ? [warning('moved', `The address has moved for good: ${moved.at(-1)!.to}`)]
      : shown.length ? [note('redirect', 'The address leads elsewhere')] : [],
    ...hops.some(({from, to}) => !isPlain(from) && isPlain(to)) ? [warning('redirect-to-http', 'A redirect leads from https to http')] : [],
  ].map((finding) => ({...finding, message: `${finding.message} (${shown.join(', ')})`}));
}

function ofTransport({url, headers}: Delivery): readonly Finding[] {
  if (!isPlain(url)) return [];
  const upgraded = headers.get('strict-transport-security') ? ', though the server speaks of https' : '';
  return [warning('no-tls', `${url} is asked without encryption${upgraded}`)];
}

function ofOrigins({headers, seesAll, origin}: Delivery): readonly Finding[] {
  // A page that reads the answer has been allowed to.
  if (!seesAll) return [];
  const allowed = headers.get('access-control-allow-origin')?.trim();
  if (!allowed) return [warning('cors-missing')];
  if (allowed === '*') return [];
  if (allowed.includes(',')) return [failure('cors-invalid', `Access-Control-Allow-Origin: ${allowed}`)];
  if (allowed !== origin) return [warning('cors-other', `Access-Control-Allow-Origin: ${allowed}`)];
  return /\borigin\b|\*/i.test(headers.get('vary') ?? '') ? []
    : [warning('cors-vary', 'Access-Control-Allow-Origin repeats who asks, and Vary does not name Origin')];
}

function ofCaches({headers, seesAll}: Delivery, kind: Kind): readonly Finding[] {
  const rule = headers.get('cache-control') ?? '';
  const age = Number(/(?:s-maxage|max-age)\s*=\s*"?(\d+)/i.exec(rule)?.[1] ?? NaN);
  const hasValidator = headers.get('etag') ?? headers.get('last-modified');
  return [
    ...!rule && !headers.get('expires') ? [note('no-lifetime')] : [],
    .../no-store/i.test(rule) ? [note('no-store', `Cache-Control: ${rule}`)] : [],
    ...live.includes(kind) && age > LIVE_SECONDS ? [warning('long-lifetime', `Cache-Control: ${rule}`)] : [],
    ...seesAll && !hasValidator ? [note('no-validator')] : [],
  ];
}

function ofSize({headers, seesAll}: Delivery, size: number): readonly Finding[] {
  return [
    ...seesAll && size > SMALL && !headers.get('content-encoding')
      ? [note('no-compression', `${size} bytes came without Content-Encoding`)] : [],
    ...size > LARGE ? [note('large', `${size} bytes`)] : [],
  ];
}
