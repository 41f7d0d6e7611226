/** What can be said of the weather now, and of where it was measured. */
import type {CurrentWeather, Weather, WeatherStation} from '../model/weather.js';
import {momentOf} from '../time/city-clock.js';
import {dayLength} from '../time/day.js';
import {comingHours, hourAt} from './coming-hours.js';

export interface WeatherNow {
  readonly values: CurrentWeather;
  /** Empty where the values are a forecast. */
  readonly stations: readonly WeatherStation[];
  /** The moment of a measurement that is too old for "now", where nothing newer is known. */
  readonly old?: number;
}

/**
 * The values of now (milliseconds since 1970): those measured, unless they are older than `maxAge` milliseconds; else
 * the forecast of the running hour.
 */
export function weatherNow(weather: Weather, now: number, maxAge: number): WeatherNow | undefined {
  const {time, current, hours = [], stations = []} = weather;
  const measured = momentOf(time);
  if (current && now - measured <= maxAge) return {values: current, stations};
  const {time: _, ...forecast} = hourAt(hours, now) ?? {};
  if (Object.keys(forecast).length) return {values: forecast as CurrentWeather, stations: []};
  return current && {values: current, stations, old: measured};
}

/** Whether there is anything to say from now on: hours or days to come, or a measurement of the last 24 hours. */
export const isOfNow = ({time, current, hours = [], days = []}: Weather, now: number, today: string): boolean =>
  !!current && now - momentOf(time) < dayLength || days.some(({date}) => date >= today)
  || comingHours(hours, now, 1e4).length > 0;

/** The station that a value comes from. */
export const stationOf = ({stations}: WeatherNow, field: keyof CurrentWeather): WeatherStation | undefined =>
  stations.find(({fields}) => fields.includes(field));

/** Metres from which on a place has weather of its own. */
const far = 10_000;

/** The station of a value that is far away, if the temperature comes from another. */
export function farStationOf(now: WeatherNow, field: keyof CurrentWeather): WeatherStation | undefined {
  const station = stationOf(now, field);
  return station && station !== stationOf(now, 'temperature') && (station.distance ?? 0) >= far ? station : undefined;
}
