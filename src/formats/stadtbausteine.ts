/**
 * Our own JSON: items of the model as they are, in a document that says which version and kind they are.
 * `{"stadtbausteine": "1.0", "kind": "collections", "source": {…}, "items": […]}`, also described by
 * `stadtbausteine.schema.json`. What is written here as field tables is what that schema says.
 */
import {isDay} from '../model/civil-day.js';
import type {Problem} from '../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../model/read-options.js';
import type {Source} from '../model/source.js';
import {parseMoment} from '../model/zone.js';
import {dayWindow} from './day-window.js';
import {isRecord, member, notThis, parseJson, warning} from './json.js';
import type {JsonRecord} from './json.js';

export type {Format, Kind, Problem, ReadOptions, ReadResult, Source};

export const format: Format = {
  id: 'stadtbausteine',
  // The kind of a document stands in it; `read` returns it.
  kind: 'collections',
  mediaTypes: ['application/vnd.stadtbausteine+json'],
  detect: (text) => /^\s*\{/.test(text) && /"stadtbausteine"\s*:\s*"\d/.test(text.slice(0, 2000)),
};

/** The items of a document, with the kind it says it is of. */
export interface DocumentResult extends ReadResult<unknown> {
  readonly kind?: Kind;
}

const version = '1.0';

const place = 'id! name! latitude:number longitude:number address categories:list openingHours telephone email '
  + 'url description image wheelchair=yes|limited|no geometry:geometry source:source';

/**
 * Fields of each type: `name!` is required; the type stands after the colon (text if none), allowed words
 * after the equals sign; `[]` is a list of that type.
 */
const tables: Readonly<Record<string, string>> = {
  events: 'id! name! startDate!:when endDate:when allDay:flag timeZone description location:place organizer '
    + 'categories:list url image status=scheduled|cancelled|postponed|rescheduled isAccessibleForFree:flag '
    + 'recurring:flag seriesId source:source',
  collections: 'id! date!:day fraction!=residual|organic|paper|packaging|glass|bulky|hazardous|garden|'
    + 'christmas-tree|electronics|textiles|other name! note movedFrom:day containers:list interval source:source',
  services: 'id! name! leikaKey alternateName:list summary description keywords:list lifeSituations:list onlineUrl '
    + 'forms:link[] requiredDocuments fees processingTime deadlines legalBasis offices:office[] url source:source',
  places: place,
  news: 'id! headline! datePublished!:when dateModified:when description articleBody url image categories:list '
    + 'source:source',
  alerts: 'id! sent!:moment headline! severity!=minor|moderate|severe|extreme|unknown event '
    + 'urgency=immediate|expected|future|past|unknown certainty=observed|likely|possible|unlikely|unknown '
    + 'description instruction onset:moment expires:moment areas:area[] references:list '
    + 'status=actual|exercise|system|test|draft msgType=alert|update|cancel|ack|error web sender source:source',
  departures: 'line! direction! plannedWhen!:moment when:moment delay:number platform plannedPlatform mode '
    + 'cancelled:flag remarks:list stop:place realtime:flag source:source',
  parking: `${place} capacity:number free:number occupancy:number trend=increasing|decreasing|stable `
    + 'state!=open|closed|full|unknown asOf:moment',
  measurements: 'property! value!:number unit! time!:moment place:place trend=increasing|decreasing|stable '
    + 'thresholds:threshold[] source:source',
  reports: 'serviceRequestId! serviceCode serviceName status!=open|closed statusNotes description agencyResponsible '
    + 'serviceNotice requestedDatetime!:moment updatedDatetime:moment expectedDatetime:moment address addressId '
    + 'zipcode lat:number long:number mediaUrl source:source',
  place,
  office: `${place} hoursText`,
  source: 'url title licence asOf:moment',
  link: 'name! url!',
  area: 'name! codes!:list geometry:geometry',
  threshold: 'name! value!:number',
};

const kinds = ['events', 'collections', 'services', 'places', 'news', 'alerts', 'departures', 'parking', 'measurements', 'reports'];

const isText = (value: unknown): value is string => typeof value === 'string';
const isMoment = (value: unknown): boolean => isText(value) && parseMoment(value) !== undefined;
const isDate = (value: unknown): boolean => isText(value) && isDay(value);

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => isText(value) && value !== '',
  number: (value) => Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value) && value.every(isText),
  day: isDate,
  moment: isMoment,
  when: (value) => isDate(value) || isMoment(value),
  geometry: (value) => isRecord(value) && isText(value['type']),
};

