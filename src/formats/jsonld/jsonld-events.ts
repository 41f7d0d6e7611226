/**
 * schema.org `Event` with all its subtypes. What it repeats by (`eventSchedule`, several dates in one property,
 * the `subEvent`s of an `EventSeries`) becomes single occurrences; a `subEvent` at a time its series has
 * anyway takes that one's place.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {ReadOptions} from '../../model/read-options.js';
import {instances} from '../../recurrence/series.js';
import type {Override} from '../../recurrence/series.js';
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
import {readSchedule} from './jsonld-schedule.js';
import type {PlannedSeries} from './jsonld-schedule.js';
import {several} from '../kit/json-values.js';
import {eventWindow, occurrenceKey, wallWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {wallIn} from '../kit/schema-time.js';

/** The types of events end so, but for these. */
const eventTypes = /Event$|^(EventSeries|Festival|Hackathon|CourseInstance)$/;

interface Harvest extends TimeReading, EventHarvest {
  readonly options: ReadOptions;
  /** Things may mention each other in circles. */
  readonly visited: Set<JsonRecord>;
}

/** What an event is part of. */
interface Series {
  readonly uid: string;
  readonly details: EventDetails;
}

/** The occurrences of all events among the nodes that have a part in the window, by start. */
export function readEvents(nodes: readonly JsonRecord[], options: ReadOptions, report: Report): CityEvent[] {
  const steps = readEventsInSteps(nodes, options, report);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, but it lets go of the thread every few milliseconds. */
export function* readEventsInSteps(
  nodes: readonly JsonRecord[], options: ReadOptions, report: Report,
): Generator<void, CityEvent[]> {
  const cityZone = ianaZone(options.timeZone ?? 'Europe/Berlin') ?? utc;
  const harvest: Harvest = {
    ...newHarvest(eventWindow(options, cityZone)), cityZone, options, report, visited: new Set(),
  };
  const events = nodes.filter((node) => isOfType(node, eventTypes));
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
    .filter(isRecord).filter((part) => part !== node && isOfType(part, eventTypes));
}

function readNode(node: JsonRecord, parent: EventDetails | undefined, harvest: Harvest): void {
  const {visited, options, cityZone, report} = harvest;
  if (visited.has(node)) return;
  visited.add(node);
  const {name: ownName, ...own} = eventDetails(node, options);
  const details: EventDetails = {...parent, ...own, ...ownName && {name: ownName}};
  const parts = partsOf(node).filter((part) => !visited.has(part));
  const schedules = several(node['eventSchedule']).filter(isRecord).flatMap((schedule) => {
    const [[start], [end]] = [timesOf(node, 'startDate', harvest), timesOf(node, 'endDate', harvest)];
    return readSchedule(schedule, start, end, cityZone, report) ?? [];
  });
  if (schedules.length) readSeries(node, schedules, parts, details, harvest);
  else if (parts.length && isOfType(node, /^EventSeries$/)) {
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

function readSeries(
  node: JsonRecord, schedules: readonly PlannedSeries[], parts: readonly JsonRecord[], details: EventDetails,
  harvest: Harvest,
): void {
  const uid = uidOf(node);
  const recurs = schedules.length > 1 || parts.length > 0 || schedules.some(({rule}) => rule);
  const ids = {uid, series: recurs ? uid : undefined};
  const seen = new Set<string>();
  schedules.forEach((schedule, index) => {
    const overrides = index ? [] : parts.flatMap((part) => readOverride(part, schedule, details, harvest));
    const lengths = [schedule, ...overrides.flatMap(({value}) => value?.time ?? [])];
    const {instances: found, cut} = instances<Changed | undefined>({
      start: schedule.wall, value: undefined, rules: schedule.rule ? [schedule.rule] : [],
      exdates: schedule.exdates, exdays: schedule.exdays, overrides, ...!schedule.day && {zone: schedule.zone},
    }, wallWindow(harvest.window, schedule.zone, lengths));
    if (cut) harvest.report('cut', `Too many dates of one event, the rest was left out: ${nameOf(node, details)}`);
    for (const {recurrenceId, start, value} of found) {
      const announced = {...schedule, wall: recurrenceId};
      const key = occurrenceKey(announced);
      if (seen.has(key)) continue;
      seen.add(key);
      add(value?.time ?? {...schedule, wall: start}, {...ids, announced}, value?.details ?? details, harvest);
    }
  });
}

/** What is different about one occurrence of a series. */
interface Changed {
  readonly time: EventTime;
  readonly details: EventDetails;
}

function readOverride(
  part: JsonRecord, series: PlannedSeries, details: EventDetails, harvest: Harvest,
): Override<Changed>[] {
  harvest.visited.add(part);
  const [start] = timesOf(part, 'startDate', harvest);
  const before = timesOf(part, 'previousStartDate', harvest)[0] ?? start;
  if (!start || !before) {
    harvest.report('bad-start', `Left out for want of a start: ${nameOf(part, details)}`);
    return [];
  }
  // An occurrence goes by the clock of its series, and lasts as long unless it says otherwise.
  const own = timeFrom({...start, wall: wallIn(start, series.zone), zone: series.zone},
    timesOf(part, 'endDate', harvest)[0], part, harvest);
  const {days, exact} = own.exact || own.days > 1 || own.day !== series.day ? own : series;
  const time = {...own, days, exact};
  const value = {time, details: {...details, ...eventDetails(part, harvest.options)}};
  return [{recurrenceId: wallIn(before, series.zone), start: own.wall, value}];
}

/** What the publisher calls it: an identifier of its own before the address of what may be a whole page. */
function uidOf(node: JsonRecord): string {
  const [identifier] = several(node['identifier']);
  const id = textOf(node['@id']);
  return textOf(isRecord(identifier) ? identifier['value'] ?? identifier['@id'] : identifier)
    || !id.startsWith('_:') && id || textOf(several(node['url'])[0]);
}

function nameOf(node: JsonRecord, {name}: EventDetails): string {
  return (name || uidOf(node) || 'an event').slice(0, 60);
}

/** Adds what takes place at a time, if it has a name. */
function add(time: EventTime, identity: Identity, details: EventDetails, harvest: Harvest): void {
  if (details.name) addOccurrence(harvest, time, identity, details);
  else harvest.report('bad-entry', `Left out for want of a name: ${identity.uid || 'an event'}`);
}
