import type {File} from './file.js';
import {createSlots} from './slots.js';
import type {Store, StoredAs} from './store.js';

/** Packs bytes as servers send them. */
export type Pack = Readonly<Record<'br' | 'gzip', (bytes: Uint8Array) => Promise<Uint8Array>>>;

/** A generation, in the order in which it is written. */
export interface Generation {
  /** Documents and indexes, named by their content. */
  readonly documents: readonly File[];
  readonly fragments: readonly File[];
  /** They tell the next snapshot that the fragments are there. */
  readonly reports: readonly File[];
  /** What leads to everything else, with its path. */
  readonly profile: File;
}

const JSON_FILE: StoredAs = {type: 'application/json; charset=utf-8'};

const types: Readonly<Record<string, string>> = {html: 'text/html; charset=utf-8', json: JSON_FILE.type};

/** Files that are written at a time. */
const AT_A_TIME = 8;

const variants = [['.br', 'br'], ['.gz', 'gzip'], ['', undefined]] as const;

/** All names that a document has. */
export const namesOf = (path: string): readonly string[] => variants.map(([ending]) => `${path}${ending}`);

/**
 * Writes a generation. The profile is the last file: whoever is killed before leaves the generation before.
 * @param there paths that exist: a document that does is the same
 */
export async function writeGeneration(
  store: Store, {documents, fragments, reports, profile}: Generation, there: ReadonlySet<string>, pack: Pack,
): Promise<void> {
  const slots = createSlots(AT_A_TIME);
  const missing = documents.filter(({path}) => !there.has(path));
  await Promise.all(missing.map((file) => slots(() => writeDocument(store, file, pack))));
  await Promise.all(fragments.map((file) => slots(() => writeChanged(store, file))));
  for (const file of reports) await writeChanged(store, file);
  await store.write(profile.path, bytesOf(profile), {type: typeOf(profile.path)});
}

const bytesOf = ({text}: File): Uint8Array => new TextEncoder().encode(text);

const typeOf = (path: string): string => types[path.slice(path.lastIndexOf('.') + 1)]!;

const areSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && one.every((byte, index) => byte === other[index]);

/** What includes a fragment asks whether it has changed. */
async function writeChanged(store: Store, file: File): Promise<void> {
  const bytes = bytesOf(file);
  if (!areSame(await store.read(file.path), bytes)) await store.write(file.path, bytes, {type: typeOf(file.path)});
}

/** The plain file is the last: where it is, the packed ones are, and say the same. */
async function writeDocument(store: Store, file: File, pack: Pack): Promise<void> {
  const bytes = bytesOf(file);
  for (const [ending, encoding] of variants) {
    const packed = encoding ? await pack[encoding](bytes) : bytes;
    await store.write(`${file.path}${ending}`, packed, {...JSON_FILE, immutable: true, ...encoding && {encoding}});
  }
}
