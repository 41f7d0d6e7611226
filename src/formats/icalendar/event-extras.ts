/** Reads the rare properties of VEVENTs: positions, pictures, HTML, organizers, and those of other standards. */
import type {Place} from '../../model/place.js';
import type {RichText} from '../../model/rich-text.js';
import {fromMeantText, meantLines} from '../../text/published-text.js';
import {statusOf, titleStatus} from '../kit/title-status.js';
import {textOf, unescapeText} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {compact, linesOf, placeOf, propertyText, readDetails, webAddress} from './event-properties.js';
import type {DetailOptions, Details, Properties} from './event-properties.js';

export interface AllDetailOptions extends DetailOptions {
  /** Whether texts are plain, as the standard says: then nothing in them is HTML. */
  readonly plain: boolean;
}

/** All fields of an event that are the same for all its occurrences. */
export function readAllDetails(properties: Properties, options: AllDetailOptions): Details {
  const {url, language, plain} = options;
  const all = (name: string) => properties.get(name) ?? [];
  const text = (name: string) => propertyText(properties, name, language);
  const details = readDetails(properties, options);
  // What all layers of a text begin with: most texts have none, and there are thousands.
  const isLayered = (name: string): boolean => !plain && all(name).some(({value}) => /[<&]/.test(value));
  const place = text('LOCATION');
  const cost = text('X-COST-TYPE').toLowerCase();
  const pictures = [...all('IMAGE'), ...all('ATTACH').filter(({parameters}) => /^image/i.test(parameters.get('FMTTYPE') ?? ''))];
  const {name, status} = titleStatus(isLayered('SUMMARY') ? oneLine(details.name) : details.name ?? '');
  const putOff = /\bEventPostponed\b/.test(text('STRUCTURED-DATA')) ? 'postponed' : status;
  return Object.assign(details, compact<Partial<Details>>({
    name,
    description: markupOf(properties) ?? (isLayered('DESCRIPTION') ? fromMeantText(text('DESCRIPTION')) : undefined),
    location: placeIn(isLayered('LOCATION') ? meantLines(place) : place, place, all('GEO')[0], all('X-APPLE-STRUCTURED-LOCATION')[0]),
    categories: isLayered('CATEGORIES') ? details.categories?.map(oneLine) : undefined,
    organizer: oneLine(unescapeText(all('ORGANIZER')[0]?.parameters.get('CN') ?? '')),
    image: pictures.map((picture) => webAddress(picture, url)).find(Boolean),
    // STATUS has no word for what is put off to a day yet unknown; schema.org has (RFC 9073 section 6.6).
    status: statusOf(details.status, putOff),
    isAccessibleForFree: cost ? cost === 'free' : undefined,
  }));
}

const oneLine = (text: string): string => text && meantLines(text).replace(/\s+/g, ' ').trim();

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

/** The place of an event that says where on Earth it is, or not as text; `undefined` where its text is all there is. */
function placeIn(
  text: string, published: string, geo: ContentLine | undefined, apple: ContentLine | undefined,
): Place | undefined {
  if (!geo && !apple && text === published) return undefined;
  const lines = linesOf(text);
  // `52.38;7.52`, in Apple's property `geo:52.38,7.52`. What stands at 0, 0 stands nowhere.
  const [, latitude = 0, longitude = 0] = /^(?:geo:)?([+-]?[\d.]+)\s*\\?[;,]\s*([+-]?[\d.]+)/i
    .exec((geo ?? apple)?.value.trim() ?? '')?.map(Number) ?? [];
  const known = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  const name = apple?.parameters.get('X-TITLE') || lines[0] || known && `${latitude}, ${longitude}`;
  if (!name) return undefined;
  const address = linesOf(unescapeText(apple?.parameters.get('X-ADDRESS') ?? '')).join(', ') || lines.slice(1).join(', ');
  return {...placeOf(lines, name, address), ...known && {latitude, longitude}};
}
