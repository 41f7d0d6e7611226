/** What the library's readers make of a text, without anybody saying what it is. */
import type {Collection} from '../model/collection.js';
import type {PartIndex} from '../model/part-index.js';
import type {Problem} from '../model/problem.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import {adaptersOf} from '../profile/question.js';
import {formatModule, sniff} from '../sources/format-table.js';
import type {FormatModule} from '../sources/format-row.js';
import {readInSlices} from '../sources/slices.js';
import {SourceError} from '../sources/source-error.js';
import {kinds} from './kind-names.js';

/** What to read a text as, where that is known. */
export interface Wanted {
  /** Id of the format. */
  readonly format?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly read: ReadOptions;
}

/** A text as items. */
export interface Understanding {
  readonly format: string;
  readonly kind: Kind;
  /** All kinds that the text may be read as, this one first. */
  readonly kinds: readonly Kind[];
  readonly items: readonly unknown[];
  readonly problems: readonly Problem[];
  /** Media types of the format, where its reader names them. */
  readonly mediaTypes?: readonly string[] | undefined;
  readonly title?: string | undefined;
  /** The parts that hold the items, where they are split. */
  readonly index?: PartIndex | undefined;
}

interface Reading extends Omit<Understanding, 'format' | 'kinds'> {
  readonly module: FormatModule;
}

/** Kind -> whether items that have become of that kind speak for it. Others only where they are wanted. */
const fits: {readonly [K in Kind]?: (found: readonly object[]) => boolean} = {
  collections: (found) =>
    (found as readonly Collection[]).filter(({fraction}) => fraction !== 'other').length * 2 > found.length,
};

/**
 * Reads a text as what it is, or as what is wanted. A text that no reader knows gives `undefined`.
 * @throws SourceError `config` for a format that does not exist
 */
export async function understand(text: string, wanted: Wanted): Promise<Understanding | undefined> {
  const format = wanted.format || await sniff(text);
  if (!format) return undefined;
  const reading = (kind?: Kind) => readAs(format, text, {...wanted.read, ...kind && {kind}});
  const plain = await reading(wanted.kind);
  const readings = [plain, ...await otherReadings(format, text, plain, wanted)].map((one) => ({...one, format}));
  const withTurned = await Promise.all(readings.map(async (one) => [one, ...await turned(one, wanted)]));
  const all = withTurned.flatMap((some) => some);
  const kindsRead = [...new Set(all.filter(({items}) => items.length).map(({kind}) => kind))];
  const {module: _, ...best} = wanted.kind ? all.find(({kind}) => kind === wanted.kind) ?? all[0]! : bestOf(all);
  // The reader looks closer than the sign by which it was chosen.
  if (!wanted.format && !best.items.length && isAnother(text, best)) return undefined;
  return {...best, kinds: [best.kind, ...kindsRead.filter((kind) => kind !== best.kind)]};
}

/** Whether a text is not of the format that it looks like: any page may have some JSON-LD about itself in its head. */
function isAnother(text: string, {problems}: Pick<Reading, 'problems'>): boolean {
  const isPage = /^\s*<(?:!doctype html|html)\b/i.test(text);
  return problems.some(({code}) => code === 'wrong-format' || isPage && code === 'no-item' && problems.length === 1);
}

async function readAs(format: string, text: string, read: ReadOptions): Promise<Reading> {
  const module = await formatModule(format, read.url ?? '', text, read);
  const result = await readInSlices(module, text, read);
  const kind = result.kind ?? module.kind ?? module.format?.kind;
  if (!kind) throw new SourceError('config', read.url ?? '', `The format "${format}" has no kind`);
  const {items, problems, title = module.title} = result;
  const about = {module, title, mediaTypes: module.format?.mediaTypes};
  return {...about, kind, items, problems, ...!items.length && format === 'stadtbausteine' && await indexIn(text)};
}

/** What a document says that leads to its items and holds none itself. */
async function indexIn(text: string): Promise<Partial<Reading>> {
  const {index, kind, problems} = (await import('../formats/stadtbausteine/index-document.js')).read(text);
  return index && kind ? {index, kind, problems} : {};
}

/** What else the text may be read as: by readers of other kinds, where the format has several. */
async function otherReadings(
  format: string, text: string, plain: Reading, {kind: only, read}: Wanted,
): Promise<readonly Reading[]> {
  if (only) return [];
  const found: Reading[] = [];
  for (const kind of kinds) {
    if (kind === plain.kind) continue;
    const module = await formatModule(format, read.url ?? '', text, {...read, kind});
    if (module.kind !== kind && !module.format?.kinds.includes(kind)) continue;
    const other = await readAs(format, text, {...read, kind});
    if (other.kind === kind && other.items.length) found.push(other);
  }
  return found;
}

/** What else the items are for the widgets of other kinds. */
async function turned<T extends Reading>(reading: T, {kind: wanted, read}: Wanted): Promise<readonly T[]> {
  const found: T[] = [];
  for (const kind of kinds) {
    const turn = kind === reading.kind ? undefined : adaptersOf(kind, {}, read.timeZone)?.[reading.kind];
    if (!turn) continue;
    const items = await turn(reading.items as readonly never[]);
    if (wanted === kind || items.length && fits[kind]?.(items)) found.push({...reading, kind, items});
  }
  return found;
}

/** A calendar of bins is one of collections; otherwise the reading that most items come from. */
function bestOf<T extends Reading>(readings: readonly T[]): T {
  const bins = readings.find(({kind}) => kind === 'collections');
  if (bins && readings.every(({kind}) => kind === 'events' || kind === 'collections')) return bins;
  const [first] = readings;
  return first!.items.length ? first! : readings.find(({items}) => items.length) ?? first!;
}
