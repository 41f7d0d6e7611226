/**
 * Reads documents of our own JSON by tables of what may stand in them. The tables are apart, because a page that
 * shows collections needs no others.
 */
import {isMoment} from '../../time/city-clock.js';
import {isDay} from '../../time/day.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {dayWindow} from '../kit/day-window.js';
import {isRecord, member, notThis, parseJson, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {finished} from '../kit/steps.js';

/** The items of a document, with the kind it says it is of. */
export interface DocumentResult extends ReadResult<unknown> {
  readonly kind?: Kind;
  /** The title of the document's source, where no item says it. */
  readonly title?: string;
}

/**
 * Fields of each kind, and of the types that have a capital. `name!` is required; behind a colon stands the
 * type (text if none) or the words that are allowed; `[]` is a list of that type.
 */
export type FieldTables = Readonly<Record<string, string>>;

export const sourceFields: FieldTables = {Source: 'url title licence asOf:moment language municipality'};

export const collectionFields: FieldTables = {
  collections: 'id! date!:day fraction!:residual|organic|paper|packaging|glass|bulky|hazardous|garden|'
    + 'christmas-tree|electronics|textiles|other name! note movedFrom:day containers:list interval startTime endTime '
    + 'source:Source',
  ...sourceFields,
};

/** What else may stand in documents, apart as well: `more-values.ts`. */
export interface DocumentRules {
  /** Type of a value -> whether something is one. */
  readonly tests?: Tests;
  /** Why an item of a kind whose fields are good is none. */
  readonly lack?: (item: JsonRecord, kind: string) => string | undefined;
  /** The items that are wanted first; they are read twice, because they are few. */
  readonly soon?: ((items: readonly unknown[]) => readonly unknown[]) | undefined;
}

type Tests = Readonly<Record<string, (value: unknown) => boolean>>;

/** What is known while a document is read. */
interface Reading {
  readonly tests: Tests;
  /** Per type its fields: `[, name, '!' or '', type]`. */
  readonly types: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly problems: Problem[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const values = {
  text: (value) => isText(value) && value !== '',
  string: isText,
  number: Number.isFinite,
  list: (value) => Array.isArray(value) && value.every(isText),
  day: (value) => isText(value) && isDay(value),
  moment: (value) => isText(value) && isMoment(value),
  geometry: (value) => isRecord(value) && isText(value['type']),
} satisfies Tests;

/**
 * The items of a document. An item without a required field is skipped, an optional field of the wrong type
 * left out; both are problems that name the place (`items[3].date`). Fields nobody knows are ignored, so that
 * a later 1.x can be read.
 */
export function readDocument(
  text: string, options: ReadOptions, tables: FieldTables, rules?: DocumentRules,
): DocumentResult {
  return finished(readDocumentInSteps(text, options, tables, rules));
}

/** The same with a pause after every few items. */
export function* readDocumentInSteps(
  text: string, options: ReadOptions, tables: FieldTables, {tests, lack, soon}: DocumentRules = {},
): Generator<readonly unknown[] | void, DocumentResult> {
  const document = parseJson(text);
  const [version, kind, items] = ['stadtbausteine', 'kind', 'items'].map((key) => member(document, key));
  if (!isText(version) || !Array.isArray(items)) return notThis('a Stadtbausteine document');
  if (!isText(kind) || !/^[a-z]/.test(kind) || !Object.hasOwn(tables, kind) || !/^1(\.|$)/.test(version)) {
    const what = JSON.stringify({version, kind}).slice(0, 80);
    const message = `Documents of ${what} cannot be read`;
    return {items: [], problems: [{severity: 'error', code: 'unsupported', message}]};
  }
  const problems: Problem[] = [];
  const types = new Map(Object.entries(tables)
    .map(([type, fields]) => [type, [...fields.matchAll(/(\S+?)(!?)(?::(\S+))?(?= |$)/g)]]));
  const reading = {tests: {...values, ...tests}, types, problems};
  const shared = readRecord(member(document, 'source'), 'Source', 'source', reading);
  const wanted = dayWindow(options);
  if (soon) yield soon(items).flatMap((item) => readRecord(item, kind, '', {...reading, problems: []}) ?? []);
  const good: JsonRecord[] = [];
  for (let index = 0; index < items.length; index++) {
    if (index % 50 === 0) yield;
    const value = readRecord(items[index], kind, `items[${index}]`, reading);
    if (!value || kind === 'collections' && !wanted(value['date'] as string)) continue;
    const lacking = lack?.(value, kind);
    if (lacking) refuse(`items[${index}]`, lacking, reading);
    else good.push(shared && !value['source'] ? {...value, source: shared} : value);
  }
  const title = shared?.['title'] as string | undefined;
  return {items: good, problems, kind: kind as Kind, ...title && !good.length && {title}};
}

function readRecord(value: unknown, type: string, path: string, reading: Reading): JsonRecord | undefined {
  if (!isRecord(value)) return value === undefined ? value : refuse(path, 'is no object', reading);
  const found: Record<string, unknown> = {};
  for (const [, name = '', required, kind = 'text'] of reading.types.get(type)!) {
    const given = member(value, name);
    // Most fields are good: to put the name of each together would cost as much as to look at it.
    const read = given === undefined || reading.tests[kind]?.(given)
      ? given
      : given === null ? undefined : readField(given, kind, `${path}.${name}`, reading);
    if (read !== undefined) found[name] = read;
    else if (required) return refuse(path, `has no valid ${name}`, reading);
  }
  return found;
}

function readField(value: unknown, type: string, path: string, reading: Reading): unknown {
  const [, listed] = /(.+)\[]$/.exec(type) ?? [];
  if (reading.types.has(type)) return readRecord(value, type, path, reading);
  if (!listed) {
    const words = type.includes('|');
    if (words && type.split('|').includes(value as string)) return value;
    return refuse(path, words ? 'is none of its words' : `is no ${type}`, reading);
  }
  if (!Array.isArray(value)) return refuse(path, 'is no list', reading);
  return value.map((one: unknown, index) => readRecord(one, listed, `${path}[${index}]`, reading))
    .filter((one) => one !== undefined);
}

/** Says what is wrong at a place; what is said of an item itself is why it is left out. */
function refuse(path: string, message: string, {problems}: Reading): undefined {
  problems.push(warning(/^items\[\d+]$/.test(path) ? 'bad-entry' : 'bad-field', `${path} ${message}`));
}
