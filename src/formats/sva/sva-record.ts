/** What records of a Smart Village App server have in common, whatever they tell of. */
import type {Place} from '../../model/place.js';
import {compact, lineOf, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

/** Editors type addresses as they are said. */
export function linkOf(value: unknown): string | undefined {
  return webAddress(textOf(member(value, 'url')).replace(/^www\./i, 'https://$&'));
}

/** Of a walk from one place to another, where it begins. */
export function placeOf(record: JsonRecord): Place | undefined {
  const addresses = listOf(record['addresses']).filter(isRecord);
  const address = addresses.find(({kind}) => textOf(kind) !== 'end') ?? addresses[0];
  const part = (name: string) => lineOf(member(address, name));
  const town = [part('zip'), part('city')].filter(Boolean).join(' ');
  const street = [part('street'), town].filter(Boolean).join(', ');
  const name = lineOf(member(record['location'], 'name')) || part('addition') || street;
  if (!name) return undefined;
  const point = [member(address, 'geoLocation'), member(record['location'], 'geoLocation')].find(isRecord);
  const [latitude, longitude] = [member(point, 'latitude'), member(point, 'longitude')].map(Number);
  // What stands at 0, 0 stands nowhere.
  const known = Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 && (latitude || longitude);
  return compact<Place>({
    id: [...new Set([name, street])].filter(Boolean).join(', '), name,
    ...known ? {latitude, longitude} : {},
    address: street === name ? '' : street,
  });
}

/** The first that is a picture and has an address. */
export const pictureAmong = (media: readonly JsonRecord[]): JsonRecord | undefined => media.find(
  ({contentType, sourceUrl}) => /^(image|thumbnail|logo|$)/i.test(textOf(contentType)) && linkOf(sourceUrl));

/** Older servers know one category. */
export const categoriesOf = (record: JsonRecord): readonly string[] => [...new Set(
  [...listOf(record['categories']), record['category']].map((one) => lineOf(member(one, 'name'))),
)].filter(Boolean);
