/** Dates, times and durations as iCalendar writes them (RFC 5545 section 3.3), and as it is written. */
import {dayNumber, daysInMonth} from '../model/civil-day.js';
import {dayLength, utc} from '../model/zone.js';
import type {Zone} from '../model/zone.js';
import type {ContentLine} from './content-line.js';

/** A DATE or DATE-TIME. */
export interface TimeValue {
  /** Milliseconds of the wall clock read as if it were UTC; midnight for a day. */
  readonly wall: number;
  /** Whether it is a DATE: a day, not an instant. */
  readonly day: boolean;
  /** `undefined`: floating, the same wall everywhere. */
  readonly zone?: Zone | undefined;
}

/** Days are nominal (as long as that day is), milliseconds exact (RFC 5545 section 3.3.6). */
export interface Duration {
  readonly days: number;
  readonly exact: number;
}

export type ZoneNamed = (name: string, line: ContentLine) => Zone | undefined;

const datePart = /^(\d{4})-?(\d\d)-?(\d\d)/;
const timePart = /^(?:[T ](?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads one DATE or DATE-TIME. Eight digits are a day whatever `VALUE` says, and `VALUE=DATE` is a day
 * whatever follows the eight digits; the zone of a day means nothing.
 */
export function readTime(text: string, line: ContentLine, zoneNamed: ZoneNamed): TimeValue | undefined {
  const value = text.trim();
  const date = datePart.exec(value);
  if (!date) return undefined;
  const [year, month, dayOfMonth] = [Number(date[1]), Number(date[2]), Number(date[3])];
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
  const midnight = dayNumber(year, month, dayOfMonth) * dayLength;
  const rest = value.slice(date[0].length);
  if (!rest || /^date$/i.test(line.parameters.get('VALUE') ?? '')) return {wall: midnight, day: true};
  const time = timePart.exec(rest);
  if (!time) return undefined;
  const [hour, minute, second] = [Number(time[1] ?? 0), Number(time[2] ?? 0), Number(time[3] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return undefined;
  // RFC 5545 section 3.3.12: without leap seconds, second 60 is second 59.
  const wall = midnight + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  const mark = time[4];
  if (mark) return {wall: wall - offsetOf(mark), day: false, zone: utc};
  const name = line.parameters.get('TZID');
  return {wall, day: false, zone: name === undefined ? undefined : zoneNamed(name, line)};
}

/** Reads a duration; weeks, days and times may stand in any mixture. Negative ones are kept negative. */
export function readDuration(text: string): Duration | undefined {
  const value = text.trim().toUpperCase();
  if (!/^[+-]?P(?=T?\d)[\dWDTHMS]+$/.test(value)) return undefined;
  let days = 0;
  let exact = 0;
  for (const [, count, unit] of value.matchAll(/(\d+)([WDHMS])/g)) {
    const number = Number(count);
    if (unit === 'W') days += number * 7;
    else if (unit === 'D') days += number;
    else exact += number * (unit === 'H' ? 3600000 : unit === 'M' ? 60000 : 1000);
  }
  const sign = value.startsWith('-') ? -1 : 1;
  return {days: sign * days || 0, exact: sign * exact || 0};
}

/** Milliseconds of an offset such as `+0100`, `-03:30`, `+005328` or `Z`; `NaN` if it is none. */
export function offsetOf(text: string): number {
  if (/^z$/i.test(text)) return 0;
  const parts = /^\s*([+-]?)(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(text);
  if (!parts) return NaN;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0);
  return (parts[1] === '-' ? -seconds : seconds) * 1000 || 0;
}
