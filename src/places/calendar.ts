/**
 * Dates of days that are counted from 1970-01-01, by `Date` in UTC. Lighter than `civil-day.ts`, and as right for the
 * years of opening hours.
 */
import {dayLength} from '../time/day.js';

/** Days from 1970-01-01 to a date; month 13 is the next year's first, date 0 the last of the month before. */
export const dayNumber = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / dayLength;

/** Year, month (1 to 12) and day of the month. */
export function dateOf(day: number): readonly [year: number, month: number, date: number] {
  const date = new Date(day * dayLength);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
