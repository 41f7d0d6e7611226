/**
 * From VEVENTs to occurrences: picks the latest revisions, leaves out doubles, and assigns exceptions to their series.
 * Series themselves are expanded by `recurring-event.ts`, which a page loads only for a text that has any.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {Kind} from '../../model/read-options.js';
import {dayLength, formatMoment, utc} from '../../time/zone.js';
import type {Report} from './component-scan.js';
import type {AllDetailOptions} from './event-extras.js';
import type {Details, Properties} from './event-properties.js';
import {readTime} from './icalendar-time.js';
import type {Duration} from '../kit/duration.js';
import {occurrenceId} from '../kit/occurrence-id.js';
import {momentsWithin, occurrenceKey, timeFields} from '../kit/occurrence.js';
import type {EventWindow} from '../kit/occurrence.js';
import type {PublishedEvent} from './published-event.js';

/** Adds the instances of a series, and what was published for single ones of them. */
export type Expand = (master: PublishedEvent, exceptions: readonly PublishedEvent[], harvest: Harvest) => void;

/** The window, the options, and the occurrences found so far. */
export interface Harvest extends EventWindow {
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly kind: Kind | undefined;
  readonly report: Report;
  readonly found: {readonly event: CityEvent; readonly start: number}[];
  /** How many items there are of each id, before they are told apart. */
  readonly ids: Map<string, number>;
  readonly details: Map<PublishedEvent, Details>;
  /** Absent if nothing recurs. */
  readonly expand: Expand | undefined;
  readDetails(properties: Properties, options: AllDetailOptions): Details;
}

/** Adds the occurrences of all events of one UID. Yields where it may be interrupted. */
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
    if (harvest.expand && (own.length || recurs(master))) harvest.expand(master, own, harvest);
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
export function newestByKey(
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

/** Adds what begins at `wall` if it is within the window. `master` is the series it is of, if any. */
export function add(
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

export function isCancelled(event: PublishedEvent, harvest: Harvest): boolean {
  return event.calendar.cancelled || detailsOf(event, harvest).status === 'cancelled';
}

function detailsOf(event: PublishedEvent, harvest: Harvest): Details {
  const {details, url, language, kind} = harvest;
  let own = details.get(event);
  if (!own) {
    const {title, plain} = event.calendar;
    const [line] = event.properties.get('LAST-MODIFIED') ?? [];
    const modified = line && readTime(line.value, line);
    const asOf = modified?.zone && formatMoment(modified.wall, utc);
    details.set(event, own = harvest.readDetails(event.properties, {url, language, kind, asOf, title, plain}));
  }
  return own;
}
