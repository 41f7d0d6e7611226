import {epochOf} from '../time/day.js';
import {hashOf} from './hash.js';

/** What the answers of one source say beyond its items. */
export interface Recorded {
  /** When the publisher has changed the last of them, in milliseconds since 1970; absent where one does not say. */
  lastModified(): number | undefined;
  /** One hash for all of them. */
  hash(): Promise<string>;
}

interface Noted {
  readonly modified: number | undefined;
  readonly bytes: Promise<string>;
}

/** A server that calls the moment of the answer the last change makes the answer at that moment: it says nothing. */
const JUST_NOW = 5_000;

/** A `fetch` that notes what passes through it. */
export function recording(
  fetch: typeof globalThis.fetch, now: () => number,
): {readonly fetch: typeof globalThis.fetch; readonly recorded: Recorded} {
  const noted = new Map<string, Noted>();
  return {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!response.ok) return response;
      const moment = epochOf(response.headers.get('last-modified') ?? '');
      const bytes = response.clone().arrayBuffer().then((body) => hashOf(new Uint8Array(body))).catch(() => '');
      noted.set(`${String(input)} ${String(init?.body ?? '')}`, {
        modified: moment < now() - JUST_NOW ? moment : undefined, bytes,
      });
      return response;
    },
    recorded: {
      lastModified() {
        const moments = [...noted.values()].flatMap(({modified}) => modified ?? []);
        return moments.length && moments.length === noted.size ? Math.max(...moments) : undefined;
      },
      async hash() {
        const keys = [...noted.keys()].sort();
        const hashes = await Promise.all(keys.map(async (key) => `${key} ${await noted.get(key)!.bytes}`));
        return hashOf(hashes.join('\n'));
      },
    },
  };
}
