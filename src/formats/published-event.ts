/** One VEVENT taken apart: its properties, its time and its place in a series. */
import {dayLength, toEpoch, toWall, utc} from '../model/zone.js';
import type {Zone} from '../model/zone.js';
import type {Block, Report} from './component-scan.js';
import {eachLine, parseLine, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import type {Properties} from './event-properties.js';
import {readDuration, readTime} from './icalendar-time.js';
import type {Duration, TimeValue} from './icalendar-time.js';
import type {PublishedCalendar} from './published-calendar.js';

/** When something takes place. */
export interface Timing {
  /** Whole days; `zone` is then the city's, in which its days begin. */
  readonly day: boolean;
  readonly wall: number;
  readonly zone: Zone;
  readonly length: Duration;
}

export interface PublishedEvent {
  readonly calendar: PublishedCalendar;
  readonly properties: Properties;
  readonly uid: string;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly timing: Timing;
  /** The occurrence of its series that it stands for. */
  readonly recurrenceId: TimeValue | undefined;
  readonly thisAndFuture: boolean;
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
  const time = (line: ContentLine | undefined) => line && readLineTime(line, calendar);
  const recurrenceLine = first('RECURRENCE-ID');
  const recurrenceId = time(recurrenceLine);
  if (recurrenceLine && !recurrenceId) report('warning', 'bad-recurrence-id', wrong(recurrenceLine), recurrenceLine.offset);
  const startLine = first('DTSTART');
  // A cancelled occurrence may come without a time of its own.
  const start = startLine ? time(startLine) : recurrenceId;
  if (!start) {
    const name = first('SUMMARY')?.value.slice(0, 60) ?? '';
    const reason = startLine ? wrong(startLine) : 'DTSTART is missing';
    report('error', 'bad-start', `Event "${name}" was left out: ${reason}`, startLine?.offset ?? block.from);
    return undefined;
  }
  const uidLine = first('UID');
  return {
    calendar,
    properties,
    uid: uidLine ? textOf(uidLine) : '',
    offset: block.from,
    timing: readTiming(start, properties, calendar, cityZone, report),
    recurrenceId,
    thisAndFuture: /^thisandfuture$/i.test(recurrenceLine?.parameters.get('RANGE') ?? ''),
    sequence: Number(first('SEQUENCE')?.value.trim()) || 0,
    revised: (first('LAST-MODIFIED') ?? first('DTSTAMP'))?.value.trim() ?? '',
  };
}

/** Reads the DATE or DATE-TIME of a property. */
export function readLineTime(line: ContentLine, calendar: PublishedCalendar): TimeValue | undefined {
  const whole = withWholeZone(line);
  return readTime(whole.value, whole, calendar.zoneNamed);
}

/** Visits each value of a list of times, and what follows its slash if it is a PERIOD; reports the bad ones. */
export function eachTime(
  lines: readonly ContentLine[] | undefined, calendar: PublishedCalendar, report: Report,
  visit: (time: TimeValue, line: ContentLine, period?: string) => void,
): void {
  for (const line of lines ?? []) {
    const whole = withWholeZone(line);
    for (const value of whole.value.split(',')) {
      const [start, period] = value.split('/');
      const time = readTime(start!, whole, calendar.zoneNamed);
      if (time) visit(time, whole, period);
      else if (value.trim()) report('warning', 'bad-date', wrong({...line, value}), line.offset);
    }
  }
}

/** What is wrong with a property, for a problem's message. */
export function wrong({name, value}: ContentLine): string {
  return `${name} "${value.slice(0, 60)}" is not valid`;
}

/** `TZID=(UTC+01:00) Amsterdam:2026…` without quotes: the zone's own colon is not the end of the zone. */
function withWholeZone(line: ContentLine): ContentLine {
  const colon = line.value.lastIndexOf(':');
  const zone = line.parameters.get('TZID');
  if (colon < 0 || zone === undefined || /^\s*\d{4}/.test(line.value)) return line;
  const parameters = new Map(line.parameters).set('TZID', `${zone}:${line.value.slice(0, colon)}`);
  return {...line, parameters, value: line.value.slice(colon + 1)};
}

/** The event's own properties: those of its alarms and other parts are not its. */
function readProperties(text: string, {from, to}: Block, report: Report): Properties {
  const properties = new Map<string, ContentLine[]>();
  let depth = 0;
  eachLine(text, from, to, (line, offset) => {
    const property = parseLine(line, offset);
    if (property?.name === 'BEGIN') depth++;
    else if (property?.name === 'END') depth = Math.max(0, depth - 1);
    else if (depth) return;
    else if (!property) report('warning', 'bad-line', `Not a property: ${line.slice(0, 60)}`, offset);
    else {
      const same = properties.get(property.name);
      if (same) same.push(property);
      else properties.set(property.name, [property]);
    }
  });
  return properties;
}

function readTiming(
  start: TimeValue, properties: Properties, calendar: PublishedCalendar, cityZone: Zone, report: Report,
): Timing {
  // Outlook writes whole days as times from midnight to midnight, and says so beside them.
  const wholeDays = /^true$/i.test(properties.get('X-MICROSOFT-CDO-ALLDAYEVENT')?.[0]?.value.trim() ?? '');
  const settle = (time: TimeValue) => wholeDays && midnight(time, calendar.zone) || time;
  const {wall, day, zone: own} = settle(start);
  const zone = day ? cityZone : own ?? calendar.zone;
  const line = properties.get('DTEND')?.[0];
  const read = line && readLineTime(line, calendar);
  const end = read && settle(read);
  let length = end && end.day === day ? between({wall, day, zone}, end) : undefined;
  if (line && !length) report('warning', 'bad-end', `${wrong(line)} as the end of this event`, line.offset);
  length ??= readLength(properties.get('DURATION')?.[0], day, report) ?? {days: day ? 1 : 0, exact: 0};
  return {day, wall, zone, length};
}

/** From start to end; `undefined` if that is backwards. A day that ends on itself is one day. */
function between(start: {wall: number; day: boolean; zone: Zone}, end: TimeValue): Duration | undefined {
  if (start.day) {
    const days = (end.wall - start.wall) / dayLength;
    return days < 0 ? undefined : {days: days || 1, exact: 0};
  }
  const exact = toEpoch(end.wall, end.zone ?? start.zone) - toEpoch(start.wall, start.zone);
  return exact < 0 ? undefined : {days: 0, exact};
}

function readLength(line: ContentLine | undefined, day: boolean, report: Report): Duration | undefined {
  if (!line) return undefined;
  const length = readDuration(line.value);
  if (!length || length.days * dayLength + length.exact < 0) {
    report('warning', 'bad-duration', wrong(line), line.offset);
    return undefined;
  }
  return day ? {days: Math.max(1, length.days + Math.ceil(length.exact / dayLength)), exact: 0} : length;
}

/** The day that begins at a time, if one does: where it is written, or where its calendar is at home. */
export function midnight(time: TimeValue, home: Zone): TimeValue | undefined {
  const walls = time.zone === utc ? [toWall(time.wall, home), time.wall] : [time.wall];
  const wall = walls.find((wall) => wall % dayLength === 0);
  return wall === undefined ? undefined : {wall, day: true};
}
