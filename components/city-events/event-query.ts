import {addDays, isDay} from '../../src/time/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {eventDays, upcomingEvents} from '../../src/events/event-days.js';
import type {EventDay} from '../../src/events/event-days.js';
import {isInRange, presetRange, rangePresets} from '../../src/events/event-range.js';
import type {DayRange, RangePreset} from '../../src/events/event-range.js';
import {collapseSeries} from '../../src/events/event-series.js';
import {timeRange} from '../../src/events/event-time.js';
import {readInSlices} from '../../src/sources/slices.js';
import {clockAt} from '../../src/time/city-clock.js';

export type EventRange = 'all' | RangePreset;

/** The values of the filter form; an empty one matches everything. */
export interface EventForm {
  readonly range: EventRange;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly place: string;
  readonly free: boolean;
  readonly text: string;
}

export const noFilter: EventForm = {range: 'all', from: '', to: '', category: '', place: '', free: false, text: ''};

/** Where the question is asked from. */
export interface Viewpoint {
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

/**
 * Calculates when each event is, a few at a time, so that the page never stands still for it. The results are cached:
 * later calls answer at once. `order` puts the events in order, which takes a task of its own.
 */
export async function knowTimes(
  items: readonly CityEvent[], timeZone: string, order: () => unknown,
): Promise<readonly CityEvent[]> {
  await readInSlices({
    read: () => ({items: [], problems: []}),
    *readInSteps() {
      let known = 0;
      for (const event of items) {
        timeRange(event, timeZone);
        if (++known % 50 === 0) yield;
      }
      order();
      yield;
      return {items: [], problems: []};
    },
  }, '', {});
  return items;
}

/** The time of the city's clock at which the next of the events ends, `HH:MM`. */
export function nextEnd(events: readonly CityEvent[], {now, timeZone}: Viewpoint): string {
  let next = Infinity;
  for (const event of events) {
    const end = timeRange(event, timeZone)?.end ?? 0;
    if (end > now && end < next) next = end;
  }
  return next < Infinity ? clockAt(next, timeZone).time : '00:00';
}

/** The events that are not over yet, in order. */
export const currentEvents = (events: readonly CityEvent[], {now, timeZone}: Viewpoint): readonly CityEvent[] =>
  upcomingEvents(events, {now, timeZone});

/** Whether the form asks for more than days. What that finds is for `event-search.ts` to say. */
export const asksMore = ({category, place, free, text}: EventForm): boolean => !!(category || place || free || text);

/** The days a form asks for; `undefined` for all. */
export function rangeOf({range, from, to}: EventForm, today: string): DayRange | undefined {
  if (range !== 'all') return presetRange(range, today);
  return from || to ? {from, to: to && addDays(to, 1)} : undefined;
}

/** The lines of the list by day, all of them, and how many there are. */
export interface Listing {
  readonly days: readonly EventDay[];
  readonly total: number;
}

/** The events on the days that the form asks for. */
export function listing(events: readonly CityEvent[], form: EventForm, {today, timeZone}: Viewpoint): Listing {
  const range = rangeOf(form, today);
  const found = range ? events.filter((event) => isInRange(event, range, timeZone)) : events;
  const groups = collapseSeries(found, {timeZone});
  const from = range?.from || today;
  return {days: eventDays(groups, {from: from > today ? from : today, timeZone}), total: groups.length};
}

/** The first so many lines. A day of which all are shown stays the same object. */
export function firstLines(days: readonly EventDay[], limit: number): EventDay[] {
  let left = limit;
  return days.flatMap((day): EventDay[] => {
    const entries = left < day.entries.length ? day.entries.slice(0, Math.max(0, left)) : day.entries;
    left -= entries.length;
    return entries === day.entries ? [day] : entries.length ? [{...day, entries}] : [];
  });
}

/** The filter an address asks for; unknown values are left out. */
export function parseForm(asked: URLSearchParams): EventForm {
  const word = (key: string) => asked.get(key) ?? '';
  const day = (key: string) => isDay(word(key)) ? word(key) : '';
  const range = rangePresets.find((preset) => preset === word('range')) ?? 'all';
  return {
    range, from: day('from'), to: day('to'), category: word('category'), place: word('place'),
    free: word('free') === 'true', text: word('text'),
  };
}
