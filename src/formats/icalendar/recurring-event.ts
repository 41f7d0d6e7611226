/** VEVENTs that recur: rules and dates expanded, with exceptions in the place of what they replace. */
import {parseRule} from '../../recurrence/recurrence.js';
import type {Rule} from '../../recurrence/rule.js';
import {instances} from '../../recurrence/series.js';
import type {Override} from '../../recurrence/series.js';
import {fromDayNumber} from '../../time/civil-day.js';
import {dayLength, toEpoch, toWall, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {readDuration} from '../kit/duration.js';
import {readTime} from './icalendar-time.js';
import type {Duration} from '../kit/duration.js';
import type {TimeValue} from './icalendar-time.js';
import {occurrenceKey, wallWindow} from '../kit/occurrence.js';
import type {Report} from './component-scan.js';
import {add, isCancelled, newestByKey} from './event-occurrences.js';
import type {Expand, Harvest} from './event-occurrences.js';
import {midnight, readTimes} from './published-event.js';
import type {PublishedEvent} from './published-event.js';

export const expand: Expand = (master, exceptions, harvest) => {
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
};

/** The exceptions of EXDATE: a day excludes all of that day; a time excludes the day of a series of days. */
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

/** The replacements of single instances, by the events that replace them. */
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

/** The wall in one zone at the moment of a wall in another. */
function moveWall(wall: number, from: Zone, to: Zone): number {
  return from === to ? wall : toWall(toEpoch(wall, from), to);
}

function midnightOf(wall: number): number {
  return Math.floor(wall / dayLength) * dayLength;
}

function dayOf(wall: number): string {
  return fromDayNumber(Math.floor(wall / dayLength));
}
