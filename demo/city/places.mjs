import {accessOf, at, contactOf, hoursFields, wheelchairOf, without} from './place-parts.mjs';
import {areaAt} from './map-areas.mjs';
import {hash} from './random.mjs';
import {hoursOf} from './place-hours.mjs';
import {kinds} from './place-kinds.mjs';
import {knownPlaces} from './place-known.mjs';
import {slugOf} from './streets.mjs';
import {spotAt, spotFor} from './place-spots.mjs';

/*
 * The 2,500 places of the sample city. As in real registers some have no name, no hours, no coordinates, and hours come
 * in every form.
 */

/** One of the few that everybody knows. */
function knownPlace({category, name, street, number, district, hours, telephone}) {
  const {point, address} = spotAt(street, number, district);
  const seed = `${category} ${name}`;
  const wheelchair = wheelchairOf([60, 25, 10], seed);
  return {
    id: slugOf(seed), name, ...at(point), address, categories: [category], ...hoursFields(hours), telephone,
    url: `https://www.eschenfurt.example/orte/${slugOf(name)}`, wheelchair, district: areaAt(point),
    amenityFeature: accessOf(seed, wheelchair, true),
  };
}

/** How many in a thousand of those with an address have no coordinates. */
const unlocated = 60;

function placeOf(category, kind, number, today) {
  const seed = `${category} ${number}`;
  const {point, address, street} = spotFor(kind.spot, kind.where, seed);
  const name = kind.name(seed, street);
  const wheelchair = wheelchairOf(kind.wheelchair, seed);
  const isHouse = kind.spot === 'house';
  const text = kind.note?.(seed) ?? (hash(`${seed} text`) % 3 ? undefined : kind.text);
  return {
    id: `${slugOf(category)}-${number}`, name,
    ...isHouse && hash(`${seed} lost`) % 1000 < unlocated ? {} : at(point),
    address: isHouse || hash(`${seed} address`) % 5 ? address : undefined,
    categories: [category], ...hoursFields(kind.hours && hoursOf(kind.hours, seed, today, kind.closures)),
    ...contactOf(seed, name, kind.contact ?? 0), description: text, wheelchair, district: areaAt(point),
    amenityFeature: [...accessOf(seed, wheelchair, isHouse), ...kind.features?.(seed) ?? []],
  };
}

/**
 * All places, in the fields of the project's model; `district` is their neighbourhood.
 * @param {string} today `YYYY-MM-DD`: closures lie in the weeks from then on
 */
export const createPlaces = (today) => [
  ...knownPlaces.map(knownPlace),
  ...Object.entries(kinds).flatMap(([category, kind]) =>
    Array.from({length: kind.count}, (_, index) => placeOf(category, kind, index + 1, today))),
].map(without);
