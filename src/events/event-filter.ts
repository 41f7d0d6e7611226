/** Filters of a list of events: when, what kind, where, free of charge, and words. */
import type {CityEvent} from '../model/city-event.js';
import type {DayRange} from './event-range.js';
import {isInRange} from './event-range.js';
import {facets} from '../text/facets.js';
import type {Facet} from '../text/facets.js';
import {fold} from '../text/fold.js';
import {toPlainText} from '../text/plain-text.js';
import {wordSearch} from '../text/word-search.js';

export type {DayRange, RangePreset} from './event-range.js';
export {isInRange, presetRange, rangePresets} from './event-range.js';

/** The criteria of a filter; one that is absent or empty does not matter. */
export interface EventFilter {
  readonly range?: DayRange;
  /** One of them is enough. */
  readonly categories?: readonly string[];
  /** Names of places; one of them is enough. */
  readonly places?: readonly string[];
  /** Only what is known to be free of charge. */
  readonly free?: boolean;
  /**
   * Words that must all occur, whatever their accents: in the name, the text, the place, the organiser. One that occurs
   * in no event stands for those that are a slip of the finger away from it.
   */
  readonly text?: string;
}

/** The events a filter lets through, in the order they have. */
export function filterEvents(events: readonly CityEvent[], filter: EventFilter, timeZone?: string): CityEvent[] {
  const {range, categories = [], places = [], free = false, text = ''} = filter;
  const found = withWords(events, text);
  const [kinds, sites] = [new Set(categories.map(fold)), new Set(places.map(fold))];
  return found.filter((event) =>
    (!free || event.isAccessibleForFree === true)
    && (!range || isInRange(event, range, timeZone))
    && (!kinds.size || event.categories?.some((name) => kinds.has(fold(name))))
    && (!sites.size || sites.has(fold(event.location?.name ?? ''))));
}

const withWords = wordSearch(({name, description = '', location, organizer, categories = []}: CityEvent) =>
  [name, toPlainText(description), location?.name, location?.address, organizer, ...categories].join('\n'));

/** The categories of events by name, with how many events have them. */
export function categoriesOf(events: readonly CityEvent[]): Facet[] {
  return facets(events.flatMap(({categories = []}) => categories));
}

/** The places of events by name, with how many events are there. */
export function placesOf(events: readonly CityEvent[]): Facet[] {
  return facets(events.flatMap(({location}) => location?.name ?? []));
}
