import type {Place} from '../../src/model/place.js';
import {letterOf} from '../../src/places/place-title.js';

/** The letters under which there are places, in their order. */
export const lettersOf = (places: readonly Place[]): readonly string[] => [...new Set(places.map(letterOf))].sort();
