/** When a schema.org `Event` takes place, as its own properties say. */
import {dayLength, toEpoch} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {readDuration} from '../kit/duration.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import type {Report} from './jsonld-nodes.js';
import {several} from '../kit/json-values.js';
import type {EventTime} from '../kit/occurrence.js';
import {wallIn} from '../kit/schema-time.js';
import type {ReadTime, SchemaTime} from '../kit/schema-time.js';

export interface TimeReading {
  readonly cityZone: Zone;
  readonly report: Report;
  readonly readTime: ReadTime;
}

/** The readable times of a property, which may be a list. */
export function timesOf(node: JsonRecord, name: string, {cityZone, report, readTime}: TimeReading): SchemaTime[] {
  return several(node[name]).flatMap((value) => {
    const text = textOf(isRecord(value) ? value['@value'] : value);
    const time = readTime(text, cityZone);
    if (!time && text) report('bad-date', `${name} is no date: ${text.slice(0, 40)}`);
    return time ?? [];
  });
}

/** What begins and ends so. Days end with the last of them; here, as in iCalendar, with the one after. */
export function timeFrom(
  start: SchemaTime, end: SchemaTime | undefined, node: JsonRecord, {report}: TimeReading,
): EventTime {
  const {wall, zone} = start;
  const timed = (exact: number, days = 0): EventTime => ({wall, day: false, zone, days, exact});
  const whole = (days: number): EventTime => ({wall, day: true, zone, days, exact: 0});
  if (!end) {
    const {days, exact} = readDuration(textOf(several(node['duration'])[0])) ?? {days: 0, exact: 0};
    return start.day ? whole(Math.max(1, days + Math.ceil(exact / dayLength))) : timed(exact, days);
  }
  const last = end.day ? end.wall : wallIn(end, zone);
  const days = Math.floor(last / dayLength) - Math.floor(wall / dayLength) + 1;
  const exact = toEpoch(end.wall, end.zone) - toEpoch(wall, zone);
  if (days < 1 || !start.day && !end.day && exact < 0) {
    report('bad-end', `The end comes before the start: ${textOf(node['name']).slice(0, 60)}`);
    return start.day ? whole(1) : timed(0);
  }
  // From 0:00 to 23:59 is how programs say "all day" that have no other way.
  if (start.day || !end.day && wall % dayLength === 0 && last % dayLength >= dayLength - 60000) return whole(days);
  if (!end.day) return timed(exact);
  // Until a day is until the end of that day; on the same day it says nothing.
  return timed(days > 1 ? toEpoch(end.wall + dayLength, zone) - toEpoch(wall, zone) : 0);
}
