/**
 * Answers of the Open SmartCity App's back end, a Parse Server: `{"results": […]}` of a class, `{"result": …}` of a
 * function. No answer says which class it is of; its records show it.
 */
import type {Kind, ReadResult} from '../../model/read-options.js';
import {isDay} from '../../time/civil-day.js';
import {formatMoment, parseMoment, toEpoch} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {lineOf, webAddress} from '../kit/fields.js';
import {isRecord, member, notThis, parseJson, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

/** The kinds that are read, each with what only its class has. */
const signs: readonly (readonly [kind: Kind, isOf: (record: JsonRecord) => boolean])[] = [
  ['weather', (record) => isRecord(record['values']) || Array.isArray(record['valueArray'])],
  // Projects have a start, too.
  ['events', (record) => ('startDate' in record || 'startDateTime' in record) && 'name' in record
    && !('partners' in record || 'contacts' in record || 'volume' in record)],
  ['places', (record) => 'poiCategory' in record || 'name' in record && !('partners' in record || 'contacts' in record)
    && ('geopoint' in record && !('startDate' in record) || isRecord(record['openingHours']))],
  ['news', (record) => 'title' in record && ['date', 'content', 'readingTime'].some((name) => name in record)],
];

export interface OscaAnswer {
  readonly kind: Kind;
  readonly records: readonly unknown[];
}

/** The records of an answer, and what they are; an empty list of a class is of the kind that is wanted. */
export function answerIn(text: string, wanted?: Kind): OscaAnswer | undefined {
  const document = parseJson(text);
  const collection = member(member(document, 'result'), 'collection');
  if (Array.isArray(collection)) return {kind: 'collections', records: collection};
  // Searches are functions, and answer with the records of a class.
  const records = member(document, 'results') ?? member(document, 'result');
  if (!Array.isArray(records)) return undefined;
  const first = signs.find(([, isOf]) => records.some((record) => isRecord(record) && isOf(record)))?.[0];
  const kind = first ?? (records.length ? undefined : signs.find(([known]) => known === wanted)?.[0]);
  return kind && {kind, records};
}

export const noAnswer = (): ReadResult<never> =>
  notThis('an answer of the Open SmartCity App with events, news, places, waste dates or weather');

/** The date of a field, `{"__type": "Date", "iso": …}` or text; one without an offset is the city's. */
export function dateIn(value: unknown, zone: Zone): number | undefined {
  const text = textOf(member(value, 'iso') ?? value);
  const moment = parseMoment(text);
  if (moment) return moment.epoch;
  const local = parseMoment(`${text}${isDay(text) ? 'T00:00:00Z' : 'Z'}`);
  return local && toEpoch(local.epoch, zone);
}

/** The same as RFC 3339 moment. */
export function momentIn(value: unknown, zone: Zone): string | undefined {
  const epoch = dateIn(value, zone);
  return epoch === undefined ? undefined : formatMoment(epoch, zone);
}

/** The names of a field that holds one or several. */
export const namesOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(lineOf).filter(Boolean);

/** The address in a field, or of the file in it. */
export const linkOf = (value: unknown, base?: string): string | undefined =>
  webAddress(textOf(member(value, 'url') ?? value), base);

/** A truth value, which the server writes as text in some classes. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Coordinates of a GeoPoint; one at 0, 0 is none. */
export function pointIn(value: unknown): {readonly latitude?: number; readonly longitude?: number} {
  const [latitude, longitude] = [member(value, 'latitude'), member(value, 'longitude')];
  return typeof latitude === 'number' && typeof longitude === 'number' && (latitude || longitude)
    ? {latitude, longitude} : {};
}
