/** schema.org `Schedule`: how an event repeats, as a series of our own recurrence engine. */
import {parseRule} from '../../recurrence/recurrence.js';
import type {Rule} from '../../recurrence/recurrence.js';
import type {Zone} from '../../time/zone.js';
import {dayLength, formatLocal, ianaZone, toEpoch, toWall} from '../../time/zone.js';
import {readDuration} from '../kit/duration.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import type {TimeReading} from './jsonld-event-time.js';
import type {Report} from './jsonld-nodes.js';
import {several} from '../kit/json-values.js';
import type {EventTime} from '../kit/occurrence.js';
import {readClock} from '../kit/clock-time.js';
import {wallIn} from '../kit/schema-time.js';
import type {SchemaTime} from '../kit/schema-time.js';

/** When a schedule begins, how it repeats, and when it does not. */
export interface PlannedSeries extends EventTime {
  /** Absent: it takes place once. */
  readonly rule?: Rule | undefined;
  readonly exdates: readonly number[];
  readonly exdays: readonly string[];
}

/**
 * A schedule of an event that by itself lasts from `start` to `end`; `undefined` if nothing says when it
 * begins. What is missing in the schedule is the event's.
 */
export function readSchedule(
  schedule: JsonRecord, start: SchemaTime | undefined, end: SchemaTime | undefined,
  {cityZone, report, readTime}: TimeReading,
): PlannedSeries | undefined {
  const time = (name: string) => readTime(textOf(several(schedule[name])[0]), cityZone);
  const clock = (name: string) => readClock(textOf(several(schedule[name])[0]));
  const own = time('startDate');
  const begin = own ?? start;
  if (!begin) return undefined;
  const zone = readZone(schedule['scheduleTimezone'], report) ?? begin.zone;
  const since = clock('startTime') ?? (own?.day && start && !start.day ? wallIn(start, zone) % dayLength : undefined);
  const day = begin.day && since === undefined;
  const local = day ? begin.wall : wallIn(begin, zone);
  const wall = since === undefined ? local : Math.floor(local / dayLength) * dayLength + since;
  const last = time('endDate');
  const whole = isSpan(start, end, last, several(schedule['repeatCount']).length > 0);
  const length = readLength(schedule, since, clock('endTime'), start, whole ? undefined : end);
  const rule = readRule(schedule, last, whole ? end : undefined, day, zone, report);
  const excluded = several(schedule['exceptDate']).flatMap((value) => textOf(value).split(','))
    .flatMap((text) => readTime(text.trim(), cityZone) ?? []);
  // Midnight is what programs write that know of no days.
  const isDay = (time: SchemaTime) => day || time.day || wallIn(time, zone) % dayLength === 0;
  return {
    wall, day, zone, rule,
    days: day ? Math.max(1, length.days + Math.ceil(length.exact / dayLength)) : length.days,
    exact: day ? 0 : length.exact,
    exdates: excluded.filter((time) => !isDay(time)).map((time) => wallIn(time, zone)),
    exdays: excluded.filter(isDay).map((time) => formatLocal(time.day ? time.wall : wallIn(time, zone)).slice(0, 10)),
  };
}

/**
 * Whether what the event gives as its end is the end of the whole series: some do, others give that of its
 * first date. An event that repeats is not expected to last for days, unless its schedule ends by itself.
 */
function isSpan(
  start: SchemaTime | undefined, end: SchemaTime | undefined, last: SchemaTime | undefined, counted: boolean,
): boolean {
  if (!start || !end || end.wall - start.wall <= dayLength) return false;
  return !last && !counted || end.wall - start.wall >= 7 * dayLength || end.wall >= (last?.wall ?? Infinity);
}

function readLength(
  schedule: JsonRecord, since: number | undefined, until: number | undefined,
  start: SchemaTime | undefined, end: SchemaTime | undefined,
): {days: number; exact: number} {
  const duration = readDuration(textOf(several(schedule['duration'])[0]));
  if (duration) return duration;
  if (since !== undefined && until !== undefined) {
    return {days: 0, exact: until - since + (until < since ? dayLength : 0)};
  }
  if (!start || !end || start.day !== end.day || end.wall < start.wall) return {days: 0, exact: 0};
  if (start.day) return {days: (end.wall - start.wall) / dayLength + 1, exact: 0};
  return {days: 0, exact: toEpoch(end.wall, end.zone) - toEpoch(start.wall, start.zone)};
}

