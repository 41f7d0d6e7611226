/**
 * The visits of a rule: the years, months or weeks, or the days, hours, minutes or seconds, in which it looks for its
 * times. Visits of both kinds can begin anywhere; those of the second kind skip what the rule's limits exclude.
 */
import {civilDate, dayNumber} from '../time/civil-day.js';
import {dayFilter, dayParts, displaced, firstWeek, weekOf} from './recurrence-days.js';
import type {Rule} from './rule.js';
import type {Zone} from '../time/zone.js';
import {dayLength, toEpoch, toWall} from '../time/zone.js';

/** Work left to do before a rule is given up. */
export interface Budget {
  left: number;
}

/**
 * Visits are numbered from the one the start lies in. The times of one are its bases, each with every offset.
 */
export interface Visits {
  /** Milliseconds, in order. */
  readonly offsets: readonly number[];
  /** How many bases each visit has, where that is the same for all. */
  readonly fixed?: number;
  /** Last visit that begins before a wall or on it. */
  visitAt(wall: number): number;
  /** The next visit, from this one on, that begins at `end` or may have times. */
  next(visit: number, end: number, budget: Budget): number;
  /** No time of this visit or of a later one lies before this wall. */
  earliest(visit: number): number;
  /** Walls, in order. */
  bases(visit: number, budget: Budget): readonly number[];
}

const hourLength = 3600000;
const minuteLength = 60000;
const units: Readonly<Record<string, number>> = {
  DAILY: dayLength, HOURLY: hourLength, MINUTELY: minuteLength, SECONDLY: 1000,
};

/** The visits of a rule whose series starts at a wall; hours are real ones if a zone is given. */
export function visitsOf(rule: Rule, start: number, zone?: Zone): Visits {
  const unit = units[rule.frequency];
  if (!unit) return periodVisits(rule, start);
  return stepVisits(rule, start, unit, unit < dayLength ? zone : undefined);
}

/** Years and months are both counted in months. */
function periodVisits(rule: Rule, start: number): Visits {
  const {frequency, interval, weekStart, byMonth, byMonthDay, byYearDay, byWeekNo, byDay} = rule;
  const startDay = Math.floor(start / dayLength);
  const weekly = frequency === 'WEEKLY';
  const length = weekly ? 7 : frequency === 'YEARLY' ? 12 : 1;
  const countAt = (day: number): number => {
    if (weekly) return weekOf(day, weekStart);
    const {year, month} = civilDate(day);
    return year * 12 + month - 1;
  };
  const origin = countAt(startDay) - (length === 12 ? modulo(countAt(startDay), 12) : 0);
  const firstAt = (visit: number): number => origin + visit * length * interval;
  const days = daysOf(rule, startDay, length);
  const limited = !weekly || byMonth || byMonthDay || byYearDay || byWeekNo;
  return {
    offsets: offsetsOf(rule, start, dayLength),
    fixed: limited ? undefined : new Set(byDay?.map(({weekday}) => weekday)).size || 1,
    visitAt: (wall) => Math.floor((countAt(Math.floor(wall / dayLength)) - origin) / length / interval),
    next: (visit) => visit,
    // Week 1 may begin three days before its year, a day that is moved back lies one before its month.
    earliest: (visit) => ((weekly ? firstAt(visit) : firstOfMonth(firstAt(visit))) - 3) * dayLength,
    bases(visit, budget) {
      const found = days(firstAt(visit));
      budget.left -= length * (weekly ? 2 : 30);
      return found.map((day) => day * dayLength);
    },
  };
}

/** The days a rule means in a week (by its first day) or in months (by the first of so many), in order. */
function daysOf(rule: Rule, start: number, length: number): (first: number) => readonly number[] {
  const means = dayFilter(rule, start);
  const parts = dayParts(rule, start);
  const months = parts.months && new Set(parts.months);
  const found = new Set<number>();
  const look = (first: number, end: number): void => {
    for (let day = first; day < end; day++) if (means(day)) found.add(day);
  };
  return (first) => {
    found.clear();
    if (length === 7) {
      look(first, first + 7);
    } else if (length === 12 && rule.byWeekNo) {
      look(firstWeek(first / 12, rule.weekStart), firstWeek(first / 12 + 1, rule.weekStart));
    } else {
      for (let count = first; count < first + length; count++) {
        const month = modulo(count, 12) + 1;
        if (months && !months.has(month)) continue;
        look(firstOfMonth(count), firstOfMonth(count + 1));
        for (const day of displaced(rule, parts, Math.floor(count / 12), month)) found.add(day);
      }
    }
    return rule.skip ? [...found].sort((a, b) => a - b) : [...found];
  };
}

