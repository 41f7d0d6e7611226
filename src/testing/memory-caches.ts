/**
 * A Cache Storage in memory, as far as `src/sources/kept.ts` uses one: for Node, and for tests that must not
 * touch what the browser keeps.
 * @param intercept called before each `put` and `match`; throws where storage is to fail.
 */
export function memoryCaches(intercept: (method: 'put' | 'match', url: string) => void = () => {}): CacheStorage {
  const entries = new Map<string, Response>();
  const cache = {
    async put(url: string, response: Response) {
      intercept('put', url);
      entries.delete(url);
      entries.set(url, response);
    },
    async match(url: string) {
      intercept('match', url);
      return entries.get(url)?.clone();
    },
    matchAll: async () => [...entries.values()].map((response) => response.clone()),
    delete: async (url: string) => entries.delete(url),
  };
  return {open: async () => cache} as unknown as CacheStorage;
}
