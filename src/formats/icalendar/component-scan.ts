/**
 * Finds the events and zones of iCalendar text in one pass over its lines, without taking them apart. An
 * event that does not recur and lies outside the days asked for is passed over unread: a calendar holds
 * years, a page shows weeks.
 */
import type {Problem} from '../../model/problem.js';
import {eachLine, parseLine} from './content-line.js';
import type {ContentLine} from './content-line.js';

/** The lines between BEGIN and END of a component. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly calendar: CalendarBlock;
}

/** One VCALENDAR: its own properties and its zones. */
export interface CalendarBlock {
  readonly properties: Map<string, ContentLine>;
  readonly zones: Block[];
}

/** What a text holds. */
interface Scan {
  readonly events: readonly Block[];
  readonly calendars: readonly CalendarBlock[];
  /** How many events were passed over. */
  readonly skipped: number;
}

/** Names what is wrong at an offset of the text. */
export type Report = (code: string, message: string, offset?: number, severity?: Problem['severity']) => void;

const components = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/;

/** Passes over the text, with a pause now and then. The window is of days as the digits `YYYYMMDD`. */
export function* scanComponents(
  text: string, window: {readonly from: number; readonly to: number}, report: Report,
): Generator<void, Scan> {
  const events: Block[] = [];
  const calendars: CalendarBlock[] = [];
  let calendar: CalendarBlock | undefined;
  let inCalendar = false;
  let skipped = 0;
  /** The component that is open, and what was seen of it. */
  let kind = '';
  let from = 0;
  let start = NaN;
  let end = 0;
  let recurs = false;
  /** How many components are open in it. */
  let depth = 0;
  /** End of the last line that began or ended a component. */
  let boundary = 0;

  const startCalendar = () => {
    calendars.push(calendar = {properties: new Map(), zones: []});
    return calendar;
  };
  const ownCalendar = () => {
    if (!calendar) report('missing-begin', 'BEGIN:VCALENDAR is missing', 0);
    return calendar ?? startCalendar();
  };
  // Properties of the calendar itself may stand before, between and after its components.
  const readOwn = (to: number) => {
    if (!inCalendar) return;
    eachLine(text, boundary, to, (line, offset) => {
      const property = parseLine(line, offset);
      if (property) calendar!.properties.set(property.name, property);
      else reportLine(line, offset, report);
    });
  };
  const close = (to: number, complete: boolean) => {
    if (/^V(EVENT|TIMEZONE)$/.test(kind)) {
      const block = {from, to, calendar: ownCalendar()};
      if (!complete) report('missing-end', `END:${kind} is missing`, from - 1);
      if (kind === 'VTIMEZONE') block.calendar.zones.push(block);
      else if (!recurs && (start >= window.to || Math.max(start, end) < window.from)) skipped++;
      else events.push(block);
    }
    kind = '';
  };
  const passBoundary = (position: number, mark: number, feed: number) => {
    const word = text.slice(position, position + mark).toUpperCase();
    const name = text.slice(position + mark + 1, feed).trim().toUpperCase();
    if (word === 'BEGIN') beginComponent(name, position, feed + 1);
    else if (word === 'END') endComponent(name, position);
    else return;
    boundary = feed + 1;
  };
  const beginComponent = (name: string, position: number, next: number) => {
    if (kind) {
      if (name !== 'VCALENDAR' && !components.test(name)) {
        depth++;
        return;
      }
      close(position, false);
    } else {
      readOwn(position);
    }
    if (name === 'VCALENDAR') {
      startCalendar();
      inCalendar = true;
    } else {
      kind = name;
      from = next;
      start = NaN;
      end = depth = 0;
      recurs = false;
    }
  };
  const endComponent = (name: string, position: number) => {
    if (kind) {
      if (name === kind || name === 'VCALENDAR') close(position, name === kind);
      else if (depth) depth--;
    } else if (name === 'VEVENT') {
      report('missing-begin', 'BEGIN:VEVENT is missing', position);
      events.push({from: boundary, to: position, calendar: ownCalendar()});
    } else {
      readOwn(position);
    }
    if (name === 'VCALENDAR') inCalendar = false;
  };

  // A byte order mark, blank lines, or the warnings of a script may stand before the calendar.
  let position = Math.max(0, text.search(/BEGIN:VCALENDAR/i));
  let pause = position;
  while (position < text.length) {
    if (position > pause) {
      pause = position + 100000;
      yield;
    }
    let feed = text.indexOf('\n', position);
    if (feed < 0) feed = text.length;
    // Files that were joined each bring their byte order mark.
    if (text.charCodeAt(position) === 0xfeff) position++;
    const first = text.charCodeAt(position);
    if (first === 66 || first === 69 || first === 98 || first === 101) {
      const mark = text.charCodeAt(position + 3) === 58 ? 3 : 5;
      if (text.charCodeAt(position + mark) === 58) passBoundary(position, mark, feed);
    } else if (kind && !depth) {
      // Names in small letters are rare: what may be one of a time only keeps the event from being skipped.
      if (first === 100 || first === 114) recurs = true;
      else if (first === 68) {
        if (text.startsWith('DTSTART', position)) start = digitsOf(text, position, feed);
        else if (text.startsWith('DTEND', position)) end = digitsOf(text, position, feed);
        else if (text.startsWith('DURATION', position)) end = NaN;
      } else if (first === 82 && /^R(?:RULE|DATE|ECUR)/.test(text.slice(position, position + 5))) {
        recurs = true;
      }
    }
    position = feed + 1;
  }
  if (kind) close(text.length, false);
  else readOwn(text.length);
  if (inCalendar) {
    // A calendar that was cut off before its first event must not pass for an empty one.
    report('missing-end', 'END:VCALENDAR is missing', text.length - 1, events.length + skipped ? 'warning' : 'error');
  }
  return {events, calendars, skipped};
}

/** Says that a line is not a property. */
export function reportLine(line: string, offset: number, report: Report): void {
  report('bad-line', `Not a property: ${line.slice(0, 60)}`, offset);
}

/** The eight digits after the last colon of a line as a number, `NaN` if there are no eight. */
function digitsOf(text: string, position: number, end: number): number {
  const colon = text.lastIndexOf(':', end);
  let number = colon > position ? 0 : NaN;
  for (let index = colon + 1; index < colon + 9; index++) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}
