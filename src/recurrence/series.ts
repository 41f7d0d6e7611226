/**
 * A series as iCalendar describes it (RFC 5545 sections 3.8.4.4 and 3.8.5): rules and dates, less exceptions,
 * with single instances replaced. All times are wall milliseconds.
 */
import {toDayNumber} from '../time/civil-day.js';
import {occurrences} from './recurrence.js';
import type {Rule, Window} from './rule.js';
import {defaultLimit} from './rule.js';
import type {Zone} from '../time/zone.js';
import {dayLength} from '../time/zone.js';

/** A replacement for one instance of a series, or for it and all later ones. */
export interface Override<T> {
  /** Start that the instance has in the series. */
  readonly recurrenceId: number;
  /** Whether it holds for all later instances as well, which are then moved by as much as this one. */
  readonly thisAndFuture?: boolean;
  readonly start: number;
  /** `null`: it does not take place and is not shown. */
  readonly value: T | null;
}

/** A series with the value of its instances. */
export interface Series<T> {
  readonly start: number;
  readonly value: T;
  readonly rules: readonly Rule[];
  readonly exrules?: readonly Rule[];
  readonly rdates?: readonly number[];
  readonly exdates?: readonly number[];
  /** Days (`YYYY-MM-DD`) none of whose instances take place. */
  readonly exdays?: readonly string[];
  readonly overrides?: readonly Override<T>[];
  /** Zone the walls are in; none for whole days and floating times. See `occurrences`. */
  readonly zone?: Zone;
}

/** One time that the series takes place. */
export interface Instance<T> {
  /** Start that the instance has in the series. */
  readonly recurrenceId: number;
  /** When it does start. */
  readonly start: number;
  readonly value: T;
}

/** The instances that start within a window, by start; `cut` says that there may be more. */
export interface Instances<T> {
  readonly instances: Instance<T>[];
  readonly cut: boolean;
}

/** The instances that start within a window, by start; `cut` says that there may be more. */
export function instances<T>(series: Series<T>, window: Window): Instances<T> {
  const {limit = defaultLimit} = window;
  const overrides = [...series.overrides ?? []].sort((a, b) => a.recurrenceId - b.recurrenceId);
  const single = new Map(overrides.filter((o) => !o.thisAndFuture).map((o) => [o.recurrenceId, o]));
  const onwards = overrides.filter((o) => o.thisAndFuture);
  let [from, to] = [window.from, window.to];
  for (const o of onwards) {
    from = Math.min(from, window.from - o.start + o.recurrenceId);
    to = Math.max(to, window.to - o.start + o.recurrenceId);
  }
  const {times, cut} = recurrenceSet(series, {from, to, limit: limit + 1});
  // An override whose instance the series does not have was published all the same, and is shown.
  for (const {recurrenceId} of overrides) times.add(recurrenceId);
  const found: Instance<T>[] = [];
  let begun = 0;
  for (const recurrenceId of [...times].sort((a, b) => a - b)) {
    while (onwards[begun] && onwards[begun]!.recurrenceId <= recurrenceId) begun++;
    const later = onwards[begun - 1];
    const own = single.get(recurrenceId);
    const start = own?.start ?? recurrenceId + (later ? later.start - later.recurrenceId : 0);
    const value = own ? own.value : later ? later.value : series.value;
    if (value !== null && start >= window.from && start < window.to) found.push({recurrenceId, start, value});
  }
  found.sort((a, b) => a.start - b.start || a.recurrenceId - b.recurrenceId);
  return {instances: found.slice(0, limit), cut: cut || found.length > limit};
}

/** RRULE and RDATE less EXRULE and EXDATE, as starts that the series itself gives. */
function recurrenceSet<T>(series: Series<T>, window: Window): {times: Set<number>; cut: boolean} {
  const {start, zone, rules, exrules = [], rdates = [], exdates = [], exdays = []} = series;
  const within = (time: number): boolean => time >= window.from && time < window.to;
  const times = new Set(rdates.filter(within));
  let cut = false;
  for (const rule of rules) {
    const found = occurrences(rule, start, window, zone);
    for (const time of found.times) times.add(time);
    cut ||= found.cut;
  }
  // With the UNTIL before the start that some publish, what was announced takes place once.
  const isEmpty = (rule: Rule) => !occurrences(rule, start, {from: start, to: Infinity, limit: 1}, zone).times.length;
  const alone = !rules.length || !times.size && rules.every(isEmpty);
  if (within(start) && alone) times.add(start);
  for (const rule of exrules) {
    for (const time of occurrences(rule, start, window, zone).times) times.delete(time);
  }
  for (const time of exdates) times.delete(time);
  const days = new Set(exdays.map(toDayNumber));
  for (const time of days.size ? times : []) if (days.has(Math.floor(time / dayLength))) times.delete(time);
  return {times, cut};
}
