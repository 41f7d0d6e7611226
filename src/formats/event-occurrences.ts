/**
 * From VEVENTs to what takes place: revisions and doubles put in order, series expanded, exceptions put in
 * the place of what they replace.
 */
import type {CityEvent} from '../model/city-event.js';
import {fromDayNumber} from '../model/civil-day.js';
import {parseRule} from '../model/recurrence.js';
import type {Rule} from '../model/recurrence.js';
import {instances} from '../model/series.js';
import type {Override} from '../model/series.js';
import {dayLength, formatLocal, formatMoment, ianaZone, toEpoch, toWall, utc} from '../model/zone.js';
import type {Zone} from '../model/zone.js';
import type {Report} from './component-scan.js';
import {compact, readDetails} from './event-properties.js';
import type {Details} from './event-properties.js';
import {readDuration, readTime} from './icalendar-time.js';
import type {Duration, TimeValue} from './icalendar-time.js';
import {eachTime, midnight} from './published-event.js';
import type {PublishedEvent, Timing} from './published-event.js';

/** What is wanted, and where it goes. */
export interface Harvest {
  /** Epoch milliseconds. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly report: Report;
  readonly found: {readonly event: CityEvent; readonly start: number}[];
  readonly ids: Map<string, number>;
  readonly details: Map<PublishedEvent, Details>;
  /** Whether there would have been more than `itemLimit` items. */
  full: boolean;
}

/** Most occurrences of one series in a window, and most items of a feed. */
const seriesLimit = 5000;
export const itemLimit = 50000;

/** 9999-12-31T23:59:59Z: later moments have no four-digit year. */
const lastMoment = 253402300799000;

/** All that goes by one UID. Yields where it may be interrupted. */
export function* gather(events: readonly PublishedEvent[], harvest: Harvest): Generator<void> {
  const masters = currentMasters(events.filter((event) => !event.recurrenceId));
  const orphans: PublishedEvent[] = [];
  const exceptions = new Map<PublishedEvent, PublishedEvent[]>();
  for (const event of events) {
    if (!event.recurrenceId) continue;
    const master = event.uid ? masterOf(event, masters) : undefined;
    if (!master) orphans.push(event);
    else if (!exceptions.get(master)?.push(event)) exceptions.set(master, [event]);
  }
  let count = 0;
  for (const master of masters) {
    const own = exceptions.get(master) ?? [];
    if (own.length || recurs(master)) expand(master, own, harvest);
    else add(master, master.timing, keyOf(master.timing), undefined, harvest);
    if (++count % 50 === 0) yield;
  }
  for (const event of newestByKey(orphans, ({recurrenceId, timing}) => keyOf(recurrenceId ?? timing))) {
    add(event, event.timing, keyOf(event.recurrenceId!), event, harvest);
    if (++count % 50 === 0) yield;
  }
}

function recurs({properties}: PublishedEvent): boolean {
  return properties.has('RRULE') || properties.has('RDATE');
}

/**
 * Waste calendars give one UID to many events, so a UID alone makes no double: date, summary and place do.
 * With another SEQUENCE it is a revision of the same event (RFC 5546 section 2.1.5), also if it was moved.
 */
function currentMasters(events: readonly PublishedEvent[]): PublishedEvent[] {
  if (events.length < 2) return [...events];
  const text = (event: PublishedEvent, name: string) => event.properties.get(name)?.[0]?.value.trim() ?? '';
  const distinct = newestByKey(events, (event) =>
    [keyOf(event.timing), text(event, 'SUMMARY'), text(event, 'LOCATION')].join('\n'));
  const starts = new Set(distinct.map(({timing}) => timing.wall));
  if (!events[0]!.uid || starts.size > 2) return distinct;
  return distinct.filter((event) => !distinct.some((other) => other.sequence > event.sequence
    && (other.timing.wall === event.timing.wall || text(other, 'SUMMARY') === text(event, 'SUMMARY'))));
}

/** One event per key, the latest revision, in the order the keys first came in. */
function newestByKey(
  events: readonly PublishedEvent[], keyOfEvent: (event: PublishedEvent) => string,
): PublishedEvent[] {
  const newest = new Map<string, PublishedEvent>();
  for (const event of events) {
    const key = keyOfEvent(event);
    const other = newest.get(key);
    if (!other || event.sequence > other.sequence
      || event.sequence === other.sequence && event.revised >= other.revised) newest.set(key, event);
  }
  return [...newest.values()];
}

