/**
 * Recurrence rules as one would follow them with a paper calendar: every day is looked at, and everything is
 * counted by listing it. Slow, and written apart from the engine, to judge between it and others. Knows DAILY
 * to YEARLY, in wall time.
 */
const dayLength = 86400000;
const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

type Parts = Readonly<Record<string, string | undefined>>;

/** The first times of a rule between two wall times. */
export function expandNaively(rule: string, start: number, from: number, to: number, limit: number): number[] {
  const parts: Parts = Object.fromEntries(rule.split(';').map((part) => part.split('=')));
  const periods = new Map<number, number[]>();
  const origin = periodOf({...parts, BYWEEKNO: undefined}, floor(start));
  for (let day = floor(start) - 380 * dayLength; day < to + 380 * dayLength; day += dayLength) {
    const period = periodOf(parts, day);
    if ((period - origin) % Number(parts['INTERVAL'] ?? 1) || !means(parts, day, start)) continue;
    periods.set(period, [...periods.get(period) ?? [], ...timesOf(parts, start).map((time) => day + time)]);
  }
  const until = parts['UNTIL'];
  const end = until ? Date.parse(until.replace(/(....)(..)(..)T(..)(..)(..)Z?/, '$1-$2-$3T$4:$5:$6Z')) : Infinity;
  return [...periods.values()]
    .flatMap((times) => parts['BYSETPOS'] ? times.filter((time) => has(parts['BYSETPOS']!, times, time)) : times)
    .filter((time) => time >= start && time <= end)
    .slice(0, Number(parts['COUNT'] ?? Infinity))
    .filter((time) => time >= from && time < to)
    .slice(0, limit);
}

function floor(wall: number): number {
  return Math.floor(wall / dayLength) * dayLength;
}

/** Whether a list names the place of one among all, counted from the front or from the back. */
function has(list: string, all: readonly number[], one: number): boolean {
  const place = all.indexOf(one);
  return list.split(',').map(Number).some((number) => number === place + 1 || number === place - all.length);
}

/** All days from one to another, the last not included. */
function daysBetween(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day += dayLength) days.push(day);
  return days;
}

function yearDays(day: number): number[] {
  const year = new Date(day).getUTCFullYear();
  return daysBetween(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
}

function monthDays(day: number): number[] {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return daysBetween(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
}

function weekdayName(day: number): string {
  return weekdayNames[new Date(day).getUTCDay()]!;
}

function weekStart(parts: Parts, day: number): number {
  return weekdayName(day) === (parts['WKST'] ?? 'MO') ? day : weekStart(parts, day - dayLength);
}

/** The weeks of the year a day's week belongs to: those that have at least four days in it. */
function weeksAround(parts: Parts, day: number): number[] {
  const middle = weekStart(parts, day) + 3 * dayLength;
  return [...new Set(yearDays(middle).map((other) => weekStart(parts, other)))]
    .filter((week) => new Date(week + 3 * dayLength).getUTCFullYear() === new Date(middle).getUTCFullYear());
}

function periodOf(parts: Parts, day: number): number {
  const date = new Date(day);
  switch (parts['FREQ']) {
    case 'YEARLY':
      return new Date(parts['BYWEEKNO'] ? weekStart(parts, day) + 3 * dayLength : day).getUTCFullYear();
    case 'MONTHLY': return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case 'WEEKLY': return Math.floor(weekStart(parts, day) / dayLength / 7);
    default: return day / dayLength;
  }
}

/** Section 3.3.10, part by part. Parts that the rule leaves out follow from the start. */
function means(parts: Parts, day: number, start: number): boolean {
  const date = new Date(day);
  const {FREQ, BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY} = parts;
  if (BYMONTH && !BYMONTH.split(',').includes(String(date.getUTCMonth() + 1))) return false;
  if (BYWEEKNO && !has(BYWEEKNO, weeksAround(parts, day), weekStart(parts, day))) return false;
  if (BYYEARDAY && !has(BYYEARDAY, yearDays(day), day)) return false;
  if (BYMONTHDAY && !has(BYMONTHDAY, monthDays(day), day)) return false;
  if (BYDAY) return BYDAY.split(',').some((item) => isWeekday(parts, item, day));
  if (BYYEARDAY || BYMONTHDAY || FREQ === 'DAILY') return true;
  if (BYWEEKNO || FREQ === 'WEEKLY') return weekdayName(day) === weekdayName(start);
  const own = new Date(start);
  return date.getUTCDate() === own.getUTCDate()
    && (FREQ === 'MONTHLY' || BYMONTH !== undefined || date.getUTCMonth() === own.getUTCMonth());
}

function isWeekday(parts: Parts, item: string, day: number): boolean {
  if (weekdayName(day) !== item.slice(-2)) return false;
  if (item.length === 2) return true;
  const within = parts['FREQ'] === 'YEARLY' && !parts['BYMONTH'] ? yearDays(day) : monthDays(day);
  return has(item.slice(0, -2), within.filter((other) => weekdayName(other) === item.slice(-2)), day);
}

function timesOf(parts: Parts, start: number): number[] {
  const own = new Date(start);
  const list = (part: string, value: number): number[] =>
    (parts[part]?.split(',').map(Number) ?? [value]).sort((a, b) => a - b);
  return list('BYHOUR', own.getUTCHours()).flatMap((hour) =>
    list('BYMINUTE', own.getUTCMinutes()).flatMap((minute) =>
      list('BYSECOND', own.getUTCSeconds()).map((second) => ((hour * 60 + minute) * 60 + second) * 1000)));
}
