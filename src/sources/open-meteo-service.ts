import {neededPosition, withQuery} from './service-address.js';
import type {Service} from './service.js';

const WEEK = 7;
/** Open-Meteo answers no more. */
const MOST_DAYS = 16;

const now = [
  'temperature_2m', 'apparent_temperature', 'relative_humidity_2m', 'precipitation', 'weather_code', 'pressure_msl',
  'wind_speed_10m', 'wind_direction_10m', 'wind_gusts_10m', 'is_day',
];
const daily = [
  'weather_code', 'temperature_2m_max', 'temperature_2m_min', 'sunrise', 'sunset', 'uv_index_max', 'precipitation_sum',
  'precipitation_probability_max',
];

/** Open-Meteo, base `https://api.open-meteo.com/v1/forecast`, or the server that it is on. */
export const service: Service = {
  weather: (question) => {
    const {base, timeZone, days = WEEK} = question;
    const [latitude, longitude] = neededPosition(question);
    return {
      url: withQuery(/\/forecast$/.test(base) ? base : `${base}/v1/forecast`, {
        latitude, longitude,
        current: now.join(),
        hourly: [...now, 'precipitation_probability'].join(),
        daily: daily.join(),
        timezone: timeZone,
        // Its hours hold the sums of the hour before: the last hour of a day is told with the midnight after it.
        forecast_days: Math.min(days + 1, MOST_DAYS),
      }),
    };
  },
};
