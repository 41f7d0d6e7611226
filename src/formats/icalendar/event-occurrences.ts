/**
 * From VEVENTs to what takes place: revisions and doubles put in order, series expanded, exceptions put in
 * the place of what they replace.
 */
import type {CityEvent} from '../../model/city-event.js';
import {fromDayNumber} from '../../time/civil-day.js';
import {parseRule} from '../../recurrence/recurrence.js';
import type {Rule} from '../../recurrence/rule.js';
import {instances} from '../../recurrence/series.js';
import type {Override} from '../../recurrence/series.js';
import {dayLength, formatMoment, toEpoch, toWall, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import type {Report} from './component-scan.js';
import {readAllDetails} from './event-extras.js';
import type {Details} from './event-properties.js';
import {readDuration, readTime} from '../kit/icalendar-time.js';
import type {Duration, TimeValue} from '../kit/icalendar-time.js';
import {occurrenceId} from '../kit/occurrence-id.js';
import {momentsWithin, occurrenceKey, timeFields, wallWindow} from '../kit/occurrence.js';
import type {EventWindow} from '../kit/occurrence.js';
import {midnight, readTimes} from './published-event.js';
import type {PublishedEvent} from './published-event.js';

/** What is wanted, and where it goes. */
export interface Harvest extends EventWindow {
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly report: Report;
  readonly found: {readonly event: CityEvent; readonly start: number}[];
  /** How many items there are of each id, before they are told apart. */
  readonly ids: Map<string, number>;
  readonly details: Map<PublishedEvent, Details>;
}

/** All that goes by one UID. Yields where it may be interrupted. */
export function* gather(events: readonly PublishedEvent[], harvest: Harvest): Generator<void> {
  const masters = currentMasters(events.filter(({recurrenceId}) => !recurrenceId));
  const exceptions = new Map<PublishedEvent | undefined, PublishedEvent[]>();
  for (const event of events) {
    if (!event.recurrenceId) continue;
    const master = masterOf(event, event.uid ? masters.slice(0, 100) : []);
    if (!exceptions.get(master)?.push(event)) exceptions.set(master, [event]);
  }
  let count = 0;
  for (const master of masters) {
    const own = exceptions.get(master) ?? [];
    if (own.length || recurs(master)) expand(master, own, harvest);
    else add(master, master.wall, master, occurrenceKey(master), undefined, harvest);
    if (++count % 50 === 0) yield;
  }
  // Of a series that is not in the file there may still be single occurrences.
  for (const event of newestByKey(exceptions.get(undefined) ?? [], ({recurrenceId}) => occurrenceKey(recurrenceId!))) {
    add(event, event.wall, event, occurrenceKey(event.recurrenceId!), event, harvest);
    if (++count % 50 === 0) yield;
  }
}

function recurs({properties}: PublishedEvent): boolean {
  return Boolean(properties.get('RRULE')?.some(({value}) => value.trim()) || properties.has('RDATE'));
}

/**
 * Waste calendars give one UID to many events, so a UID alone makes no double: date, summary and place do.
 * With another SEQUENCE it is a revision of the same event (RFC 5546 section 2.1.5), also if it was moved;
 * a UID that stands on many days names nothing.
 */
function currentMasters(events: readonly PublishedEvent[]): readonly PublishedEvent[] {
  if (events.length < 2) return events;
  const value = (event: PublishedEvent, name: string) => event.properties.get(name)?.[0]?.value.trim();
  const distinct = newestByKey(events, (event) =>
    [occurrenceKey(event), value(event, 'SUMMARY'), value(event, 'LOCATION')].join('\n'));
  const highest = Math.max(...distinct.map(({sequence}) => sequence));
  return distinct.length > 5 || !events[0]!.uid ? distinct : distinct.filter(({sequence}) => sequence === highest);
}

/** One event per key, the latest revision, in the order the keys first came in. */
function newestByKey(
  events: readonly PublishedEvent[], keyOfEvent: (event: PublishedEvent) => string | number,
): PublishedEvent[] {
  const newest = new Map<string | number, PublishedEvent>();
  for (const event of events) {
    const key = keyOfEvent(event);
    const other = newest.get(key) ?? event;
    if ((event.sequence - other.sequence || Number(event.revised >= other.revised)) > 0) newest.set(key, event);
  }
  return [...newest.values()];
}

/** The series an exception is of: the last that began before it. */
function masterOf({recurrenceId}: PublishedEvent, masters: readonly PublishedEvent[]): PublishedEvent | undefined {
  let master: PublishedEvent | undefined;
  for (const candidate of masters) {
    const begun = candidate.wall <= recurrenceId!.wall + dayLength;
    if (!master || begun && (candidate.wall > master.wall || !recurs(master))) master = candidate;
  }
  return master;
}

/** The instances of a series, and what was published for single ones of them. */
function expand(master: PublishedEvent, exceptions: readonly PublishedEvent[], harvest: Harvest): void {
  const {day, wall, zone, properties} = master;
  const {report} = harvest;
  const rules = readRules('RRULE', master, harvest);
  const {rdates, lengths} = readDates(master, report);
  const excluded = readExcluded(master, report);
  const overrides = overridesOf(master, exceptions, excluded, harvest);
  const {instances: found, cut} = instances<PublishedEvent>({
    start: wall,
    value: master,
    rules,
    exrules: readRules('EXRULE', master, harvest),
    // The start belongs to the set whatever RDATE adds; a rule says itself whether it means it.
    rdates: rules.length ? rdates : [wall, ...rdates],
    ...excluded,
    overrides: [...overrides.values()],
    ...!day && {zone},
  }, wallWindow(harvest, zone, [master, ...overrides.keys(), ...lengths.values()]));
  if (cut) report('cut', 'Too many occurrences of one event: the rest was left out', properties.get('RRULE')?.[0]?.offset);
  const series = rules.length + rdates.length + overrides.size ? master : undefined;
  for (const {recurrenceId, start, value} of found) {
    const key = occurrenceKey({day, wall: recurrenceId});
    if (overrides.get(value)?.recurrenceId === recurrenceId) {
      add(value, value.wall, value, key, series, harvest, start !== recurrenceId);
    } else {
      const own = moveWall(start, zone, value.zone);
      const length = value === master && lengths.get(recurrenceId) || value;
      add(value, value.day ? midnightOf(own) : own, length, key, series, harvest);
    }
  }
}

/** What EXDATE takes out of a series: a day takes out all of that day; a time takes out the day of a series of days. */
interface Excluded {
  readonly exdays: readonly string[];
  readonly exdates: readonly number[];
}

function readExcluded(master: PublishedEvent, report: Report): Excluded {
  const times = readTimes(master.properties.get('EXDATE'), master.calendar, report).map(({time}) => time);
  return {
    exdays: times.filter((time) => time.day).map((time) => dayOf(time.wall)),
    exdates: times.filter((time) => !time.day).map((time) => seriesWall(time, master)),
  };
}

/** What stands in the place of single instances, by the event that does. */
function overridesOf(
  master: PublishedEvent, exceptions: readonly PublishedEvent[], {exdays, exdates}: Excluded, harvest: Harvest,
): Map<PublishedEvent, Override<PublishedEvent>> {
  const overrides = new Map<PublishedEvent, Override<PublishedEvent>>();
  for (const value of newestByKey(exceptions, (event) => seriesWall(event.recurrenceId!, master))) {
    const recurrenceId = seriesWall(value.recurrenceId!, master);
    // A later revision of the series that takes the day out takes out what stood in its place.
    const out = exdates.includes(recurrenceId) || exdays.includes(dayOf(recurrenceId));
    if (out && value.sequence < master.sequence) continue;
    const range = value.properties.get('RECURRENCE-ID')?.[0]?.parameters.get('RANGE');
    const thisAndFuture = /^thisandfuture$/i.test(range ?? '');
    overrides.set(value, {
      recurrenceId,
      thisAndFuture,
      start: moveWall(value.wall, value.zone, master.zone),
      // Called off from then on: that is an end, not a year of cancelled occurrences.
      value: thisAndFuture && isCancelled(value, harvest) ? null : value,
    });
  }
  return overrides;
}

function readRules(name: string, {properties, day, calendar}: PublishedEvent, {report}: Harvest): Rule[] {
  return (properties.get(name) ?? []).filter(({value}) => value.trim()).flatMap(({value, offset}) => {
    const {rule, problem} = parseRule(value, day);
    if (problem) report('bad-rule', `${name}: ${problem}`, offset);
    if (!rule) return [];
    const {until} = rule;
    if (!day || until?.kind !== 'utc') return rule;
    // Exchange ends a series of days at the local midnight of the last one, in UTC.
    const last = midnight({wall: until.time, day, zone: utc}, calendar.zone)?.wall ?? midnightOf(until.time);
    return {...rule, until: {kind: 'day', time: last}};
  });
}

/** RDATE, and how long those of its instances last that say so. */
function readDates(master: PublishedEvent, report: Report): {rdates: number[]; lengths: Map<number, Duration>} {
  const {calendar, properties} = master;
  const lengths = new Map<number, Duration>();
  const rdates = readTimes(properties.get('RDATE'), calendar, report).map(({time, line, period = ''}) => {
    const wall = seriesWall(time, master);
    const end = readTime(period, line, calendar.zoneNamed);
    const exact = end && toEpoch(end.wall, end.zone ?? master.zone) - toEpoch(time.wall, time.zone ?? master.zone);
    const length = end ? {days: 0, exact: Math.max(0, exact!)} : readDuration(period);
    if (length) lengths.set(wall, length);
    return wall;
  });
  return {rdates, lengths};
}

/** The start in a series that a time written anywhere else means. */
function seriesWall(time: TimeValue, {day, wall, zone, calendar}: PublishedEvent): number {
  if (!day) {
    if (time.day) return time.wall + wall - midnightOf(wall);
    return time.zone ? moveWall(time.wall, time.zone, zone) : time.wall;
  }
  const local = time.zone === utc ? toWall(time.wall, calendar.zone) : time.wall;
  return midnight(time, calendar.zone)?.wall ?? midnightOf(local);
}

/** What a clock in one zone shows when a clock in another shows `wall`. */
function moveWall(wall: number, from: Zone, to: Zone): number {
  return from === to ? wall : toWall(toEpoch(wall, from), to);
}

function midnightOf(wall: number): number {
  return Math.floor(wall / dayLength) * dayLength;
}

function dayOf(wall: number): string {
  return fromDayNumber(Math.floor(wall / dayLength));
}

/** Adds what begins at `wall` if it is within the window. `master` is the series it is of, if any. */
function add(
  event: PublishedEvent, wall: number, {days, exact}: Duration, key: string, master: PublishedEvent | undefined,
  harvest: Harvest, moved = false,
): void {
  const {day, zone, uid} = event;
  const moments = momentsWithin({wall, zone, days, exact}, harvest);
  if (!moments) return;
  const {start, end} = moments;
  const details = detailsOf(event, harvest);
  const name = details.name || master && detailsOf(master, harvest).name || '';
  const fields: Partial<CityEvent> = Object.assign(
    timeFields({wall, day, zone, days}, start, end),
    details,
    isCancelled(event, harvest) ? {status: 'cancelled'} : moved && {status: 'rescheduled'},
    master && {recurring: true},
    master && uid && {seriesId: uid},
  );
  const id = occurrenceId(harvest.ids, uid, key, name, details.location);
  harvest.found.push({start, event: Object.assign(fields, {id, name}) as CityEvent});
}

function isCancelled(event: PublishedEvent, harvest: Harvest): boolean {
  return event.calendar.cancelled || detailsOf(event, harvest).status === 'cancelled';
}

function detailsOf(event: PublishedEvent, {details, url, language}: Harvest): Details {
  let own = details.get(event);
  if (!own) {
    const {title, markup} = event.calendar;
    const [line] = event.properties.get('LAST-MODIFIED') ?? [];
    const modified = line && readTime(line.value, line);
    const asOf = modified?.zone && formatMoment(modified.wall, utc);
    details.set(event, own = readAllDetails(event.properties, {url, language, asOf, title, markup}));
  }
  return own;
}
