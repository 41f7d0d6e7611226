/**
 * Opening hours of a place: read once, asked as often as the clock moves. Days and times are those of the city's
 * clocks, so an opening lasts an hour less or more in the nights in which they are changed.
 */
import {fromDayNumber, toDayNumber} from '../time/civil-day.js';
import {cityZone, dayLength, formatMoment, parseMoment, toEpoch, toWall} from '../time/zone.js';
import type {Zone} from '../time/zone.js';
import type {Holiday} from './holidays.js';
import {holidayOn} from './holidays.js';
import type {HoursPart} from './hours-days.js';
import {dayMinutes, HoursDays, partAt} from './hours-days.js';
import {readRules} from './hours-rules.js';

export interface HoursOptions {
  /** State as `DE-NW`, or an official key (AGS, ARS) that begins with its two digits. */
  readonly region?: string | undefined;
  /** Holidays of a part of a state: `augsburg`, `assumption`, `corpus-christi`, separated by spaces. */
  readonly holidays?: string | undefined;
  /** School holidays, first and last day (`YYYY-MM-DD`). Without them what depends on them is unknown. */
  readonly schoolHolidays?: readonly {readonly start: string; readonly end: string}[] | undefined;
  /** IANA name; Berlin's if absent. */
  readonly timeZone?: string | undefined;
  /** Degrees, for sunrise and sunset; the middle of Germany if absent. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

/** Days of a place and what holds on them; days are counted from 1970-01-01. */
export interface HoursPlan {
  readonly zone: Zone;
  /** How many days ahead a change is looked for. */
  readonly reach: number;
  holiday(day: number): Holiday | undefined;
  /** The parts of a day without gaps, the first at 0. */
  line(day: number): readonly HoursPart[];
  /** The parts that begin on a day, with what goes on after midnight. */
  own(day: number): readonly HoursPart[];
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

const middle = {latitude: 51.16, longitude: 10.45};

/** Reads opening hours in the syntax of OpenStreetMap, and much of what people write in its place. */
export function readHours(text: string, options: HoursOptions = {}): OpeningHours {
  const {region = '', holidays = '', schoolHolidays, timeZone} = options;
  const holiday = (day: number): Holiday | undefined => holidayOn(day, region, holidays);
  const free = schoolHolidays?.map(({start, end}) => [toDayNumber(start), toDayNumber(end)] as const);
  const rules = readRules(text, {
    isHoliday: (day) => !!holiday(day),
    isSchoolHoliday: (day) => free?.some(([start, end]) => start <= day && day <= end),
  });
  if (!rules) return {text, understood: false};
  const zone = cityZone(timeZone);
  const {latitude = middle.latitude, longitude = middle.longitude} = options;
  const days = new HoursDays(rules, {latitude, longitude}, (day) => zone.offsetAt((day + 0.5) * dayLength) / 60000);
  const plan = {
    zone, holiday, reach: rules.weekly ? 8 : 800,
    line: (day: number) => days.line(day), own: (day: number) => days.own(day),
  };
  return {text, understood: true, plan};
}

const epochOf = (moment: string | number): number =>
  (typeof moment === 'number' ? moment : parseMoment(moment)?.epoch ?? NaN);

/**
 * The next part that `wanted` holds of.
 * @returns milliseconds since 1970
 */
function nextPart(plan: HoursPlan, epoch: number, wanted: (part: HoursPart) => boolean): number | undefined {
  const wall = toWall(epoch, plan.zone);
  const today = Math.floor(wall / dayLength);
  const minute = (wall - today * dayLength) / 60000;
  for (let day = today; day <= today + plan.reach; day++) {
    const found = plan.line(day).find((part) => (day > today || part.at > minute) && wanted(part));
    if (!found) continue;
    const next = (day * dayMinutes + found.at) * 60000;
    const first = toEpoch(next, plan.zone);
    // A time that comes twice is its second where the first is over.
    return first > epoch ? first : next - plan.zone.offsetAt(epoch);
  }
  return undefined;
}

const written = (plan: HoursPlan, epoch: number | undefined): string | null =>
  (epoch === undefined ? null : formatMoment(epoch, plan.zone));

function partNow({zone, line}: HoursPlan, epoch: number): HoursPart {
  const wall = toWall(epoch, zone);
  const day = Math.floor(wall / dayLength);
  return partAt(line(day), (wall - day * dayLength) / 60000);
}

/** Whether it is open at a moment, and nothing else: for lists of thousands of places. */
export function isOpenAt(hours: OpeningHours, moment: string | number): boolean | null {
  const epoch = epochOf(moment);
  return hours.plan && !Number.isNaN(epoch) ? partNow(hours.plan, epoch).state : null;
}

/**
 * What holds at a moment.
 * @param moment RFC 3339, or milliseconds since 1970
 */
export function verdictAt(hours: OpeningHours, moment: string | number): HoursVerdict {
  const {plan} = hours;
  const epoch = epochOf(moment);
  if (!plan || Number.isNaN(epoch)) return {open: null, until: null, opens: null, comment: null, holiday: null};
  const {state: open, comment} = partNow(plan, epoch);
  return {
    open,
    until: open ? written(plan, nextPart(plan, epoch, ({state}) => !state)) : null,
    opens: open === false ? written(plan, nextPart(plan, epoch, ({state, openEnd}) => state ?? openEnd)) : null,
    comment,
    holiday: plan.holiday(Math.floor(toWall(epoch, plan.zone) / dayLength)) ?? null,
  };
}

/** When what holds at a moment changes next, as RFC 3339: open, closed or unknown. `null` if it never does. */
export function hoursChange(hours: OpeningHours, moment: string | number): string | null {
  const {plan} = hours;
  const epoch = epochOf(moment);
  if (!plan || Number.isNaN(epoch)) return null;
  const now = partNow(plan, epoch).state;
  return written(plan, nextPart(plan, epoch, ({state}) => state !== now));
}

/** The openings of a day, in order. Those that go on after midnight belong to the day they begin on. */
export function daySpans({plan}: OpeningHours, day: string): HoursDay {
  const number = toDayNumber(day);
  const line = plan && !Number.isNaN(number) ? plan.own(number) : [];
  const spans: HoursSpan[] = [];
  let index = 0;
  for (const {at, state, comment, openEnd} of line) {
    const closes = line[++index]?.at ?? dayMinutes;
    if (state !== false) spans.push({opens: at, closes, state: state ? 'open' : 'unknown', comment, openEnd});
  }
  return {
    day, spans, holiday: plan?.holiday(number) ?? null,
    comment: spans.length ? null : line.find(({comment}) => comment)?.comment ?? null,
  };
}

/** Weeks before and after a day in which its usual hours are looked for. */
const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Days among so many from `day` on that are not as their weekday is in most of the weeks around. */
export function exceptionsAhead(hours: OpeningHours, day: string, days: number): readonly HoursDay[] {
  const first = toDayNumber(day);
  if (!hours.plan || Number.isNaN(first)) return [];
  const told = new Map<number, string>();
  const tell = (number: number): string => {
    let text = told.get(number);
    if (text === undefined) {
      const {spans, comment} = daySpans(hours, fromDayNumber(number));
      told.set(number, text = JSON.stringify([spans, comment]));
    }
    return text;
  };
  const found: HoursDay[] = [];
  for (let number = first; number < first + days; number++) {
    const weeks = around.map((week) => tell(number + 7 * week));
    const alike = weeks.filter((text) => text === tell(number)).length;
    const most = Math.max(...weeks.map((text) => weeks.filter((other) => other === text).length));
    if (alike < most) found.push(daySpans(hours, fromDayNumber(number)));
  }
  return found;
}
