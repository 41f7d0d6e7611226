import {hashOf} from './hash.js';

/** An answer as it was last given, with what lets a server say that nothing has changed. */
export interface KeptAnswer {
  readonly url: string;
  /** Address after redirects. */
  readonly home: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Where answers are kept from one snapshot to the next. Whatever fails here costs a transfer, nothing else. */
export interface AnswerStore {
  read(key: string): Promise<KeptAnswer | undefined>;
  write(key: string, answer: KeptAnswer): Promise<void>;
}

/** Headers that say what the bytes are; all others are of the one transfer. */
const KEPT = ['content-type', 'etag', 'last-modified', 'content-disposition', 'link'];

/** Bytes of the largest answer that any reader takes, and a little more: it says itself that it is too large. */
const MOST = 41 * 2 ** 20;

/** Bytes of answers that are held for who else asks; lists that many streets share are small. */
const HELD = 100 * 2 ** 20;

/**
 * A `fetch` that asks every address once: a second time it gives the answer it has. Of answers kept from the last time
 * it asks whether they have changed. What is no plain GET goes through as it is.
 */
export function incremental(fetch: typeof globalThis.fetch, store: AnswerStore): typeof globalThis.fetch {
  const asked = new Map<string, Promise<KeptAnswer | Response>>();
  const asking = {fetch, store, asked, held: 0};
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!/^https?:/.test(url) || (init?.method ?? 'GET') !== 'GET') return fetch(input, init);
    const found = await ask(url, init, asking);
    return found instanceof Response ? found : responseOf(found);
  };
}

interface Asking {
  readonly fetch: typeof globalThis.fetch;
  readonly store: AnswerStore;
  readonly asked: Map<string, Promise<KeptAnswer | Response>>;
  /** Bytes. */
  held: number;
}

async function ask(url: string, init: RequestInit | undefined, asking: Asking): Promise<KeptAnswer | Response> {
  const {fetch, store, asked} = asking;
  const under = asked.get(url);
  const before = under && await under.catch(() => undefined);
  // A response that is no good answer can be read once, and the one who asked first has read it.
  if (before && !(before instanceof Response)) return before;
  const answer = askAnew(url, init, fetch, store);
  asked.set(url, answer);
  const found = await answer.catch(() => undefined);
  const bytes = found && !(found instanceof Response) ? found.bytes.length : HELD;
  if (asking.held + bytes > HELD) asked.delete(url);
  else asking.held += bytes;
  return answer;
}

async function askAnew(
  url: string, init: RequestInit | undefined, fetch: typeof globalThis.fetch, store: AnswerStore,
): Promise<KeptAnswer | Response> {
  const key = await hashOf(url);
  const kept = await store.read(key).catch(() => undefined);
  const known = kept?.url === url ? kept : undefined;
  const headers = new Headers(init?.headers);
  const {etag, 'last-modified': modified} = known?.headers ?? {};
  if (etag) headers.set('if-none-match', etag);
  if (modified) headers.set('if-modified-since', modified);
  const response = await fetch(url, {...init, headers});
  if (response.status === 304 && known) return known;
  if (response.status !== 200 || Number(response.headers.get('content-length')) > MOST) return response;
  const bytes = await bytesOf(response);
  if (!bytes) return new Response('', {headers: {'content-length': `${MOST}`}});
  const answer = {url, home: response.url || url, headers: keptHeaders(response.headers), bytes};
  if (known || answer.headers['etag'] || answer.headers['last-modified']) {
    await store.write(key, answer).catch(() => undefined);
  }
  return answer;
}

const keptHeaders = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries(KEPT.flatMap((name) => headers.has(name) ? [[name, headers.get(name)!]] : []));

/** @throws TypeError for an answer that breaks off; `undefined` if it is larger than anybody takes. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const announced = Number(response.headers.get('content-length'));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader!.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size <= MOST) continue;
    await reader!.cancel();
    return undefined;
  }
  // Packing a file never adds more than this.
  if (size * 1.001 + 99 < announced) throw new TypeError('Cut short');
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, size -= chunk.length);
  return bytes;
}

function responseOf({home, headers, bytes}: KeptAnswer): Response {
  const response = new Response(bytes as BodyInit, {headers});
  Object.defineProperty(response, 'url', {value: home});
  return response;
}
