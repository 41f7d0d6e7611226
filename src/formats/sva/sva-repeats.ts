/** Dates that a Smart Village App server gives as a pattern: every so many days, or on a weekday of a season. */
import {occurrences, parseRule} from '../../recurrence/recurrence.js';
import {weekdays} from '../../recurrence/rule.js';
import {isDay} from '../../time/day.js';
import {dayLength, formatLocal, wallOf} from '../../time/zone.js';
import {listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {wallWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {timeOn} from './sva-date.js';
import type {Reading} from './sva-date.js';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** The dates that a record's pattern means within its span, if it has one; Monday is 0. */
export function patternTimes(
  span: JsonRecord, record: JsonRecord, path: string, reading: Reading,
): readonly EventTime[] | undefined {
  const [from = '', to = ''] = ['dateStart', 'dateEnd'].map((name) => textOf(span[name]).slice(0, 10));
  const frequency = frequencies[Number(textOf(record['recurringType']) || NaN)];
  if (!frequency || !isDay(from) || !isDay(to)) return undefined;
  const days = listOf(record['recurringWeekdays']).map((day) => weekdays[Number(textOf(day) || NaN)]).filter(Boolean);
  const interval = textOf(record['recurringInterval']) || '1';
  const text = `FREQ=${frequency};INTERVAL=${interval};BYDAY=${frequency === 'WEEKLY' ? days.join() : ''}`;
  return expand(text, from, to, span, path, reading);
}

/** For a date that is only a weekday, all such days within the record's `repeatDuration`, if it has one. */
export function weeklyTimes(
  date: JsonRecord, record: JsonRecord, path: string, reading: Reading,
): readonly EventTime[] | undefined {
  const weekday = weekdayOf(textOf(date['weekday']));
  const duration = record['repeatDuration'];
  const [from = '', to = ''] = ['startDate', 'endDate'].map((name) => textOf(member(duration, name)));
  if (!weekday || !isDay(from) || !isDay(to)) return undefined;
  const rule = `FREQ=WEEKLY;BYDAY=${weekday}`;
  if (member(duration, 'everyYear') !== true) return expand(rule, from, to, date, path, reading);
  // A season that comes back: its years mean nothing, and it may go on past New Year.
  const [first, last] = [from.slice(5), to.slice(5)];
  return expand(rule, from, '9999-12-31', date, path, reading).filter(({wall}) => {
    const day = formatLocal(wall).slice(5, 10);
    return first <= last ? day >= first && day <= last : day >= first || day <= last;
  });
}

/** A rule's days from one day to another, both included, each with the hours of a date. */
function expand(
  text: string, from: string, to: string, date: JsonRecord, path: string, reading: Reading,
): readonly EventTime[] {
  const {rule, problem} = parseRule(text, true);
  if (problem) reading.problems.push(warning('bad-rule', `${path}: ${problem}`));
  if (!rule) return [];
  const window = wallWindow(reading.window, reading.zone, [{days: 0, exact: 2 * dayLength}]);
  const end = Math.min(window.to, wallOf(to) + dayLength);
  const {times, cut} = occurrences(rule, wallOf(from), {from: window.from, to: end});
  if (cut) reading.problems.push(warning('cut', `${path} has too many dates: the rest was left out`));
  return times.map((wall) => timeOn(formatLocal(wall).slice(0, 10), '', date, reading));
}

/** Day of the week as BYDAY has it, of an English or German name. */
function weekdayOf(name: string): string | undefined {
  const start = name.slice(0, 2).toUpperCase();
  return weekdays[['MO', 'DI', 'MI', 'DO', 'FR', 'SA', 'SO'].indexOf(start)] ?? weekdays.find((day) => day === start);
}
