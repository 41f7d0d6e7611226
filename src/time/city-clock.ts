/** Day and time of day in a city, by `Intl`: enough for "today", without the tables of `zone.ts`. */
import {epochOf, isDay} from './day.js';

/** A reading of a clock. */
export interface ClockReading {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

const hours = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const moment = new RegExp(`^[\\d-]{10}[T ]${hours}:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:Z|[+-]${hours})$`, 'i');

/** Whether the text is an RFC 3339 moment. */
export const isMoment = (text: string): boolean => moment.test(text) && isDay(text.slice(0, 10));

/** Milliseconds since 1970 of an RFC 3339 moment; `NaN` if the text is none. */
export const momentOf = (text: string): number =>
  // Date knows no leap seconds.
  isMoment(text) ? epochOf(text.toUpperCase().replace(' ', 'T').replace(':60', ':59')) : NaN;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-US', {
  timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});

/** Day and time in a zone at a moment; a zone that `Intl` does not know is read as Berlin's. */
export function clockAt(epoch: number, timeZone = 'Europe/Berlin'): ClockReading {
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = formatOf(timeZone);
    } catch {
      format = formatOf('Europe/Berlin');
    }
    formats.set(timeZone, format);
  }
  const [month, date, year = '', hour, minute] = format.format(epoch).match(/\d+/g) ?? [];
  return {day: `${year.padStart(4, '0')}-${month}-${date}`, time: `${hour}:${minute}`};
}

/** Milliseconds from a reading of a clock to a later one, as long as nobody changes it between them. */
export function clockDistance(from: ClockReading, to: ClockReading): number {
  const wall = ({day, time}: ClockReading): number => epochOf(`${day}T${time}Z`);
  return wall(to) - wall(from);
}

/** The moment at which a day begins in a zone. */
export function beginningOf(day: string, timeZone?: string): number {
  const begin = {day, time: '00:00'};
  // The second look is for clocks that were changed between the first guess and midnight.
  let epoch = epochOf(day);
  for (let look = 0; look < 2; look++) epoch += clockDistance(clockAt(epoch, timeZone), begin);
  return epoch;
}
