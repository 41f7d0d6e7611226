/** A site at `https://city.example/` whose pages can be changed; no clock runs, nothing is waited for. */
interface Site {
  /** The answer of each path; a number is an HTTP status; a missing path cannot be reached. */
  readonly pages: Record<string, string | number>;
  /** The paths asked for so far, with the body of a POST after a space. */
  readonly asked: string[];
  /** The options for `src/sources`. */
  readonly options: {
    readonly fetch: typeof fetch;
    readonly baseUrl: string;
    readonly storage: CacheStorage;
    readonly online: () => boolean;
    readonly wait: () => Promise<void>;
    readonly later: (work: () => void) => void;
  };
}

const base = 'https://city.example/';
const noStorage = {} as CacheStorage;

export function siteOf(pages: Record<string, string | number>, storage = noStorage): Site {
  const asked: string[] = [];
  const answer: typeof fetch = async (url, init) => {
    const path = String(url).slice(base.length);
    const key = typeof init?.body === 'string' ? `${path} ${init.body}` : path;
    asked.push(key);
    const page = pages[key] ?? pages[path];
    if (page === undefined) throw new TypeError('Failed to fetch');
    return typeof page === 'number' ? new Response('', {status: page}) : new Response(page);
  };
  const never = () => new Promise<void>(() => {});
  const later = (work: () => void): void => work();
  return {pages, asked, options: {fetch: answer, baseUrl: base, storage, online: () => false, wait: never, later}};
}
