/** Class `WeatherObserved` of the Open SmartCity App's back end: road weather stations. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import type {CurrentWeather, Weather} from '../../model/weather.js';
import {cityZone} from '../../time/zone.js';
import {compact, lineOf} from '../kit/fields.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {inModelUnit} from '../kit/weather-unit.js';
import {isTrue, momentIn, pointIn} from './osca-answer.js';

/**
 * Names of the server with the least and greatest value that can be true: a station sends the largest number it can
 * where it has none (3276.7). What ends in `_avg` is the mean of all stations.
 */
const values: readonly (readonly [keyof CurrentWeather, name: string, least: number, greatest: number])[] = [
  ['temperature', 'lufttemperatur', -60, 60],
  ['humidity', 'relative_luftfeuchte', 0, 110],
  // The server's own spelling.
  ['pressure', 'realtiver_luftdruck', 850, 1100],
  ['pressure', 'relativer_luftdruck', 850, 1100],
  ['windSpeed', 'windgeschwindigkeit_kmh', 0, 400],
  ['windDirection', 'windrichtung', 0, 360],
  // mm/h: the amount of an hour in which it goes on like this.
  ['precipitation', 'niederschlagsintensitaet', 0, 400],
];

/** The weather of each station. */
export function readRecords(records: readonly unknown[], options: ReadOptions): ReadResult<Weather> {
  const zone = cityZone(options.timeZone);
  const problems: Problem[] = [];
  const items = records.flatMap((record, index) => {
    const refuse = (code: string, message: string): [] => {
      problems.push(warning(code, `results[${index}] ${message}`));
      return [];
    };
    const time = momentIn(member(record, 'dateObserved'), zone);
    if (!isRecord(record) || !time) return refuse('bad-entry', 'has no dateObserved');
    if (isTrue(record['maintenance'])) return refuse('maintenance', 'is being repaired');
    const current = currentOf(record);
    if (!Object.keys(current).length) return refuse('no-value', 'has no value');
    const place = placeOf(record);
    const source = compact<Source>({url: options.url, title: lineOf(record['dataProvider']), asOf: time});
    return [compact<Weather>({id: textOf(record['objectId']) || (place?.id ?? time), time, place, current, source})];
  });
  return {items, problems};
}

function currentOf(record: JsonRecord): CurrentWeather {
  const listed = listOf(record['valueArray']);
  const valueOf = (name: string): unknown =>
    member(record['values'], name) ?? listed.find((one) => textOf(member(one, 'type')) === name);
  return Object.fromEntries(values.flatMap(([field, name, least, greatest]) => {
    const value = inModelUnit(member(valueOf(name), 'value'), textOf(member(valueOf(name), 'unit')));
    return value !== undefined && value >= least && value <= greatest ? [[field, value]] : [];
  })) as CurrentWeather;
}

function placeOf(record: JsonRecord): Place | undefined {
  const name = lineOf(record['name']) || lineOf(record['shortName']);
  const address = [lineOf(record['district']), lineOf(record['city'])].filter(Boolean).join(', ');
  return name ? compact<Place>({
    id: textOf(record['sourceId']) || name, name, address, ...pointIn(record['geopoint']),
  }) : undefined;
}
