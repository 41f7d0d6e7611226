/** One VEVENT taken apart: its properties, its time and its place in a series. */
import {dayLength, toEpoch, toWall, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {reportLine} from './component-scan.js';
import type {Block, Report} from './component-scan.js';
import {eachLine, isLongText, parseLine, prose, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import type {Properties} from './event-properties.js';
import {readDuration} from '../kit/duration.js';
import {readTime} from './icalendar-time.js';
import type {Duration} from '../kit/duration.js';
import type {TimeValue} from './icalendar-time.js';
import type {PublishedCalendar} from './published-calendar.js';

export interface PublishedEvent extends Duration {
  readonly calendar: PublishedCalendar;
  readonly properties: Properties;
  readonly uid: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** When it begins; whole days begin in the city's zone. */
  readonly wall: number;
  readonly day: boolean;
  readonly zone: Zone;
  /** The occurrence of its series that it stands for. */
  readonly recurrenceId: TimeValue | undefined;
  readonly sequence: number;
  /** Moment of the last change in a form that sorts. */
  readonly revised: string;
}

/** `undefined`, and reported, if nothing says when it takes place. */
export function readEvent(
  text: string, block: Block, calendar: PublishedCalendar, cityZone: Zone, report: Report,
): PublishedEvent | undefined {
  const properties = readProperties(text, block, report);
  const first = (name: string) => properties.get(name)?.[0];
  const time = (name: string) => {
    const line = first(name);
    return line && readValue(withWholeZone(line), undefined, calendar, report);
  };
  const recurrenceId = time('RECURRENCE-ID');
  // A cancelled occurrence may come without a time of its own.
  const begin = time('DTSTART') ?? (first('DTSTART') ? undefined : recurrenceId);
  if (!begin) {
    report('bad-start', `Left out for want of a start: ${first('SUMMARY')?.value ?? 'an event'}`, block.from - 1);
    return undefined;
  }
  // Outlook writes whole days as times from midnight to midnight, and says so beside them; others only the end.
  const wholeDays = begin.day || /^true/i.test(first('X-MICROSOFT-CDO-ALLDAYEVENT')?.value ?? '');
  const settle = (time: TimeValue | undefined) => wholeDays && time && midnight(time, calendar.zone) || time;
  const {wall, day, zone: own} = settle(begin)!;
  const zone = day ? cityZone : own ?? calendar.zone;
  const end = settle(time('DTEND'));
  const {days, exact} = end && lengthTo(end, wall, day, zone) || readLength(first('DURATION'), day, report)
    || {days: Number(day), exact: 0};
  const uid = first('UID');
  return {
    calendar, properties, wall, day, zone, days, exact, recurrenceId,
    uid: uid ? textOf(uid) : '',
    offset: block.from,
    sequence: Number(first('SEQUENCE')?.value) || 0,
    revised: (first('LAST-MODIFIED') ?? first('DTSTAMP'))?.value.trim() ?? '',
  };

  function lengthTo(end: TimeValue, wall: number, day: boolean, zone: Zone): Duration | undefined {
    const days = (end.wall - wall) / dayLength;
    const exact = toEpoch(end.wall, end.zone ?? zone) - toEpoch(wall, zone);
    // A day that ends on itself is one day; what ends before it begins, or as something else, has no end.
    if (end.day === day && (day ? days : exact) >= 0) return day ? {days: days || 1, exact: 0} : {days: 0, exact};
    reportValue(first('DTEND')!, report, 'bad-end');
    return undefined;
  }
}

/**
 * The event's own properties: those of its alarms and other parts are not its. A line that is no property goes on with
 * the text before it, whose line breaks were not escaped.
 */
function readProperties(text: string, {from, to}: Block, report: Report): Properties {
  const properties = new Map<string, ContentLine[]>();
  let depth = 0;
  /** The lines of a name, while the last of them may go on. */
  let open: ContentLine[] | undefined;
  eachLine(text, from, to, (line, offset) => {
    const property = open && prose.test(line) ? undefined : parseLine(line, offset);
    if (property?.name === 'BEGIN') depth++;
    else if (property?.name === 'END') depth = Math.max(0, depth - 1);
    else if (depth) return;
    else if (!property) {
      reportLine(line, offset, report);
      const last = open?.at(-1);
      if (last) open!.splice(-1, 1, {...last, value: `${last.value}\\n${line}`});
    } else {
      // Not a list that is pushed to: it would make room for many more.
      if (!properties.get(property.name)?.push(property)) properties.set(property.name, [property]);
      open = isLongText(property, line) ? properties.get(property.name) : undefined;
    }
  });
  return properties;
}

/** The values of properties that are times, and what follows the slash of a PERIOD; reports the bad ones. */
export function readTimes(
  lines: readonly ContentLine[] | undefined, calendar: PublishedCalendar, report: Report,
): {readonly time: TimeValue; readonly line: ContentLine; readonly period: string | undefined}[] {
  return (lines ?? []).map(withWholeZone).flatMap((line) => line.value.split(',').flatMap((value) => {
    const [start, period] = value.split('/');
    const time = readValue(line, start, calendar, report);
    return time ? {time, line, period} : [];
  }));
}

function readValue(
  line: ContentLine, value = line.value, calendar: PublishedCalendar, report: Report,
): TimeValue | undefined {
  const time = readTime(value, line, calendar.zoneNamed);
  if (!time && value.trim()) reportValue({...line, value}, report, 'bad-date');
  return time;
}

/** Says that a property's value means nothing. */
function reportValue({name, value, offset}: ContentLine, report: Report, code: string): void {
  report(code, `${name} is not valid: ${value.slice(0, 60)}`, offset);
}

/** `TZID=(UTC+01:00) Amsterdam:2026…` without quotes: the zone's own colon is not the end of the zone. */
function withWholeZone(line: ContentLine): ContentLine {
  const colon = line.value.lastIndexOf(':');
  const zone = line.parameters.get('TZID');
  if (colon < 0 || zone === undefined || /^\s*\d{4}/.test(line.value)) return line;
  const parameters = new Map(line.parameters).set('TZID', `${zone}:${line.value.slice(0, colon)}`);
  return {...line, parameters, value: line.value.slice(colon + 1)};
}

function readLength(line: ContentLine | undefined, day: boolean, report: Report): Duration | undefined {
  const length = line && readDuration(line.value);
  if (line && !length) reportValue(line, report, 'bad-duration');
  if (!length || !day) return length;
  return {days: Math.max(1, length.days + Math.ceil(length.exact / dayLength)), exact: 0};
}

/** The day that begins at a time, if one does: where it is written, or where its calendar is at home. */
export function midnight(time: TimeValue, home: Zone): TimeValue | undefined {
  const walls = time.zone === utc ? [toWall(time.wall, home), time.wall] : [time.wall];
  const wall = walls.find((wall) => wall % dayLength === 0);
  return wall === undefined ? undefined : {wall, day: true};
}
