import type {Place} from '../model/place.js';

/** What a map needs to know of a place, or of anything else that happens at one. */
export type MapPlace = Pick<Place, 'id' | 'name' | 'latitude' | 'longitude' | 'geometry' | 'categories'>;
