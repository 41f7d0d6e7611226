/**
 * The reader of calendars of whole days with plain repeats, which is what nearly all waste calendars are. It needs no
 * zones and no engine for rules. At the first thing it cannot read (a moment, another rule, an exception to a series, a
 * position, a picture, HTML, a double, a flaw that has to be reported) it gives up, and the reader of all calendars
 * starts from the beginning: only the time so far is lost. Both give the same result for what this one reads.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {dayNumberOf, plainDays, plainRule} from '../../recurrence/plain-rule.js';
import {dayFrom, dayLength, epochOf, isDay} from '../../time/day.js';
import {occurrenceId} from '../kit/occurrence-id.js';
import {eachLine, isLongText, parseLine, prose, textOf} from './content-line.js';
import type {ContentLine} from './content-line.js';
import {extraProperties, layeredText, readDetails} from './event-properties.js';

type Lines = Map<string, ContentLine[]>;

/** Whole days, as numbers of days since 1970-01-01. */
interface DayWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

interface DayEvent {
  readonly properties: Lines;
  readonly uid: string;
  readonly start: number;
  /** How many days it lasts. */
  readonly days: number;
}

/** The properties of the calendar itself and of each of its events. */
interface DayCalendar {
  readonly own: Lines;
  readonly events: readonly Lines[];
}

/** Characters and items beyond which the whole reader reads in steps. */
const longestText = 400_000;
const mostItems = 20_000;
const mostOfOne = 4000;
/** Later years may have five digits by the end of an event. */
const lastYear = '9990';

/** Something this reader leaves to the whole one. */
class Beyond extends Error {}

const beyond = (): never => {
  throw new Beyond();
};

/** This reader where it is enough for a text, which is then read; else the whole one. */
export const readerFor = async (text = '', options: ReadOptions = {}) => {
  const result = text && readDays(text, options);
  return result ? {kind: 'events', read: () => result} as const : (await import('./whole-calendar.js')).readerFor(text);
};

