/** Series as people see them: the next date, how many more there are, and what they have in common. */
import type {CityEvent} from '../model/city-event.js';
import {daysBetween, daysInMonth, weekday} from '../time/civil-day.js';
import {timeRange} from './event-time.js';

/** The fields that the dates of a series have in common; the others are absent. */
export interface SeriesRhythm {
  /** ISO weekday they all fall on: Monday 1 to Sunday 7. */
  readonly weekday?: number;
  /** Every how many weeks, single dates left out: 1 is every week. Only with `weekday`. */
  readonly weeks?: number;
  /** Which such weekday of the month: 1 to 4, or -1 for the last. Only with `weekday`, instead of `weeks`. */
  readonly ordinal?: number;
  /** Every day. */
  readonly daily?: boolean;
  /** `HH:MM` at which they all begin, in the city's zone. */
  readonly startTime?: string;
}

/** An event, with the further dates of its series if it is of one. */
export interface EventGroup {
  /** The next date that is not called off. */
  readonly event: CityEvent;
  /** Later dates, in order; also those called off or moved. */
  readonly further: readonly CityEvent[];
  /** Absent if there are no further dates. */
  readonly rhythm?: SeriesRhythm;
}

/**
 * Puts further dates of a series under the next one. A date that is called off before the next one stands by
 * itself: who meant to go there must see it. `events` are in order; groups come in the order of their events.
 */
export function collapseSeries(
  events: readonly CityEvent[], {timeZone}: {readonly timeZone?: string} = {},
): EventGroup[] {
  const groups: {event: CityEvent; further: CityEvent[]}[] = [];
  const leading = new Map<string, {event: CityEvent; further: CityEvent[]}>();
  for (const event of events) {
    const {seriesId, recurring, status} = event;
    const series = recurring && seriesId ? leading.get(seriesId) : undefined;
    if (series) series.further.push(event);
    else {
      const group = {event, further: []};
      groups.push(group);
      if (recurring && seriesId && status !== 'cancelled' && status !== 'postponed') leading.set(seriesId, group);
    }
  }
  return groups.map(({event, further}) => further.length
    ? {event, further, rhythm: rhythmOf([event, ...further], timeZone)} : {event, further});
}

/** The fields that dates have in common. Those that were moved or put off say nothing about the others. */
export function rhythmOf(events: readonly CityEvent[], timeZone?: string): SeriesRhythm {
  const ranges = events.filter(({status}) => status !== 'rescheduled' && status !== 'postponed')
    .flatMap((event) => timeRange(event, timeZone) ?? []);
  const days = [...new Set(ranges.map(({firstDay}) => firstDay))].sort();
  const times = new Set(ranges.map(({startTime}) => startTime));
  const [startTime] = times;
  return {...days.length > 1 && rhythmOfDays(days), ...times.size === 1 && startTime && {startTime}};
}

function rhythmOfDays(days: readonly string[]): SeriesRhythm {
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index]!, day));
  if (gaps.every((gap) => gap === 1)) return {daily: true};
  const [first = ''] = days;
  const day = weekday(first);
  if (days.some((other) => weekday(other) !== day)) return {};
  const ordinal = ordinalOf(days);
  if (ordinal) return {weekday: day, ordinal};
  const least = Math.min(...gaps);
  const often = gaps.filter((gap) => gap === least).length * 2 >= gaps.length;
  const regular = often && gaps.every((gap) => gap % least === 0);
  return {weekday: day, ...regular && {weeks: least / 7}};
}

/** Which of its month each day is, at most one a month: 1 to 4, -1 for the last; 0 if they differ. */
function ordinalOf(days: readonly string[]): number {
  if (new Set(days.map((day) => day.slice(0, 7))).size < days.length) return 0;
  const dates = days.map((day) => Number(day.slice(8)));
  const places = new Set(dates.map((date) => Math.ceil(date / 7)));
  const [place = 0] = places;
  if (places.size === 1 && place < 5) return place;
  const last = days.every((day, index) =>
    dates[index]! + 7 > daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  return last ? -1 : 0;
}
