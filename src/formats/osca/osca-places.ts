/** Classes `POI` and `WasteLocation` of the Open SmartCity App's back end, and what else has a name and a GeoPoint. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {fromPlainText} from '../../text/plain-text.js';
import {cityZone} from '../../time/zone.js';
import {compact, lineOf, richText, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import type {hoursIn} from './osca-hours.js';
import {linkOf, momentIn, namesOf, pointIn} from './osca-answer.js';

/** @param readHours the part for places that have hours; without it they stay empty. */
export const placesWith = (readHours?: typeof hoursIn) => ({
  readRecords: (records: readonly unknown[], options: ReadOptions): ReadResult<Place> =>
    placesIn(records, options, readHours),
});

function placesIn(records: readonly unknown[], options: ReadOptions, readHours?: typeof hoursIn): ReadResult<Place> {
  const problems: Problem[] = [];
  const harvest = newPlaceHarvest();
  records.forEach((record, index) => {
    const place = isRecord(record) ? placeOf(record, options, readHours) : undefined;
    if (place) addPlace(harvest, place, place.id);
    else problems.push(warning('bad-entry', `results[${index}] has neither a name nor a category`));
  });
  return {items: [...harvest.found.values()], problems};
}

/** Empty for what is published where nothing is known. */
const said = (value: unknown): string => {
  const line = lineOf(value);
  return /^(?:k\.\s?A\.|-|undefined|null)$/i.test(line) ? '' : line;
};

function placeOf(
  record: JsonRecord, {url: base, timeZone}: ReadOptions, readHours?: typeof hoursIn,
): Place | undefined {
  const rows = rowsOf(record);
  const name = said(record['name']) || said(record['title']);
  const categories = [...new Set([...rows.filter(({title}) => kinds.test(title)).map(({value}) => value),
    ...categoriesIn(record['poiCategory'] ?? record['category'])])];
  if (!name && !categories.length) return undefined;
  const address = addressOf(record);
  const first = (type: string, among = rows): string => among.find((row) => row.type === type)?.value ?? '';
  return {name, ...compact<Omit<Place, 'name'>>({
    id: textOf(record['objectId']) || [name || categories[0], address].filter(Boolean).join(', '),
    ...pointIn(record['geopoint'] ?? record['location']), address, categories,
    ...readHours?.(record['openingHours'] ?? rows.find(({title}) => /öffnungszeit/i.test(title))?.value),
    telephone: said(record['telephone'] ?? record['phone']) || first('tel'),
    email: said(record['email']) || first('mail'),
    url: linkOf(record['url'], base) ?? webAddress(first('url'), base),
    description: richText(textOf(record['description'] ?? record['content'])) || described(rows),
    ...pictureOf(record, base),
    source: compact<Source>({url: base, asOf: momentIn(record['updatedAt'], cityZone(timeZone))}),
  })};
}

interface Row {
  readonly type: string;
  readonly title: string;
  readonly value: string;
}

/** The rows of a detail view that say something, in their order. */
const rowsOf = (record: JsonRecord): readonly Row[] => listOf(record['details']).filter(isRecord)
  .sort((one, other) => Number(textOf(one['position'])) - Number(textOf(other['position'])))
  .map((row) => ({type: textOf(row['type']), title: said(row['title']), value: said(row['value'])}))
  .filter(({value}) => value);

/** Titles of rows that say what kind of place it is. */
const kinds = /^(?:typ|art|kategorie)$/i;

/** Names of categories; `sport26` is a key of them. */
const categoriesIn = (value: unknown): readonly string[] => isRecord(value)
  ? namesOf(value['name']) : namesOf(value).filter((name) => !/^[a-z]+\d+$/.test(name));

/** What the rows say that no field of the model holds. */
function described(rows: readonly Row[]): string {
  const texts = new Map<string, string>();
  for (const {type, title, value} of rows) {
    if (type !== 'text' || kinds.test(title) || /^(?:name|homepage|.*öffnungszeit.*)$/i.test(title)) continue;
    texts.set(title, [texts.get(title), value].filter(Boolean).join(', '));
  }
  return [...texts].map(([title, text]) => fromPlainText([title, text].filter(Boolean).join(': '))).join('<br>');
}

function addressOf(record: JsonRecord): string {
  const {location} = record;
  const part = (name: string): string =>
    said(member(member(location, 'address'), name)) || said(member(location, name)) || said(record[name]);
  const street = [part('streetAddress') || part('street') || said(record['address']) || said(location), part('houseNumber')];
  const town = [part('zip') || part('postalCode'), part('city') || part('addressLocality')];
  return [street, town].map((parts) => parts.filter(Boolean).join(' ')).filter(Boolean).join(', ');
}

/** The first picture: its address is in three parts. */
function pictureOf(record: JsonRecord, base: string | undefined): Partial<Place> {
  const [picture] = listOf(record['images']).filter(isRecord);
  const parts = ['imagePath', 'imageName', 'imageMimetype'].map((name) => textOf(picture?.[name])).join('');
  const image = picture ? webAddress(parts, base) : linkOf(record['image'] ?? record['imageUrl'], base);
  return {image, imageAlt: image && said(picture?.['accessibilityHint'])};
}
