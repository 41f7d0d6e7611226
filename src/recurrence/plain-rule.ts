/**
 * Series of whole days: every so many days, or weeks on certain weekdays. Nearly all rules of waste calendars say no
 * more than this. A page that meets nothing else does not fetch the engine for all of RFC 5545 (`recurrence.ts`),
 * which gives the same answers. Days are numbers of days since 1970-01-01.
 */
import {dayLength, epochOf, isDay, weekdayOf} from '../time/day.js';

/** A rule of days or weeks. */
export interface PlainRule {
  readonly weekly: boolean;
  readonly interval: number;
  readonly count: number;
  /** Last day the rule may reach. */
  readonly until: number;
  /** Weekdays, Monday 1 to Sunday 7; the weekday of the start if absent. */
  readonly byDay?: readonly number[];
  readonly weekStart: number;
}

const weekdays = 'MO|TU|WE|TH|FR|SA|SU';
const day = `(?:${weekdays})`;

const plainPart = new RegExp('^(?:FREQ=(?:DAI|WEEK)LY|INTERVAL=[1-9]\\d{0,4}|COUNT=[1-9]\\d{0,6}' +
  `|UNTIL=\\d{8}(?:T\\d{6})?|WKST=${day}|BYDAY=${day}(?:,${day})*)$`);

/**
 * Reads a rule; `undefined` if it is not a plain one, or not quite as it should be. An UNTIL in UTC is not plain: it
 * takes a zone to say on which day it lies.
 */
export function plainRule(text: string): PlainRule | undefined {
  const parts = text.trim().toUpperCase().split(';').filter(Boolean);
  if (!parts.every((part) => plainPart.test(part))) return undefined;
  const given = new Map(parts.map((part) => part.split('=') as [string, string]));
  const frequency = given.get('FREQ');
  const count = given.get('COUNT');
  const end = given.get('UNTIL');
  const until = end ? dayNumberOf(end) : Infinity;
  const names = given.get('BYDAY')?.split(',');
  // A part that stands there twice, two ends, weekdays of something else than weeks: others say what is meant.
  const odd = given.size < parts.length || end && count || until === undefined || names && frequency === 'DAILY'
    || new Set(names).size < (names?.length ?? 0);
  if (!frequency || odd) return undefined;
  return {
    weekly: frequency === 'WEEKLY',
    interval: Number(given.get('INTERVAL') ?? 1),
    count: Number(count ?? Infinity),
    until,
    weekStart: isoDay(given.get('WKST') ?? 'MO'),
    ...names && {byDay: names.map(isoDay)},
  };
}

/** The day that eight digits mean, whatever follows them; `undefined` if there is no such day. */
export function dayNumberOf(digits: string): number | undefined {
  const text = digits.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  return isDay(text) ? epochOf(text) / dayLength : undefined;
}

const isoDay = (name: string): number => weekdays.indexOf(name) / 3 + 1;

/** The days of a series that began on the day `start`, from one day to before another. */
export function plainDays(rule: PlainRule, start: number, from: number, to: number): number[] {
  const {weekly, interval, count, until, byDay, weekStart} = rule;
  const first = weekdayOf(start);
  const into = (weekday: number) => (weekday - weekStart + 7) % 7;
  // Days after the one the rule counts from: the start itself, or the first day of its week.
  const days = weekly ? (byDay ?? [first]).map(into).sort((a, b) => a - b) : [0];
  const origin = weekly ? start - into(first) : start;
  const step = interval * (weekly ? 7 : 1);
  const begin = Math.max(from, start);
  const end = Math.min(to, until + 1);
  const found: number[] = [];
  let round = Math.max(0, Math.floor((begin - origin) / step));
  // How many the series had before, those of its first week that lie before its start not counted.
  for (let index = round * days.length - days.filter((day) => origin + day < start).length; ; round++) {
    for (const day of days) {
      const number = origin + round * step + day;
      if (number >= end || index++ >= count) return found;
      if (number >= begin) found.push(number);
    }
  }
}
