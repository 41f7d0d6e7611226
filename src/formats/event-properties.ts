/** What a VEVENT says about itself, apart from when it takes place: its properties as fields of the model. */
import type {CityEvent, EventStatus} from '../model/city-event.js';
import type {Place} from '../model/place.js';
import {fromPlainText, toPlainText} from '../model/plain-text.js';
import type {RichText} from '../model/rich-text.js';
import type {Source} from '../model/source.js';
import {formatMoment, utc} from '../model/zone.js';
import {textList, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {readTime} from './icalendar-time.js';

/** Properties of one component by upper-case name, in the order they stand in. */
export type Properties = ReadonlyMap<string, readonly ContentLine[]>;

export type Details = Omit<CityEvent, 'id' | 'startDate'>;

export interface DetailOptions {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** What the calendar is called. */
  readonly title?: string | undefined;
  /** Whether DESCRIPTION holds HTML, against the standard: Google writes it so. */
  readonly markup: boolean;
}

/** The fields of an event that are the same for all its occurrences. */
export function readDetails(properties: Properties, options: DetailOptions): Details {
  const first = (name: string) => properties.get(name)?.[0];
  const text = (name: string) => textOf(inLanguage(properties.get(name), options.language) ?? nothing) || undefined;
  const cost = first('X-COST-TYPE')?.value.trim().toLowerCase();
  return compact({
    name: text('SUMMARY')?.replace(/\s+/g, ' ') ?? '',
    description: description(properties, text('DESCRIPTION'), options),
    location: place(properties, text('LOCATION')),
    organizer: first('ORGANIZER')?.parameters.get('CN') || undefined,
    categories: list(properties.get('CATEGORIES')),
    url: webAddress(first('URL')?.value, options.url),
    image: image(properties, options.url),
    status: status(first('STATUS')?.value),
    isAccessibleForFree: cost ? cost === 'free' : undefined,
    source: source(first('LAST-MODIFIED'), options),
  });
}

const nothing: ContentLine = {name: '', parameters: new Map(), value: '', offset: 0};

/** Leaves out what is `undefined`, so that a field is there only if it says something. */
export function compact<T extends object>(fields: {[K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The property in the wanted language, else the first. */
function inLanguage(lines: readonly ContentLine[] | undefined, language?: string): ContentLine | undefined {
  if (!lines || lines.length < 2 || !language) return lines?.[0];
  const primary = language.toLowerCase().split('-')[0]!;
  return lines.find(({parameters}) => parameters.get('LANGUAGE')?.toLowerCase().split('-')[0] === primary) ?? lines[0];
}

function description(properties: Properties, plain: string | undefined, {markup}: DetailOptions): RichText | undefined {
  for (const name of ['STYLED-DESCRIPTION', 'X-ALT-DESC']) {
    for (const line of properties.get(name) ?? []) {
      const html = /^text\/html$/i.test(line.parameters.get('FMTTYPE') ?? '') ? textOf(line) : '';
      const body = /<body\b[^>]*>([^]*?)(?:<\/body\s*>|$)/i.exec(html)?.[1] ?? html;
      if (/<[a-z]/i.test(html) && toPlainText(body)) return body.trim();
    }
  }
  if (plain && markup && /<(?:br|\/(?:a|b|i|u|p|ul|ol|li|em|strong|span|div|h\d|html-blob))\b[^>]*>/i.test(plain)) {
    return plain.replace(/\n/g, '<br>');
  }
  return plain && fromPlainText(plain);
}

function place(properties: Properties, location: string | undefined): Place | undefined {
  const apple = properties.get('X-APPLE-STRUCTURED-LOCATION')?.[0];
  const point = coordinates(properties.get('GEO')?.[0]?.value) ?? coordinates(apple?.value);
  const lines = (location ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  const title = apple?.parameters.get('X-TITLE') || lines[0];
  const address = apple?.parameters.get('X-ADDRESS')?.replace(/\s*(?:\\n|\n)\s*/gi, ', ') || lines.slice(1).join(', ');
  const name = title ?? (point && `${point.latitude}, ${point.longitude}`);
  return name ? {id: lines.join(', ') || name, name, ...address && {address}, ...point} : undefined;
}

/** `52.38;7.52` of GEO, `geo:52.38,7.52` of Apple; not 0, 0, which stands for "unknown". */
function coordinates(value: string | undefined): {latitude: number; longitude: number} | undefined {
  const parts = /^\s*(?:geo:)?\s*([+-]?\d+(?:\.\d+)?)\s*\\?[;,]\s*([+-]?\d+(?:\.\d+)?)/i.exec(value ?? '');
  const [latitude, longitude] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || !latitude && !longitude) return undefined;
  return {latitude, longitude};
}

function list(lines: readonly ContentLine[] | undefined): string[] | undefined {
  const all = [...new Set(lines?.flatMap(textList))];
  return all.length ? all : undefined;
}

/** An absolute http or https address; others are no addresses of a page or a picture. */
function webAddress(value: string | undefined, base: string | undefined): string | undefined {
  const address = value?.trim().replace(/\\([,;])/g, '$1').replace(/^www\./i, 'https://www.');
  if (!address) return undefined;
  try {
    const {href, protocol} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The picture of RFC 7986 IMAGE, else an attached one; not the small ones where there is a larger. */
function image(properties: Properties, base: string | undefined): string | undefined {
  const pictures = (properties.get('IMAGE') ?? []).concat((properties.get('ATTACH') ?? [])
    .filter(({parameters}) => /^image\//i.test(parameters.get('FMTTYPE') ?? '')));
  const large = pictures.find(({parameters}) => /fullsize|graphic/i.test(parameters.get('DISPLAY') ?? ''));
  for (const picture of large ? [large, ...pictures] : pictures) {
    const address = webAddress(picture.value, base);
    if (address && !/^binary$/i.test(picture.parameters.get('VALUE') ?? '')) return address;
  }
  return undefined;
}

function status(value: string | undefined): EventStatus | undefined {
  const word = value?.trim().toUpperCase();
  return word === 'CANCELLED' || word === 'CANCELED' ? 'cancelled' : word === 'CONFIRMED' ? 'scheduled' : undefined;
}

function source(modified: ContentLine | undefined, {url, title}: DetailOptions): Source | undefined {
  const time = modified && readTime(modified.value, modified, () => undefined);
  const fields = compact<Source>({url, title, asOf: time?.zone === utc ? formatMoment(time.wall, utc) : undefined});
  return Object.keys(fields).length ? fields : undefined;
}
