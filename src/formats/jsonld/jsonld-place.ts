/** Where a thing of schema.org is: its name, address and point, whatever it belongs to. */
import type {Place} from '../../model/place.js';
import type {ReadOptions} from '../../model/read-options.js';
import {compact} from '../kit/fields.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {linkIn, nameIn, richIn, several, wordsIn} from '../kit/json-values.js';

/**
 * A thing as a place; `undefined` if it has neither a name nor an address. A text is the name of one.
 * @param further fields that take more to read.
 */
export function placeOf(
  value: unknown, options: ReadOptions, further?: (thing: JsonRecord) => Partial<Place>,
): Place | undefined {
  const {url: base, language} = options;
  const [node] = several(value);
  const thing: JsonRecord = isRecord(node) ? node : {name: node};
  // Who is there may be the thing, and where that is a place in it.
  const [location] = several(thing['location']);
  const address = addressOf(thing['address'] ?? (isRecord(location) ? location['address'] : undefined), language);
  const name = nameIn(thing['name'], language) || address;
  if (!name) return undefined;
  const [geo] = several(thing['geo'] ?? (isRecord(location) ? location['geo'] : undefined));
  const point = isRecord(geo) ? isRecord(geo['geoMidpoint']) ? geo['geoMidpoint'] : geo : thing;
  const [latitude, longitude] = [coordinate(point['latitude'], 90), coordinate(point['longitude'], 180)];
  const url = linkIn(thing['url'], base);
  return compact<Place>({
    id: textOf(thing['@id']) || url || [name, address !== name && address].filter(Boolean).join(', '),
    name,
    // 0, 0 is what is written when nobody knows.
    ...(latitude !== undefined && longitude !== undefined && (latitude || longitude) ? {latitude, longitude} : {}),
    address,
    telephone: nameIn(thing['telephone']),
    email: nameIn(thing['email']).replace(/^mailto:/i, ''),
    url,
    description: richIn(thing['description'], language),
    image: linkIn(thing['image'] ?? thing['photo'], base),
    categories: wordsIn(thing['keywords'], language),
    ...further?.(thing),
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
