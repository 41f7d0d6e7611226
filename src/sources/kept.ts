import type {Answer} from './request.js';

/** The one bucket of all feeds; a later layout gets a later number. */
const BUCKET = 'stadtbausteine-feeds-1';
const MOST_BYTES = 25 * 2 ** 20;
const MOST_ENTRIES = 60;

/**
 * Keeps the last good answer of a request on the device, and lets go of those unused for longest beyond 60
 * answers or 25 MB. Where storage is full, forbidden or missing it does nothing; it never throws.
 */
export async function keep(key: string, answer: Answer, storage?: CacheStorage): Promise<void> {
  try {
    const cache = await open(storage);
    const {bytes, contentType, url, at} = answer;
    const address = addressOf(key);
    const before = await cache.match(address);
    if (Number(before?.headers.get('x-at')) > at) return;
    const size = `${bytes.length}`;
    const headers = {'content-type': contentType, 'x-key': address, 'x-url': url, 'x-at': `${at}`, 'x-size': size};
    await cache.put(address, new Response(bytes as BodyInit, {headers}));
    let total = 0;
    // They come in the order they were put in; the newest are to stay.
    const newestFirst = [...await cache.matchAll()].reverse();
    await Promise.all(newestFirst.map(({headers}, index) => {
      total += Number(headers.get('x-size'));
      return (total > MOST_BYTES || index >= MOST_ENTRIES) && cache.delete(headers.get('x-key')!);
    }));
  } catch {
    // Nothing is kept then; the feed itself is there.
  }
}

/** The last good answer of a request, marked stale, if one is kept. Never throws. */
export async function recall(key: string, storage?: CacheStorage): Promise<Answer | undefined> {
  try {
    const cache = await open(storage);
    const response = await cache.match(addressOf(key));
    if (!response) return undefined;
    const {headers} = response;
    const answer: Answer = {
      bytes: new Uint8Array(await response.arrayBuffer()),
      contentType: headers.get('content-type') ?? '',
      url: headers.get('x-url')!,
      at: Number(headers.get('x-at')),
      stale: true,
    };
    // Using an answer renews its place among the kept ones.
    void keep(key, answer, storage);
    return answer;
  } catch {
    return undefined;
  }
}

/** Throws, even synchronously, where there is no storage or it may not be used. */
const open = async (storage?: CacheStorage): Promise<Cache> => (storage ?? caches).open(BUCKET);

/**
 * Cache Storage knows GET requests only: a POSTed body goes into the query. Throws for addresses without
 * http.
 */
function addressOf(key: string): string {
  const [url, body] = key.split('\n');
  const address = new URL(url!);
  if (body) address.searchParams.append('body', body);
  return address.href;
}
