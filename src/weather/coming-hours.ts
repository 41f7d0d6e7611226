/** The hours of a forecast that are running or still to come. */
import type {WeatherHour} from '../model/weather.js';
import {parseMoment} from '../time/zone.js';

const hourLength = 3600000;

const beginOf = ({time}: WeatherHour): number => parseMoment(time)?.epoch ?? NaN;

/** The hour that is running at a moment (milliseconds since 1970). */
export const hourAt = (hours: readonly WeatherHour[], now: number): WeatherHour | undefined =>
  hours.find((hour) => beginOf(hour) <= now && now < beginOf(hour) + hourLength);

/** The hour that is running and those after it, `count` in all if none is missing. */
export const comingHours = (hours: readonly WeatherHour[], now: number, count = 24): WeatherHour[] =>
  hours.filter((hour) => now < beginOf(hour) + hourLength && beginOf(hour) <= now + (count - 1) * hourLength);

/** As many of them as follow one another without a gap, from the running one on. */
export function unbrokenHours(hours: readonly WeatherHour[], now: number, count = 24): WeatherHour[] {
  const coming = comingHours(hours, now, count);
  const first = coming[0] ? beginOf(coming[0]) : NaN;
  if (!(first <= now)) return [];
  const gap = coming.findIndex((hour, index) => beginOf(hour) !== first + index * hourLength);
  return gap < 0 ? coming : coming.slice(0, gap);
}
