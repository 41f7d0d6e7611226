/** Whether places are open, each with the hours it has published. */
import type {Place} from '../model/place.js';
import {hoursOptions} from './hours-options.js';
import type {HoursPlace} from './hours-options.js';
import {readHours, verdictAt} from './opening-hours.js';
import type {HoursVerdict, OpeningHours} from './opening-hours.js';

/** A list asks for the same thousands each minute, and hours are read more slowly than they are judged. */
const read = new WeakMap<Place, {readonly key: string; readonly hours: OpeningHours}>();

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
