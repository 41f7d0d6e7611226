/** Dates and times as schema.org has them (ISO 8601), and as they are published. */
import {dayNumber, daysInMonth} from '../../time/civil-day.js';
import {dayLength, offsetOf, toEpoch, toWall, utc} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';

/** A date or a time of a date. */
export interface SchemaTime {
  /** Midnight for a date. */
  readonly wall: number;
  readonly day: boolean;
  readonly zone: Zone;
}

/** Reads a date or date-time; `undefined` for what is neither. */
export type ReadTime = (text: string, cityZone: Zone) => SchemaTime | undefined;

const minute = 60000;
const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * Reads a date or date-time. What has no offset is meant in the city's zone; so is an offset that holds there
 * at that moment, since those who write offsets rarely say in which zone. Any other offset is a zone of its own.
 */
export function readSchemaTime(text: string, cityZone: Zone): SchemaTime | undefined {
  const parts = pattern.exec(text.trim());
  if (!parts) return undefined;
  const [year = 0, month = 0, date = 0, hour = 0, minutes = 0, second = 0] =
    parts.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (!date || date > daysInMonth(year, month) || hour > 24 || minutes > 59 || second > 60) return undefined;
  const wall = dayNumber(year, month, date) * dayLength + (hour * 60 + minutes) * minute + Math.min(second, 59) * 1000;
  const offset = parts[7];
  if (parts[4] === undefined || !offset) return {wall, day: parts[4] === undefined, zone: cityZone};
  return {wall, day: false, zone: offsetZone(offset, wall, cityZone)};
}

function offsetZone(text: string, wall: number, cityZone: Zone): Zone {
  const offset = offsetOf(/^[+-]\d\d$/.test(text) ? `${text}00` : text);
  // When clocks show an hour twice, the city's zone alone means the first.
  if (toEpoch(wall, cityZone) === wall - offset) return cityZone;
  return offset ? {id: text, offsetAt: () => offset} : utc;
}

/** What a clock in `zone` shows at that time; a day is the same everywhere. */
export function wallIn({wall, day, zone: own}: SchemaTime, zone: Zone): number {
  return day || own === zone ? wall : toWall(toEpoch(wall, own), zone);
}
