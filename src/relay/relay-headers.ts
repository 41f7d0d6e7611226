import {parsedUrl} from '../text/parsed-url.js';
import type {Given} from './answers.js';

/** Headers of answers, by their names. */
type Fields = Readonly<Record<string, string>>;

const EXPOSED = 'Age, Cache-Status, ETag, Retry-After';
const DAY = 86_400;

/**
 * What every answer has. What a publisher sends is not ours: no script of it runs at the city's address, and nobody
 * takes it for another type.
 */
const ALWAYS: Fields = {
  'vary': 'Origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-expose-headers': EXPOSED,
};

/** Which pages may read the answers. */
export class Origins {
  readonly #all: boolean;
  readonly #some: ReadonlySet<string>;

  constructor(origins: readonly string[] = ['*']) {
    this.#all = origins.includes('*');
    this.#some = new Set(origins.map((origin) => parsedUrl(origin)?.origin ?? origin));
  }

  /** Whether a page of the origin may read; what is no page has none. */
  has(origin: string | null): boolean {
    return this.#all || !origin || this.#some.has(origin);
  }

  headersFor(origin: string | null): Fields {
    if (this.#all) return {...ALWAYS, 'access-control-allow-origin': '*'};
    return origin && this.#some.has(origin) ? {...ALWAYS, 'access-control-allow-origin': origin} : ALWAYS;
  }
}

/** The answer to a browser that asks whether it may ask. */
export const preflight: Fields = {
  'allow': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': `${DAY}`,
};

/**
 * How old an answer is, where it is from, and for how long caches in front may have it (RFC 9111, RFC 9211). One that
 * is stale has a negative `ttl`.
 */
export function ageHeaders({kept, from, isShared, detail}: Given, now: number): Fields {
  const left = (kept.until - now) / 1000;
  const ttl = left > 0 ? Math.ceil(left) : Math.min(-1, Math.floor(left));
  const parts = [
    'stadtbausteine', from === 'hit' ? 'hit' : `fwd=${from}; stored`, `ttl=${ttl}`,
    ...isShared ? ['collapsed'] : [], ...detail ? [`detail="${detail}"`] : [],
  ];
  const fresh = ttl > 0 ? kept.lifetime : 0;
  return {
    'age': `${Math.max(0, Math.floor((now - kept.at) / 1000))}`,
    'cache-status': parts.join('; '),
    'cache-control':
      `public, max-age=${fresh}, s-maxage=${fresh}, stale-while-revalidate=${fresh}, stale-if-error=${DAY}`,
    // nginx does not count the age in.
    'x-accel-expires': `${Math.max(0, ttl)}`,
  };
}

/** Whether one of the tags that a client has is that of an answer: compared weakly, also as a packing server has it. */
export function isSame(tags: string | null, etag: string): boolean {
  if (!tags) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '').replace(/[-;](?:gzip|br|zstd|deflate)"$/, '"');
  return tags.trim() === '*' || tags.split(/,(?=\s*(?:W\/)?")/).some((tag) => bare(tag) === bare(etag));
}
