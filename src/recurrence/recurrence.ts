/**
 * Expands recurrence rules (RFC 5545 section 3.3.10) in wall time. It goes to the window by arithmetic: what
 * a series costs does not depend on how long ago it began. Only COUNT makes it count, and only where not all
 * periods have equally many occurrences.
 *
 * A start that the rule does not mean is not an occurrence. RFC 5545 section 3.8.5.3 leaves such a set
 * undefined; libical, dateutil, rrule.js, rrule-temporal and lib-recur read it so, Google and Apple do not.
 * An event "on Tuesdays" is not wanted on a Monday.
 */
import type {Budget, Visits} from './recurrence-visits.js';
import {visitsOf} from './recurrence-visits.js';
import type {Occurrences, Rule, Window} from './rule.js';
import {defaultLimit, endOf} from './rule.js';
import type {Zone} from '../time/zone.js';

export type {Frequency, Occurrences, ParsedRule, Rule, RuleDay, Until, Window} from './rule.js';
export {defaultLimit} from './rule.js';
export {parseRule} from './recurrence-rule.js';

/** Enough for centuries of days, and less than 50 ms. */
const allowance = 120000;

/**
 * The occurrences of a rule whose series starts at `start`.
 *
 * With `zone`, an UNTIL in UTC is understood as real time, and rules that repeat within a day count real
 * hours while clocks change. Without it the wall is all there is, as for floating times and whole days. An
 * hour that clocks show twice is one occurrence, the first: a local time means no other (section 3.3.5).
 */
export function occurrences(rule: Rule, start: number, window: Window, zone?: Zone): Occurrences {
  const {count = Infinity} = rule;
  const {limit = defaultLimit} = window;
  const from = Math.max(window.from, start);
  const end = endOf(rule, window, zone);
  const times: number[] = [];
  if (!(from < end)) return {times, cut: false};
  const visits = visitsOf(rule, start, zone);
  const budget: Budget = {left: allowance};
  // The first days of a year may be of the last week of the year before.
  const first = rule.byWeekNo && rule.interval === 1 ? -1 : 0;
  const near = Math.max(first, visits.visitAt(from) - 1);
  let seen = 0;
  let last = -Infinity;
  for (let visit = count === Infinity ? near : first; ; visit++) {
    if (visit === 1 && near > 1 && visits.fixed) {
      seen += (near - 1) * positions(rule, visits.fixed * visits.offsets.length).size;
      visit = near;
    }
    visit = visits.next(visit, end, budget);
    if (seen >= count || !(visits.earliest(visit) < end)) return {times, cut: false};
    if (budget.left <= 0) return {times, cut: true};
    const {size, timeAt} = group(rule, visits, visits.bases(visit, budget));
    const passed = size && timeAt(0) >= start && timeAt(0) > last && timeAt(size - 1) < from;
    if (passed) seen += size;
    for (let index = passed ? size : 0; index < size; index++) {
      const time = timeAt(index);
      if (time < start || time <= last) continue;
      if (time >= end || ++seen > count) return {times, cut: false};
      last = time;
      if (time >= from && times.push(time) > limit) return {times: times.slice(0, limit), cut: true};
    }
  }
}

/** The times of one visit, in order, after BYSETPOS. */
function group(rule: Rule, {offsets}: Visits, bases: readonly number[]): {
  size: number;
  timeAt(index: number): number;
} {
  const {size, positionAt} = positions(rule, bases.length * offsets.length);
  return {
    size,
    timeAt(index) {
      const position = positionAt(index);
      return bases[Math.floor(position / offsets.length)]! + offsets[position % offsets.length]!;
    },
  };
}

/** Which of so many times BYSETPOS keeps. */
function positions({bySetPos}: Rule, size: number): {size: number; positionAt(index: number): number} {
  if (!bySetPos) return {size, positionAt: (index) => index};
  const kept = new Set<number>();
  for (const place of bySetPos) if (Math.abs(place) <= size) kept.add(place < 0 ? size + place : place - 1);
  const sorted = [...kept].sort((a, b) => a - b);
  return {size: sorted.length, positionAt: (index) => sorted[index]!};
}