/** The series an exception is of: the last that began before it. */
function masterOf({recurrenceId}: PublishedEvent, masters: readonly PublishedEvent[]): PublishedEvent | undefined {
  let master: PublishedEvent | undefined;
  for (const candidate of masters) {
    const begun = candidate.timing.wall <= recurrenceId!.wall + dayLength;
    if (!master || begun && (candidate.timing.wall > master.timing.wall || !recurs(master))) master = candidate;
  }
  return master;
}

function expand(master: PublishedEvent, exceptions: readonly PublishedEvent[], harvest: Harvest): void {
  const {timing, properties} = master;
  const rules = readRules('RRULE', master, harvest.report);
  const {rdates, lengths} = readDates(master, harvest.report);
  const overrides = new Map<PublishedEvent, Override<PublishedEvent>>();
  for (const value of newestByKey(exceptions, (event) => String(seriesWall(event.recurrenceId!, master)))) {
    overrides.set(value, {
      recurrenceId: seriesWall(value.recurrenceId!, master),
      thisAndFuture: value.thisAndFuture,
      start: moveWall(value.timing.wall, value.timing.zone, timing.zone),
      value,
    });
  }
  const longest = Math.max(...[master, ...overrides.keys()].map((event) => roughly(event.timing.length)),
    ...Array.from(lengths.values(), roughly));
  const {instances: found, cut} = instances<PublishedEvent>({
    start: timing.wall,
    value: master,
    rules,
    exrules: readRules('EXRULE', master, harvest.report),
    // The start belongs to the set whatever RDATE adds; a rule says itself whether it means it.
    rdates: rules.length ? rdates : [timing.wall, ...rdates],
    ...readExceptions(master, harvest.report),
    overrides: [...overrides.values()],
    ...!timing.day && {zone: timing.zone},
  }, {...wallWindow(harvest, timing.zone, longest), limit: seriesLimit});
  if (cut) {
    harvest.report('warning', 'cut', `An event has more than ${seriesLimit} occurrences: the rest was left out.`,
      properties.get('RRULE')?.[0]?.offset ?? master.offset);
  }
  for (const {recurrenceId, start, value} of found) {
    const key = keyOf({day: timing.day, wall: recurrenceId});
    const override = overrides.get(value);
    if (override?.recurrenceId === recurrenceId) {
      add(value, value.timing, key, master, harvest, !value.thisAndFuture && start !== recurrenceId);
    } else {
      const wall = moveWall(start, timing.zone, value.timing.zone);
      const length = value === master && lengths.get(recurrenceId) || value.timing.length;
      add(value, {...value.timing, length, wall: value.timing.day ? midnightOf(wall) : wall}, key, master, harvest);
    }
  }
}

function readRules(name: string, {properties, timing, calendar}: PublishedEvent, report: Report): Rule[] {
  const rules: Rule[] = [];
  for (const line of properties.get(name) ?? []) {
    const {rule, problem} = parseRule(line.value, timing.day);
    if (problem) report('warning', 'bad-rule', `${name}: ${problem}`, line.offset);
    if (!rule) continue;
    const {until} = rule;
    // Exchange ends a series of days at the local midnight of the last one, in UTC.
    const last = until?.kind === 'utc' && timing.day
      && (midnight({wall: until.time, day: false, zone: utc}, calendar.zone)?.wall ?? midnightOf(until.time));
    rules.push(last ? {...rule, until: {kind: 'day', time: last}} : rule);
  }
  return rules;
}

/** RDATE, and how long those of its instances last that say so. */
function readDates(master: PublishedEvent, report: Report): {rdates: number[]; lengths: Map<number, Duration>} {
  const {calendar, properties} = master;
  const rdates: number[] = [];
  const lengths = new Map<number, Duration>();
  eachTime(properties.get('RDATE'), calendar, report, (time, line, period) => {
    const wall = seriesWall(time, master);
    rdates.push(wall);
    if (!period) return;
    const end = readTime(period, line, calendar.zoneNamed);
    const exact = end && !end.day
      ? toEpoch(end.wall, end.zone ?? calendar.zone) - toEpoch(time.wall, time.zone ?? calendar.zone) : NaN;
    const length = exact >= 0 ? {days: 0, exact} : readDuration(period);
    if (length && roughly(length) >= 0) lengths.set(wall, length);
  });
  return {rdates, lengths};
}

