import type {Place} from '../model/place.js';
import {facets} from '../text/facets.js';

/** What is published of some places: only what is there can be asked for. */
export interface PlaceFacts {
  /** By name. */
  readonly categories: readonly string[];
  /** Those that most places are of, by name. */
  readonly main: readonly string[];
  /** All, in the order in which they get their signs: the main ones first, so that no two of those look alike. */
  readonly signed: readonly string[];
  readonly hasHours: boolean;
  /** Whether of any of them it is known how people get in, hear and see there. */
  readonly hasAccess: boolean;
  readonly hasPoints: boolean;
}

/** How many categories are main ones: there are as many signs. */
const MOST = 8;

export function factsOf(places: readonly Place[]): PlaceFacts {
  const found = facets(places.flatMap(({categories = []}) => categories));
  const categories = found.map(({name}) => name);
  const frequent = [...found].sort((a, b) => b.count - a.count).slice(0, MOST);
  const main = found.filter((facet) => frequent.includes(facet)).map(({name}) => name);
  return {
    categories, main, signed: [...new Set([...main, ...categories])],
    hasHours: places.some(({openingHours}) => openingHours),
    hasAccess: places.some(({wheelchair, amenityFeature}) => wheelchair || amenityFeature?.length),
    hasPoints: places.some(({latitude, longitude}) => latitude !== undefined && longitude !== undefined),
  };
}
