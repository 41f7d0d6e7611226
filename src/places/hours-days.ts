/** What the rules of opening hours say of a day. */
import type {HoursRule, HoursRules, HoursState, RuleTime} from './hours-rules.js';

/** A part of a day from `at` to the next one, in minutes of the day. */
export interface HoursPart {
  readonly at: number;
  readonly state: HoursState;
  readonly comment: string | null;
  /** Whether it is the time after an opening whose end nobody says. */
  readonly openEnd: boolean;
}

/** A stretch that a rule gives to the day it begins on. */
interface Stretch extends HoursPart {
  readonly to: number;
  readonly rule: number;
  readonly fallback: boolean;
}

/** Rules as they fall on days, which are counted from 1970-01-01. */
export interface HoursDays {
  /** The parts of a day from its first minute on, without gaps. */
  line(day: number): readonly HoursPart[];
  /** The parts that begin on a day, with what goes on after midnight. */
  own(day: number): readonly HoursPart[];
}

/** A day's length in minutes. */
export const dayMinutes = 1440;

/** How long an opening without an end may last: to midnight, in the evening for ten hours, at night for eight. */
const guess = (from: number): number => (from < 1020 ? dayMinutes : from + (from < 1320 ? 600 : 480));

/** About when it is in spring: whether the end is on the next day shall not depend on the season. */
const usual = ({minutes, sun}: RuleTime): number => minutes + (sun ? 'RJ'.includes(sun) ? 360 : 1080 : 0);

/** Minute of a day at which the sun does what a sign of `RuleTime` says. */
export type SunAt = (sun: string, day: number) => number;

/** What the rules give to a day, moved by so many minutes. */
function stretchesOf(rules: readonly HoursRule[], sunAt: SunAt, day: number, by: number): readonly Stretch[] {
  let stretches: Stretch[] = [];
  const minuteOf = ({minutes, sun}: RuleTime): number => minutes + by + (sun ? sunAt(sun, day) : 0);
  rules.forEach(({tests, spans, state, comment, link}, rule) => {
    if (!tests.every((test) => test(day))) return;
    const closes = state === false;
    const fallback = link === '||';
    const replaces = link === ';' && (tests.length || rule && !rules[rule - 1]!.tests.length);
    if (closes ? !spans.length && !fallback : replaces) stretches = [];
    const common = {rule, fallback, comment};
    if (!spans.length) stretches.push({...common, at: by, to: by + dayMinutes, state, openEnd: false});
    for (const {from, to = from, openEnd} of spans) {
      const at = minuteOf(from);
      let end = minuteOf(to);
      if (to !== from && usual(to) <= usual(from)) end += dayMinutes;
      stretches.push({...common, at, to: end, state, openEnd: false});
      if (openEnd || to === from) {
        stretches.push({...common, at: end, to: guess(end - by) + by, state: closes ? state : null, openEnd: true});
      }
    }
  });
  return stretches;
}

/** Lays stretches over one another: later rules over earlier ones, what fills gaps only where it is closed. */
function draw(ground: HoursPart, stretches: readonly Stretch[], end: number): readonly HoursPart[] {
  const layers = [...stretches].sort((a, b) => a.rule - b.rule);
  const cuts = layers.flatMap(({at, to}) => [at, to]).filter((cut) => cut > 0 && cut < end).sort((a, b) => a - b);
  const parts: HoursPart[] = [];
  for (const cut of [0, ...cuts]) {
    let top = ground;
    for (const layer of layers) {
      const keeps = layer.fallback ? top.state !== false : layer.openEnd && layer.state === null && top.state;
      if (layer.at <= cut && cut < layer.to && !keeps) top = layer;
    }
    const before = parts[parts.length - 1];
    const {state, comment, openEnd} = top;
    if (before?.state !== state || before.comment !== comment || before.openEnd !== openEnd) {
      parts.push({at: cut, state, comment, openEnd});
    }
  }
  return parts;
}

export function layOut({rules, weekly}: HoursRules, sunAt: SunAt): HoursDays {
  // A text that tells closings alone says nothing of the other days.
  const state = rules.every((rule) => rule.state === false) && null;
  const ground = {at: 0, state, comment: null, openEnd: false};
  const given = (day: number, by: number): readonly Stretch[] => stretchesOf(rules, sunAt, day, by);
  const lines = new Map<number, readonly HoursPart[]>();
  return {
    line(day) {
      const key = weekly ? (day % 7 + 7) % 7 : day;
      let line = lines.get(key);
      if (!line) {
        if (lines.size > 800) lines.clear();
        const night = given(day - 1, -dayMinutes).filter(({to}) => to > 0);
        lines.set(key, line = draw(ground, [...night, ...given(day, 0)], dayMinutes));
      }
      return line;
    },
    own(day) {
      const shut = given(day + 1, dayMinutes).filter((stretch) => stretch.state === false);
      return draw(ground, [...given(day, 0), ...shut], 2 * dayMinutes);
    },
  };
}

/** The part that a minute is in. */
export function partAt(line: readonly HoursPart[], minute: number): HoursPart {
  let index = line.length - 1;
  while (index > 0 && line[index]!.at > minute) index--;
  return line[index]!;
}
