import {between, hash} from './random.mjs';
import {districts, slugOf, streets as register} from './streets.mjs';

/*
 * The tour of each address. A district has three collection areas; a street lies in one of them, a street
 * split by house numbers in two or three.
 */

const areaOf = (district, number) => `${String.fromCharCode(65 + districts.indexOf(district))}${number + 1}`;

/** House numbers as they are on the doors: gaps, letters, two numbers on one house. */
function houseNumbers(street) {
  const last = between(`${street.slug} last`, 18, 64);
  const names = [];
  const joined = new Set();
  for (let number = 1; number <= last; number++) {
    const seed = hash(`${street.slug} ${number}`) % 100;
    if (seed < 12 || joined.has(number)) continue;
    if (seed > 95) joined.add(number + 2);
    names.push(seed > 95 ? `${number}–${number + 2}` : String(number));
    if (seed > 12 && seed < 22) names.push(`${number}a`);
    if (seed > 12 && seed < 16) names.push(`${number}b`);
  }
  return names;
}

function housesOf(street, areas) {
  const names = houseNumbers(street);
  const bySide = hash(`${street.slug} side`) % 2 === 0;
  return names.map((name, index) => {
    const number = Number.parseInt(name, 10);
    const part = bySide ? number % 2 : Math.floor((index * areas.length) / names.length);
    return {
      name,
      slug: slugOf(name),
      area: areas[part],
      largeContainers: hash(`${street.slug} ${name} large`) % 6 === 0,
    };
  });
}

function addressesOf({split, ...street}) {
  const first = hash(`${street.slug} area`) % 3;
  if (!split) return {...street, area: areaOf(street.district, first)};
  const areas = [first, (first + 1) % 3, (first + 2) % 3].map((number) => areaOf(street.district, number));
  return {...street, area: areas[0], houses: housesOf(street, areas)};
}

/** `{name, district, slug, area, houses?: {name, slug, area, largeContainers}[]}`, sorted by name. */
export const streets = register.map(addressesOf);

const bySlug = new Map(streets.map((street) => [street.slug, street]));

/** The street of that slug or name. */
export const findStreet = (text) => bySlug.get(text) ?? bySlug.get(slugOf(text));

/** The house of that number in a split street; in any other street every number is one. */
export function findHouse(street, text) {
  const slug = slugOf(text);
  if (street.houses) return street.houses.find((house) => house.slug === slug);
  return /^\d{1,3}[a-z]?$/.test(slug) ? {name: text, slug, area: street.area, largeContainers: false} : undefined;
}
