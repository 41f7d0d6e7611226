import type {Answer} from './request.js';

/** The one bucket of all feeds; a later layout gets a later number. */
const BUCKET = 'stadtbausteine-feeds-1';
const MOST_BYTES = 25 * 2 ** 20;
const MOST_ENTRIES = 60;

// Sizes by address, the one unused for longest first; read once per page, then followed.
const sizesOf = new WeakMap<CacheStorage, Promise<Map<string, number>>>();

/**
 * Keeps the last good answer of a request on the device, and lets go of those unused for longest beyond 60
 * answers or 25 MB. Where storage is full, forbidden or missing it does nothing; it never throws.
 */
export async function keep(key: string, answer: Answer, storage?: CacheStorage): Promise<void> {
  try {
    const caches = storage ?? globalThis.caches;
    const cache = await caches.open(BUCKET);
    const sizes = await sizesIn(caches, cache);
    const address = addressOf(key);
    const {bytes, contentType, url, at} = answer;
    const size = bytes.length;
    const headers = {
      'content-type': contentType, 'x-key': address, 'x-url': url, 'x-at': `${at}`, 'x-size': `${size}`,
    };
    await cache.put(address, new Response(bytes as BodyInit, {headers}));
    sizes.delete(address);
    sizes.set(address, size);
    await trim(cache, sizes);
  } catch {
    // Nothing is kept then; the feed itself is there.
  }
}

/** The last good answer of a request, marked stale, if one is kept. Never throws. */
export async function recall(key: string, storage?: CacheStorage): Promise<Answer | undefined> {
  try {
    const cache = await (storage ?? globalThis.caches).open(BUCKET);
    const response = await cache.match(addressOf(key));
    if (!response) return undefined;
    const header = (name: string) => response.headers.get(name) ?? '';
    const answer: Answer = {
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: header('content-type'),
      url: header('x-url'),
      at: Number(header('x-at')),
      stale: true,
    };
    // To be used is to be kept for longer.
    void keep(key, answer, storage);
    return answer;
  } catch {
    return undefined;
  }
}

/** Cache Storage knows GET requests only: a POSTed body goes into the query. Throws for addresses without http. */
function addressOf(key: string): string {
  const [url = '', body] = key.split('\n', 2);
  const address = new URL(url);
  if (!address.protocol.startsWith('http')) throw new TypeError('Not from the network');
  if (body !== undefined) address.searchParams.append('body', body);
  return address.href;
}

function sizesIn(storage: CacheStorage, cache: Cache): Promise<Map<string, number>> {
  let sizes = sizesOf.get(storage);
  if (!sizes) {
    sizes = cache.matchAll().then((responses) => new Map(responses.map(
      ({headers}) => [headers.get('x-key') ?? '', Number(headers.get('x-size'))],
    )));
    sizesOf.set(storage, sizes);
  }
  return sizes;
}

async function trim(cache: Cache, sizes: Map<string, number>): Promise<void> {
  let total = 0;
  sizes.forEach((size) => {
    total += size;
  });
  for (const [oldest, size] of [...sizes]) {
    if (total <= MOST_BYTES && sizes.size <= MOST_ENTRIES) return;
    sizes.delete(oldest);
    total -= size;
    await cache.delete(oldest);
  }
}
