/** What a VEVENT says about itself, apart from when it takes place: its properties as fields of the model. */
import type {CityEvent} from '../../model/city-event.js';
import type {Place} from '../../model/place.js';
import {fromPlainText} from '../../text/plain-text.js';
import type {RichText} from '../../model/rich-text.js';
import {formatMoment, utc} from '../../time/zone.js';
import {textList, textOf, unescapeText} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {readTime} from '../kit/icalendar-time.js';

/** Properties of one component by upper-case name, in the order they stand in. */
export type Properties = ReadonlyMap<string, readonly ContentLine[]>;

export type Details = Omit<CityEvent, 'id' | 'startDate'>;

interface DetailOptions {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** What the calendar is called. */
  readonly title?: string | undefined;
  /** Whether DESCRIPTION holds HTML, against the standard: Google writes it so. */
  readonly markup: boolean;
}

/** The fields of an event that are the same for all its occurrences. */
export function readDetails(properties: Properties, {url, language, title, markup}: DetailOptions): Details {
  const all = (name: string) => properties.get(name) ?? [];
  const text = (name: string) => all(name).length ? textOf(inLanguage(all(name), language)!) : '';
  const first = (name: string) => all(name)[0];
  const categories = [...new Set(all('CATEGORIES').flatMap(textList))];
  const plain = text('DESCRIPTION');
  const status = text('STATUS').toUpperCase();
  const cost = text('X-COST-TYPE').toLowerCase();
  const pictures = [...all('IMAGE'), ...all('ATTACH').filter(({parameters}) => /^image/i.test(parameters.get('FMTTYPE') ?? ''))];
  const modified = first('LAST-MODIFIED') && readTime(first('LAST-MODIFIED')!.value, first('LAST-MODIFIED')!);
  const named = inLanguage(all('SUMMARY'), language)?.parameters.get('LANGUAGE');
  const source = compact({url, title, language: named, asOf: modified?.zone && formatMoment(modified.wall, utc)});
  return compact<Details>({
    name: text('SUMMARY').replace(/\s+/g, ' '),
    description: markupOf(properties) ?? (markup && markupPattern.test(plain)
      ? plain.replace(/\n/g, '<br>') : fromPlainText(plain) || undefined),
    location: place(text('LOCATION'), first('GEO'), first('X-APPLE-STRUCTURED-LOCATION')),
    organizer: unescapeText(first('ORGANIZER')?.parameters.get('CN') ?? '').replace(/\s+/g, ' ') || undefined,
    categories: categories.length ? categories : undefined,
    url: webAddress(first('URL'), url),
    image: pictures.map((picture) => webAddress(picture, url)).find(Boolean),
    // STATUS has no word for what is put off to a day yet unknown; schema.org has (RFC 9073 section 6.6).
    status: /^CANCELL?ED$/.test(status) ? 'cancelled' : /\bEventPostponed\b/.test(text('STRUCTURED-DATA'))
      ? 'postponed' : status === 'CONFIRMED' ? 'scheduled' : undefined,
    isAccessibleForFree: cost ? cost === 'free' : undefined,
    source: Object.keys(source).length ? source : undefined,
  });
}

/** Leaves out what is `undefined`, so that a field is there only if it says something. */
function compact<T extends object>(fields: {[K in keyof T]: T[K] | undefined}): T {
  const found: Partial<T> = {};
  // Not by lists of entries: thousands of events would leave as many of them behind.
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) found[key] = fields[key];
  return found as T;
}

/** The property in the wanted language, else the first. */
function inLanguage(lines: readonly ContentLine[], language = ''): ContentLine | undefined {
  const primary = language.slice(0, 2).toLowerCase();
  return lines.find(({parameters}) => parameters.get('LANGUAGE')?.slice(0, 2).toLowerCase() === primary) ?? lines[0];
}

const markupPattern = /<(?:br|\/(?:a|b|i|u|p|ul|ol|li|em|strong|span|div|h\d|html-blob))\b[^<>]*>/i;

/** A description in HTML, if one is there that is HTML and says something. */
function markupOf(properties: Properties): RichText | undefined {
  for (const line of [...properties.get('STYLED-DESCRIPTION') ?? [], ...properties.get('X-ALT-DESC') ?? []]) {
    const html = textOf(line);
    const body = html.split(/<\/?body\b[^<>]*>/i, 2).at(-1)!.trim();
    const says = body.replace(/<[^<>]*>|&nbsp;/g, '').trim();
    if (/^text\/html$/i.test(line.parameters.get('FMTTYPE') ?? '') && says && says !== html) return body;
  }
  return undefined;
}

function place(text: string, geo: ContentLine | undefined, apple: ContentLine | undefined): Place | undefined {
  const lines = linesOf(text);
  // `52.38;7.52`, in Apple's property `geo:52.38,7.52`. What stands at 0, 0 stands nowhere.
  const [, latitude = 0, longitude = 0] = /^(?:geo:)?([+-]?[\d.]+)\s*\\?[;,]\s*([+-]?[\d.]+)/i
    .exec((geo ?? apple)?.value.trim() ?? '')?.map(Number) ?? [];
  const known = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  const name = apple?.parameters.get('X-TITLE') || lines[0] || known && `${latitude}, ${longitude}`;
  if (!name) return undefined;
  const address = linesOf(unescapeText(apple?.parameters.get('X-ADDRESS') ?? '')).join(', ') || lines.slice(1).join(', ');
  return {id: lines.join(', ') || name, name, ...address && {address}, ...known && {latitude, longitude}};
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** What `URL` would not change. It takes its time to say so. */
const plainAddress = /^https:\/\/[a-z\d.-]+\.[a-z]+\/[\w/-]*$/;

/** An absolute http or https address; others are no addresses of a page or a picture. */
function webAddress(line: ContentLine | undefined, base: string | undefined): string | undefined {
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
