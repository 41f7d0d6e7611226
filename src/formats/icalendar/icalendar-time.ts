/** Dates and times as iCalendar writes them (RFC 5545 section 3.3), and as it is written. */
import {dayNumber, daysInMonth} from '../../time/civil-day.js';
import {dayLength, offsetOf, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';

/** A DATE or DATE-TIME. */
export interface TimeValue {
  /** Milliseconds of the wall clock read as if it were UTC; midnight for a day. */
  readonly wall: number;
  /** Whether it is a DATE: a day, not an instant. */
  readonly day: boolean;
  /** `undefined`: floating, the same wall everywhere. */
  readonly zone?: Zone | undefined;
}

/** What stands before the value of a time. */
interface Parameters {
  readonly parameters: ReadonlyMap<string, string>;
}

/** The zone that a TZID on a line means. */
export type ZoneNamed<Line> = (name: string, line: Line) => Zone | undefined;

const pattern = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](?:(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?)?(Z|[+-]\d\d:?\d\d)?)?\s*$/i;

/**
 * Reads one DATE or DATE-TIME. Eight digits are a day whatever `VALUE` says, and `VALUE=DATE` is a day
 * whatever follows the eight digits; the zone of a day means nothing.
 */
export function readTime<Line extends Parameters>(
  text: string, line: Line, zoneNamed?: ZoneNamed<Line>,
): TimeValue | undefined {
  const date = /^date$/i.test(line.parameters.get('VALUE') ?? '');
  const parts = pattern.exec(date ? text.replace(/T.*/i, '') : text);
  if (!parts) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] =
    parts.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (!dayOfMonth || dayOfMonth > daysInMonth(year, month) || minute > 59 || second > 60) return undefined;
  // 24:00 is how some write the end of a day; without leap seconds, second 60 is second 59 (section 3.3.12).
  const time = (hour * 60 + minute) * 60 + Math.min(second, 59);
  if (time > 86400) return undefined;
  const wall = dayNumber(year, month, dayOfMonth) * dayLength + time * 1000;
  if (!/[t ]/i.test(parts[0].trim())) return {wall, day: true};
  if (parts[7]) return {wall: wall - offsetOf(parts[7]), day: false, zone: utc};
  const name = line.parameters.get('TZID');
  return {wall, day: false, zone: name === undefined ? undefined : zoneNamed?.(name, line)};
}