function readZone(value: unknown, report: Report): Zone | undefined {
  const name = textOf(several(value)[0]);
  const zone = name ? ianaZone(name) : undefined;
  if (name && !zone) report('unknown-zone', `The zone ${name.slice(0, 60)} is not known`);
  return zone;
}

const units: Readonly<Record<string, string>> = {D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY'};

/** `repeatFrequency` and the parts that go with it; none if it does not repeat. */
function readRule(
  schedule: JsonRecord, last: SchemaTime | undefined, end: SchemaTime | undefined, day: boolean, zone: Zone,
  report: Report,
): Rule | undefined {
  const days = several(schedule['byDay']).map((value) => textOf(isRecord(value) ? value['@id'] ?? value['name'] : value))
    .flatMap((text) => text.split(',')).map((text) => text.trim()).filter(Boolean);
  const given = textOf(several(schedule['repeatFrequency'])[0]);
  const frequency = readFrequency(given) ?? (given || !days.length ? undefined : 'FREQ=WEEKLY');
  if (!frequency) {
    if (given) report('bad-rule', `repeatFrequency is not understood: ${given.slice(0, 60)}`);
    return undefined;
  }
  const numbers = (name: string) => several(schedule[name]).map(textOf).join();
  const weeks = numbers('byMonthWeek').split(',');
  const count = numbers('repeatCount');
  const until = last ?? end;
  const text = [
    frequency,
    ...days.length ? [`BYDAY=${days.flatMap((name) => weeks.map((week) => ruleDay(name, week))).join()}`] : [],
    `BYMONTH=${numbers('byMonth')}`,
    `BYMONTHDAY=${numbers('byMonthDay')}`,
    // A last day is surer than a number: nobody knows whether that counts what is left out.
    count && !last ? `COUNT=${count}` : `UNTIL=${until ? untilText(until, day, zone) : ''}`,
  ].join(';');
  const {rule, problem} = parseRule(text, day);
  if (problem) report('bad-rule', problem);
  return rule;
}

/** `P1W`, `P7D`, `PT2H`; also `weekly` and `https://schema.org/Weekly`. */
function readFrequency(text: string): string | undefined {
  const [, word] = /(?:^|\/)(dai|week|month|year|annual)ly$/i.exec(text) ?? [];
  if (word) return `FREQ=${word.toUpperCase().replace('ANNUAL', 'YEAR')}LY`;
  const [, hours, figures, unit = ''] = /^(?:R\d*\/)?P(?:T(\d+)H|(\d+)([DWMY]))$/i.exec(text) ?? [];
  if (hours) return `FREQ=HOURLY;INTERVAL=${hours}`;
  if (!figures) return undefined;
  const weekly = unit.toUpperCase() === 'D' && Number(figures) % 7 === 0 && Number(figures) > 0;
  return weekly ? `FREQ=WEEKLY;INTERVAL=${Number(figures) / 7}` : `FREQ=${units[unit.toUpperCase()]};INTERVAL=${figures}`;
}

/** `https://schema.org/Monday`, `MO`, `2MO` as a value of BYDAY; an ordinal of its own comes before `week`. */
function ruleDay(name: string, week: string): string {
  const [, ordinal, weekday] = /(?:^|[/:])([+-]?\d*)(MO|TU|WE|TH|FR|SA|SU)[a-z]*$/i.exec(name) ?? [];
  return weekday ? `${ordinal || week}${weekday}` : name;
}

/** A day includes all of that day. */
function untilText({wall, day, zone: own}: SchemaTime, days: boolean, zone: Zone): string {
  const local = formatLocal(day || own === zone ? wall : toWall(toEpoch(wall, own), zone)).replace(/[-:]/g, '');
  return day || days ? local.slice(0, 8) : local;
}
