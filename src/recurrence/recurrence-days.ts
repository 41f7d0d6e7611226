/**
 * The days a rule means: one test of a day for all day parts of RFC 5545 section 3.3.10. What the table there calls
 * "expand" applies the test to every day of a period, "limit" applies it to days that were found already.
 */
import {civilDate, dayNumber, daysInMonth, weekdayOf} from '../time/civil-day.js';
import type {Rule, RuleDay} from './rule.js';

/** The day parts of a rule, and what section 3.3.10 takes from the start where the rule is silent. */
interface DayParts {
  readonly months?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly weekdays?: readonly RuleDay[];
}

export function dayParts(rule: Rule, start: number): DayParts {
  const {frequency, byMonth, byMonthDay, byYearDay, byWeekNo, byDay} = rule;
  const given = {months: byMonth, monthDays: byMonthDay, weekdays: byDay};
  const {month, date} = civilDate(start);
  const yearly = frequency === 'YEARLY';
  const monthly = yearly || frequency === 'MONTHLY';
  if (byDay || byMonthDay || byYearDay) return given;
  if (frequency === 'WEEKLY' || monthly && byWeekNo) {
    return {...given, weekdays: [{weekday: weekdayOf(start)}]};
  }
  return monthly ? {months: byMonth ?? (yearly ? [month] : undefined), monthDays: [date]} : given;
}

/** Answers whether a rule that starts on a day means another (both as day numbers), whatever the period. */
export function dayFilter(rule: Rule, start: number): (day: number) => boolean {
  const {months, monthDays, weekdays} = dayParts(rule, start);
  const monthSet = months && new Set(months);
  const monthDaySet = monthDays && new Set(monthDays);
  const yearDaySet = rule.byYearDay && new Set(rule.byYearDay);
  const weekSet = rule.byWeekNo && new Set(rule.byWeekNo);
  const weekdaySet = weekdays && new Set(weekdays.map(({weekday, ordinal = 0}) => weekday + 8 * ordinal));
  const inYear = rule.frequency === 'YEARLY' && !months && weekdays?.some(({ordinal}) => ordinal);
  return (day) => {
    const {year, month, date} = civilDate(day);
    if (monthSet && !monthSet.has(month)) return false;
    const length = daysInMonth(year, month);
    if (monthDaySet && !counts(monthDaySet, date, length)) return false;
    if (weekSet && !inWeeks(weekSet, day, rule.weekStart)) return false;
    if (!inYear && weekdaySet && !nth(weekdaySet, weekdayOf(day), date, length)) return false;
    if (!inYear && !yearDaySet) return true;
    const yearDay = day - dayNumber(year, 1, 0);
    const yearLength = dayNumber(year + 1, 1, 0) - dayNumber(year, 1, 0);
    return (!yearDaySet || counts(yearDaySet, yearDay, yearLength))
      && (!inYear || nth(weekdaySet!, weekdayOf(day), yearDay, yearLength));
  };
}

/** Whether a list that may count from the end holds a position. */
function counts(list: ReadonlySet<number>, position: number, length: number): boolean {
  return list.has(position) || list.has(position - length - 1);
}

/** Whether a weekday is meant every time, or where it comes in its month or year. */
function nth(weekdays: ReadonlySet<number>, weekday: number, position: number, length: number): boolean {
  return weekdays.has(weekday)
    || weekdays.has(weekday + 8 * Math.ceil(position / 7))
    || weekdays.has(weekday - 8 * Math.ceil((length - position + 1) / 7));
}

/** Week numbers as ISO 8601 has them, with the rule's first day of the week. */
function inWeeks(weeks: ReadonlySet<number>, day: number, weekStart: number): boolean {
  // A week belongs to the year that has most of it, which is the year of its fourth day.
  const {year} = civilDate(weekOf(day, weekStart) + 3);
  const first = firstWeek(year, weekStart);
  return counts(weeks, Math.floor((day - first) / 7) + 1, (firstWeek(year + 1, weekStart) - first) / 7);
}

/** First day of a day's week. */
export function weekOf(day: number, weekStart: number): number {
  return day - (weekdayOf(day) - weekStart + 7) % 7;
}

/** First day of a year's week 1. */
export function firstWeek(year: number, weekStart: number): number {
  return weekOf(dayNumber(year, 1, 4), weekStart);
}

/**
 * Where RFC 7529 section 4.1 puts the days that a month does not have. BYDAY limits after that; other parts
 * have spoken before.
 */
export function displaced({skip, byYearDay}: Rule, parts: DayParts, year: number, month: number): number[] {
  if (!skip || byYearDay) return [];
  const shift = skip === 'FORWARD' ? 0 : -1;
  const length = daysInMonth(year, month);
  const days: number[] = [];
  if (parts.monthDays?.some((date) => date < -length)) days.push(dayNumber(year, month, 1) + shift);
  if (parts.monthDays?.some((date) => date > length)) days.push(dayNumber(year, month + 1, 1) + shift);
  return days.filter((day) => parts.weekdays?.some(({weekday}) => weekday === weekdayOf(day)) ?? true);
}
