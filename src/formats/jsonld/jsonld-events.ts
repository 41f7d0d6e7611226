/**
 * schema.org `Event` with all its subtypes. Several dates in one property and the `subEvent`s of an `EventSeries`
 * become single occurrences; `jsonld-series.ts` does the same for an `eventSchedule`.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {ReadOptions} from '../../model/read-options.js';
import {ianaZone, utc} from '../../time/zone.js';
import {addOccurrence, harvested, isFull, newHarvest} from '../kit/event-harvest.js';
import type {EventDetails, EventHarvest, Identity} from '../kit/event-harvest.js';
import {compact} from '../kit/fields.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {eventDetails} from './jsonld-event-details.js';
import {timeFrom, timesOf} from './jsonld-event-time.js';
import type {TimeReading} from './jsonld-event-time.js';
import {isOfType} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';
import {several} from '../kit/json-values.js';
import {eventWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {readSchemaTime} from '../kit/schema-time.js';
import type {ReadTime} from '../kit/schema-time.js';

/** The types of events end so, but for these. */
const eventTypes = /Event$|^(EventSeries|Festival|Hackathon|CourseInstance)$/;

export const isEvent = (node: JsonRecord): boolean => isOfType(node, eventTypes);

/** Adds the dates of an event that has schedules; `false`, and nothing is added, if it has none. */
export type ReadScheduled =
  (node: JsonRecord, parts: readonly JsonRecord[], details: EventDetails, harvest: Harvest) => boolean;

/** What only some texts need. */
export interface EventParts {
  /** For events with a schedule. */
  readonly readScheduled?: ReadScheduled | undefined;
  /** For dates that are not in ISO 8601 either. */
  readonly readTime?: ReadTime | undefined;
}

export interface Harvest extends TimeReading, EventHarvest {
  readonly options: ReadOptions;
  readonly readScheduled: ReadScheduled | undefined;
  /** Things may mention each other in circles. */
  readonly visited: Set<JsonRecord>;
}

/** The series an event is part of. */
interface Series {
  readonly uid: string;
  readonly details: EventDetails;
}

/**
 * The occurrences of all events among the nodes that have a part in the window, by start. It lets go of the thread
 * every few milliseconds.
 */
export function* readEvents(
  nodes: readonly JsonRecord[], options: ReadOptions, report: Report,
  {readScheduled, readTime = readSchemaTime}: EventParts = {},
): Generator<void, CityEvent[]> {
  const cityZone = ianaZone(options.timeZone ?? 'Europe/Berlin') ?? utc;
  const harvest: Harvest = {
    ...newHarvest(eventWindow(options, cityZone)),
    cityZone, options, report, readScheduled, readTime, visited: new Set(),
  };
  const events = nodes.filter(isEvent);
  const parts = new Set(events.flatMap(partsOf));
  let count = 0;
  for (const node of [...events.filter((node) => !parts.has(node)), ...events]) {
    readNode(node, undefined, harvest);
    if (isFull(harvest)) break;
    if (++count % 20 === 0) yield;
  }
  return harvested(harvest, report);
}

function partsOf(node: JsonRecord): JsonRecord[] {
  return [...several(node['subEvent']), ...several(node['subEvents'])]
    .filter(isRecord).filter((part) => part !== node && isEvent(part));
}

function readNode(node: JsonRecord, parent: EventDetails | undefined, harvest: Harvest): void {
  const {visited, options} = harvest;
  if (visited.has(node)) return;
  visited.add(node);
  const {name: ownName, ...own} = eventDetails(node, options);
  const details: EventDetails = {...parent, ...own, ...ownName && {name: ownName}};
  const parts = partsOf(node).filter((part) => !visited.has(part));
  if (harvest.readScheduled?.(node, parts, details, harvest)) return;
  if (parts.length && isOfType(node, /^EventSeries$/)) {
    for (const part of parts) readPart(part, {uid: uidOf(node), details}, harvest);
  } else {
    readDates(node, details, harvest);
    const {location, organizer, image, imageAlt, source} = details;
    const shared = compact<EventDetails>({location, organizer, image, imageAlt, source});
    for (const part of parts) readNode(part, shared, harvest);
  }
}

/** An event with a date, or with several, which some publish as lists of starts and ends. */
function readDates(node: JsonRecord, details: EventDetails, harvest: Harvest): void {
  const starts = timesOf(node, 'startDate', harvest);
  const ends = timesOf(node, 'endDate', harvest);
  const whole = several(node['superEvent']).filter(isRecord).find((one) => isOfType(one, /^EventSeries$/));
  const uid = uidOf(node);
  const series = whole ? uidOf(whole) : starts.length > 1 ? uid : undefined;
  if (!starts.length) harvest.report('bad-start', `Left out for want of a start: ${nameOf(node, details)}`);
  starts.forEach((start, index) => {
    const time = timeFrom(start, ends[index], node, harvest);
    const announced = starts.length === 1 ? timesOf(node, 'previousStartDate', harvest)[0] : undefined;
    add(time, {uid, series, announced}, details, harvest);
  });
}

/** An occurrence of a series that has nothing but its occurrences. */
function readPart(part: JsonRecord, series: Series, harvest: Harvest): void {
  harvest.visited.add(part);
  const details = {...series.details, ...eventDetails(part, harvest.options)};
  const [start] = timesOf(part, 'startDate', harvest);
  if (!start) {
    harvest.report('bad-start', `Left out for want of a start: ${nameOf(part, details)}`);
    return;
  }
  const time = timeFrom(start, timesOf(part, 'endDate', harvest)[0], part, harvest);
  const [announced] = timesOf(part, 'previousStartDate', harvest);
  add(time, {uid: series.uid, series: series.uid, announced}, details, harvest);
}

/** The publisher's id: an identifier comes before an address, which may be that of a whole page. */
export function uidOf(node: JsonRecord): string {
  const [identifier] = several(node['identifier']);
  const id = textOf(node['@id']);
  return textOf(isRecord(identifier) ? identifier['value'] ?? identifier['@id'] : identifier)
    || !id.startsWith('_:') && id || textOf(several(node['url'])[0]);
}

export function nameOf(node: JsonRecord, {name}: EventDetails): string {
  return (name || uidOf(node) || 'an event').slice(0, 60);
}

/** Adds what takes place at a time, if it has a name. */
export function add(time: EventTime, identity: Identity, details: EventDetails, harvest: Harvest): void {
  if (details.name) addOccurrence(harvest, time, identity, details);
  else harvest.report('bad-entry', `Left out for want of a name: ${identity.uid || 'an event'}`);
}
