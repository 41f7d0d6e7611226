/**
 * Reads recurrence rules (RFC 5545 section 3.3.10) as they are published, which is not always as they
 * should be: case, spaces, empty parts and doubled values cost nothing; what cannot be meant costs the rule.
 */
import {dayNumber, daysInMonth} from './civil-day.js';
import {dayLength} from './zone.js';

export const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = typeof frequencies[number];

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

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Name of each numeric list, its key in `Rule`, least and greatest value; negative ones where it counts back. */
const lists: Readonly<Record<string, readonly [key: string, least: number, greatest: number, back: boolean]>> = {
  BYSECOND: ['bySecond', 0, 60, false],
  BYMINUTE: ['byMinute', 0, 59, false],
  BYHOUR: ['byHour', 0, 23, false],
  BYMONTHDAY: ['byMonthDay', 1, 31, true],
  BYYEARDAY: ['byYearDay', 1, 366, true],
  BYWEEKNO: ['byWeekNo', 1, 53, true],
  BYMONTH: ['byMonth', 1, 12, false],
  BYSETPOS: ['bySetPos', 1, 366, true],
};

/**
 * Reads the value of RRULE or EXRULE. `allDay` says that the series starts on a day without a time: parts
 * that speak of hours are then ignored, as section 3.3.10 demands.
 */
export function parseRule(text: string, allDay = false): ParsedRule {
  const draft: {-readonly [K in keyof Rule]?: Rule[K]} = {interval: 1, weekStart: 1};
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const part of text.toUpperCase().replace(/\s+/g, '').replace(/^(RRULE|EXRULE)[:;]/, '').split(';')) {
    const [name, value] = split(part);
    if (!value) continue;
    if (seen.has(name)) problems.push(`${name} is given twice`);
    seen.add(name);
    if (allDay && /^BY(HOUR|MINUTE|SECOND)$/.test(name)) continue;
    const problem = readPart(draft, name, value, problems);
    if (problem) return {problem};
  }
  if (!draft.frequency) return {problem: 'FREQ is missing'};
  if (allDay && frequencies.indexOf(draft.frequency) < 3) {
    return {problem: `FREQ=${draft.frequency} in a series of whole days`};
  }
  if (draft.count && draft.until) problems.push('COUNT and UNTIL exclude each other: what comes first ends it');
  settle(draft as Rule & typeof draft, problems);
  return {rule: draft as Rule, ...problems.length ? {problem: problems.join('; ')} : {}};
}

