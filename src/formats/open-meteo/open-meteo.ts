/**
 * Open-Meteo: forecasts in columns. All local times of an answer have one offset, `utc_offset_seconds`, also those
 * behind a change of the clocks.
 */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import type {CurrentWeather, Weather, WeatherDay, WeatherHour} from '../../model/weather.js';
import {cityZone, dayLength, formatMoment, toEpoch, wallOf} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {daysOf} from '../../weather/weather-days.js';
import {compact} from '../kit/fields.js';
import {member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import {hoursFrom} from '../kit/weather-hours.js';
import {clockOf, dayOf, epochOf} from './answer-clock.js';
import {columnsOf} from './columns.js';
import type {Columns} from './columns.js';
import {conditionOf} from './wmo-code.js';

export type {Format, Problem, ReadOptions, ReadResult, Weather};

export const format: Format = {
  id: 'open-meteo',
  kind: 'weather',
  kinds: ['weather'],
  mediaTypes: [],
  detect: (text) => /^\s*[[{][^]*"(?:utc_offset_seconds|(?:current|hourly|daily)_units)"\s*:/.test(text.slice(0, 4000)),
};

interface Reading {
  readonly zone: Zone;
  /** Of the times in the answer. */
  readonly clock: Zone;
  readonly problems: Problem[];
}

/** The weather of each place that was asked for. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Weather> {
  const document = parseJson(text);
  const refusal = textOf(member(document, 'reason'));
  if (refusal) return {items: [], problems: [{severity: 'error', code: 'refused', message: refusal}]};
  const answers: readonly unknown[] = Array.isArray(document) ? document : [document];
  const problems: Problem[] = [];
  const items = answers.flatMap((answer) => weatherOf(answer, options, problems) ?? []);
  if (!items.length) problems.push(...notThis('a forecast of Open-Meteo').problems);
  return {items, problems};
}

function weatherOf(answer: unknown, options: ReadOptions, problems: Problem[]): Weather | undefined {
  const zone = cityZone(options.timeZone);
  const reading: Reading = {zone, clock: clockOf(answer, zone), problems};
  const columns = (name: string) => columnsOf(answer, name, problems);
  const now = ['current', 'current_weather'].map(columns).find(({times}) => times.length);
  const current = now && currentOf(now);
  const hours = hoursOf(columns('hourly'), reading);
  const published = daysIn(columns('daily'), reading);
  const days = published.length ? published : daysOf(hours, options.timeZone);
  const moment = current ? epochOf(now.times[0], reading.clock) : NaN;
  const time = isNaN(moment) ? hours[0]?.time ?? beginning(days, zone) : formatMoment(moment, zone);
  const place = placeOf(answer);
  return time ? compact<Weather>({
    id: place?.id ?? 'open-meteo', time, place, current, hours, days,
    source: compact<Source>({url: options.url, title: 'Open-Meteo', licence: 'CC-BY-4.0'}),
  }) : undefined;
}

const beginning = ([first]: readonly WeatherDay[], zone: Zone): string | undefined =>
  first && formatMoment(toEpoch(wallOf(first.date), zone), zone);

function placeOf(answer: unknown): Place | undefined {
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => member(answer, name));
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? {id: `${latitude},${longitude}`, name: `${latitude}, ${longitude}`, latitude, longitude} : undefined;
}

function currentOf({listOf, numbersOf}: Columns): CurrentWeather | undefined {
  const first = (variable: string) => numbersOf(variable)[0];
  const current = compact<CurrentWeather>({
    temperature: first('temperature'), apparentTemperature: first('apparenttemperature'),
    condition: conditionOf(listOf('weathercode')[0]), precipitation: first('precipitation'),
    windSpeed: first('windspeed'), windGust: first('windgusts'), windDirection: first('winddirection'),
    humidity: first('relativehumidity'), pressure: first('pressuremsl'),
  });
  return Object.keys(current).length ? current : undefined;
}

function hoursOf({times, listOf, numbersOf}: Columns, {clock, zone}: Reading): WeatherHour[] {
  const [temperature = [], speed = [], direction = [], amount = [], chance = [], gust = []] = [
    'temperature', 'windspeed', 'winddirection', 'precipitation', 'precipitationprobability', 'windgusts',
  ].map(numbersOf);
  const codes = listOf('weathercode');
  return hoursFrom(times.flatMap((time, row) => {
    const epoch = epochOf(time, clock);
    return isNaN(epoch) ? [] : [{
      epoch,
      then: {
        temperature: temperature[row], condition: conditionOf(codes[row]),
        windSpeed: speed[row], windDirection: direction[row],
      },
      before: {precipitation: amount[row], precipitationProbability: chance[row], windGust: gust[row]},
    }];
  }), zone);
}

/** The days of an answer, if its days are those of the city: sums over other days would be of none of them. */
function daysIn(columns: Columns, reading: Reading): WeatherDay[] {
  const {zone, clock, problems} = reading;
  const dates = columns.times.map((time) => dayOf(time, clock));
  const known = dates.filter((date) => date !== undefined);
  // An answer that reaches over a change of the clocks has the offset of one of its ends.
  const isOurs = [...known.slice(0, 1), ...known.slice(-1)].some((date) => {
    const noon = toEpoch(wallOf(date) + dayLength / 2, zone);
    return zone.offsetAt(noon) === clock.offsetAt(noon);
  });
  if (isOurs) return dates.flatMap((date, row) => (date ? dayIn(columns, date, row, reading) : []));
  if (known.length) problems.push(warning('foreign-days', `daily is of days in another zone: ask for timezone=${zone.id}`));
  return [];
}

function dayIn({listOf, numbersOf}: Columns, date: string, row: number, {zone, clock}: Reading): WeatherDay[] {
  const number = (variable: string) => numbersOf(variable)[row];
  const moment = (variable: string): string | undefined => {
    const epoch = epochOf(listOf(variable)[row], clock);
    return isNaN(epoch) ? undefined : formatMoment(epoch, zone);
  };
  const day = compact<WeatherDay>({
    date, min: number('temperaturemin'), max: number('temperaturemax'),
    condition: conditionOf(listOf('weathercode')[row]),
    precipitation: number('precipitationsum'), precipitationProbability: number('precipitationprobabilitymax'),
    sunrise: moment('sunrise'), sunset: moment('sunset'), uvIndex: number('uvindexmax'),
  });
  return Object.keys(day).length > 1 ? [day] : [];
}
