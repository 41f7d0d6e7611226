/** Filters of a list of events: when, what kind, where, free of charge, and words. */
import type {CityEvent} from '../model/city-event.js';
import type {DayRange} from './event-range.js';
import {isInRange} from './event-range.js';
import {fold} from '../text/fold.js';
import {toPlainText} from '../text/plain-text.js';
import {slipsIn} from '../text/slips.js';

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

/** A value that events have, and how many have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** The events a filter lets through, in the order they have. */
export function filterEvents(events: readonly CityEvent[], filter: EventFilter, timeZone?: string): CityEvent[] {
  const {range, categories = [], places = [], free = false, text = ''} = filter;
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = withWords(events, words);
  const [kinds, sites] = [new Set(categories.map(fold)), new Set(places.map(fold))];
  return found.filter((event) =>
    (!free || event.isAccessibleForFree === true)
    && (!range || isInRange(event, range, timeZone))
    && (!kinds.size || event.categories?.some((name) => kinds.has(fold(name))))
    && (!sites.size || sites.has(fold(event.location?.name ?? ''))));
}

// Folding a text takes longer than looking through it, and every key press looks.
const texts = new WeakMap<CityEvent, string>();

const vocabularies = new WeakMap<readonly CityEvent[], readonly string[]>();

/** The events in which every word occurs; a word that occurs nowhere counts as those that are a slip away from it. */
function withWords(events: readonly CityEvent[], words: readonly string[]): readonly CityEvent[] {
  let left = events;
  for (const word of words) {
    const meant = events.some((event) => textOf(event).includes(word)) ? [word] : nearWords(events, word);
    left = left.filter((event) => meant.some((other) => textOf(event).includes(other)));
  }
  return left;
}

/** Words of events that begin so but for a slip: one wrong letter from four letters on, two from eight. */
function nearWords(events: readonly CityEvent[], typed: string): readonly string[] {
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (!slips || typed.length > 60) return [];
  let words = vocabularies.get(events);
  if (!words) {
    words = [...new Set(events.flatMap((event) => textOf(event).split(/[^\p{L}\d]+/u)))];
    vocabularies.set(events, words);
  }
  return words.filter((word) => word.length >= typed.length - slips && slipsIn(word, 0, typed, slips) <= slips);
}

function textOf(event: CityEvent): string {
  let text = texts.get(event);
  if (text === undefined) {
    const {name, description = '', location, organizer, categories = []} = event;
    text = fold([name, toPlainText(description), location?.name, location?.address, organizer, ...categories].join('\n'));
    texts.set(event, text);
  }
  return text;
}

/** The categories of events by name, with how many events have them. */
export function categoriesOf(events: readonly CityEvent[]): Facet[] {
  return facets(events.flatMap(({categories = []}) => categories));
}

/** The places of events by name, with how many events are there. */
export function placesOf(events: readonly CityEvent[]): Facet[] {
  return facets(events.flatMap(({location}) => location?.name ?? []));
}

/** Names that differ in nothing but case and accents are one. */
function facets(names: readonly string[]): Facet[] {
  const found = new Map<string, {name: string; count: number}>();
  for (const name of names) {
    const key = fold(name);
    const facet = found.get(key);
    if (facet) facet.count++;
    else found.set(key, {name, count: 1});
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, facet]) => facet);
}
