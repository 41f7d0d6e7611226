/** When a text was published, in formats that have fields for it. */
import {isDay} from '../../time/day.js';
import {cityZone, formatMoment, parseMoment} from '../../time/zone.js';

/** Reads a date that is not as it should be. */
export type LaxTime = (text: string, timeZone?: string) => string | undefined;

/** A moment of RFC 3339 with the offset that holds in the city then; `undefined` for any other text. */
export function plainMoment(text: string, timeZone: string | undefined): string | undefined {
  const moment = parseMoment(text);
  return moment && formatMoment(moment.epoch, cityZone(timeZone));
}

/** A day or a moment, as they should be or as `lax` knows them; `undefined` for what is neither. */
export const publishedTime = (text: string, timeZone: string | undefined, lax: LaxTime): string | undefined =>
  isDay(text) ? text : text && (plainMoment(text, timeZone) ?? lax(text, timeZone)) || undefined;
