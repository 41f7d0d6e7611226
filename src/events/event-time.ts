/** When events take place as people of a city see it: on which of their days, at which of their hours. */
import type {CityEvent} from '../model/city-event.js';
import {addDays, isDay} from '../time/civil-day.js';
import {cityZone, dayAt, dayLength, formatLocal, ianaZone, parseMoment, toEpoch, toWall, wallOf} from '../time/zone.js';
import type {Moment, Zone} from '../time/zone.js';

/** An event's time in the city's zone. */
export interface TimeRange {
  readonly allDay: boolean;
  readonly firstDay: string;
  /** The last day it is on (inclusive). A night until 6:00 belongs to the evening it began with. */
  readonly lastDay: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Absent if nobody said when it ends. */
  readonly end?: number;
  /** `HH:MM`; absent if all day. */
  readonly startTime?: string;
  /** `HH:MM`; on `endDay`. */
  readonly endTime?: string;
  /** The day the clock shows when it ends: after a night, the one after `lastDay`. Absent if all day. */
  readonly endDay?: string;
  /** The time of day where it takes place, if it differs from that in the city. */
  readonly elsewhere?: {readonly timeZone: string; readonly startDay: string; readonly startTime: string};
}

/** How far into the day a night goes on. */
const nightEnds = 6 * 3600000;

interface Known {
  readonly zone: Zone;
  readonly range: TimeRange | undefined;
}

// Filters, sorting and grouping ask for the same again with every key press.
const ranges = new WeakMap<CityEvent, Known>();

/** When an event takes place; `undefined` if its start is neither a day nor a moment. */
export function timeRange(event: CityEvent, timeZone?: string): TimeRange | undefined {
  const zone = cityZone(timeZone);
  let known = ranges.get(event);
  if (known?.zone !== zone) {
    known = {zone, range: isDay(event.startDate) ? rangeOfDays(event, zone) : rangeOfMoments(event, zone)};
    ranges.set(event, known);
  }
  return known.range;
}

function rangeOfDays({startDate, endDate = ''}: CityEvent, zone: Zone): TimeRange {
  const after = isDay(endDate) && endDate > startDate ? endDate : addDays(startDate, 1);
  return {
    allDay: true, firstDay: startDate, lastDay: addDays(after, -1),
    start: toEpoch(wallOf(startDate), zone), end: toEpoch(wallOf(after), zone),
  };
}

function rangeOfMoments({startDate, endDate = '', timeZone = ''}: CityEvent, zone: Zone): TimeRange | undefined {
  const moment = parseMoment(startDate);
  if (!moment) return undefined;
  const start = moment.epoch;
  const shown = localTime(startDate, moment, zone);
  const firstDay = shown.slice(0, 10);
  const last = parseMoment(endDate);
  const end = last?.epoch ?? start;
  const until = end > start ? localTime(endDate, last!, zone) : '';
  const own = ianaZone(timeZone);
  const far = own && own.offsetAt(start) !== zone.offsetAt(start);
  const there = far ? formatLocal(toWall(start, own)) : '';
  const night = until.slice(0, 10) > firstDay ? dayAt(end - nightEnds - 1, zone) : '';
  return {
    allDay: false, firstDay, lastDay: night > firstDay ? night : firstDay, start,
    startTime: shown.slice(11, 16),
    ...until && {end, endTime: until.slice(11, 16), endDay: until.slice(0, 10)},
    ...far && {elsewhere: {timeZone, startDay: there.slice(0, 10), startTime: there.slice(11, 16)}},
  };
}

/** Day and time of day in a zone at a moment; nearly always as written. */
function localTime(written: string, {epoch, offset}: Moment, zone: Zone): string {
  return offset === zone.offsetAt(epoch) && written[17] !== '6' ? written : formatLocal(epoch + zone.offsetAt(epoch));
}

/**
 * Whether an event is not over at a moment (milliseconds since 1970). One without an end is taken to go on
 * until the end of its day.
 */
export function isNotOver(event: CityEvent, now: number, timeZone?: string): boolean {
  const range = timeRange(event, timeZone);
  if (!range) return false;
  return (range.end ?? toEpoch(wallOf(range.firstDay) + dayLength, cityZone(timeZone))) > now;
}
