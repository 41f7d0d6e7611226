/**
 * The reader of Bright Sky's weather: the answer of `current_weather`, that of `weather` (hours), or both in one
 * document, `{"current": …, "hours": …}` or `{"current": …, "weather": …}`.
 */
import type {Place} from '../../model/place.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {CurrentWeather, Weather, WeatherCondition, WeatherStation} from '../../model/weather.js';
import {cityZone, formatMoment, parseMoment} from '../../time/zone.js';
import {daysOf} from '../../weather/weather-days.js';
import {compact} from '../kit/fields.js';
import {isRecord, listOf, member, parseJson, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {hoursFrom} from '../kit/weather-hours.js';
import type {HourRecord} from '../kit/weather-hours.js';
import {inModelUnit} from '../kit/weather-unit.js';
import {noAnswer, sourceOf} from './brightsky-answer.js';

export const kind: Kind = 'weather';

export function read(text: string, options: ReadOptions = {}): ReadResult<Weather> {
  return readWeather(parseJson(text), options);
}

/** The weather of one place. An answer without any value is none. */
export function readWeather(document: unknown, options: ReadOptions): ReadResult<Weather> {
  const answers = [document, ...['current', 'hours', 'weather'].map((name) => member(document, name))];
  const now = answers.find((answer) => momentIn(member(answer, 'weather')) !== undefined);
  const later = answers.find((answer) => Array.isArray(member(answer, 'weather')));
  const zone = cityZone(options.timeZone);
  const {current, stations} = currentOf(now);
  const hours = hoursFrom(listOf(member(later, 'weather')).flatMap((record) => hourRecord(record) ?? []), zone);
  const moment = momentIn(member(now, 'weather'));
  const time = current && moment !== undefined ? formatMoment(moment, zone) : hours[0]?.time;
  if (!time) return noAnswer();
  const place = placeOf(mainSource(now) ?? mainSource(later));
  const days = daysOf(hours, options.timeZone);
  const item = compact<Weather>({
    id: place?.id ?? 'brightsky', time, place, current, hours, stations, days, source: sourceOf(options),
  });
  return {items: [item], problems: []};
}

const momentIn = (record: unknown): number | undefined => parseMoment(textOf(member(record, 'timestamp')))?.epoch;

/** Fields, their unit where SI units were asked for, and their names in the answer, the best first. */
const fields: readonly (readonly [keyof CurrentWeather, siUnit: string, ...names: string[]])[] = [
  ['temperature', 'K', 'temperature'],
  ['windSpeed', 'm/s', 'wind_speed_10', 'wind_speed_30', 'wind_speed_60'],
  ['windGust', 'm/s', 'wind_gust_speed_10', 'wind_gust_speed_30', 'wind_gust_speed_60'],
  ['windDirection', '', 'wind_direction_10', 'wind_direction_30', 'wind_direction_60'],
  ['precipitation', '', 'precipitation_60'],
  ['humidity', '', 'relative_humidity'],
  ['pressure', 'Pa', 'pressure_msl'],
];

/** Whether the record is in SI units: no weather has 150 °C or 5,000 hPa. */
const isSi = (record: unknown): boolean =>
  ['temperature', 'dew_point'].some((name) => Number(member(record, name)) > 150)
  || Number(member(record, 'pressure_msl')) > 5000;

const skies = new Map<string, WeatherCondition>([
  ['fog', 'fog'], ['rain', 'rain'], ['sleet', 'sleet'], ['snow', 'snow'], ['hail', 'hail'], ['thunderstorm', 'thunderstorm'],
]);

/**
 * The state of the sky, and the name in the answer that tells. `icon` is a sun where no station sees the sky, so that
 * it counts only for what falls, and where the clouds are known.
 */
function skyOf(record: unknown): readonly [WeatherCondition | undefined, name: string] {
  const [condition, icon] = ['condition', 'icon'].map((name) => textOf(member(record, name)));
  const cover = inModelUnit(member(record, 'cloud_cover'));
  const falling = skies.get(condition!) ?? (condition || cover === undefined ? undefined : skies.get(icon!));
  if (falling || cover === undefined) return [falling, 'condition'];
  // Bright Sky's own limits.
  return [cover >= 80 ? 'cloudy' : cover >= 20 ? 'partly-cloudy' : 'clear', 'cloud_cover'];
}

interface Current {
  readonly current?: CurrentWeather | undefined;
  readonly stations?: readonly WeatherStation[];
}

/** What is measured, and where: a value that the nearest station does not have is from another one. */
function currentOf(answer: unknown): Current {
  const record = member(answer, 'weather');
  const si = isSi(record);
  const [condition, told] = skyOf(record);
  const found = fields.flatMap(([field, unit, ...names]) => {
    const name = names.find((one) => inModelUnit(member(record, one)) !== undefined);
    return name ? [{field, name, value: inModelUnit(member(record, name), si ? unit : '')}] : [];
  });
  const all = [...found, ...condition ? [{field: 'condition' as const, name: told, value: condition}] : []];
  if (!all.length) return {};
  const byStation = new Map<string, string[]>();
  const own = textOf(member(record, 'source_id'));
  for (const {field, name} of all) {
    const id = textOf(member(member(record, 'fallback_source_ids'), name)) || own;
    byStation.set(id, [...byStation.get(id) ?? [], field]);
  }
  const stations = [...byStation].flatMap(([id, names]) => stationOf(sourceIn(answer, id), names) ?? []);
  return {current: Object.fromEntries(all.map(({field, value}) => [field, value])) as CurrentWeather, stations};
}

const sourceIn = (answer: unknown, id: string): JsonRecord | undefined =>
  listOf(member(answer, 'sources')).filter(isRecord).find((source) => textOf(source['id']) === id);

function stationOf(source: JsonRecord | undefined, names: readonly string[]): WeatherStation | undefined {
  const name = textOf(source?.['station_name']);
  return name ? compact<WeatherStation>({name, distance: inModelUnit(source?.['distance']), fields: names}) : undefined;
}

/** The station that the values are of, unless it is said of one of them. */
function mainSource(answer: unknown): JsonRecord | undefined {
  const weather = member(answer, 'weather');
  const record = Array.isArray(weather) ? (weather as readonly unknown[])[0] : weather;
  return sourceIn(answer, textOf(member(record, 'source_id')));
}

function placeOf(source: JsonRecord | undefined): Place | undefined {
  const name = textOf(source?.['station_name']);
  const id = textOf(source?.['dwd_station_id']) || name;
  const [latitude, longitude] = ['lat', 'lon'].map((key) => inDegrees(source?.[key]));
  return name ? compact<Place>({id, name, latitude, longitude}) : undefined;
}

const inDegrees = (value: unknown): number | undefined => typeof value === 'number' ? value : undefined;

function hourRecord(record: unknown): HourRecord | undefined {
  const epoch = momentIn(record);
  if (epoch === undefined) return undefined;
  const si = isSi(record);
  const value = (name: string, unit = '') => inModelUnit(member(record, name), si ? unit : '');
  return {
    epoch,
    then: {
      temperature: value('temperature', 'K'), condition: skyOf(record)[0],
      windSpeed: value('wind_speed', 'm/s'), windDirection: value('wind_direction'),
    },
    before: {
      precipitation: value('precipitation'), precipitationProbability: value('precipitation_probability'),
      windGust: value('wind_gust_speed', 'm/s'),
    },
  };
}
