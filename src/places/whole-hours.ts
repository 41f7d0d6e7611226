/**
 * Opening hours beyond our own reader, by the package `opening_hours` (LGPL-3.0-only), loaded when a text needs
 * it. It guesses at what is no syntax, and says so in its warnings; its holidays are not the laws'; without
 * numbers as texts it takes the sun for a clock. So it gets only texts of the syntax that need neither, and counts only
 * where it has nothing to remark.
 */
import type {opening_hours} from 'opening_hours';
import {dateOf} from './calendar.js';
import {holidayOn} from './holidays.js';
import type {HoursPart} from './hours-days.js';
import {dayMinutes} from './hours-days.js';
import type {HoursOptions, OpeningHours} from './opening-hours.js';
import {readHours} from './opening-hours.js';

const words = 'Mo|Tu|We|Th|Fr|Sa|Su|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|off|closed|open|unknown|days?';
const syntax = new RegExp(`^(?:\\b(?:${words})\\b|(?:\\b\\d\\d?:\\d\\d|\\d+)\\b|[-;,:+/()[\\]| ]|"[^"]*")+$`);
const brokenTime = /:\d(?!\d)|:\d{3}|\d{3}:/;

/** How many days ahead a change is looked for. */
const reach = 800;

/** Like `readHours`; what that does not understand, the package may. Rejects if the package cannot be loaded. */
export async function readAnyHours(text: string, options: HoursOptions = {}): Promise<OpeningHours> {
  const own = readHours(text, options);
  if (own.understood || !syntax.test(text) || brokenTime.test(text.replace(/"[^"]*"/g, ''))) return own;
  const {default: Hours} = await import('opening_hours');
  try {
    const hours = new Hours(text, null);
    return hours.getWarnings().length ? own : {text, understood: true, plan: planOf(hours, options)};
  } catch {
    return own;
  }
}

/** The package reads the wall from the fields of a `Date` in the visitor's zone, so that is how it is asked. */
function linesOf(hours: opening_hours): (day: number) => readonly HoursPart[] {
  return (day) => {
    const [year, month, date] = dateOf(day);
    const end = new Date(year, month - 1, date + 1);
    const iterator = hours.getIterator(new Date(year, month - 1, date));
    const parts: HoursPart[] = [];
    let at = 0;
    do {
      const state = iterator.getState() || (iterator.getUnknown() ? null : false);
      parts.push({at, state, comment: iterator.getComment() ?? null, openEnd: false});
      if (!iterator.advance(end)) break;
      const change = iterator.getDate();
      at = change < end ? change.getHours() * 60 + change.getMinutes() : dayMinutes;
    } while (at < dayMinutes);
    return parts;
  };
}

/** The package does not say which day a night belongs to: what is open at midnight belongs to the day before. */
function nightsOf(line: (day: number) => readonly HoursPart[]): (day: number) => readonly HoursPart[] {
  const runsOn = (day: number): HoursPart | undefined => {
    const last = line(day).at(-1)!;
    const [first, second] = line(day + 1);
    return last.at > 0 && last.state !== false && first?.state === last.state ? second : undefined;
  };
  return (day) => {
    const parts = line(day);
    const [first, ...rest] = parts;
    const night = runsOn(day);
    return [
      ...runsOn(day - 1) ? [{...first!, state: false}, ...rest] : parts,
      ...night ? [{...night, at: night.at + dayMinutes}] : [],
    ];
  };
}

function planOf(hours: opening_hours, {region = '', holidays = '', timeZone}: HoursOptions): OpeningHours['plan'] {
  const read = linesOf(hours);
  const lines = new Map<number, readonly HoursPart[]>();
  const line = (day: number): readonly HoursPart[] => {
    let parts = lines.get(day);
    if (!parts) lines.set(day, parts = read(day));
    return parts;
  };
  return {timeZone, reach, line, own: nightsOf(line), holiday: (day) => holidayOn(day, region, `${holidays}`)};
}
