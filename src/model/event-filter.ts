/** What one may ask of a list of events: when, what kind, where, free of charge, and words. */
import type {CityEvent} from './city-event.js';
import {addDays, addMonths, weekday} from './civil-day.js';
import {timeRange} from './event-time.js';
import {fold} from './fold.js';
import {toPlainText} from './plain-text.js';

/** Ranges with a name; `week` is the next seven days, `month` until the same day of the next month. */
export type RangePreset = 'today' | 'weekend' | 'week' | 'month';

export const rangePresets: readonly RangePreset[] = ['today', 'weekend', 'week', 'month'];

/** Days in the city; a bound that is absent is none. */
export interface DayRange {
  readonly from?: string;
  /** Exclusive. */
  readonly to?: string;
}

/** What events shall be; what is absent or empty does not matter. */
export interface EventFilter {
  readonly range?: DayRange;
  /** One of them is enough. */
  readonly categories?: readonly string[];
  /** Names of places; one of them is enough. */
  readonly places?: readonly string[];
  /** Only what is known to be free of charge. */
  readonly free?: boolean;
  /** Words that must all occur, whatever their accents: in the name, the text, the place, the organiser. */
  readonly text?: string;
}

/** A value that events have, and how many have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** The days a preset means on `today`. A weekend is Saturday and Sunday; once it has begun, the rest of it. */
export function presetRange(preset: RangePreset, today: string): Required<DayRange> {
  if (preset === 'today') return {from: today, to: addDays(today, 1)};
  if (preset === 'week') return {from: today, to: addDays(today, 7)};
  if (preset === 'month') return {from: today, to: addMonths(today, 1)};
  const monday = addDays(today, 8 - weekday(today));
  const saturday = addDays(monday, -2);
  return {from: today > saturday ? today : saturday, to: monday};
}

/** Whether an event is on, on one of the days. */
export function isInRange(event: CityEvent, {from = '', to = ''}: DayRange, timeZone?: string): boolean {
  const range = timeRange(event, timeZone);
  return range !== undefined && range.lastDay >= from && !(to && range.firstDay >= to);
}

/** The events a filter lets through, in the order they have. */
export function filterEvents(events: readonly CityEvent[], filter: EventFilter, timeZone?: string): CityEvent[] {
  const {range, categories = [], places = [], free = false, text = ''} = filter;
  const words = fold(text).split(/\s+/).filter(Boolean);
  const [kinds, sites] = [new Set(categories.map(fold)), new Set(places.map(fold))];
  return events.filter((event) =>
    (!free || event.isAccessibleForFree === true)
    && (!range || isInRange(event, range, timeZone))
    && (!kinds.size || event.categories?.some((name) => kinds.has(fold(name))))
    && (!sites.size || sites.has(fold(event.location?.name ?? '')))
    && (!words.length || hasWords(event, words)));
}

// Folding a text takes longer than looking through it, and every key press looks.
const texts = new WeakMap<CityEvent, string>();

function hasWords(event: CityEvent, words: readonly string[]): boolean {
  let text = texts.get(event);
  if (text === undefined) {
    const {name, description = '', location, organizer, categories = []} = event;
    text = fold([name, toPlainText(description), location?.name, location?.address, organizer, ...categories].join('\n'));
    texts.set(event, text);
  }
  return words.every((word) => text.includes(word));
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