/** The events of the days asked for; `undefined` if that takes the whole reader. */
export function readDays(text: string, options: ReadOptions): ReadResult<CityEvent> | undefined {
  const {from = '', to = ''} = options;
  if (text.length > longestText || !isDay(from) || !isDay(to) || to > lastYear) return undefined;
  try {
    const window = {from: epochOf(from) / dayLength, to: epochOf(to) / dayLength};
    return {items: itemsOf(takeApart(text), window, options), problems: []};
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

function takeApart(text: string): DayCalendar {
  const begin = text.search(/BEGIN:VCALENDAR/i);
  if (begin < 0 || /\r(?!\n)/.test(text) || layeredText.test(text.slice(begin).replace(/\s*\n[ \t]/g, ''))) beyond();
  const own: Lines = new Map();
  const events: Lines[] = [];
  /** Names of the components that are open. */
  const open: string[] = [];
  let lines = own;
  let ended = false;
  /** Whether the line before may go on without an escape. */
  let goesOn = false;
  eachLine(text, begin, text.length, (line, offset) => {
    const property = parseLine(line, offset) ?? beyond();
    if (goesOn && prose.test(line)) beyond();
    goesOn = isLongText(property, line);
    const {name, value} = property;
    const component = value.trim().toUpperCase();
    if (name === 'BEGIN') {
      // One calendar, whose components stand in it, and whose events hold no other event.
      const fits = open.length ? !/^VCALENDAR/.test(component) && !(open[1] && /^V(?!ALARM)/.test(component))
        : component === 'VCALENDAR' && !ended;
      if (!fits) beyond();
      open.push(component);
      if (component === 'VEVENT') events.push(lines = new Map());
    } else if (name === 'END') {
      if (open.pop() !== component) beyond();
      if (open.length < 2) lines = own;
      ended = !open.length;
    } else if (open.length === 1 || open.length === 2 && open[1] === 'VEVENT') {
      if (!lines.get(name)?.push(property)) lines.set(name, [property]);
    } else if (!open.length) {
      beyond();
    }
  });
  if (!ended) beyond();
  return {own, events};
}

/** The items by start. */
function itemsOf({own, events}: DayCalendar, window: DayWindow, options: ReadOptions): CityEvent[] {
  const word = (name: string) => own.get(name)?.map(textOf).at(-1) || undefined;
  if (/^cancel$/i.test(word('METHOD') ?? '')) beyond();
  const calendar = {
    url: options.url, language: options.language, kind: options.kind,
    title: word('NAME') ?? word('X-WR-CALNAME'),
  };
  const groups = new Map<string, DayEvent[]>();
  for (const event of events.map(readEvent)) {
    if (!groups.get(event.uid)?.push(event)) groups.set(event.uid, [event]);
  }
  const ids = new Map<string, number>();
  const found: {readonly day: number; readonly item: CityEvent}[] = [];
  for (const event of [...groups.values()].flatMap(single)) {
    const occurring = daysOf(event, window);
    if (!occurring.days.length) continue;
    const details = readDetails(event.properties, {...calendar, asOf: revisionOf(event.properties)});
    for (const day of occurring.days) {
      const startDate = dayFrom(day * dayLength);
      const fields = {startDate, endDate: dayFrom((day + event.days) * dayLength), allDay: true};
      const series = occurring.series && {recurring: true, ...event.uid && {seriesId: event.uid}};
      const id = occurrenceId(ids, event.uid, startDate, details.name, details.location);
      found.push({day, item: Object.assign(fields, details, series, {id})});
    }
    if (found.length > mostItems) beyond();
  }
  return found.sort((a, b) => a.day - b.day).map(({item}) => item);
}

function readEvent(properties: Lines): DayEvent {
  const first = (name: string) => properties.get(name)?.[0];
  const names = [...properties.keys()].join();
  if (extraProperties.test(names) || /RECURRENCE-ID|EXRULE/.test(names)) beyond();
  const start = dayIn(first('DTSTART') ?? beyond());
  const [end, length] = [first('DTEND'), first('DURATION')];
  // A day that ends on itself is one day.
  const days = end ? dayIn(end) - start || 1 : length ? Number(/^P(\d+)D$/.exec(length.value)?.[1]) : 1;
  if (!(days > 0 && days < 1000)) beyond();
  const uid = first('UID');
  return {properties, start, days, uid: uid ? textOf(uid) : ''};
}

/** The day that a property names, and nothing but a day. */
function dayIn({value, parameters}: ContentLine): number {
  const text = /^date$/i.test(parameters.get('VALUE') ?? '') ? value.replace(/T.*/i, '') : value;
  return dayNamed(text.trim());
}

const dayNamed = (digits: string): number =>
  (/^\d{8}$/.test(digits) ? dayNumberOf(digits) : undefined) ?? beyond();

/** The events of one UID, none of them a double or a revision of another. */
function single(events: readonly DayEvent[]): readonly DayEvent[] {
  const value = ({properties}: DayEvent, name: string) => properties.get(name)?.[0]?.value.trim();
  const different = new Set(events.map((event) =>
    [event.start, value(event, 'SUMMARY'), value(event, 'LOCATION')].join('\n')));
  const revisions = new Set(events.map((event) => value(event, 'SEQUENCE')));
  if (different.size < events.length || revisions.size > 1) beyond();
  return events;
}

/** The days within the window on which an event begins or goes on. */
function daysOf(
  {properties, start, days: length}: DayEvent, {from, to}: DayWindow,
): {days: readonly number[]; series: boolean} {
  const all = (name: string) => properties.get(name) ?? [];
  const listed = (name: string) =>
    all(name).flatMap((line) => line.value.split(',').map((value) => dayIn({...line, value})));
  const rules = all('RRULE').filter(({value}) => value.trim()).map(({value}) => plainRule(value) ?? beyond());
  const more = listed('RDATE');
  const begin = from - length + 1;
  const days = new Set(more);
  if (!rules.length) days.add(start);
  for (const rule of rules) {
    // With an end before its beginning it takes place once, or never.
    if (!plainDays({...rule, count: 1}, start, start, Infinity).length) beyond();
    for (const day of plainDays(rule, start, begin, to)) days.add(day);
  }
  const series = rules.length + more.length > 0;
  if (series) listed('EXDATE').forEach((day) => days.delete(day));
  if (days.size > mostOfOne) beyond();
  const wanted = [...days].filter((day) => day >= begin && day < to).sort((a, b) => a - b);
  return {days: wanted, series};
}

/** Moment of LAST-MODIFIED as RFC 3339 has it. */
function revisionOf(properties: Lines): string | undefined {
  const {value = '', parameters} = properties.get('LAST-MODIFIED')?.[0] ?? {};
  // Without a zone it is no moment.
  if (!value || /^\d{8}T\d{6}$/.test(value) && !parameters?.size) return undefined;
  const [, day, hour, minute, second] = /^(\d{8})T([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z$/.exec(value.trim()) ?? beyond();
  return `${dayFrom(dayNamed(day!) * dayLength)}T${hour}:${minute}:${second}Z`;
}
