/** Events by day, as a list or a month shows them. */
import type {CityEvent} from '../model/city-event.js';
import {addDays, isDay} from '../time/civil-day.js';
import type {EventGroup} from './event-series.js';
import {isNotOver, timeRange} from './event-time.js';
import type {TimeRange} from './event-time.js';
import {fold} from '../text/fold.js';
import {cityZone, dayAt, parseMoment} from '../time/zone.js';

/** An event on one of its days; what `collapseSeries` put under it comes along. */
export interface EventEntry extends Partial<EventGroup> {
  readonly event: CityEvent;
  readonly range: TimeRange;
  /** Whether it has begun on an earlier day. */
  readonly continued: boolean;
}

/** A day and what is on. */
export interface EventDay {
  readonly date: string;
  readonly entries: readonly EventEntry[];
}

export interface EventDayOptions {
  /** First day; or a moment (RFC 3339), from which on what is not over counts. Default: the first there is. */
  readonly from?: string;
  /** Day after the last, exclusive. Default: none. */
  readonly to?: string;
  /** IANA zone of the city. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** Whether an event of several days stands on each of them, not only on the first of those asked for. */
  readonly everyDay?: boolean;
}

/** Most days on which a daily event is listed: nobody looks at more. */
const longest = 400;

/**
 * The days on which something is on, in order. On each day first what lasts all day or has begun before, then
 * by time, then by name.
 */
export function eventDays(events: readonly (CityEvent | EventGroup)[], options: EventDayOptions = {}): EventDay[] {
  const {from = '', to = '', timeZone, everyDay = false} = options;
  const now = isDay(from) ? undefined : parseMoment(from)?.epoch;
  const begin = now === undefined ? from : dayAt(now, cityZone(timeZone));
  const days = new Map<string, EventEntry[]>();
  for (const one of events) {
    const group = 'event' in one ? one : {event: one};
    const {event} = group;
    const range = timeRange(event, timeZone);
    if (!range || to && range.firstDay >= to) continue;
    // At night the evening before is not over, though its day is.
    if (now === undefined ? range.lastDay < begin : !isNotOver(event, now, timeZone)) continue;
    let date = range.firstDay < begin ? begin : range.firstDay;
    for (let count = everyDay ? longest : 1; count; count--) {
      const entry = {...group, range, continued: date > range.firstDay};
      if (!days.get(date)?.push(entry)) days.set(date, [entry]);
      date = addDays(date, 1);
      if (date > range.lastDay || to && date >= to) break;
    }
  }
  return [...days].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([date, entries]) => ({date, entries: entries.sort(compareEntries)}));
}

function compareEntries(a: EventEntry, b: EventEntry): number {
  const [first, second] = [a, b].map(({range, continued}) => range.allDay || continued);
  return Number(second) - Number(first) || (first ? 0 : a.range.start - b.range.start)
    || compareNames(a.event, b.event);
}

/** By start, what lasts all day first, then by name. What has no readable start comes last. */
export function sortEvents(events: readonly CityEvent[], timeZone?: string): CityEvent[] {
  return events.map((event) => ({event, range: timeRange(event, timeZone)})).sort((a, b) => {
    if (!a.range || !b.range) return Number(!a.range) - Number(!b.range);
    return compareTexts(a.range.firstDay, b.range.firstDay) || Number(b.range.allDay) - Number(a.range.allDay)
      || a.range.start - b.range.start || compareNames(a.event, b.event);
  }).map(({event}) => event);
}

/** The events that are not over at `now` (milliseconds since 1970), in order. */
export function upcomingEvents(
  events: readonly CityEvent[], {now, timeZone}: {readonly now: number; readonly timeZone?: string},
): CityEvent[] {
  return sortEvents(events.filter((event) => isNotOver(event, now, timeZone)), timeZone);
}

function compareNames(a: CityEvent, b: CityEvent): number {
  return compareTexts(fold(a.name), fold(b.name));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
