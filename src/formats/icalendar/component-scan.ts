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

/** The components of a text. */
export interface Scan {
  readonly events: readonly Block[];
  readonly calendars: readonly CalendarBlock[];
  /** How many events were passed over. */
  readonly skipped: number;
}

/** Names what is wrong at an offset of the text. */
export type Report = (code: string, message: string, offset?: number, severity?: Problem['severity']) => void;

const components = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/;

/** The component that is open, with the times found in it so far. */
interface Open {
  readonly kind: string;
  readonly from: number;
  /** First and last day as the digits `YYYYMMDD`; `NaN` where nothing says. */
  start: number;
  end: number;
  recurs: boolean;
  /** How many components are open in it. */
  depth: number;
}

/** Days as the digits `YYYYMMDD`. */
interface DayWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** How many characters are passed over at a stretch. */
const stretch = 100000;

/** Passes over the text, with a pause now and then. */
export function* scanComponents(text: string, window: DayWindow, report: Report): Generator<void, Scan> {
  const scanner = new Scanner(text, window, report);
  // A byte order mark, blank lines, or the warnings of a script may stand before the calendar.
  let position = Math.max(0, text.search(/BEGIN:VCALENDAR/i));
  for (;;) {
    position = scanner.pass(position, position + stretch);
    if (position >= text.length) return scanner.finish();
    yield;
  }
}

class Scanner implements Scan {
  readonly events: Block[] = [];
  readonly calendars: CalendarBlock[] = [];
  skipped = 0;

  readonly #text: string;
  readonly #window: DayWindow;
  readonly #report: Report;
  #calendar?: CalendarBlock;
  #inCalendar = false;
  #open: Open | undefined;
  /** End of the last line that began or ended a component. */
  #boundary = 0;

  constructor(text: string, window: DayWindow, report: Report) {
    this.#text = text;
    this.#window = window;
    this.#report = report;
  }

  /** Passes over the lines that begin between two offsets; gives the beginning of the next. */
  pass(position: number, limit: number): number {
    const text = this.#text;
    const last = Math.min(limit, text.length);
    while (position < last) {
      let feed = text.indexOf('\n', position);
      if (feed < 0) feed = text.length;
      // Files that were joined each bring their byte order mark.
      if (text.charCodeAt(position) === 0xfeff) position++;
      const first = text.charCodeAt(position);
      if (first === 66 || first === 69 || first === 98 || first === 101) {
        const mark = text.charCodeAt(position + 3) === 58 ? 3 : 5;
        if (text.charCodeAt(position + mark) === 58) this.#passBoundary(position, mark, feed);
      } else if (first === 68 || first === 82 || first === 100 || first === 114) {
        if (this.#open && !this.#open.depth) notice(this.#open, text, position, feed);
      }
      position = feed + 1;
    }
    return position;
  }

  finish(): Scan {
    const {length} = this.#text;
    if (this.#open) this.#close(this.#open, length, false);
    else this.#readOwn(length);
    if (this.#inCalendar) {
      // A calendar that was cut off before its first event must not pass for an empty one.
      const severity = this.events.length + this.skipped ? 'warning' : 'error';
      this.#report('missing-end', 'END:VCALENDAR is missing', length - 1, severity);
    }
    return this;
  }

  #passBoundary(position: number, mark: number, feed: number): void {
    const word = this.#text.slice(position, position + mark).toUpperCase();
    const name = this.#text.slice(position + mark + 1, feed).trim().toUpperCase();
    if (word === 'BEGIN') this.#begin(name, position, feed + 1);
    else if (word === 'END') this.#end(name, position);
    else return;
    this.#boundary = feed + 1;
  }

  #begin(name: string, position: number, next: number): void {
    const open = this.#open;
    if (open) {
      if (name !== 'VCALENDAR' && !components.test(name)) {
        open.depth++;
        return;
      }
      this.#close(open, position, false);
    } else {
      this.#readOwn(position);
    }
    if (name === 'VCALENDAR') {
      this.#startCalendar();
      this.#inCalendar = true;
    } else {
      this.#open = {kind: name, from: next, start: NaN, end: 0, recurs: false, depth: 0};
    }
  }

  #end(name: string, position: number): void {
    const open = this.#open;
    if (open) {
      if (name === open.kind || name === 'VCALENDAR') this.#close(open, position, name === open.kind);
      else if (open.depth) open.depth--;
    } else if (name === 'VEVENT') {
      this.#report('missing-begin', 'BEGIN:VEVENT is missing', position);
      this.events.push({from: this.#boundary, to: position, calendar: this.#ownCalendar()});
    } else {
      this.#readOwn(position);
    }
    if (name === 'VCALENDAR') this.#inCalendar = false;
  }

  #close(open: Open, to: number, complete: boolean): void {
    const {kind, from, start, end, recurs} = open;
    this.#open = undefined;
    if (!/^V(EVENT|TIMEZONE)$/.test(kind)) return;
    const block = {from, to, calendar: this.#ownCalendar()};
    if (!complete) this.#report('missing-end', `END:${kind} is missing`, from - 1);
    const outside = start >= this.#window.to || Math.max(start, end) < this.#window.from;
    if (kind === 'VTIMEZONE') block.calendar.zones.push(block);
    else if (!recurs && outside) this.skipped++;
    else this.events.push(block);
  }

  /** Properties of the calendar itself may stand before, between and after its components. */
  #readOwn(to: number): void {
    if (!this.#inCalendar) return;
    eachLine(this.#text, this.#boundary, to, (line, offset) => {
      const property = parseLine(line, offset);
      if (property) this.#calendar!.properties.set(property.name, property);
      else reportLine(line, offset, this.#report);
    });
  }

  #startCalendar(): CalendarBlock {
    this.#calendar = {properties: new Map(), zones: []};
    this.calendars.push(this.#calendar);
    return this.#calendar;
  }

  #ownCalendar(): CalendarBlock {
    if (!this.#calendar) this.#report('missing-begin', 'BEGIN:VCALENDAR is missing', 0);
    return this.#calendar ?? this.#startCalendar();
  }
}

/** Notes what a line of a component says of its time. */
function notice(open: Open, text: string, position: number, feed: number): void {
  const first = text.charCodeAt(position);
  // Names in small letters are rare: what may be one of a time only keeps the event from being skipped.
  if (first === 100 || first === 114) open.recurs = true;
  else if (first === 82) open.recurs ||= /^R(?:RULE|DATE|ECUR)/.test(text.slice(position, position + 5));
  else if (text.startsWith('DTSTART', position)) open.start = digitsOf(text, position, feed);
  else if (text.startsWith('DTEND', position)) open.end = digitsOf(text, position, feed);
  else if (text.startsWith('DURATION', position)) open.end = NaN;
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
