/**
 * Which days a rule means: the day parts of RFC 5545 section 3.3.10 as one question asked of a day, and the
 * days of a year, month or week that answer it. What the table there calls "expand" is this question asked of
 * every day of the period, "limit" is the same question asked of the days that are there already.
 */
import {civilDate, dayNumber, daysInMonth, weekdayOf} from './civil-day.js';
import type {Rule} from './recurrence-rule.js';

/** The days of the periods that a rule visits: every `interval`th from the one its start lies in. */
export interface Periods {
  /** Which visit comes last before a day, or on it. */
  visitAt(day: number): number;
  /** First day of a visit's period. */
  firstDay(visit: number): number;
  /** Days of a visit's period that the rule means, in order. */
  days(visit: number): readonly number[];
}

/** Answers whether a rule means a day (as day number), whatever the period. */
export function dayFilter(rule: Rule, start: number): (day: number) => boolean {
  const {months, monthDays, weekdays, byDay} = withDefaults(rule, start);
  const monthSet = months && new Set(months);
  const monthDaySet = monthDays && new Set(monthDays);
  const yearDaySet = rule.byYearDay && new Set(rule.byYearDay);
  const weekSet = rule.byWeekNo && new Set(rule.byWeekNo);
  const ordinals = byDay && new Set(byDay.map(({weekday, ordinal}) => weekday + 8 * (ordinal ?? 0)));
  const inMonth = rule.frequency === 'MONTHLY' || rule.byMonth !== undefined;
  return (day) => {
    const {year, month, date} = civilDate(day);
    if (monthSet && !monthSet.has(month)) return false;
    const weekday = weekdayOf(day);
    if (weekdays && !weekdays.has(weekday)) return false;
    const monthLength = daysInMonth(year, month);
    if (monthDaySet && !counts(monthDaySet, date, monthLength)) return false;
    if (weekSet && !inWeeks(weekSet, day, rule.weekStart)) return false;
    if (!yearDaySet && (inMonth || !ordinals)) return !ordinals || nth(ordinals, weekday, date, monthLength);
    const first = dayNumber(year, 1, 1);
    const yearDay = day - first + 1;
    const yearLength = dayNumber(year + 1, 1, 1) - first;
    if (yearDaySet && !counts(yearDaySet, yearDay, yearLength)) return false;
    if (!ordinals) return true;
    return inMonth ? nth(ordinals, weekday, date, monthLength) : nth(ordinals, weekday, yearDay, yearLength);
  };
}

/** The day parts, and what section 3.3.10 takes from the start where the rule is silent. */
function withDefaults(rule: Rule, start: number): {
  months?: readonly number[];
  monthDays?: readonly number[];
  weekdays?: ReadonlySet<number>;
  byDay?: Rule['byDay'];
} {
  const {frequency, byDay, byWeekNo, byMonthDay: monthDays} = rule;
  const {month, date} = civilDate(start);
  const yearly = frequency === 'YEARLY';
  const months = rule.byMonth;
  if (byDay) {
    return byDay.some(({ordinal}) => ordinal)
      ? {months, monthDays, byDay}
      : {months, monthDays, weekdays: new Set(byDay.map(({weekday}) => weekday))};
  }
  const silent = !monthDays && !rule.byYearDay;
  if (silent && (frequency === 'WEEKLY' || byWeekNo && (yearly || frequency === 'MONTHLY'))) {
    return {months, weekdays: new Set([weekdayOf(start)])};
  }
  if (silent && (yearly || frequency === 'MONTHLY')) {
    return {months: months ?? (yearly ? [month] : undefined), monthDays: [date]};
  }
  return {months, monthDays};
}

/** Whether a list that may count from the end holds a position. */
function counts(list: ReadonlySet<number>, position: number, length: number): boolean {
  return list.has(position) || list.has(position - length - 1);
}

function nth(ordinals: ReadonlySet<number>, weekday: number, position: number, length: number): boolean {
  return ordinals.has(weekday)
    || ordinals.has(weekday + 8 * Math.ceil(position / 7))
    || ordinals.has(weekday - 8 * Math.ceil((length - position + 1) / 7));
}