/** Day number of the first of a month, counted from January of year 0. */
function firstOfMonth(count: number): number {
  return dayNumber(Math.floor(count / 12), modulo(count, 12) + 1, 1);
}

/** A limit on one hand of the clock: which of its positions are meant. */
interface Hand {
  readonly values: readonly number[];
  readonly unit: number;
  readonly turn: number;
}

function stepVisits(rule: Rule, start: number, unit: number, zone: Zone | undefined): Visits {
  const step = unit * rule.interval;
  const toTime = (wall: number): number => zone ? toEpoch(wall, zone) : wall;
  const origin = toTime(start) - modulo(start, unit);
  const base = (visit: number): number => {
    const time = origin + visit * step;
    const wall = zone ? toWall(time, zone) : time;
    return wall - modulo(wall, unit);
  };
  const hands = handsOf(rule, unit);
  const days = rule.byMonth ?? rule.byMonthDay ?? rule.byYearDay ?? rule.byWeekNo ?? rule.byDay;
  const blocked = barrier(rule, start, hands);
  const offsets = offsetsOf(rule, start, unit);
  const never = rule.bySetPos?.every((place) => Math.abs(place) > offsets.length);
  return {
    offsets,
    // Where clocks change, an hour may be shown twice and is then one occurrence only.
    fixed: days || hands.length || zone ? undefined : 1,
    visitAt: (wall) => Math.floor((toTime(wall) - origin) / step),
    next(visit, end, budget) {
      if (never) return Infinity;
      if (!days && !hands.length) return visit;
      while (budget.left > 0) {
        const wall = base(visit);
        const free = wall < end ? blocked(wall) : wall;
        if (free === wall) return visit;
        visit = Math.max(visit + 1, Math.ceil((toTime(free) - origin) / step));
        // Far from where it has been, a zone has to ask Intl.
        budget.left -= zone && free - wall > dayLength ? 50 : 2;
      }
      return visit;
    },
    earliest: base,
    bases(visit, budget) {
      budget.left -= zone ? 4 : 2;
      return [base(visit)];
    },
  };
}

/** Answers a wall itself if the rule's limits let it pass, else the next one that is worth a try. */
function barrier(rule: Rule, start: number, hands: readonly Hand[]): (wall: number) => number {
  const means = dayFilter(rule, Math.floor(start / dayLength));
  const months = rule.byMonth && new Set(rule.byMonth);
  let known = NaN;
  let meant = false;
  return (wall) => {
    const day = Math.floor(wall / dayLength);
    if (day !== known) meant = means(known = day);
    if (!meant) {
      const {year, month} = civilDate(day);
      return (!months || months.has(month) ? day + 1 : dayNumber(year, month + 1, 1)) * dayLength;
    }
    for (const {values, unit, turn} of hands) {
      const into = modulo(wall, turn);
      const position = Math.floor(into / unit);
      const next = values.find((value) => value >= position);
      if (next !== position) return wall - into + (next === undefined ? turn : next * unit);
    }
    return wall;
  };
}

/** The time parts that limit: those of the frequency's own unit and of greater ones. */
function handsOf(rule: Rule, step: number): Hand[] {
  const hands: Hand[] = [];
  const add = (values: readonly number[] | undefined, unit: number, turn: number): void => {
    if (values && step <= unit) hands.push({values, unit, turn});
  };
  add(rule.byHour, hourLength, dayLength);
  add(rule.byMinute, minuteLength, hourLength);
  add(rule.bySecond, 1000, minuteLength);
  return hands;
}

/** The times within a visit's base: the time parts that expand, else what the start has there. */
function offsetsOf(rule: Rule, start: number, step: number): number[] {
  const part = (values: readonly number[] | undefined, unit: number, turn: number): readonly number[] =>
    step > unit ? values ?? [Math.floor(modulo(start, turn) / unit)] : [0];
  const offsets: number[] = [];
  for (const hour of part(rule.byHour, hourLength, dayLength)) {
    for (const minute of part(rule.byMinute, minuteLength, hourLength)) {
      for (const second of part(rule.bySecond, 1000, minuteLength)) {
        offsets.push((hour * 60 + minute) * minuteLength + second * 1000 + modulo(start, 1000));
      }
    }
  }
  return offsets;
}

function modulo(value: number, divisor: number): number {
  return (value % divisor + divisor) % divisor;
}
