/** Collections from the events of a calendar. */
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {collectionsOf} from './event-collections.js';
import type {CollectionOptions} from './event-collections.js';
import * as untangling from './tangled-name.js';

export {mergeCollections} from './bins.js';
export {collection} from './collection.js';
export type {CollectionOptions} from './event-collections.js';

/**
 * Reads events as collections: days in the city's zone, several bins in one name apart, reminders and
 * duplicates dropped, sorted by day and fraction. Cancelled events are left out: nothing is collected.
 */
export const toCollections = (events: readonly CityEvent[], options: CollectionOptions = {}): Collection[] =>
  collectionsOf(events, options, untangling);
