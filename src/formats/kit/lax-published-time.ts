/** Dates that are not as they should be. */
import {cityZone} from '../../time/zone.js';
import {readLaxTime} from './lax-time.js';
import {publishedMoment} from './published-moment.js';

/** The day or moment that people or programs mean; `undefined` for what is neither. */
export function laxPublishedTime(text: string, timeZone?: string): string | undefined {
  const city = cityZone(timeZone);
  const time = readLaxTime(text, city);
  return time && publishedMoment(time, city);
}
