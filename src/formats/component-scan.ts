/**
 * Finds the events and zones of iCalendar text in one pass over its lines, without taking them apart. An
 * event that does not recur and lies outside the days asked for is passed over unread: a calendar holds
 * years, a page shows weeks.
 */
import type {Problem} from '../model/problem.js';
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

/** Days as the number their digits make, `YYYYMMDD`. */
export interface DigitWindow {
  readonly from: number;
  readonly to: number;
}

export type Report = (severity: Problem['severity'], code: string, message: string, offset?: number) => void;

const components = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** What a line of an event told while it was passed. */
interface Peek {
  start: number;
  end: number;
  recurs: boolean;
}

export class ComponentScan {
  readonly events: Block[] = [];
  readonly calendars: CalendarBlock[] = [];
  readonly #text: string;
  readonly #window: DigitWindow;
  readonly #report: Report;
  #position = 0;
  #calendar: CalendarBlock | undefined;
  #inCalendar = false;
  #open: {kind: string; from: number; offset: number; peek: Peek} | undefined;
  #depth = 0;
  /** End of the last line that began or ended a component. */
  #boundary = 0;

  constructor(text: string, window: DigitWindow, report: Report) {
    this.#text = text;
    this.#window = window;
    this.#report = report;
    // A byte order mark, blank lines, or the warnings of a script may stand before the calendar.
    this.#position = Math.max(0, text.search(/BEGIN:VCALENDAR/i));
  }

  /** Goes on for about `characters`; `false` when the text is at its end. */
  advance(characters: number): boolean {
    const text = this.#text;
    const until = Math.min(this.#position + characters, text.length);
    let position = this.#position;
    while (position < until) {
      const feed = text.indexOf('\n', position);
      const end = feed < 0 ? text.length : feed;
      const first = text.charCodeAt(position) | 32;
      if (first === 98 || first === 101) {
        this.#passBoundary(position, end);
      } else if (first === 100 || first === 114) {
        if (!this.#depth && this.#open) peekAt(text, position, end, this.#open.peek);
      } else if (first === 0xfeff) {
        // Files that were joined each bring their mark.
        position++;
        continue;
      }
      position = end + 1;
    }
    this.#position = position;
    if (position < text.length) return true;
    this.#finish();
    return false;
  }

  #finish(): void {
    const end = this.#text.length;
    if (this.#open) this.#close(end, end);
    else this.#readOwn(end);
    if (this.#inCalendar) this.#report('warning', 'missing-end', 'The file ends before END:VCALENDAR.', Math.max(0, end - 1));
  }

  #passBoundary(position: number, end: number): void {
    const text = this.#text;
    const begins = text.charCodeAt(position + 5) === 58 && /^begin$/i.test(text.slice(position, position + 5));
    if (!begins && !(text.charCodeAt(position + 3) === 58 && /^end$/i.test(text.slice(position, position + 3)))) {
      return;
    }
    const name = text.slice(position + (begins ? 6 : 4), end).trim().toUpperCase();
    if (begins) this.#begin(name, position, end + 1);
    else this.#end(name, position, end + 1);
    this.#boundary = end + 1;
  }

  #begin(name: string, position: number, next: number): void {
    const calendar = name === 'VCALENDAR';
    if (this.#open) {
      if (!calendar && !components.has(name)) {
        this.#depth++;
        return;
      }
      this.#close(position, position);
    } else {
      this.#readOwn(position);
    }
    if (calendar) {
      this.#calendar = {properties: new Map(), zones: []};
      this.calendars.push(this.#calendar);
      this.#inCalendar = true;
    } else {
      const peek = {start: NaN, end: 0, recurs: false};
      this.#open = {kind: name, from: next, offset: position, peek};
    }
  }

  #end(name: string, position: number, next: number): void {
    if (this.#open) {
      if (name === this.#open.kind) this.#close(position);
      else if (name === 'VCALENDAR') this.#close(position, position);
      else if (this.#depth) this.#depth--;
    } else if (name === 'VEVENT') {
      this.#report('warning', 'missing-begin', 'An event ends that never began; it was read all the same.', position);
      this.events.push({from: this.#boundary, to: position, calendar: this.#ownCalendar()});
    } else {
      this.#readOwn(position);
    }
    if (name === 'VCALENDAR') this.#inCalendar = false;
    if (!this.#open) this.#boundary = next;
  }

  /** Ends the open component; `missing` is where its END should have stood. */
  #close(position: number, missing?: number): void {
    const {kind, from, offset, peek} = this.#open!;
    this.#open = undefined;
    this.#depth = 0;
    if (kind !== 'VEVENT' && kind !== 'VTIMEZONE') return;
    if (missing !== undefined) this.#report('warning', 'missing-end', `END:${kind} is missing.`, offset);
    const calendar = this.#ownCalendar();
    const block = {from, to: position, calendar};
    if (kind === 'VTIMEZONE') calendar.zones.push(block);
    else if (!this.#isOutside(peek)) this.events.push(block);
  }

  /** Whether a look at its dates is enough to know that the event is not wanted. */
  #isOutside({start, end, recurs}: Peek): boolean {
    return !recurs && (start >= this.#window.to || Math.max(start, end) < this.#window.from);
  }

  #ownCalendar(): CalendarBlock {
    if (!this.#calendar) {
      this.#report('warning', 'missing-begin', 'BEGIN:VCALENDAR is missing.', 0);
      this.#calendar = {properties: new Map(), zones: []};
      this.calendars.push(this.#calendar);
    }
    return this.#calendar;
  }

  /** Properties of the calendar itself may stand before, between and after its components. */
  #readOwn(to: number): void {
    const properties = this.#inCalendar && this.#calendar?.properties;
    if (!properties) return;
    eachLine(this.#text, this.#boundary, to, (line, offset) => {
      const property = parseLine(line, offset);
      if (!property) this.#report('warning', 'bad-line', `Not a property: ${line.slice(0, 60)}`, offset);
      else if (!properties.has(property.name)) properties.set(property.name, property);
    });
  }
}

/** Notes the day of DTSTART or DTEND, or that the event is one to be read whatever its days. */
function peekAt(text: string, position: number, end: number, peek: Peek): void {
  const second = text.charCodeAt(position + 1) | 32;
  const third = text.charCodeAt(position + 2) | 32;
  if ((text.charCodeAt(position) | 32) === 114) {
    // RRULE, RDATE, RECURRENCE-ID; not RELATED-TO, RESOURCES.
    if (second === 114 || second === 100 || second === 101 && third === 99) peek.recurs = true;
  } else if (second === 116) {
    // DTSTART, DTEND; not DTSTAMP.
    if (third === 101) peek.end = dayDigits(text, position, end);
    else if ((text.charCodeAt(position + 5) | 32) === 114) peek.start = dayDigits(text, position, end);
  } else if (second === 117) {
    peek.end = NaN;
  }
}

/** The eight digits after the last colon of a line as a number, `NaN` if there are no eight. */
function dayDigits(text: string, position: number, end: number): number {
  const colon = text.lastIndexOf(':', end);
  if (colon < position) return NaN;
  let number = 0;
  for (let index = colon + 1; index < colon + 9; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
