import type {Store, StoredAs} from '../publishing/store.js';

/** A store in memory, with what was written in its order. */
export interface MemoryStore extends Store {
  readonly files: Map<string, string>;
  readonly writes: (readonly [path: string, as: StoredAs])[];
}

export function memoryStore(): MemoryStore {
  const files = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const writes: (readonly [string, StoredAs])[] = [];
  return {
    files, writes,
    read: async (path) => bytes.get(path),
    write: async (path, content, as) => {
      writes.push([path, as]);
      bytes.set(path, content);
      files.set(path, new TextDecoder().decode(content));
    },
    list: async (prefix) => [...bytes.keys()].filter((path) => path.startsWith(prefix)),
    remove: async (path) => {
      bytes.delete(path);
      files.delete(path);
    },
  };
}