/**
 * The items of a document. An item without a required field is skipped, an optional field of the wrong type
 * left out; both are problems that name the place (`items[3].date`). Fields nobody knows are ignored, so that
 * a later 1.x can be read.
 */
export function read(text: string, options: ReadOptions = {}): DocumentResult {
  const document = parseJson(text);
  const items = member(document, 'items');
  const written = member(document, 'stadtbausteine');
  if (!isText(written) || !Array.isArray(items)) return notThis('a Stadtbausteine document');
  const kind = kinds.find((known) => known === member(document, 'kind')) as Kind | undefined;
  if (!kind || !/^1(\.|$)/.test(written)) {
    const what = kind ? `version ${written.slice(0, 20)}` : `kind ${String(member(document, 'kind')).slice(0, 40)}`;
    return {items: [], problems: [{severity: 'error', code: 'unsupported', message: `Documents of ${what} cannot be read`}]};
  }
  const problems: Problem[] = [];
  const report = (path: string, message: string): void => {
    // What is said of an item itself is why it is left out.
    problems.push(warning(/^items\[\d+]$/.test(path) ? 'bad-entry' : 'bad-field', `${path} ${message}`));
  };
  const shared = readRecord(member(document, 'source'), 'source', 'source', report);
  const wanted = dayWindow(options);
  const good = items.flatMap((item: unknown, index) => {
    const value = readRecord(item, kind, `items[${index}]`, report);
    if (!value || (kind === 'collections' && !wanted(String(value['date'])))) return [];
    return [shared && !value['source'] ? {...value, source: shared} : value];
  });
  return {items: good, problems, kind};
}

/** A document of items; `source` is where they come from, for those that do not say so themselves. */
export function write(kind: Kind, items: readonly unknown[], source?: Source): string {
  return `${JSON.stringify({stadtbausteine: version, kind, ...(source && {source}), items}, null, 1)}\n`;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly words?: readonly string[];
}

const fields = new Map<string, readonly Field[]>();

function fieldsOf(type: string): readonly Field[] {
  let known = fields.get(type);
  if (!known) {
    fields.set(type, known = tables[type]!.split(' ').map((text) => {
      const [, name = '', required, , what, words] = /^(\w+)(!?)(:(\S+)|=(\S+))?$/.exec(text) ?? [];
      return {name, required: required === '!', type: what ?? 'text', ...(words && {words: words.split('|')})};
    }));
  }
  return known;
}

type Report = (path: string, message: string) => void;

function readRecord(value: unknown, type: string, path: string, report: Report): JsonRecord | undefined {
  if (!isRecord(value)) {
    if (value !== undefined) report(path, 'is no object');
    return undefined;
  }
  const found: [string, unknown][] = [];
  for (const field of fieldsOf(type)) {
    const given = member(value, field.name);
    const read = given === undefined || given === null ? undefined : readField(given, field, `${path}.${field.name}`, report);
    if (read !== undefined) found.push([field.name, read]);
    else if (field.required) {
      report(path, `has no valid ${field.name}`);
      return undefined;
    }
  }
  return Object.fromEntries(found);
}

function readField(value: unknown, {type, words}: Field, path: string, report: Report): unknown {
  const check = words ? (given: unknown) => words.includes(given as string) : checks[type];
  if (check) {
    if (check(value)) return value;
    report(path, `is ${words ? 'none of its words' : `no ${type}`}`);
    return undefined;
  }
  if (!type.endsWith('[]')) return readRecord(value, type, path, report);
  if (!Array.isArray(value)) {
    report(path, 'is no list');
    return undefined;
  }
  return value.map((one: unknown, index) => readRecord(one, type.slice(0, -2), `${path}[${index}]`, report))
    .filter((one) => one !== undefined);
}
