/** schema.org `Place` and everything that has a place of its own: shops, offices, playgrounds. */
import type {Place} from '../../model/place.js';
import type {ReadOptions} from '../../model/read-options.js';
import {compact} from '../kit/fields.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {isOfType} from './jsonld-nodes.js';
import {openingHoursOf} from './jsonld-hours.js';
import {linkIn, nameIn, richIn, several, wordsIn} from '../kit/json-values.js';

const placeTypes = /^(Place|AdministrativeArea|CivicStructure|LocalBusiness|Park|Playground|Museum|Library|Accommodation|(Government|Post)Office)$|Building$/;
const otherTypes = /^(Person|Service|GovernmentService|PublicService|PostalAddress|GeoCoordinates)$|Event$/;

/** The places among the nodes of a text, each under its `@id`, its address or its name. */
export const placeReader = {
  isOne(node: JsonRecord): boolean {
    const located = node['geo'] ?? node['openingHours'] ?? node['openingHoursSpecification'];
    return isOfType(node, placeTypes) || located !== undefined && !isOfType(node, otherTypes);
  },
  read: (nodes: readonly JsonRecord[], options: ReadOptions): Place[] =>
    nodes.filter(placeReader.isOne).flatMap((node) => placeOf(node, options) ?? []),
};

/** A thing as a place; `undefined` if it has neither a name nor an address. A text is the name of one. */
export function placeOf(value: unknown, {url: base, language}: ReadOptions): Place | undefined {
  const [node] = several(value);
  const thing: JsonRecord = isRecord(node) ? node : {name: node};
  const address = addressOf(thing['address'], language);
  const name = nameIn(thing['name'], language) || address;
  if (!name) return undefined;
  const [geo] = several(thing['geo']);
  const point = isRecord(geo) ? geo : thing;
  const [latitude, longitude] = [coordinate(point['latitude'], 90), coordinate(point['longitude'], 180)];
  const url = linkIn(thing['url'], base);
  return compact<Place>({
    id: textOf(thing['@id']) || url || [name, address !== name && address].filter(Boolean).join(', '),
    name,
    // 0, 0 is what is written when nobody knows.
    ...(latitude !== undefined && longitude !== undefined && (latitude || longitude) ? {latitude, longitude} : {}),
    address,
    openingHours: openingHoursOf(thing),
    telephone: nameIn(thing['telephone']),
    email: nameIn(thing['email']).replace(/^mailto:/i, ''),
    url,
    description: richIn(thing['description'], language),
    image: linkIn(thing['image'] ?? thing['photo'], base),
    categories: wordsIn(thing['keywords'], language),
  });
}

/** An address in one line, from `PostalAddress` or as it is. */
function addressOf(value: unknown, language: string | undefined): string {
  const [address] = several(value);
  if (!isRecord(address)) return nameIn(address);
  const part = (name: string): string => nameIn(address[name], language);
  const town = [part('postalCode'), part('addressLocality')].filter(Boolean).join(' ');
  return [part('streetAddress'), town].filter(Boolean).join(', ') || part('name');
}

function coordinate(value: unknown, most: number): number | undefined {
  const number = textOf(value) ? Number(textOf(value).replace(',', '.')) : NaN;
  return Math.abs(number) <= most ? number : undefined;
}
