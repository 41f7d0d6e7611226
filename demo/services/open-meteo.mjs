import {city} from './area.mjs';
import {clockAt, epochOf, home, momentOf} from '../city/clocks.mjs';
import {addDays} from '../city/days.mjs';
import {daysFrom, feltTemperature, hourOf, hoursBetween} from './weather.mjs';
import {sunTimes} from './sun.mjs';

/*
 * Open-Meteo's forecast: columns of what is asked for, with moments of the city's clock without an offset. Sums belong
 * to the hour before.
 */

const hour = 3_600_000;

const codes = {fog: 45, drizzle: 51, rain: 61, sleet: 66, snow: 71, thunderstorm: 95};

/** The WMO code of an hour. */
function codeOf({condition, cloudCover, precipitation}) {
  if (condition === 'rain' && precipitation > 2.5) return precipitation > 7.6 ? 65 : 63;
  return codes[condition] ?? [[12, 0], [30, 1], [75, 2], [100, 3]].find(([most]) => cloudCover <= most)[1];
}

const sumOf = (name) => (_, before) => before[name];

/** Each variable: its unit, and its value from an hour and the one before. */
const hourly = {
  temperature_2m: ['°C', ({temperature}) => temperature],
  apparent_temperature: ['°C', feltTemperature],
  relative_humidity_2m: ['%', ({humidity}) => humidity],
  precipitation: ['mm', sumOf('precipitation')],
  precipitation_probability: ['%', sumOf('probability')],
  weather_code: ['wmo code', codeOf],
  cloud_cover: ['%', ({cloudCover}) => cloudCover],
  pressure_msl: ['hPa', ({pressure}) => pressure],
  wind_speed_10m: ['km/h', ({windSpeed}) => windSpeed],
  wind_direction_10m: ['°', ({windDirection}) => windDirection],
  wind_gusts_10m: ['km/h', ({windGust}) => windGust],
  is_day: ['', ({isDay}) => (isDay ? 1 : 0)],
};

const most = (hours, value) => Math.max(...hours.map(value));
const local = (epoch) => momentOf(epoch, home).slice(0, 16);
/** Clear noons in June have an index of about 7.5 there. */
const uvIndex = (day, hours) => Number((8.4 * Math.max(0, Math.sin(sunTimes(day).height * Math.PI / 180)) ** 2.2
  * (1 - 0.6 * hours.reduce((sum, {cloudCover}) => sum + cloudCover, 0) / hours.length / 100)).toFixed(2));

/** The same for a day, from its hours. */
const daily = {
  weather_code: ['wmo code', (hours) => most(hours, codeOf)],
  temperature_2m_max: ['°C', (hours) => most(hours, ({temperature}) => temperature)],
  temperature_2m_min: ['°C', (hours) => -most(hours, ({temperature}) => -temperature)],
  sunrise: ['iso8601', (_, day) => local(sunTimes(day).sunrise)],
  sunset: ['iso8601', (_, day) => local(sunTimes(day).sunset)],
  uv_index_max: ['', (hours, day) => uvIndex(day, hours)],
  precipitation_sum: ['mm', (hours) => Number(hours.reduce((sum, {precipitation}) => sum + precipitation, 0).toFixed(1))],
  precipitation_probability_max: ['%', (hours) => most(hours, ({probability}) => probability)],
  wind_speed_10m_max: ['km/h', (hours) => most(hours, ({windSpeed}) => windSpeed)],
  wind_gusts_10m_max: ['km/h', (hours) => most(hours, ({windGust}) => windGust)],
  wind_direction_10m_dominant: ['°', ([{windDirection}]) => windDirection],
};

const hoursOfDay = (day, storm) =>
  hoursBetween(epochOf(day, '00:00', home), epochOf(addDays(day, 1), '00:00', home) - hour, storm);

const columns = (names, valueOf) => Object.fromEntries(names.map((name) => [name, valueOf(name)]));
const units = (table, names) => ({time: 'iso8601', ...columns(names, (name) => table[name][0])});

function hourlyColumns(names, days, storm) {
  const hours = days.flatMap((day) => hoursOfDay(day, storm));
  const before = hours.map(({time}) => hourOf(time - hour, storm));
  return {hourly_units: units(hourly, names), hourly: {
    time: hours.map(({time}) => local(time)),
    ...columns(names, (name) => hours.map((each, index) => hourly[name][1](each, before[index]))),
  }};
}

function dailyColumns(names, days, storm) {
  const rows = days.map((day) => [hoursOfDay(day, storm), day]);
  return {daily_units: units(daily, names), daily: {
    time: days, ...columns(names, (name) => rows.map((row) => daily[name][1](...row))),
  }};
}

function currentValues(names, now, storm) {
  const at = hourOf(Math.floor(now / hour) * hour, storm);
  const before = hourOf(Math.floor(now / hour) * hour - hour, storm);
  return {
    current_units: {interval: 'seconds', ...units(hourly, names)},
    current: {time: local(Math.floor(now / 900_000) * 900_000), interval: 900,
      ...columns(names, (name) => hourly[name][1](at, before))},
  };
}

const list = (query, name) => query.getAll(name).flatMap((text) => text.split(',')).filter(Boolean);

/** What is wrong with a question, in the service's words. */
function reasonAgainst(query) {
  if (!query.get('latitude') || !query.get('longitude')) return 'Parameter \'latitude\' and \'longitude\' must have the same number of elements';
  const known = {current: hourly, hourly, daily};
  const [strange] = Object.entries(known).flatMap(([name, table]) =>
    list(query, name).filter((each) => !Object.hasOwn(table, each)));
  if (strange) return `Data corrupted at path ''. Cannot initialize from invalid String value ${strange}.`;
  return query.has('daily') && !query.has('timezone') ? 'Timezone is required' : undefined;
}

/** @returns {{status?: number, value: object}} */
export function openMeteo(query, clock) {
  const reason = reasonAgainst(query);
  if (reason) return {status: 400, value: {error: true, reason}};
  const {now, storm} = {now: clock.now(), storm: clock.blowing()};
  const {day} = clockAt(now, home);
  const offset = Number(momentOf(now, home).slice(20, 22));
  const past = Math.min(92, Number(query.get('past_days')) || 0);
  const days = daysFrom(addDays(day, -past), past + Math.min(16, Number(query.get('forecast_days') ?? 7) || 7));
  const names = {current: list(query, 'current'), hourly: list(query, 'hourly'), daily: list(query, 'daily')};
  return {value: {
    latitude: Number(Number(query.get('latitude')).toFixed(2)), longitude: Number(Number(query.get('longitude')).toFixed(2)),
    generationtime_ms: 0.2, utc_offset_seconds: offset * 3600, timezone: 'Europe/Berlin', timezone_abbreviation: `GMT+${offset}`,
    elevation: city.elevation,
    ...(names.current.length > 0 && currentValues(names.current, now, storm)),
    ...(names.hourly.length > 0 && hourlyColumns(names.hourly, days, storm)),
    ...(names.daily.length > 0 && dailyColumns(names.daily, days, storm)),
  }};
}
