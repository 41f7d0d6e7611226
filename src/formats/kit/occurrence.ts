/**
 * Times of occurrences, for all readers of events: whether one lies in the window, how it is written, and its key. So
 * one event is the same from whichever format it is read.
 */
import type {CityEvent} from '../../model/city-event.js';
import {addMonths, fromDayNumber, isDay} from '../../time/civil-day.js';
import type {ReadOptions} from '../../model/read-options.js';
import {
  dayLength, formatLocal, formatMoment, ianaZone, parseMoment, toEpoch, toWall, wallOf,
} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';

/** Epoch milliseconds. */
export interface EventWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** When something begins, and how long it lasts. */
export interface EventTime {
  readonly wall: number;
  /** Whether it is days, not moments. */
  readonly day: boolean;
  /** Whole days begin in the city's zone. */
  readonly zone: Zone;
  /** Days are nominal, as long as that day is; milliseconds are exact. */
  readonly days: number;
  readonly exact: number;
}

/** 9999-12-31T23:59:59Z: later moments have no four-digit year. */
const lastMoment = 253402300799000;

/** `from` and `to`; without them a year from `now`, else from the system clock's now. */
export function eventWindow({from, to, now}: ReadOptions, zone: Zone): EventWindow {
  const begin = readInstant(from, zone) ?? readInstant(now, zone) ?? Date.now();
  const wall = toWall(begin, zone);
  const day = Math.floor(wall / dayLength);
  const nextYear = wallOf(addMonths(fromDayNumber(day), 12)) + wall - day * dayLength;
  return {from: begin, to: readInstant(to, zone) ?? toEpoch(nextYear, zone)};
}

function readInstant(text: string | undefined, zone: Zone): number | undefined {
  if (text === undefined) return undefined;
  return isDay(text) ? toEpoch(wallOf(text), zone) : parseMoment(text)?.epoch;
}

/** Walls of `zone` that may lie in the window: what begins as long before as it lasts is not over yet. */
export function wallWindow(
  {from, to}: EventWindow, zone: Zone, lengths: Iterable<Pick<EventTime, 'days' | 'exact'>>,
): {from: number; to: number} {
  let longest = 0;
  for (const {days, exact} of lengths) longest = Math.max(longest, days * dayLength + exact + (days ? 3600000 : 0));
  // Around a change of the clocks the same moment has two walls, or a wall has none.
  const offsets = (epoch: number) => [zone.offsetAt(epoch), zone.offsetAt(epoch - 7200000)];
  return {from: from + Math.min(...offsets(from)) - longest, to: to + Math.max(...offsets(to))};
}

/** When it begins and ends in real time, if it has a part in the window. */
export function momentsWithin(
  {wall, zone, days, exact}: Omit<EventTime, 'day'>, {from, to}: EventWindow,
): {readonly start: number; readonly end: number} | undefined {
  const start = toEpoch(wall, zone);
  const end = Math.min((days ? toEpoch(wall + days * dayLength, zone) : start) + exact, lastMoment);
  return start >= to || end <= from && start < from ? undefined : {start, end};
}

/** The fields that say when it takes place. */
export function timeFields(
  {wall, day, zone, days}: Omit<EventTime, 'exact'>, start: number, end: number,
): Pick<CityEvent, 'startDate' | 'endDate' | 'allDay' | 'timeZone'> {
  // Not spreads in one literal: V8 takes ten times as long for those.
  return Object.assign(
    {startDate: day ? dayOf(wall) : formatMoment(start, zone)},
    day ? {endDate: dayOf(Math.min(wall + days * dayLength, lastMoment)), allDay: true}
      : end > start && {endDate: formatMoment(end, zone)},
    !day && ianaZone(zone.id) === zone && {timeZone: zone.id},
  );
}

/** Names an occurrence in its series, and an event among those of one UID: the start it was announced with. */
export function occurrenceKey({day, wall}: {readonly day: boolean; readonly wall: number}): string {
  return day ? dayOf(wall) : formatLocal(wall);
}

function dayOf(wall: number): string {
  return fromDayNumber(Math.floor(wall / dayLength));
}
