/**
 * Opening hours of a place: read once, asked as often as the clock moves. Days and times are those of the city's
 * clocks, so an opening lasts an hour less or more in the nights in which they are changed.
 */
import {dayFrom, dayLength, epochOf} from '../time/day.js';
import {sunTimes} from '../time/sun.js';
import type {Holiday} from './holidays.js';
import {holidayOn} from './holidays.js';
import {momentAt, offsetAt, whenShown, writeMoment} from './hours-clock.js';
import type {HoursDays, HoursPart} from './hours-days.js';
import {dayMinutes, layOut, partAt} from './hours-days.js';
import {readRules} from './hours-rules.js';

export interface HoursOptions {
  /** State as `DE-NW`, or an official key (AGS, ARS) that begins with its two digits. */
  readonly region?: string | undefined;
  /** Holidays of a part of a state: `augsburg`, `assumption`, `corpus-christi`; in a text, separated by spaces. */
  readonly holidays?: string | readonly string[] | undefined;
  /** School holidays, first and last day (`YYYY-MM-DD`). Without them a text that asks for them is not understood. */
  readonly schoolHolidays?: readonly {readonly start: string; readonly end: string}[] | undefined;
  /** IANA name; Berlin's if absent. */
  readonly timeZone?: string | undefined;
  /** Degrees, for sunrise and sunset; the middle of Germany if absent. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Hours that were understood, as they fall on the days of a place. */
export interface HoursPlan extends HoursDays {
  readonly timeZone: string | undefined;
  /** How many days ahead a change is looked for. */
  readonly reach: number;
  holiday(day: number): Holiday | undefined;
}

export interface OpeningHours {
  /** As published. */
  readonly text: string;
  /** Whether the text was understood; else it is shown as published, and nothing is known of any moment. */
  readonly understood: boolean;
  readonly plan?: HoursPlan;
}

/** What holds at a moment. Moments are RFC 3339, with the offset that holds in the city then. */
export interface HoursVerdict {
  /** `null`: nobody knows. */
  readonly open: boolean | null;
  /** When it ceases to be open; only while open, `null` if it never does. */
  readonly until: string | null;
  /** When it opens; only while closed, `null` if it never does. */
  readonly opens: string | null;
  /** What the hours say of this time: "nur mit Termin". */
  readonly comment: string | null;
  /** Key of the public holiday that the day is. */
  readonly holiday: Holiday | null;
}

/** A line in a table of opening hours. */
export interface HoursSpan {
  /** Minutes of the day; `closes` is more than 1440 after midnight. */
  readonly opens: number;
  readonly closes: number;
  readonly state: 'open' | 'unknown';
  readonly comment: string | null;
  /** Only the beginning is published; `closes` is a guess. */
  readonly openEnd: boolean;
}

export interface HoursDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly holiday: Holiday | null;
  readonly spans: readonly HoursSpan[];
  /** What is said of a day on which nothing opens: "Betriebsferien". */
  readonly comment: string | null;
}

const dayOf = (day: number): string => dayFrom(day * dayLength);
const dayNumberOf = (day: string): number => epochOf(day) / dayLength;

/** Minute of a day at which the sun rises (`R`), sets (`T`), or is six degrees below the horizon (`J`, `K`). */
function sunOver({timeZone, latitude = 51.16, longitude = 10.45}: HoursOptions, sun: string, day: number): number {
  const noon = (day + 0.5) * dayLength;
  const offset = offsetAt(noon, timeZone);
  const times = sunTimes(noon - offset, latitude, longitude, 'RT'.includes(sun) ? undefined : 96);
  // Beyond the polar circles the day of the sun is the day of the clock, or none.
  if (times.kind !== 'rises') return times.kind === 'always-up' && 'TK'.includes(sun) ? dayMinutes - 1 : 0;
  return Math.round((('TK'.includes(sun) ? times.sunset : times.sunrise) + offset) / 60000) - day * dayMinutes;
}

/** Reads opening hours in the syntax of OpenStreetMap, and much of what people write in its place. */
export function readHours(text: string, options: HoursOptions = {}): OpeningHours {
  const {region = '', holidays = '', schoolHolidays, timeZone} = options;
  const holiday = (day: number): Holiday | undefined => holidayOn(day, region, `${holidays}`);
  const rules = readRules(text, (day) => !!holiday(day), schoolHolidays && ((day) =>
    schoolHolidays.some(({start, end}) => dayNumberOf(start) <= day && day <= dayNumberOf(end))));
  if (!rules) return {text, understood: false};
  const days = layOut(rules, (sun, day) => sunOver(options, sun, day));
  return {text, understood: true, plan: {...days, timeZone, holiday, reach: rules.weekly ? 8 : 800}};
}

