/** Whether places are open, each with the hours it has published. */
import type {Place} from '../model/place.js';
import {readHours, verdictAt} from './opening-hours.js';
import type {HoursOptions, HoursVerdict, OpeningHours} from './opening-hours.js';

export interface HoursPlace {
  /** IANA zone of the city. */
  readonly timeZone: string;
  /** Official key of the city, or its state: which holidays it has. */
  readonly region?: string | undefined;
  /** Holidays of a part of its state that the city has. */
  readonly holidays?: string | readonly string[] | undefined;
  /** Latitude and longitude of the city, for places that have none: for sunrise and sunset. */
  readonly center?: readonly [number, number] | undefined;
}

/** A list asks for the same thousands each minute, and hours are read more slowly than they are judged. */
const read = new WeakMap<Place, {readonly key: string; readonly hours: OpeningHours}>();

/** What the hours of a place depend on beside their text. */
export const hoursOptions = (
  {holidays = '', latitude, longitude}: Place, {timeZone, region, holidays: ofCity = '', center}: HoursPlace,
): HoursOptions => ({
  timeZone, region, latitude: latitude ?? center?.[0], longitude: longitude ?? center?.[1],
  // A list becomes a text with commas, which separate as well.
  holidays: `${holidays} ${ofCity}`.trim(),
});

/** The hours of a place, in the city's zone, with the holidays there; `undefined` where it has published none. */
export function hoursOf(place: Place, where: HoursPlace): OpeningHours | undefined {
  const {openingHours} = place;
  if (!openingHours) return undefined;
  const {timeZone, region, holidays, center} = where;
  const key = `${timeZone} ${region} ${holidays} ${center}`;
  const known = read.get(place);
  if (known?.key === key) return known.hours;
  const hours = readHours(openingHours, hoursOptions(place, where));
  read.set(place, {key, hours});
  return hours;
}

/**
 * Whether a place is open at a moment, milliseconds since 1970; `undefined` where nobody can know: it has published no
 * hours, or none that are understood.
 */
export function openAt(place: Place, moment: number, where: HoursPlace): HoursVerdict | undefined {
  const hours = hoursOf(place, where);
  return hours?.understood ? verdictAt(hours, moment) : undefined;
}