/** EXDATE. A day takes out all of that day; a time takes out the day of a series of days. */
function readExceptions(master: PublishedEvent, report: Report): {exdates: number[]; exdays: string[]} {
  const exdates: number[] = [];
  const exdays: string[] = [];
  eachTime(master.properties.get('EXDATE'), master.calendar, report, (time) => {
    if (time.day) exdays.push(dayOf(time.wall));
    else exdates.push(seriesWall(time, master));
  });
  return {exdates, exdays};
}

/** The start in a series that a time written anywhere else means. */
function seriesWall(time: TimeValue, {timing, calendar}: PublishedEvent): number {
  if (timing.day) {
    if (time.day || time.zone !== utc) return midnightOf(time.wall);
    return midnight(time, calendar.zone)?.wall ?? midnightOf(toWall(time.wall, calendar.zone));
  }
  if (time.day) return time.wall + timing.wall - midnightOf(timing.wall);
  return time.zone ? moveWall(time.wall, time.zone, timing.zone) : time.wall;
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

/** Milliseconds that are enough for a duration on any day. */
function roughly({days, exact}: Duration): number {
  return days * dayLength + exact + (days ? 3600000 : 0);
}

/** Walls of `zone` that may lie in the window: what begins as long before as it lasts is not over yet. */
function wallWindow({from, to}: Harvest, zone: Zone, longest: number): {from: number; to: number} {
  // Around a change of the clocks the same moment has two walls, or a wall has none.
  const offsets = (epoch: number) => [zone.offsetAt(epoch), zone.offsetAt(epoch - 7200000)];
  return {from: from + Math.min(...offsets(from)) - longest, to: to + Math.max(...offsets(to))};
}

/** Names an occurrence in its series, and an event among those of one UID. */
function keyOf({day, wall}: {readonly day: boolean; readonly wall: number}): string {
  return day ? dayOf(wall) : formatLocal(wall);
}

/** Adds an occurrence if it is within the window. `master` is the series it is of, if any. */
function add(
  event: PublishedEvent, timing: Timing, key: string, master: PublishedEvent | undefined, harvest: Harvest,
  moved = false,
): void {
  const {day, wall, zone, length: {days, exact}} = timing;
  const start = toEpoch(wall, zone);
  const end = Math.min((days ? toEpoch(wall + days * dayLength, zone) : start) + exact, lastMoment);
  if (start >= harvest.to || end <= harvest.from && start < harvest.from) return;
  if (harvest.found.length >= itemLimit) {
    harvest.full = true;
    return;
  }
  const details = detailsOf(event, harvest);
  const name = details.name || (master ? detailsOf(master, harvest).name : '');
  const cancelled = event.calendar.cancelled || details.status === 'cancelled';
  const published = {
    ...details,
    id: uniqueId(`${event.uid || [name, details.location?.id ?? ''].join('@')}#${key}`, harvest.ids),
    name,
    startDate: day ? dayOf(wall) : formatMoment(start, zone),
    endDate: day ? dayOf(Math.min(wall + days * dayLength, lastMoment)) : end > start ? formatMoment(end, zone) : undefined,
    allDay: day || undefined,
    timeZone: !day && ianaZone(zone.id) === zone ? zone.id : undefined,
    status: cancelled ? 'cancelled' : moved ? 'rescheduled' : details.status,
    recurring: master && true,
    seriesId: master && event.uid || undefined,
  } as const;
  harvest.found.push({event: compact<CityEvent>(published), start});
}

function detailsOf(event: PublishedEvent, {details, url, language}: Harvest): Details {
  let own = details.get(event);
  if (!own) {
    const {title, markup} = event.calendar;
    details.set(event, own = readDetails(event.properties, {url, language, title, markup}));
  }
  return own;
}

function uniqueId(id: string, ids: Map<string, number>): string {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count > 1 ? `${id}#${count}` : id;
}
