import {accessOf, at, contactOf, hoursFields, wheelchairOf, without} from './place-parts.mjs';
import {areaAt} from './map-areas.mjs';
import {deliveries, notes, payments, shopKinds} from './shop-kinds.mjs';
import {hash, pick} from './random.mjs';
import {hoursOf} from './place-hours.mjs';
import {slugOf} from './streets.mjs';
import {spotFor} from './place-spots.mjs';
import {surnames} from './place-words.mjs';

/* The 360 shops of the sample city's local marketplace. */

function shopOf({category, hours, names}, number, today) {
  const seed = `shop ${category} ${number}`;
  const isFood = ['bakery', 'food', 'restaurant', 'bar'].includes(hours);
  const {point, address, street} = spotFor('house', 'centre', seed);
  const pattern = names[hash(`${seed} pattern`) % names.length];
  const name = pattern.replace('{person}', pick(`${seed} person`, surnames)).replace('{street}', street);
  const wheelchair = wheelchairOf([40, 25, 25], seed);
  return without({
    id: `laden-${slugOf(category.replace('é', 'e'))}-${number}`, name, ...at(point), address, categories: [category],
    ...hoursFields(hoursOf(hours, seed, today, 0.15)), ...contactOf(seed, name, 90),
    description: hash(`${seed} note`) % 2 ? pick(`${seed} words`, notes[isFood ? 'food' : 'goods']) : undefined, wheelchair,
    amenityFeature: accessOf(seed, wheelchair, true), district: areaAt(point),
    delivery: /Friseur|Bar |Handwerk/.test(category) ? undefined : pick(`${seed} delivery`, deliveries[isFood ? 'food' : 'goods']),
    paymentAccepted: hash(`${seed} silent`) % 8 ? pick(`${seed} pay`, payments) : undefined,
  });
}

/**
 * All shops, in the fields of the project's model; `district` is their neighbourhood.
 * @param {string} today `YYYY-MM-DD`
 */
export const createShops = (today) => shopKinds.flatMap((kind) =>
  Array.from({length: kind.count}, (_, index) => shopOf(kind, index + 1, today)));
