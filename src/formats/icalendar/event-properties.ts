/**
 * The properties that most VEVENTs have, apart from their times, as fields of the model.
 * Positions, pictures and HTML are rare, and left to `event-extras.ts`.
 */
import type {CityEvent, EventStatus} from '../../model/city-event.js';
import type {Place} from '../../model/place.js';
import type {Kind} from '../../model/read-options.js';
import {fromPlainText} from '../../text/plain-text.js';
import {textList, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';

/** Lines, by their names, that `event-extras.ts` reads. */
export const extraProperties = /^[^;:\n]*(?:GEO|IMAGE|ATTACH|ORGANIZER|STYLED|STRUCTURED|X-ALT-DESC|X-COST)/im;

/** Texts that `event-extras.ts` reads: with HTML or character references, and titles that call their event off. */
export const layeredText =
  /<\/?[a-z]|&#?\w+;|^[^;:\n]*SUMMARY.*(?:abgesagt|absage|fällt|ausgef|cancel)/im;

/** Properties of one component by upper-case name, in the order they stand in. */
export type Properties = ReadonlyMap<string, readonly ContentLine[]>;

export type Details = Omit<CityEvent, 'id' | 'startDate'>;

export interface DetailOptions {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** Moment of LAST-MODIFIED, where it is one. */
  readonly asOf?: string | undefined;
  /** What the calendar is called. */
  readonly title?: string | undefined;
  /** The wanted kind: what is not quite certain is still collected. */
  readonly kind?: Kind | undefined;
}

/** The standard has no word for what is put off; TENTATIVE is what programs make of it. */
const statuses: Readonly<Record<string, EventStatus>> =
  {CANCELLED: 'cancelled', CANCELED: 'cancelled', CONFIRMED: 'scheduled', TENTATIVE: 'postponed'};

/** The fields of an event that are the same for all its occurrences. */
export function readDetails(properties: Properties, {url, language, asOf, title, kind}: DetailOptions): Details {
  const all = (name: string) => properties.get(name) ?? [];
  const text = (name: string) => propertyText(properties, name, language);
  const named = inLanguage(all('SUMMARY'), language)?.parameters.get('LANGUAGE');
  const source = compact({url, title, language: named, asOf});
  const status = statuses[text('STATUS').toUpperCase()];
  const lines = linesOf(text('LOCATION'));
  return compact<Details>({
    name: text('SUMMARY').replace(/\s+/g, ' '),
    description: fromPlainText(text('DESCRIPTION')),
    location: lines[0] ? placeOf(lines, lines[0], lines.slice(1).join(', ')) : undefined,
    categories: [...new Set(all('CATEGORIES').flatMap(textList))],
    url: webAddress(all('URL')[0], url),
    status: status === 'postponed' && kind === 'collections' ? undefined : status,
    source: Object.keys(source).length ? source : undefined,
  });
}

/** The text of a property in the wanted language, else of the first; empty where there is none. */
export function propertyText(properties: Properties, name: string, language: string | undefined): string {
  const line = inLanguage(properties.get(name) ?? [], language);
  return line ? textOf(line) : '';
}

/**
 * Leaves out what is `undefined`, empty text or an empty list. As in `kit/fields.ts`, whose file would be another one
 * for every calendar; by a loop, because thousands of events would leave as many lists of entries behind.
 */
export function compact<T extends object>(fields: {[K in keyof T]: T[K] | undefined}): T {
  const found: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== undefined && (value as {length?: number}).length !== 0) found[key] = value;
  }
  return found as T;
}

/** The property in the wanted language, else the first. */
function inLanguage(lines: readonly ContentLine[], language = ''): ContentLine | undefined {
  const primary = language.slice(0, 2).toLowerCase();
  return lines.find(({parameters}) => parameters.get('LANGUAGE')?.slice(0, 2).toLowerCase() === primary) ?? lines[0];
}

/** A place by the lines of its published text. */
export const placeOf = (lines: readonly string[], name: string, address: string): Place =>
  ({id: lines.join(', ') || name, name, ...address && {address}});

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** What `URL` would not change. It takes its time to say so. */
const plainAddress = /^https:\/\/[a-z\d.-]+\.[a-z]+\/[\w/-]*$/;

/** An absolute http or https address; others are no addresses of a page or a picture. */
export function webAddress(line: ContentLine | undefined, base: string | undefined): string | undefined {
  const address = line?.value.trim().replace(/\\([,;])/g, '$1').replace(/^www\./i, 'https://$&');
  if (!address || line!.parameters.has('ENCODING')) return undefined;
  if (plainAddress.test(address)) return address;
  try {
    const {href, protocol} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
