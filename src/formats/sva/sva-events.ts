/**
 * `eventRecords` of a Smart Village App server. What it says of repetition follows from how its server works:
 * the first date of a `recurring` record is the span of the series and no date of it, the others were made
 * from it; where there are no others, the pattern stands for them.
 */
import type {CityEvent} from '../../model/city-event.js';
import {isDay} from '../../time/civil-day.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import {occurrences, parseRule} from '../../recurrence/recurrence.js';
import {dayLength, formatLocal, ianaZone, toEpoch, utc, wallOf} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {addOccurrence, harvested, isFull, newHarvest} from '../kit/event-harvest.js';
import type {EventHarvest} from '../kit/event-harvest.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {eventWindow, wallWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {recordDetails} from './sva-event-details.js';
import {readClock} from '../kit/schema-time.js';

interface Reading extends EventHarvest {
  readonly zone: Zone;
  readonly options: ReadOptions;
  readonly problems: Problem[];
}

/** The occurrences of all records that have a part in the window, by start. `value`: one record or a list. */
export function readEventRecords(value: unknown, options: ReadOptions, problems: Problem[]): CityEvent[] {
  const zone = ianaZone(options.timeZone ?? 'Europe/Berlin') ?? utc;
  const reading: Reading = {...newHarvest(eventWindow(options, zone)), zone, options, problems};
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    const path = `eventRecords[${index}]`;
    if (!isRecord(record) || !textOf(record['title'])) problems.push(warning('bad-entry', `${path} has no title`));
    else if (record['visible'] !== false) readRecord(record, path, reading);
    if (isFull(reading)) break;
  }
  return harvested(reading, (code, message) => problems.push(warning(code, message)));
}

function readRecord(record: JsonRecord, path: string, reading: Reading): void {
  const uid = textOf(record['id']) ? `eventRecord-${textOf(record['id'])}` : textOf(record['externalId']);
  const details = recordDetails(record, reading.options);
  const {times, notes, recurs} = timesOf(record, path, reading);
  const description = [...notes, details.description].filter(Boolean).join('<br>');
  for (const time of times) {
    addOccurrence(reading, time, {uid, ...recurs && {series: uid}}, {...details, ...description && {description}});
  }
}

interface Dates {
  readonly times: readonly EventTime[];
  /** What is said of them in words. */
  readonly notes: readonly string[];
  readonly recurs: boolean;
}

function timesOf(record: JsonRecord, path: string, reading: Reading): Dates {
  const recurring = record['recurring'] === true;
  // Asked for a range of days, the server gives one record per date, and that date by itself.
  const single = isRecord(record['date']) && textOf(record['date']['dateStart']) ? record['date'] : undefined;
  const all = single ? [single] : listOf(record['dates']).filter(isRecord);
  const [span, ...others] = recurring && !single ? [...all].sort(byId) : [];
  const dates = others.length ? others : all;
  const notes = [...new Set(dates.map((date) => textOf(date['timeDescription'])).filter(Boolean))].map(escaped);
  const times = span && !others.length ? patternTimes(span, record, path, reading)
    : dates.flatMap((date, index) => dateTime(date, record, `${path}.dates[${index}]`, reading));
  if (!all.length) reading.problems.push(warning('bad-start', `${path} has no dates`));
  return {times, notes, recurs: recurring || times.length > 1};
}

/** The order in which the server made them. */
function byId(a: JsonRecord, b: JsonRecord): number {
  return Number(textOf(a['id'])) - Number(textOf(b['id'])) || 0;
}

/** A date by itself; of one that is only a weekday, all within the record's `repeatDuration`. */
function dateTime(date: JsonRecord, record: JsonRecord, path: string, reading: Reading): readonly EventTime[] {
  const start = textOf(date['dateStart']).slice(0, 10);
  if (isDay(start)) return [timeOn(start, textOf(date['dateEnd']).slice(0, 10), date, reading)];
  const weekday = weekdayOf(textOf(date['weekday']));
  const duration = record['repeatDuration'];
  const [from = '', to = ''] = ['startDate', 'endDate'].map((name) => textOf(member(duration, name)));
  if (weekday && isDay(from) && isDay(to)) {
    const rule = `FREQ=WEEKLY;BYDAY=${weekday}`;
    if (member(duration, 'everyYear') !== true) return expand(rule, from, to, date, path, reading);
    // A season that comes back: its years mean nothing, and it may go on past New Year.
    const [first, last] = [from.slice(5), to.slice(5)];
    return expand(rule, from, '9999-12-31', date, path, reading).filter(({wall}) => {
      const day = formatLocal(wall).slice(5, 10);
      return first <= last ? day >= first && day <= last : day >= first || day <= last;
    });
  }
  // Dates in words ("every second Monday") are for people; there is no day to show them on.
  reading.problems.push(warning('bad-date', `${path} has no day: ${start.slice(0, 40)}`));
  return [];
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The dates that a record's pattern means within its span; Monday is 0. */
function patternTimes(span: JsonRecord, record: JsonRecord, path: string, reading: Reading): readonly EventTime[] {
  const [from, to] = ['dateStart', 'dateEnd'].map((name) => textOf(span[name]).slice(0, 10));
  const frequency = frequencies[Number(textOf(record['recurringType']) || NaN)];
  if (!frequency || !isDay(from!) || !isDay(to!)) return dateTime(span, record, `${path}.dates[0]`, reading);
  const days = listOf(record['recurringWeekdays']).map((day) => weekdays[Number(textOf(day) || NaN)]).filter(Boolean);
  const interval = textOf(record['recurringInterval']) || '1';
  const text = `FREQ=${frequency};INTERVAL=${interval};BYDAY=${frequency === 'WEEKLY' ? days.join() : ''}`;
  return expand(text, from!, to!, span, path, reading);
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

/** From a day to another, by the hours of a date; all day if it has none, or none to be shown. */
function timeOn(first: string, last: string, date: JsonRecord, {zone, problems}: Reading): EventTime {
  const midnight = wallOf(first);
  const end = isDay(last) && last >= first ? wallOf(last) : midnight;
  if (last && !(isDay(last) && last >= first)) {
    problems.push(warning('bad-end', `dateEnd is no day from dateStart on: ${last}`));
  }
  const onlyWords = /^(true|1)$/.test(String(date['useOnlyTimeDescription']));
  const [start, until] = ['timeStart', 'timeEnd'].map((name) => readClock(textOf(date[name])));
  if (start === undefined || onlyWords) {
    return {wall: midnight, day: true, zone, days: (end - midnight) / dayLength + 1, exact: 0};
  }
  const wall = midnight + start;
  // What ends before it begins on the same day goes on past midnight; several days without an hour end with the last.
  const over = until === undefined ? end > midnight ? end + dayLength : wall
    : end + until + (end === midnight && until < start ? dayLength : 0);
  return {wall, day: false, zone, days: 0, exact: Math.max(0, toEpoch(over, zone) - toEpoch(wall, zone))};
}

/** Day of the week as BYDAY has it, of an English or German name. */
function weekdayOf(name: string): string | undefined {
  const start = name.slice(0, 2).toUpperCase();
  return weekdays[['MO', 'DI', 'MI', 'DO', 'FR', 'SA', 'SO'].indexOf(start)] ?? weekdays.find((day) => day === start);
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
