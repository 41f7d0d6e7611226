/**
 * Every so many days, or weeks on certain weekdays: what nearly all rules of waste calendars and of weekly events
 * say. A page that meets nothing else need not fetch the engine for all of RFC 5545 (`recurrence.ts`), which gives
 * the same answers.
 */
import {weekdayOf} from '../time/civil-day.js';
import type {Occurrences, Recurrence, Rule, Window} from './rule.js';
import {defaultLimit, endOf, readUntil, weekdays} from './rule.js';
import type {Zone} from '../time/zone.js';
import {dayLength} from '../time/zone.js';

const day = `(?:${weekdays.join('|')})`;

const plainPart = new RegExp('^(?:FREQ=(?:DAI|WEEK)LY|INTERVAL=[1-9]\\d{0,4}|COUNT=[1-9]\\d{0,6}' +
  `|UNTIL=\\d{8}(?:T\\d{6}Z?)?|WKST=${day}|BYDAY=${day}(?:,${day})*)$`);

/** Reads a rule; `undefined` if it is not a plain one, or not quite as it should be. */
export function plainRule(text: string): Rule | undefined {
  const parts = text.trim().toUpperCase().split(';').filter(Boolean);
  if (!parts.every((part) => plainPart.test(part))) return undefined;
  const given = new Map(parts.map((part) => part.split('=') as [string, string]));
  const count = Number(given.get('COUNT'));
  const end = given.get('UNTIL');
  const until = end && readUntil(end);
  const names = given.get('BYDAY')?.split(',');
  const frequency = given.get('FREQ') as 'DAILY' | 'WEEKLY' | undefined;
  // What stands there twice, two ends, weekdays of something else than weeks: what is meant is for others to say.
  const odd = given.size < parts.length || end && (count || !until) || names && frequency === 'DAILY'
    || new Set(names).size < (names?.length ?? 0);
  if (!frequency || odd) return undefined;
  return {
    frequency,
    interval: Number(given.get('INTERVAL') ?? 1),
    weekStart: isoDay(given.get('WKST') ?? 'MO'),
    ...count && {count},
    ...until && {until},
    ...names && {byDay: names.map((name) => ({weekday: isoDay(name)}))},
  };
}

const isoDay = (name: string): number => weekdays.indexOf(name) + 1;

/** The occurrences of a plain rule, as `occurrences` of `recurrence.ts` has them. */
function plainOccurrences(rule: Rule, start: number, window: Window, zone?: Zone): Occurrences {
  const {frequency, interval, count = Infinity, byDay, weekStart} = rule;
  const {limit = defaultLimit} = window;
  const end = endOf(rule, window, zone);
  const from = Math.max(window.from, start);
  const first = weekdayOf(Math.floor(start / dayLength));
  const into = (weekday: number) => (weekday - weekStart + 7) % 7;
  const daily = frequency === 'DAILY';
  // Days after the one the rule counts from: the start itself, or the first day of its week.
  const days = daily ? [0] : (byDay ?? [{weekday: first}]).map(({weekday}) => into(weekday)).sort((a, b) => a - b);
  const origin = daily ? start : start - into(first) * dayLength;
  const step = interval * (daily ? 1 : 7) * dayLength;
  const before = days.filter((day) => origin + day * dayLength < start).length;
  const times: number[] = [];
  let round = Math.max(0, Math.floor((from - origin) / step));
  for (let index = round * days.length - before; ; round++) {
    for (const day of days) {
      const time = origin + round * step + day * dayLength;
      if (time >= end || index++ >= count) return {times, cut: false};
      if (time >= from && times.push(time) > limit) return {times: times.slice(0, limit), cut: true};
    }
  }
}

export const plainRecurrence: Recurrence = {
  parseRule(text) {
    const rule = plainRule(text);
    return rule ? {rule} : {problem: `not a plain recurrence rule: ${text.slice(0, 60)}`};
  },
  occurrences: plainOccurrences,
};
