import type {File} from './file.js';
import type {Slots} from './slots.js';
import {createSlots} from './slots.js';
import type {Store, StoredAs} from './store.js';

/** Packs bytes as servers send them. */
export type Pack = Readonly<Record<'br' | 'gzip', (bytes: Uint8Array) => Promise<Uint8Array>>>;

/** A generation, in the order in which it is written. */
export interface Generation {
  /** Documents and indexes, named by their content. */
  readonly documents: readonly File[];
  /** Fragments and reports. */
  readonly pages: readonly File[];
  /** What leads to everything else, with its path. */
  readonly profile: File;
}

const JSON_FILE: StoredAs = {type: 'application/json; charset=utf-8'};

const types: Readonly<Record<string, string>> = {html: 'text/html; charset=utf-8', json: JSON_FILE.type};

/** Files that are written at a time. */
const AT_A_TIME = 8;

const variants = [['', undefined], ['.br', 'br'], ['.gz', 'gzip']] as const;

/** All names that a document has. */
export const namesOf = (path: string): readonly string[] => variants.map(([ending]) => `${path}${ending}`);

/**
 * Writes a generation. The profile is the last file: whoever is killed before leaves the generation before.
 * @param there paths that exist: a document that does is the same
 */
export async function writeGeneration(
  store: Store, {documents, pages, profile}: Generation, there: ReadonlySet<string>, pack: Pack,
): Promise<void> {
  const slots = createSlots(AT_A_TIME);
  await Promise.all(documents.map((file) => writeDocument(store, file, {there, pack, slots})));
  const encoder = new TextEncoder();
  for (const {path, text} of pages) {
    const bytes = encoder.encode(text);
    // What includes a fragment asks whether it has changed.
    if (!areSame(await store.read(path), bytes)) await store.write(path, bytes, {type: typeOf(path)});
  }
  await store.write(profile.path, encoder.encode(profile.text), {type: typeOf(profile.path)});
}

const typeOf = (path: string): string => types[path.slice(path.lastIndexOf('.') + 1)]!;

const areSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && one.every((byte, index) => byte === other[index]);

interface Writing {
  readonly there: ReadonlySet<string>;
  readonly pack: Pack;
  readonly slots: Slots;
}

async function writeDocument(store: Store, {path, text}: File, {there, pack, slots}: Writing): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  await Promise.all(variants.filter(([ending]) => !there.has(`${path}${ending}`)).map(([ending, encoding]) =>
    slots(async () => {
      const packed = encoding ? await pack[encoding](bytes) : bytes;
      await store.write(`${path}${ending}`, packed, {...JSON_FILE, immutable: true, ...encoding && {encoding}});
    })));
}
