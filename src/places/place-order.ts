import type {Place} from '../model/place.js';
import {fold} from '../text/fold.js';
import {titleOf} from './place-title.js';

/** The items by a key that is made once for each. */
function sortedBy<Key extends string | number>(
  items: readonly Place[], keyOf: (place: Place) => Key,
): readonly Place[] {
  const keys = new Map(items.map((place) => [place, keyOf(place)]));
  return [...items].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** By name, numbers by their value: "Schule 2" before "Schule 10". Those of one name by their address. */
export const byName = (items: readonly Place[]): readonly Place[] => sortedBy(items, (place) =>
  fold(`${titleOf(place)}\n${place.address ?? ''}`).replace(/\d+/g, (digits) => digits.padStart(6, '0')));

/** The nearest first; those of which it is not known where they are last, in their order. */
export const byDistance = (
  items: readonly Place[], distanceOf: (place: Place) => number | undefined,
): readonly Place[] => sortedBy(items, (place) => distanceOf(place) ?? Infinity);

/** What is open first, then those of which it is not known, then what is closed; each in their order. */
export const openFirst = (
  items: readonly Place[], isOpen: (place: Place) => boolean | undefined,
): readonly Place[] => sortedBy(items, (place) => ({true: 0, undefined: 1, false: 2})[`${isOpen(place)}`]);
