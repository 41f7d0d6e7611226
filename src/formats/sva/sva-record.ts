/** What records of a Smart Village App server have in common, whatever they tell of. */
import type {Place} from '../../model/place.js';
import {compact, lineOf, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

/** Editors type addresses as they are said. */
export function linkOf(value: unknown): string | undefined {
  return webAddress(textOf(member(value, 'url')).replace(/^www\./i, 'https://$&'));
}

/** Where a record is. Of a walk from one place to another, where it begins. */
export function whereabouts(record: JsonRecord) {
  const addresses = listOf(record['addresses']).filter(isRecord);
  const address = addresses.find(({kind}) => textOf(kind) !== 'end') ?? addresses[0];
  const part = (name: string) => lineOf(member(address, name));
  const town = [part('zip'), part('city')].filter(Boolean).join(' ');
  return {
    addition: part('addition'),
    street: [part('street'), town].filter(Boolean).join(', '),
    point: pointIn(member(address, 'geoLocation')) ?? pointIn(member(record['location'], 'geoLocation')) ?? {},
  };
}

function pointIn(value: unknown): {readonly latitude: number; readonly longitude: number} | undefined {
  const [latitude = NaN, longitude = NaN] = ['latitude', 'longitude'].map((name) => Number(textOf(member(value, name))));
  // What stands at 0, 0 stands nowhere.
  const known = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude);
  return known ? {latitude, longitude} : undefined;
}

/** The place of a record; `undefined` if it has none. */
export function placeOf(record: JsonRecord): Place | undefined {
  const {addition, street, point} = whereabouts(record);
  const name = lineOf(member(record['location'], 'name')) || addition || street;
  if (!name) return undefined;
  return compact<Place>({
    id: [...new Set([name, street])].filter(Boolean).join(', '), name, ...point, address: street === name ? '' : street,
  });
}

/** The first that is a picture and has an address. */
export const pictureAmong = (media: readonly JsonRecord[]): JsonRecord | undefined => media.find(
  ({contentType, sourceUrl}) => /^(image|thumbnail|logo|$)/i.test(textOf(contentType)) && linkOf(sourceUrl));

/** Older servers know one category. */
export const categoriesOf = (record: JsonRecord): readonly string[] => [...new Set(
  [...listOf(record['categories']), record['category']].map((one) => lineOf(member(one, 'name'))),
)].filter(Boolean);
