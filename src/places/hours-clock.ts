/**
 * What the clocks of a city show. The tables of `zone.ts` are for calendars of many years and weigh a kilobyte; opening
 * hours look at a few days around now, and a page has `city-clock.ts` already.
 */
import {clockAt, momentOf} from '../time/city-clock.js';
import {dayFrom, dayLength, epochOf} from '../time/day.js';

const minuteLength = 60000;
/** Nobody has changed clocks at other times than a quarter of an hour. */
const quarter = 15 * minuteLength;

const offsets = new Map<string, number>();

/** How far the city's clocks are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(epoch: number, timeZone = ''): number {
  const begin = Math.floor(epoch / quarter) * quarter;
  const key = timeZone + begin;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const {day, time} = clockAt(begin, timeZone || undefined);
    offsets.set(key, offset = epochOf(`${day}T${time}Z`) - begin);
  }
  return offset;
}

/** Milliseconds since 1970 of an RFC 3339 moment, or of a number that is that already. */
export const momentAt = (moment: string | number): number => (typeof moment === 'number' ? moment : momentOf(moment));

/**
 * The first moment after `epoch` at which the clocks show `wall`, milliseconds as if the clock were UTC's. A time that
 * is skipped is read with the offset before the gap.
 */
export function whenShown(wall: number, epoch: number, timeZone?: string): number {
  const [before, after] = [wall - offsetAt(wall - dayLength, timeZone), wall - offsetAt(wall + dayLength, timeZone)];
  return before > epoch && (before === after || offsetAt(before, timeZone) === wall - before
    || offsetAt(after, timeZone) !== wall - after) ? before : after;
}

const two = (value: number): string => `${Math.floor(value)}`.padStart(2, '0');
const timeOf = (minutes: number): string => `${two(minutes / 60)}:${two(minutes % 60)}`;

/** RFC 3339 to the minute, with the offset that holds then. */
export function writeMoment(epoch: number, timeZone?: string): string {
  const offset = offsetAt(epoch, timeZone);
  const wall = epoch + offset;
  const minute = Math.floor(wall / minuteLength) % 1440;
  return `${dayFrom(wall)}T${timeOf(minute)}:00${offset < 0 ? '-' : '+'}${timeOf(Math.abs(offset) / minuteLength)}`;
}