/** What is asked of hours at a moment; `undefined` if nothing can be said of it. */
interface Now {
  readonly plan: HoursPlan;
  readonly epoch: number;
  readonly day: number;
  readonly minute: number;
  readonly part: HoursPart;
}

function lookUp({plan}: OpeningHours, moment: string | number): Now | undefined {
  const epoch = momentAt(moment);
  if (!plan || Number.isNaN(epoch)) return undefined;
  const wall = epoch + offsetAt(epoch, plan.timeZone);
  const day = Math.floor(wall / dayLength);
  const minute = (wall - day * dayLength) / 60000;
  return {plan, epoch, day, minute, part: partAt(plan.line(day), minute)};
}

/** When the next part begins that `wanted` holds of. */
function next({plan, epoch, day, minute}: Now, wanted: (part: HoursPart) => unknown): string | null {
  for (let ahead = 0; ahead <= plan.reach; ahead++) {
    const found = plan.line(day + ahead).find((part) => (ahead || part.at > minute) && wanted(part));
    if (found) {
      const wall = ((day + ahead) * dayMinutes + found.at) * 60000;
      return writeMoment(whenShown(wall, epoch, plan.timeZone), plan.timeZone);
    }
  }
  return null;
}

/** Whether it is open at a moment, and nothing else: for lists of thousands of places. */
export function isOpenAt(hours: OpeningHours, moment: string | number): boolean | null {
  return lookUp(hours, moment)?.part.state ?? null;
}

/**
 * What holds at a moment.
 * @param moment RFC 3339, or milliseconds since 1970
 */
export function verdictAt(hours: OpeningHours, moment: string | number): HoursVerdict {
  const now = lookUp(hours, moment);
  if (!now) return {open: null, until: null, opens: null, comment: null, holiday: null};
  const {state: open, comment} = now.part;
  return {
    open, comment,
    until: open ? next(now, ({state}) => !state) : null,
    opens: open === false ? next(now, ({state, openEnd}) => state || openEnd) : null,
    holiday: now.plan.holiday(now.day) ?? null,
  };
}

/** When what holds at a moment changes next, as RFC 3339: open, closed or unknown. `null` if it never does. */
export function hoursChange(hours: OpeningHours, moment: string | number): string | null {
  const now = lookUp(hours, moment);
  return now ? next(now, ({state}) => state !== now.part.state) : null;
}

/** The openings of a day, in order. Those that go on after midnight belong to the day they begin on. */
export function daySpans({plan}: OpeningHours, day: string): HoursDay {
  const number = dayNumberOf(day);
  const line = plan && !Number.isNaN(number) ? plan.own(number) : [];
  const spans: HoursSpan[] = [];
  let index = 0;
  for (const {at, state, comment, openEnd} of line) {
    const closes = line[++index]?.at ?? dayMinutes;
    if (state !== false) spans.push({opens: at, closes, state: state ? 'open' : 'unknown', comment, openEnd});
  }
  return {
    day, spans, holiday: plan?.holiday(number) ?? null,
    comment: spans.length ? null : line.find(({at, comment}) => at < dayMinutes && comment)?.comment ?? null,
  };
}

/** Weeks before and after a day in which its usual hours are looked for. */
const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Days among so many from `day` on that are not as their weekday is in most of the weeks around. */
export function exceptionsAhead(hours: OpeningHours, day: string, days: number): readonly HoursDay[] {
  const first = dayNumberOf(day);
  if (!hours.plan || Number.isNaN(first)) return [];
  const told = new Map<number, string>();
  const tell = (number: number): string => {
    let text = told.get(number);
    if (text === undefined) {
      const {spans, comment} = daySpans(hours, dayOf(number));
      told.set(number, text = JSON.stringify([spans, comment]));
    }
    return text;
  };
  const found: HoursDay[] = [];
  for (let number = first; number < first + days; number++) {
    const weeks = around.map((week) => tell(number + 7 * week));
    const alike = weeks.filter((text) => text === tell(number)).length;
    const most = Math.max(...weeks.map((text) => weeks.filter((other) => other === text).length));
    if (alike < most) found.push(daySpans(hours, dayOf(number)));
  }
  return found;
}
