import type {CityProfile} from '../model/city-profile.js';
import type {Place} from '../model/place.js';
import type {HoursOptions} from './opening-hours.js';

/** Where hours hold. */
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

/** Where the hours of places of a city hold, as its profile says. */
export const hoursPlaceOf = (city: CityProfile | undefined, timeZone: string): HoursPlace =>
  ({timeZone, region: city?.officialKey, holidays: city?.holidays, center: city?.center});

/** What the hours of a place depend on beside their text. */
export const hoursOptions = (
  {holidays = '', latitude, longitude}: Place, {timeZone, region, holidays: ofCity = '', center}: HoursPlace,
): HoursOptions => ({
  timeZone, region, latitude: latitude ?? center?.[0], longitude: longitude ?? center?.[1],
  // A list becomes a text with commas, which separate as well.
  holidays: `${holidays} ${ofCity}`.trim(),
});
