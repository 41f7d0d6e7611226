/** One date of a Smart Village App server's record, and what it is read with. */
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import {isDay} from '../../time/civil-day.js';
import {dayLength, toEpoch, wallOf} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import type {EventHarvest} from '../kit/event-harvest.js';
import {textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import type {EventTime} from '../kit/occurrence.js';
import {readClock} from '../kit/clock-time.js';

/** Dates of a pattern: a page loads its reader, and the engine of rules, only for an answer with any. */
type TimesOf =
  (date: JsonRecord, record: JsonRecord, path: string, reading: Reading) => readonly EventTime[] | undefined;

/** `sva-repeats.ts`. */
export interface Repeating {
  readonly patternTimes: TimesOf;
  readonly weeklyTimes: TimesOf;
}

export interface Reading extends EventHarvest {
  readonly zone: Zone;
  readonly options: ReadOptions;
  readonly problems: Problem[];
  readonly repeats: Repeating | undefined;
}

/** From a day to another, by the hours of a date; all day if it has none, or none to be shown. */
export function timeOn(first: string, last: string, date: JsonRecord, {zone, problems}: Reading): EventTime {
  const midnight = wallOf(first);
  const end = isDay(last) && last >= first ? wallOf(last) : midnight;
  if (last && !(isDay(last) && last >= first)) {
    problems.push(warning('bad-end', `dateEnd is no day from dateStart on: ${last}`));
  }
  const onlyWords = /^(true|1)$/.test(String(date['useOnlyTimeDescription']));
  const [start, until] = ['timeStart', 'timeEnd'].map((name) => readClock(textOf(date[name])));
  if (start === undefined || onlyWords) {
    return {wall: midnight, day: true, zone, days: (end - midnight) / dayLength + 1, exact: 0};
  }
  const wall = midnight + start;
  // What ends before it begins on the same day goes on past midnight; several days without an hour end with the last.
  const over = until === undefined ? end > midnight ? end + dayLength : wall
    : end + until + (end === midnight && until < start ? dayLength : 0);
  return {wall, day: false, zone, days: 0, exact: Math.max(0, toEpoch(over, zone) - toEpoch(wall, zone))};
}
