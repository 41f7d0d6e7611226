/**
 * Days as a calendar on the wall has them: `YYYY-MM-DD` strings without a zone, in the proleptic
 * Gregorian calendar, calculated in whole numbers so that no visitor's time zone can move them.
 */
import {weekdayOf} from './day.js';

export {daysBetween, isDay, weekdayOf} from './day.js';

/** Year, month (1 to 12) and day of the month of a day. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1] ?? 0;
}

/** Days from 1970-01-01 to a date; a date past the end of its month runs over into the next. */
export function dayNumber(year: number, month: number, date: number): number {
  // The year is taken to begin in March, so that the leap day is its last.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719468;
}

/** The date that lies `number` days after 1970-01-01. */
export function civilDate(number: number): CivilDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return {year: era * 400 + yearOfEra + (month > 2 ? 0 : 1), month, date};
}

/** Days from 1970-01-01 to `day`; `NaN` for a text that is not a day's. */
export function toDayNumber(day: string): number {
  const parts = dayPattern.exec(day);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
}

/** The day that lies `number` days after 1970-01-01. */
export function fromDayNumber(number: number): string {
  const {year, month, date} = civilDate(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day `count` days later, or earlier if negative. */
export function addDays(day: string, count: number): string {
  return fromDayNumber(toDayNumber(day) + count);
}

/** ISO 8601 weekday of a day: Monday 1 to Sunday 7. */
export function weekday(day: string): number {
  return weekdayOf(toDayNumber(day));
}

/** The same day of the month `count` months later; the month's last day where it has no such day. */
export function addMonths(day: string, count: number): string {
  const {year, month, date} = civilDate(toDayNumber(day));
  const months = year * 12 + month - 1 + count;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return fromDayNumber(dayNumber(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth))));
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
