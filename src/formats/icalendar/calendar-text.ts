/**
 * Three walks over an iCalendar text: over the lines, to find what is wanted; over the wanted events, to take them
 * apart; over the series, to expand them. Zones come between, because a VTIMEZONE may stand after what uses it.
 */
import type {CityEvent} from '../../model/city-event.js';
import {fromDayNumber} from '../../time/civil-day.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {dayLength, ianaZone, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {scanComponents} from './component-scan.js';
import type {CalendarBlock, Report, Scan} from './component-scan.js';
import {gather} from './event-occurrences.js';
import type {Expand, Harvest} from './event-occurrences.js';
import {readDetails} from './event-properties.js';
import type {readAllDetails} from './event-extras.js';
import {eventWindow} from '../kit/occurrence.js';
import {readCalendar} from './published-calendar.js';
import type {PublishedCalendar} from './published-calendar.js';
import {readEvent} from './published-event.js';
import type {PublishedEvent} from './published-event.js';
import type {zonesOf} from './zone-name.js';

/** What only some texts need: a page loads each part for a text that does. */
export interface Parts {
  readonly details?: typeof readAllDetails;
  readonly expand?: Expand;
  readonly zones?: typeof zonesOf;
}

/** Events by their UID. */
type Groups = Map<string, PublishedEvent[]>;

interface FoundProblem {
  readonly problem: Problem;
  readonly offset: number;
}

const itemLimit = 50000;
const problemLimit = 1000;

/**
 * The occurrences of all events within `from` and `to`, by start. An event that does not recur and lies
 * outside is not looked at more closely than that, so its flaws are not reported. It lets go of the thread
 * every few milliseconds. `parts` are those that the text needs.
 */
export function* readInSteps(
  text: string, {first, ...options}: ReadOptions, parts: Parts,
): Generator<readonly CityEvent[] | void, ReadResult<CityEvent>> {
  // A short stretch of time takes little of the time that all of it takes.
  if (first) yield (yield* readInSteps(text, {...options, to: first}, parts)).items;
  const problems: FoundProblem[] = [];
  const report: Report = (code, message, offset = text.length, severity = 'warning') => {
    if (problems.length < problemLimit) problems.push({problem: {severity, code, message}, offset});
  };
  const cityZone = ianaZone(options.timeZone ?? 'Europe/Berlin') ?? utc;
  const window = eventWindow(options, cityZone);
  // Files either end no line so or many.
  if (/\r(?!\n)/.test(text.slice(0, 100000))) text = text.replace(/\r(?!\n)/g, '\n');
  const days = {from: digitsOf(window.from - 2 * dayLength), to: digitsOf(window.to + 2 * dayLength)};
  const scan = yield* scanComponents(text, days, report);
  const groups = yield* readEvents(text, scan, cityZone, report, parts);
  const harvest: Harvest = {
    ...window, url: options.url, language: options.language, kind: options.kind,
    report, found: [], ids: new Map(), details: new Map(),
    expand: parts.expand, readDetails: parts.details ?? readDetails,
  };
  yield* gatherAll(groups, harvest);
  const items = harvest.found.sort((a, b) => a.start - b.start).slice(0, itemLimit).map(({event}) => event);
  return {items, problems: withLines(text, problems)};
}

/** Takes the wanted events apart. */
function* readEvents(
  text: string, scan: Scan, cityZone: Zone, report: Report, {zones}: Parts,
): Generator<void, Groups> {
  const groups: Groups = new Map();
  const calendars = new Map<CalendarBlock, PublishedCalendar>();
  let count = 0;
  for (const block of scan.events) {
    let calendar = calendars.get(block.calendar);
    if (!calendar) {
      calendar = readCalendar(text, block.calendar, cityZone, report, zones);
      calendars.set(block.calendar, calendar);
    }
    const event = readEvent(text, block, calendar, cityZone, report);
    if (event && !groups.get(event.uid)?.push(event)) groups.set(event.uid, [event]);
    if (++count % 100 === 0) yield;
  }
  if (!scan.calendars.length) report('not-a-calendar', 'The text holds neither VCALENDAR nor VEVENT', 0, 'error');
  else if (count && !groups.size && !scan.skipped) report('no-event', 'Not one event could be read', 0, 'error');
  return groups;
}

/** Expands the series of all groups. */
function* gatherAll(groups: Groups, harvest: Harvest): Generator<void> {
  let count = 0;
  for (const group of groups.values()) {
    yield* gather(group, harvest);
    if (++count % 50 === 0) yield;
    if (harvest.found.length > itemLimit) {
      harvest.report('too-many', `More than ${itemLimit} items: the rest was left out`);
      return;
    }
  }
}

/** The day of a moment in UTC, as the number `YYYYMMDD`. */
function digitsOf(epoch: number): number {
  return Number(fromDayNumber(Math.floor(epoch / dayLength)).replaceAll('-', ''));
}

/** Problems in the order of the text; lines are counted only where there is one. */
function withLines(text: string, found: FoundProblem[]): Problem[] {
  let line = 1;
  let position = 0;
  return found.sort((a, b) => a.offset - b.offset).map(({problem, offset}) => {
    for (;;) {
      const feed = text.indexOf('\n', position);
      if (feed < 0 || feed >= offset) return offset < text.length ? {...problem, line} : problem;
      line++;
      position = feed + 1;
    }
  });
}
