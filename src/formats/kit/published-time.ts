/** The date of a text in formats that have fields for it. */
import {cityZone} from '../../time/zone.js';
import {readLaxTime} from './lax-time.js';
import {publishedMoment} from './published-moment.js';

/** A day or a moment, in ISO 8601 or not; `undefined` for what is neither. */
export function publishedTime(text: string, timeZone?: string): string | undefined {
  const city = cityZone(timeZone);
  const time = readLaxTime(text, city);
  return time && publishedMoment(time, city);
}
