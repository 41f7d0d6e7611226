/**
 * Reads recurrence rules (RFC 5545 section 3.3.10) as they are published, which is not always as they
 * should be: case, spaces, empty parts and doubled values cost nothing; what cannot be meant costs the rule.
 */
import type {Frequency, ParsedRule, Rule, RuleDay} from './rule.js';
import {readUntil, weekdays} from './rule.js';

type Draft = {-readonly [K in keyof Rule]?: Rule[K]};

const frequencies: readonly Frequency[] = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** The numeric lists: key in `Rule`, least and greatest value. Those that count from the end know no 0. */
const lists: Readonly<Record<string, readonly [key: keyof Rule, least: number, greatest: number]>> = {
  BYSECOND: ['bySecond', 0, 60],
  BYMINUTE: ['byMinute', 0, 59],
  BYHOUR: ['byHour', 0, 23],
  BYMONTHDAY: ['byMonthDay', -31, 31],
  BYYEARDAY: ['byYearDay', -366, 366],
  BYWEEKNO: ['byWeekNo', -53, 53],
  BYMONTH: ['byMonth', 1, 12],
  BYSETPOS: ['bySetPos', -366, 366],
};

/** How a part was read: as it stands, with something left out that can be spared, or not at all. */
type Verdict = 'good' | 'fair' | 'bad';

/**
 * Reads the value of RRULE or EXRULE. `allDay` says that the series starts on a day without a time: parts
 * that speak of hours are then ignored, as section 3.3.10 demands.
 */
export function parseRule(text: string, allDay = false): ParsedRule {
  const draft: Draft = {interval: 1, weekStart: 1};
  const faults: string[] = [];
  let bad = false;
  for (const part of text.toUpperCase().replace(/\s/g, '').replace(/^(RR|EXR)ULE[:;]/, '').split(';')) {
    const [, name, value] = /^([^=]+)=(.+)/.exec(part) ?? [];
    if (!name || !value || allDay && /^BY(HOUR|MINUTE|SECOND)$/.test(name)) continue;
    const verdict = readPart(draft, name, value);
    if (verdict !== 'good') faults.push(part.slice(0, 60));
    bad ||= verdict === 'bad';
  }
  if (!draft.frequency || allDay && frequencies.indexOf(draft.frequency) < 3) {
    bad = true;
    faults.push('no FREQ that fits');
  }
  faults.push(...misfits(draft));
  return {
    ...!bad && {rule: draft as Rule},
    ...faults.length && {problem: `not valid in a recurrence rule: ${faults.join(', ')}`},
  };
}

function readPart(draft: Draft, name: string, value: string): Verdict {
  const list = lists[name];
  if (list || name === 'BYDAY') return readList(draft, value, list);
  switch (name) {
    case 'FREQ':
      draft.frequency = frequencies.find((frequency) => frequency === value);
      return draft.frequency ? 'good' : 'bad';
    case 'INTERVAL':
    case 'COUNT': {
      const number = /^\+?\d+$/.test(value) ? Number(value) : NaN;
      if (number) draft[name === 'COUNT' ? 'count' : 'interval'] = number;
      // Evolution once wrote INTERVAL=0 where it meant none.
      return number ? 'good' : number === 0 && name === 'INTERVAL' ? 'fair' : 'bad';
    }
    case 'UNTIL':
      draft.until = readUntil(value);
      return draft.until ? 'good' : 'bad';
    case 'WKST':
      draft.weekStart = weekdays.indexOf(value) + 1 || 1;
      return weekdays.includes(value) ? 'good' : 'fair';
    case 'RSCALE':
      return value === 'GREGORIAN' ? 'good' : 'bad';
    case 'SKIP':
      if (value === 'FORWARD' || value === 'BACKWARD') draft.skip = value;
      return draft.skip || value === 'OMIT' ? 'good' : 'fair';
  }
  // A limit that is not understood must not make the series longer.
  return name.startsWith('BY') ? 'bad' : name.startsWith('X-') ? 'good' : 'fair';
}

/** Reads BYDAY, or a list of numbers between two bounds. */
function readList(draft: Draft, value: string, list: typeof lists[string] | undefined): Verdict {
  const found = new Map<string, number | RuleDay>();
  let verdict: Verdict = 'good';
  for (const item of value.split(',')) {
    const read = list ? readNumber(item, list[1], list[2]) : readDay(item);
    if (read !== undefined) found.set(JSON.stringify(read), read);
    else if (item) verdict = 'fair';
  }
  const values = [...found.values()];
  if (list) (values as number[]).sort((a, b) => a - b);
  if (values.length) Object.assign(draft, {[list ? list[0] : 'byDay']: values});
  return values.length || verdict === 'good' ? verdict : 'bad';
}

function readNumber(item: string, least: number, greatest: number): number | undefined {
  const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : NaN;
  if (!(number >= least && number <= greatest && (number || !least))) return undefined;
  // Where there are no leap seconds, second 60 stands for 59 (section 3.3.12).
  return greatest === 60 ? Math.min(number, 59) : number;
}

function readDay(item: string): RuleDay | undefined {
  const [, figures, name] = /^([+-]?\d\d?)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item) ?? [];
  const ordinal = figures && Number(figures);
  if (!name || ordinal === 0 || Math.abs(ordinal || 1) > 53) return undefined;
  return {weekday: weekdays.indexOf(name) + 1, ...ordinal && {ordinal}};
}

/**
 * Names what section 3.3.10 forbids together. Forbidden parts limit, as everybody reads them; ordinals, which
 * can mean nothing then, are dropped.
 */
function misfits(draft: Draft): string[] {
  const {frequency = '', byDay, byWeekNo} = draft;
  const found: string[] = [];
  if (byWeekNo && frequency !== 'YEARLY') found.push('BYWEEKNO');
  if (draft.byYearDay && /DAILY|WEEKLY|MONTHLY/.test(frequency)) found.push('BYYEARDAY');
  if (draft.byMonthDay && frequency === 'WEEKLY') found.push('BYMONTHDAY');
  const ordinals = frequency === 'MONTHLY' || frequency === 'YEARLY' && !byWeekNo;
  if (!ordinals && byDay?.some(({ordinal}) => ordinal)) {
    draft.byDay = byDay.map(({weekday}) => ({weekday}));
    found.push('BYDAY with ordinals');
  }
  if (draft.count && draft.until) found.push('COUNT with UNTIL');
  return found.map((name) => `${name} with FREQ=${frequency}`);
}