function split(part: string): [name: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** Puts one part into the draft; answers what makes the rule unreadable. */
function readPart(
  draft: {-readonly [K in keyof Rule]?: Rule[K]}, name: string, value: string, problems: string[],
): string | undefined {
  const wrong = `${name}=${value.slice(0, 40)} is not valid`;
  const list = lists[name];
  if (list) {
    const values = readNumbers(value, list[1], list[2], list[3]);
    if (values.bad) problems.push(wrong);
    if (!values.good.length) return values.bad ? wrong : undefined;
    Object.assign(draft, {[list[0]]: values.good});
  } else if (name === 'FREQ') {
    draft.frequency = frequencies.find((frequency) => frequency === value);
    if (!draft.frequency) return wrong;
  } else if (name === 'INTERVAL') {
    if (!/^\+?\d+$/.test(value)) return wrong;
    // Evolution once wrote INTERVAL=0 where it meant none.
    draft.interval = Math.max(1, Number(value));
    if (!Number(value)) problems.push(wrong);
  } else if (name === 'COUNT') {
    if (!/^\+?\d+$/.test(value) || !Number(value)) return wrong;
    draft.count = Number(value);
  } else if (name === 'UNTIL') {
    draft.until = readUntil(value);
    if (!draft.until) return wrong;
  } else if (name === 'BYDAY') {
    const days = readDays(value);
    if (days.bad) problems.push(wrong);
    if (days.good.length) draft.byDay = days.good;
    else if (days.bad) return wrong;
  } else if (name === 'WKST') {
    draft.weekStart = weekdays.indexOf(value) + 1 || 1;
    if (!weekdays.includes(value)) problems.push(wrong);
  } else if (name === 'RSCALE') {
    if (value !== 'GREGORIAN') return `RSCALE=${value.slice(0, 40)}: only the Gregorian calendar is known`;
  } else if (name === 'SKIP') {
    if (value === 'FORWARD' || value === 'BACKWARD') draft.skip = value;
    else if (value !== 'OMIT') problems.push(wrong);
  } else if (name.startsWith('BY')) {
    // A limit that is not understood must not make the series longer.
    return `${name.slice(0, 40)} is not known`;
  } else if (!name.startsWith('X-')) {
    problems.push(`${name.slice(0, 40)} is not known`);
  }
  return undefined;
}

function readNumbers(value: string, least: number, greatest: number, back: boolean): Values<number> {
  const good = new Set<number>();
  let bad = false;
  for (const item of value.split(',')) {
    if (!item) continue;
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN;
    const size = back ? Math.abs(number) : number;
    // Second 60 stands for 59 where there are no leap seconds (section 3.3.12).
    if (size >= least && size <= greatest) good.add(greatest === 60 ? Math.min(number, 59) : number);
    else bad = true;
  }
  return {good: [...good].sort((a, b) => a - b), bad};
}

interface Values<T> {
  readonly good: readonly T[];
  readonly bad: boolean;
}

function readDays(value: string): Values<RuleDay> {
  const good = new Map<string, RuleDay>();
  let bad = false;
  for (const item of value.split(',')) {
    const parts = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item);
    const ordinal = Number(parts?.[1] ?? 1);
    if (parts && ordinal && Math.abs(ordinal) <= 53) {
      good.set(item, {weekday: weekdays.indexOf(parts[2]!) + 1, ...parts[1] ? {ordinal} : {}});
    } else if (item) {
      bad = true;
    }
  }
  return {good: [...good.values()], bad};
}

function readUntil(value: string): Until | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?/.exec(value);
  const [year, month, date, hour, minute, second] = (parts ?? []).slice(1, 7).map((figures) => Number(figures ?? 0));
  if (!parts || !month || month > 12 || !date) return undefined;
  // "Until 31 September" is published, and means until the end of September.
  const day = dayNumber(year!, month, Math.min(date, daysInMonth(year!, month))) * dayLength;
  if (!parts[4]) return {kind: 'day', time: day};
  return {kind: parts[7] ? 'utc' : 'local', time: day + ((hour! * 60 + minute!) * 60 + second!) * 1000};
}

/**
 * Names parts that section 3.3.10 forbids with the frequency. They limit, as everybody reads them;
 * ordinals, which can mean nothing there, are dropped.
 */
function settle(draft: {-readonly [K in keyof Rule]: Rule[K]}, problems: string[]): void {
  const {frequency} = draft;
  const forbid = (name: string): void => void problems.push(`${name} is not allowed with FREQ=${frequency}`);
  if (draft.byWeekNo && frequency !== 'YEARLY') forbid('BYWEEKNO');
  if (draft.byYearDay && /DAILY|WEEKLY|MONTHLY/.test(frequency)) forbid('BYYEARDAY');
  if (draft.byMonthDay && frequency === 'WEEKLY') forbid('BYMONTHDAY');
  const ordinals = frequency === 'MONTHLY' || frequency === 'YEARLY' && !draft.byWeekNo;
  if (!ordinals && draft.byDay?.some((day) => day.ordinal)) {
    problems.push(`BYDAY with a number is not allowed with ${draft.byWeekNo ? 'BYWEEKNO' : `FREQ=${frequency}`}`);
    draft.byDay = draft.byDay.map(({weekday}) => ({weekday}));
  }
}
