/**
 * Time zones on nothing but `Intl`. Two readings of time are kept apart: "epoch" is real milliseconds
 * since 1970-01-01T00:00Z; "wall" is what the clock on the wall shows, in milliseconds as if that were UTC.
 */
import {momentOf} from './city-clock.js';
import {dayNumber, fromDayNumber, toDayNumber} from './civil-day.js';
import {dayLength} from './day.js';

export {dayLength} from './day.js';

/** A place's rule for setting its clocks. */
export interface Zone {
  /** IANA name, or what the file that defines it calls it. */
  readonly id: string;
  /** How far the wall is ahead of UTC at a moment, in milliseconds. */
  offsetAt(epoch: number): number;
}

/** A moment as it was written. */
export interface Moment {
  readonly epoch: number;
  readonly wall: number;
  /** Milliseconds east of UTC. */
  readonly offset: number;
}

export const utc: Zone = {id: 'UTC', offsetAt: () => 0};

const zones = new Map<string, Zone>([['UTC', utc]]);

/** The zone of an IANA name, or `undefined` where `Intl` has none of that name. */
export function ianaZone(id: string): Zone | undefined {
  let zone = zones.get(id);
  // Only newer engines take an offset for a zone's name; all shall answer alike.
  if (!zone && /^[a-z]/i.test(id)) {
    try {
      zone = tabulated(id, intlOffset(id));
      zones.set(id, zone);
    } catch {
      return undefined;
    }
  }
  return zone;
}

/**
 * When a clock in `zone` shows `wall`. A time that is skipped is read with the offset before the gap, a
 * time that comes twice is its first (RFC 5545 section 3.3.5).
 */
export function toEpoch(wall: number, zone: Zone): number {
  const before = zone.offsetAt(wall - dayLength);
  if (zone.offsetAt(wall - before) === before) return wall - before;
  const after = zone.offsetAt(wall + dayLength);
  return wall - (zone.offsetAt(wall - after) === after ? after : before);
}

/** Day and time of day in `zone` at a moment. */
export function toWall(epoch: number, zone: Zone): number {
  return epoch + zone.offsetAt(epoch);
}

/** Reads an RFC 3339 moment; `undefined` if the text is none. */
export function parseMoment(text: string): Moment | undefined {
  // A leap second falls on the second after it in a count that has none.
  const epoch = momentOf(text) + (text.slice(17, 19) === '60' ? 1000 : 0);
  if (Number.isNaN(epoch)) return undefined;
  const offset = offsetOf(text.slice(19).replace(/^\.\d+/, ''));
  return {epoch, wall: epoch + offset, offset};
}

/** RFC 3339 moment to the second, with the offset that holds in `zone` then; `Z` only for `utc` itself. */
export function formatMoment(epoch: number, zone: Zone): string {
  // RFC 3339 offsets are whole minutes; local mean time has seconds, so the nearest minute is written.
  const minutes = Math.round(zone.offsetAt(epoch) / 60000);
  const local = formatLocal(epoch + minutes * 60000);
  if (zone === utc) return `${local}Z`;
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `YYYY-MM-DDTHH:MM:SS` as the clock shows it. */
export function formatLocal(wall: number): string {
  const day = Math.floor(wall / dayLength);
  const second = Math.floor((wall - day * dayLength) / 1000);
  const minute = Math.floor(second / 60);
  return `${fromDayNumber(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second % 60)}`;
}

/** The day it is in `zone` at a moment. */
export function dayAt(epoch: number, zone: Zone): string {
  return fromDayNumber(Math.floor(toWall(epoch, zone) / dayLength));
}

/** The wall at the first minute of a day. */
export function wallOf(day: string): number {
  return toDayNumber(day) * dayLength;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Asks `Intl` for an offset: right, but a thousand times slower than a table. Throws on an unknown name. */
function intlOffset(id: string): (epoch: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id, hourCycle: 'h23',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (epoch) => {
    const [month, date, year, hour, minute, second] = (format.format(epoch).match(/\d+/g) ?? []).map(Number);
    const day = dayNumber(year!, month!, date!);
    return day * dayLength + ((hour! * 60 + minute!) * 60 + second!) * 1000 - Math.floor(epoch / 1000) * 1000;
  };
}

/** Part of the time line in which an offset changes at most once. */
interface Stretch {
  readonly changes: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Remembers offsets in stretches of 11.6 days: Morocco changes its clocks twice within a month, and nobody
 * but Tunis in April 1943 did so twice within a stretch. Each is looked into once, by bisection down to the
 * second.
 */
function tabulated(id: string, ask: (epoch: number) => number): Zone {
  const length = 1e9;
  const stretches = new Map<number, Stretch>();
  const look = (index: number): Stretch => {
    let low = index * length;
    let changes = low + length;
    const before = ask(low);
    const after = ask(changes);
    if (before === after) return {changes, before, after};
    while (changes - low > 1000) {
      const middle = low + Math.floor((changes - low) / 2000) * 1000;
      if (ask(middle) === before) low = middle;
      else changes = middle;
    }
    return {changes, before, after};
  };
  return {
    id,
    offsetAt(epoch) {
      // Beyond the range of Date there are no clocks: the outermost offset goes on.
      const index = Math.floor(Math.max(-6e13, Math.min(epoch, 2.5e14)) / length);
      let stretch = stretches.get(index);
      if (!stretch) stretches.set(index, stretch = look(index));
      return epoch < stretch.changes ? stretch.before : stretch.after;
    },
  };
}

/** The zone of a city; Berlin's for a name that `Intl` does not know. */
export function cityZone(timeZone = 'Europe/Berlin'): Zone {
  return ianaZone(timeZone) ?? ianaZone('Europe/Berlin') ?? utc;
}

/** Milliseconds of an offset such as `+0100`, `-03:30`, `+005328` or `Z`; `NaN` if it is none. */
export function offsetOf(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /^\s*([+-]?)(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(text) ?? [];
  const size = /^z$/i.test(text) ? 0 : (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return size && (sign === '-' ? -size : size) * 1000;
}
