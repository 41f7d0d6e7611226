/** Day or night of a moment: a clear night has no sun. */
import type {Weather} from '../model/weather.js';
import {cityZone, dayAt, dayLength, parseMoment, toEpoch, wallOf} from '../time/zone.js';
import {sunTimes} from '../time/sun.js';
import type {SunTimes} from '../time/sun.js';

/** Where it is, for weather that does not tell. */
export interface DaylightOptions {
  readonly timeZone?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

type Sunlit = Pick<Weather, 'days' | 'place'>;

/** Sunrise and sunset of a day of the city, as published or, where nobody does, calculated for the place. */
export function sunOfDay({days, place}: Sunlit, day: string, options: DaylightOptions = {}): SunTimes | undefined {
  const published = days?.find(({date}) => date === day);
  const [sunrise, sunset] = [published?.sunrise, published?.sunset].map((text = '') => parseMoment(text)?.epoch);
  if (sunrise !== undefined && sunset !== undefined && sunrise < sunset) return {kind: 'rises', sunrise, sunset};
  const {latitude = place?.latitude, longitude = place?.longitude, timeZone} = options;
  if (latitude === undefined || longitude === undefined) return undefined;
  return sunTimes(toEpoch(wallOf(day) + dayLength / 2, cityZone(timeZone)), latitude, longitude);
}

/** Whether it is day at a moment (milliseconds since 1970); `undefined` where nobody knows. */
export function daylightAt(weather: Sunlit, moment: number, options: DaylightOptions = {}): boolean | undefined {
  const sun = sunOfDay(weather, dayAt(moment, cityZone(options.timeZone)), options);
  return sun && (sun.kind === 'rises' ? sun.sunrise <= moment && moment < sun.sunset : sun.kind === 'always-up');
}
