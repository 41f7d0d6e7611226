/** What the rules of opening hours say of a day. */
import {sunTimes} from '../time/sun.js';
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

/** Degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A day's length in minutes. */
export const dayMinutes = 1440;

/** The rules on the days of one place; `offset(day)` is how far its clocks are ahead of UTC, in minutes. */
export class HoursDays {
  readonly rules: HoursRules;
  readonly #position: Position;
  readonly #offset: (day: number) => number;
  readonly #lines = new Map<number, readonly HoursPart[]>();
  readonly #ground: HoursPart;

  constructor(rules: HoursRules, position: Position, offset: (day: number) => number) {
    this.rules = rules;
    this.#position = position;
    this.#offset = offset;
    // A text that tells closings alone says nothing of the other days.
    const silent = rules.rules.every(({state}) => state === false);
    this.#ground = {at: 0, state: silent ? null : false, comment: null, openEnd: false};
  }

  /** The parts of a day, from its first minute on, without gaps. */
  line(day: number): readonly HoursPart[] {
    const key = this.rules.weekly ? (day % 7 + 7) % 7 : day;
    let line = this.#lines.get(key);
    if (!line) {
      if (this.#lines.size > 400) this.#lines.clear();
      this.#lines.set(key, line = this.#assuming((school) => this.#line(day, school)));
    }
    return line;
  }

  /** What opens on a day and may go on after midnight: parts that are not closed, each followed by a closed one. */
  own(day: number): readonly HoursPart[] {
    return this.#assuming((school) => {
      const shut = this.#stretches(day + 1, school).filter(({state}) => state === false);
      const stretches = [...this.#stretches(day, school), ...shut.map((one) => moved(one, dayMinutes))];
      return draw(this.#ground, stretches, 2 * dayMinutes);
    });
  }

  #line(day: number, school: boolean): readonly HoursPart[] {
    const night = this.#stretches(day - 1, school).filter(({to}) => to > dayMinutes);
    return draw(this.#ground, [...night.map((one) => moved(one, -dayMinutes)), ...this.#stretches(day, school)], dayMinutes);
  }

  /** Where school holidays matter and are not known, what differs with them is not known. */
  #assuming(lineOf: (school: boolean) => readonly HoursPart[]): readonly HoursPart[] {
    const term = lineOf(false);
    if (!this.rules.school) return term;
    const free = lineOf(true);
    const starts = [...new Set([...term, ...free].map(({at}) => at))].sort((a, b) => a - b);
    return starts.map((at) => {
      const [one, other] = [partAt(term, at), partAt(free, at)];
      return {...one, at, state: one.state === other.state ? one.state : null};
    });
  }

  #stretches(day: number, school: boolean): readonly Stretch[] {
    let stretches: Stretch[] = [];
    let index = 0;
    for (const rule of this.rules.rules) {
      index++;
      if (!rule.tests.every((test) => test(day, school))) continue;
      const whole = !rule.spans.length;
      const replaces = rule.link === ';' && rule.state !== false && (rule.tests.length || index > 1);
      if (replaces || whole && rule.state === false) stretches = [];
      stretches.push(...this.#stretchesOf(rule, index, day));
    }
    return stretches;
  }

  #stretchesOf(rule: HoursRule, index: number, day: number): readonly Stretch[] {
    const {state, comment, spans} = rule;
    const common = {rule: index, fallback: rule.link === '|', comment};
    if (!spans.length) return [{...common, at: 0, to: dayMinutes, state, openEnd: false}];
    return spans.flatMap((span) => {
      const at = this.#minute(span.from, day);
      const end = span.to && this.#minute(span.to, day);
      const to = end === undefined ? at : end <= at ? end + dayMinutes : end;
      const known: Stretch = {...common, at, to, state, openEnd: false};
      if (end !== undefined && !span.openEnd) return [known];
      const beyond: Stretch = {...known, at: to, to: guess(to), state: state && null, openEnd: true};
      return to > at ? [known, beyond] : [beyond];
    });
  }

  #minute({minutes, sun}: RuleTime, day: number): number {
    if (!sun) return minutes;
    const offset = this.#offset(day);
    const noon = (day * dayMinutes + dayMinutes / 2 - offset) * 60000;
    const low = sun === 'J' || sun === 'K';
    const times = sunTimes(noon, this.#position.latitude, this.#position.longitude, low ? 96 : undefined);
    const late = sun === 'T' || sun === 'K';
    // Where it never sets the day is light from end to end.
    const epoch = times.kind === 'rises' ? late ? times.sunset : times.sunrise : undefined;
    const minute = epoch === undefined ? (late && times.kind === 'always-up' ? dayMinutes - 1 : 0)
      : Math.round(epoch / 60000) + offset - day * dayMinutes;
    return minute + minutes;
  }
}

/** How long an opening without an end may last: to midnight, in the evening for ten hours, at night for eight. */
const guess = (from: number): number =>
  (from >= 1320 ? from + 480 : from >= 1020 ? from + 600 : dayMinutes);

const moved = (stretch: Stretch, by: number): Stretch => ({...stretch, at: stretch.at + by, to: stretch.to + by});

/** The part that a minute is in. */
export function partAt(line: readonly HoursPart[], minute: number): HoursPart {
  let index = line.length - 1;
  while (index > 0 && line[index]!.at > minute) index--;
  return line[index]!;
}

/** Lays stretches over one another, later rules over earlier ones, what fills gaps only where it is closed. */
function draw(ground: HoursPart, stretches: readonly Stretch[], end: number): readonly HoursPart[] {
  let line: HoursPart[] = [ground];
  for (const stretch of [...stretches].sort((a, b) => a.rule - b.rule)) {
    const at = Math.max(0, stretch.at);
    const to = Math.min(end, stretch.to);
    if (at >= to) continue;
    const drawn: HoursPart[] = line.filter((part) => part.at < at);
    const cuts = [...new Set([at, ...line.map((part) => part.at).filter((cut) => cut > at && cut < to)])];
    for (const cut of cuts) {
      const below = partAt(line, cut);
      const keeps = stretch.fallback && below.state !== false || stretch.openEnd && below.state === true;
      const {state, comment, openEnd} = keeps ? below : stretch;
      drawn.push({at: cut, state, comment, openEnd});
    }
    if (to < end) drawn.push({...partAt(line, to), at: to});
    line = [...drawn, ...line.filter((part) => part.at > to)];
  }
  return line.filter((part, index) => {
    const before = line[index - 1];
    return !before || before.state !== part.state || before.comment !== part.comment || before.openEnd !== part.openEnd;
  });
}
