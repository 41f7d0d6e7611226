/** schema.org `Event`s with an `eventSchedule`. A page loads this and the engine of rules only for a text with one. */
import {instances} from '../../recurrence/series.js';
import type {Override} from '../../recurrence/series.js';
import type {EventDetails} from '../kit/event-harvest.js';
import {isRecord} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {occurrenceKey, wallWindow} from '../kit/occurrence.js';
import type {EventTime} from '../kit/occurrence.js';
import {wallIn} from '../kit/schema-time.js';
import {eventDetails} from './jsonld-event-details.js';
import {timeFrom, timesOf} from './jsonld-event-time.js';
import {add, nameOf, uidOf} from './jsonld-events.js';
import type {Harvest, ReadScheduled} from './jsonld-events.js';
import {readSchedule} from './jsonld-schedule.js';
import type {PlannedSeries} from './jsonld-schedule.js';

/** Adds the dates of all schedules; a `subEvent` at a time of its series takes the place of that date. */
export const readScheduled: ReadScheduled = (node, parts, details, harvest) => {
  const schedules = several(node['eventSchedule']).filter(isRecord).flatMap((schedule) => {
    const [[start], [end]] = [timesOf(node, 'startDate', harvest), timesOf(node, 'endDate', harvest)];
    return readSchedule(schedule, start, end, harvest) ?? [];
  });
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
  return schedules.length > 0;
};

/** The time and the fields of an occurrence that differs from its series. */
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
