/** Types of recurrence rules (RFC 5545 section 3.3.10), and functions that reading and expanding them share. */
import {dayNumber, daysInMonth} from '../time/civil-day.js';
import type {Zone} from '../time/zone.js';
import {dayLength, toWall} from '../time/zone.js';

export type Frequency = 'SECONDLY' | 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** One value of BYDAY. */
export interface RuleDay {
  /** ISO 8601: Monday 1 to Sunday 7. */
  readonly weekday: number;
  /** Which one of the month or year, from its end if negative; every one if absent. */
  readonly ordinal?: number;
}

/** The last moment a rule may reach, as written: who expands it knows the zone. */
export interface Until {
  /** `day` includes all of that day; `local` is the wall of the series; `utc` is real time. */
  readonly kind: 'day' | 'local' | 'utc';
  /** Milliseconds: the day's first minute, the wall, or the epoch. */
  readonly time: number;
}

/** A recurrence rule. Lists are sorted, without doubles, and absent where the rule has no such part. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: Until;
  readonly bySecond?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byDay?: readonly RuleDay[];
  readonly byMonthDay?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byMonth?: readonly number[];
  readonly bySetPos?: readonly number[];
  /** First day of the week. Monday 1 to Sunday 7. */
  readonly weekStart: number;
  /** Where a day that a month or year does not have goes (RFC 7529); it is left out if absent. */
  readonly skip?: 'FORWARD' | 'BACKWARD';
}

/** A rule, or why there is none; with both, the rule stands and the problem says what was not kept. */
export interface ParsedRule {
  readonly rule?: Rule;
  readonly problem?: string;
}

/** The wanted part of a series; times are wall milliseconds. */
export interface Window {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Most occurrences wanted. Default 5000. */
  readonly limit?: number;
}

/** Occurrences in order, without doubles. */
export interface Occurrences {
  /** Wall milliseconds. */
  readonly times: number[];
  /** Whether there may be more in the window: the limit was reached, or the rule is too hard to follow. */
  readonly cut: boolean;
}

export const defaultLimit = 5000;

/** 10000-01-01: the first day that `YYYY-MM-DD` has no room for. */
const endOfDays = 253402300800000;

export function readUntil(value: string): Until | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(T(\d\d):?(\d\d):?(\d\d)?(Z?))?/.exec(value);
  if (!parts) return undefined;
  const [year, month, date, , hour, minute, second] = parts.slice(1).map((figures) => Number(figures ?? 0));
  // "Until 31 September" is published, and means until the end of September.
  const day = dayNumber(year!, month!, Math.min(date!, daysInMonth(year!, month!))) * dayLength;
  if (!month || month > 12 || !date) return undefined;
  if (!parts[4]) return {kind: 'day', time: day};
  return {kind: parts[8] ? 'utc' : 'local', time: day + ((hour! * 60 + minute!) * 60 + (second || 0)) * 1000};
}

/** First wall after what the window, UNTIL and four-digit years allow. */
export function endOf({until}: Rule, {to}: Window, zone: Zone | undefined): number {
  if (!until) return Math.min(to, endOfDays);
  const {kind, time} = until;
  const end = kind === 'day' ? time + dayLength : (kind === 'utc' && zone ? toWall(time, zone) : time) + 1;
  return Math.min(to, end, endOfDays);
}
