import type {UpstreamError} from './upstream-error.js';

/** A good answer. */
export interface Kept {
  readonly bytes: Uint8Array;
  /** Its media type as sent, with parameters; empty where there is none. */
  readonly type: string;
  /** What clients know it by. */
  readonly etag: string;
  /** The same of the publisher, and when it says that it was changed; empty where it says nothing. */
  readonly known: {readonly url: string; readonly etag: string; readonly modified: string};
  /** When it left the publisher, in milliseconds since 1970. */
  readonly at: number;
  /** Until when it is fresh, in milliseconds since 1970. */
  readonly until: number;
  /** For how many seconds it is fresh altogether, and for how many caches in front may have it. */
  readonly lifetime: number;
}

/** How the last attempts went wrong. */
interface Failing {
  readonly error: UpstreamError;
  /** How often in a row. */
  readonly count: number;
  /** Until when nobody is asked again, in milliseconds since 1970. */
  readonly until: number;
}

/** What there is of one address. */
export interface Entry {
  kept?: Kept;
  failing?: Failing | undefined;
  /** The question that is under way: everybody waits for the same one. */
  asking?: Promise<void> | undefined;
  /** When it was asked, in milliseconds since 1970: nobody waits longer than the first. */
  since?: number;
}

/** What an entry takes beside its bytes. */
const OVERHEAD = 2000;

const sizeOf = ({kept, failing}: Entry): number =>
  OVERHEAD + (kept?.bytes.length ?? 0) + (failing?.error.refusal?.bytes.length ?? 0);

/** Answers in memory, up to a number of bytes. The one unused for longest goes first. */
export class Shelf {
  readonly #most: number;
  readonly #entries = new Map<string, Entry>();
  readonly #sizes = new Map<string, number>();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Bytes in use. */
  get size(): number {
    return this.#size;
  }

  get count(): number {
    return this.#entries.size;
  }

  keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  get(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry) {
      // Maps keep the order in which keys were set.
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  /** Puts an entry there, or again after it has changed; what is under way stays. */
  put(key: string, entry: Entry): void {
    const size = sizeOf(entry) + 2 * key.length;
    this.#size += size - (this.#sizes.get(key) ?? 0);
    this.#sizes.set(key, size);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const [other, {asking}] of this.#entries) {
      if (this.#size <= this.#most) break;
      if (!asking && other !== key) this.drop(other);
    }
  }

  drop(key: string): void {
    this.#entries.delete(key);
    this.#size -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
  }
}
