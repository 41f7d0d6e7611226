/** Writes calendar files (RFC 5545, 7986) that any calendar takes in: the other way round of reading them. */
import {addDays, isDay} from '../time/civil-day.js';
import {dayAt, dayLength, formatLocal, ianaZone, parseMoment, toEpoch, toWall, utc, wallOf} from '../time/zone.js';
import type {Zone} from '../time/zone.js';

/** One entry of a calendar file. All texts are plain, not `RichText`. */
export interface CalendarEntry {
  /** The same in every file that holds this entry, so that a second import replaces the first. */
  readonly uid: string;
  /** Day (`YYYY-MM-DD`) or RFC 3339 moment. */
  readonly start: string;
  /** Same form; exclusive for days. Default: that one day, or no duration. */
  readonly end?: string | undefined;
  /** Default: whether `start` is a day. */
  readonly allDay?: boolean | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** Written if it is http or https. */
  readonly url?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly status?: string | undefined;
  /** Minutes from the first minute of the entry's day to its alarm: -360 is 18:00 the evening before. */
  readonly alarm?: number | undefined;
}

export interface CalendarFileOptions {
  readonly name: string;
  /** Milliseconds since 1970: when the file is made. */
  readonly now: number;
  /** IANA zone that times are written in; UTC where it is not known. */
  readonly timeZone: string;
  readonly prodId?: string;
  /** How often a subscription should be fetched again, as ISO 8601 duration: `P1D`. */
  readonly refreshInterval?: string;
}

/** The text of a calendar file. An entry without a readable start is left out. */
export function writeCalendar(entries: readonly CalendarEntry[], options: CalendarFileOptions): string {
  const {now, refreshInterval, prodId = '-//Stadtbausteine//Stadtbausteine//DE'} = options;
  const zone = ianaZone(options.timeZone) ?? utc;
  const name = escapeText(options.name);
  // Also a file of nothing but days says in which zone they are days: an alarm rings by that zone's clock.
  const moments = entries.map(({start}) => instantOf(start, zone)).filter((epoch) => epoch !== undefined);
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${escapeText(prodId)}`, 'CALSCALE:GREGORIAN',
    `NAME:${name}`, `X-WR-CALNAME:${name}`,
    ...refreshInterval ? [`REFRESH-INTERVAL;VALUE=DURATION:${refreshInterval}`] : [],
    ...moments.length && zone !== utc ? timeZoneLines(zone, moments) : [],
    ...entries.flatMap((entry) => entryLines(entry, `${compact(now)}Z`, zone)),
    'END:VCALENDAR', '',
  ].map(fold).join('\r\n');
}

function entryLines(entry: CalendarEntry, stamp: string, zone: Zone): string[] {
  const {end, url, status, alarm, categories, allDay = isDay(entry.start)} = entry;
  const start = instantOf(entry.start, zone);
  if (start === undefined) return [];
  const day = dayAt(start, zone);
  const last = Math.max(start, instantOf(end ?? '', zone) ?? start);
  const time = (name: string, epoch: number) => zone === utc
    ? `${name}:${compact(epoch)}Z` : `${name};TZID=${zone.id}:${compact(toWall(epoch, zone))}`;
  const date = (name: string, day: string) => `${name};VALUE=DATE:${digits(day)}`;
  const text = (name: string, ...values: (string | undefined)[]) => {
    const value = values.map((value = '') => escapeText(value)).join();
    return value ? [`${name}:${value}`] : [];
  };
  const lines = ['BEGIN:VEVENT', ...text('UID', entry.uid), `DTSTAMP:${stamp}`];
  if (allDay) {
    const after = dayAt(last, zone);
    lines.push(date('DTSTART', day), date('DTEND', after > day ? after : addDays(day, 1)), 'TRANSP:TRANSPARENT');
  } else {
    lines.push(time('DTSTART', start));
    if (last > start) lines.push(time('DTEND', last));
  }
  lines.push(
    ...text('SUMMARY', entry.summary), ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location), ...text('CATEGORIES', ...categories ?? []),
  );
  if (/^https?:\/\/[^\s\0-\x20\x7f]+$/i.test(url ?? '')) lines.push(`URL:${url}`);
  if (status) lines.push(`STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`);
  if (alarm !== undefined) {
    const midnight = wallOf(day);
    const from = allDay ? midnight : start;
    const rings = midnight + alarm * 60000;
    const minutes = Math.round(((allDay ? rings : toEpoch(rings, zone)) - from) / 60000);
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', ...text('DESCRIPTION', entry.summary),
      `TRIGGER:${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`, 'END:VALARM');
  }
  return [...lines, 'END:VEVENT'];
}

function instantOf(text: string, zone: Zone): number | undefined {
  return isDay(text) ? toEpoch(wallOf(text), zone) : parseMoment(text)?.epoch;
}

/** VTIMEZONE with each change of the clocks from the first of these moments to a year after the last. */
function timeZoneLines(zone: Zone, moments: readonly number[]): string[] {
  const year = 366 * dayLength;
  let [first, last] = [Infinity, -Infinity];
  for (const moment of moments) [first, last] = [Math.min(first, moment), Math.max(last, moment)];
  const begin = Math.floor(first / dayLength) * dayLength;
  // A longer distance is a typing error, and not worth walking.
  const end = Math.min(last + year, begin + 30 * year);
  const changes = [begin];
  // Clocks change at whole quarters of an hour, at Lord Howe Island at halves.
  for (let epoch = begin; epoch < end; epoch += 900000) {
    if (zone.offsetAt(epoch) !== zone.offsetAt(epoch - 900000) && epoch > begin) changes.push(epoch);
  }
  const standard = Math.min(...changes.map(zone.offsetAt));
  return ['BEGIN:VTIMEZONE', `TZID:${zone.id}`, ...changes.flatMap((epoch) => {
    const offset = zone.offsetAt(epoch);
    const before = epoch === begin ? offset : zone.offsetAt(epoch - 1);
    const kind = offset > standard ? 'DAYLIGHT' : 'STANDARD';
    return [`BEGIN:${kind}`, `DTSTART:${compact(epoch + before)}`,
      `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(offset)}`, `END:${kind}`];
  }), 'END:VTIMEZONE'];
}

function offsetText(offset: number): string {
  return (offset < 0 ? '-' : '+') + digits(formatLocal(Math.abs(offset)).slice(11, 16));
}

/** `YYYYMMDDTHHMMSS`. */
function compact(wall: number): string {
  return digits(formatLocal(wall));
}

function digits(text: string): string {
  return text.replace(/[-:]/g, '');
}

/** TEXT (RFC 5545 section 3.3.11): nothing in it can end the line it stands in. */
function escapeText(text: string): string {
  return text.replace(/\r\n?|[\x85\u2028\u2029]/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Breaks a line so that none has more than 75 octets in UTF-8, and none ends inside a letter. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}