/** Week numbers as ISO 8601 has them, with the rule's first day of the week. */
function inWeeks(weeks: ReadonlySet<number>, day: number, weekStart: number): boolean {
  // A week belongs to the year that has most of it, which is the year of its fourth day.
  const {year} = civilDate(day - (weekdayOf(day) - weekStart + 7) % 7 + 3);
  const first = firstWeek(year, weekStart);
  return counts(weeks, Math.floor((day - first) / 7) + 1, (firstWeek(year + 1, weekStart) - first) / 7);
}

/** First day of a year's week 1. */
function firstWeek(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - (weekdayOf(fourth) - weekStart + 7) % 7;
}

/** The periods of a rule that is yearly, monthly or weekly; `start` is a day number. */
export function periods(rule: Rule, start: number): Periods {
  const means = dayFilter(rule, start);
  const added = displaced(rule, start);
  const {interval} = rule;
  const {year, month} = civilDate(start);
  const among = (first: number, end: number, extra: readonly number[]): number[] => {
    const days: number[] = [];
    for (let day = first; day < end; day++) if (means(day)) days.push(day);
    return extra.length ? [...new Set([...days, ...extra])].sort((a, b) => a - b) : days;
  };
  if (rule.frequency === 'WEEKLY') {
    const week = start - (weekdayOf(start) - rule.weekStart + 7) % 7;
    const firstDay = (visit: number): number => week + visit * 7 * interval;
    return {
      firstDay,
      visitAt: (day) => Math.floor((day - week) / 7 / interval),
      days: (visit) => among(firstDay(visit), firstDay(visit) + 7, []),
    };
  }
  if (rule.frequency === 'MONTHLY') {
    const firstOf = (months: number): number => dayNumber(Math.floor(months / 12), (months % 12 + 12) % 12 + 1, 1);
    const monthAt = (visit: number): number => year * 12 + month - 1 + visit * interval;
    return {
      firstDay: (visit) => firstOf(monthAt(visit)),
      visitAt(day) {
        const date = civilDate(day);
        return Math.floor(((date.year - year) * 12 + date.month - month) / interval);
      },
      days(visit) {
        const months = monthAt(visit);
        return among(firstOf(months), firstOf(months + 1), added(Math.floor(months / 12), (months % 12 + 12) % 12 + 1));
      },
    };
  }
  // There are only 14 kinds of years: by the weekday they begin with and by their length.
  const kinds = new Map<number, readonly number[]>();
  return {
    firstDay: (visit) => dayNumber(year + visit * interval, 1, 1),
    visitAt: (day) => Math.floor((civilDate(day).year - year) / interval),
    days(visit) {
      const current = year + visit * interval;
      const first = dayNumber(current, 1, 1);
      const next = dayNumber(current + 1, 1, 1);
      const kind = weekdayOf(first) + 7 * (next - first);
      let offsets = kinds.get(kind);
      if (!offsets) {
        const days = rule.byWeekNo
          ? among(firstWeek(current, rule.weekStart), firstWeek(current + 1, rule.weekStart), [])
          : among(first, next, added(current));
        kinds.set(kind, offsets = days.map((day) => day - first));
      }
      return offsets.map((offset) => first + offset);
    },
  };
}

/**
 * Where RFC 7529 (section 4.1) puts the days that a year or month does not have. BYDAY limits after that;
 * other parts have spoken before.
 */
function displaced(rule: Rule, start: number): (year: number, month?: number) => readonly number[] {
  const {skip} = rule;
  if (!skip || rule.byWeekNo) return () => [];
  const {months, monthDays, weekdays} = withDefaults(rule, start);
  const shift = skip === 'FORWARD' ? 0 : -1;
  return (year, only) => {
    const days: number[] = [];
    for (const month of only ? [only] : months ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const length = daysInMonth(year, month);
      if (!monthDays || rule.byYearDay || months && !months.includes(month)) continue;
      if (monthDays.some((date) => date > length)) days.push(dayNumber(year, month + 1, 1) + shift);
      if (monthDays.some((date) => date < -length)) days.push(dayNumber(year, month, 1) + shift);
    }
    if (!only && !monthDays && !months && daysInMonth(year, 2) === 28) {
      if (rule.byYearDay?.includes(366)) days.push(dayNumber(year + 1, 1, 1) + shift);
      if (rule.byYearDay?.includes(-366)) days.push(dayNumber(year, 1, 1) + shift);
    }
    return weekdays ? days.filter((day) => weekdays.has(weekdayOf(day))) : days;
  };
}
