import {addDays} from '../../src/model/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {eventDays, upcomingEvents} from '../../src/model/event-days.js';
import type {EventDay} from '../../src/model/event-days.js';
import {filterEvents, presetRange} from '../../src/model/event-filter.js';
import type {DayRange, RangePreset} from '../../src/model/event-filter.js';
import {collapseSeries} from '../../src/model/event-series.js';

export type EventRange = 'all' | RangePreset;

/** What stands in the filter form; empty means that it does not matter. */
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

/** What is not over yet, in order. */
export const currentEvents = (events: readonly CityEvent[], {now, timeZone}: Viewpoint): readonly CityEvent[] =>
  upcomingEvents(events, {now, timeZone});

/** The events the form lets through. */
export function matching(events: readonly CityEvent[], form: EventForm, {today, timeZone}: Viewpoint): CityEvent[] {
  const range = rangeOf(form, today);
  return filterEvents(events, {
    ...range && {range},
    categories: form.category ? [form.category] : [],
    places: form.place ? [form.place] : [],
    free: form.free,
    text: form.text,
  }, timeZone);
}

function rangeOf({range, from, to}: EventForm, today: string): DayRange | undefined {
  if (range !== 'all') return presetRange(range, today);
  return from || to ? {from, to: to && addDays(to, 1)} : undefined;
}

/** The first `limit` lines of the list, by day, and how many there are in all. */
export function listDays(
  events: readonly CityEvent[], form: EventForm, {limit, ...view}: Viewpoint & {readonly limit: number},
): {days: readonly EventDay[]; total: number} {
  const {today, timeZone} = view;
  const groups = collapseSeries(matching(events, form, view), {timeZone});
  const from = rangeOf(form, today)?.from || today;
  let left = limit;
  const all = eventDays(groups, {from: from > today ? from : today, timeZone});
  const days = all.flatMap(({date, entries}): EventDay[] => {
    const shown = entries.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length ? [{date, entries: shown}] : [];
  });
  return {days, total: groups.length};
}

/** Every day on which something is on, an event of several days on each of them. */
export const monthDays = (
  events: readonly CityEvent[], form: EventForm, view: Viewpoint,
): ReadonlyMap<string, EventDay> => {
  const {today, timeZone} = view;
  const found = matching(events, {...form, range: 'all', from: '', to: ''}, view);
  return new Map(eventDays(found, {from: today, to: addDays(today, 366), timeZone, everyDay: true})
    .map((day) => [day.date, day]));
};
