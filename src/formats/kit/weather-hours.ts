/** Hours of weather from services whose records say some things of a moment, others of the hour before it. */
import type {WeatherCondition, WeatherHour} from '../../model/weather.js';
import {formatMoment} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {isFalling} from '../../weather/condition.js';
import {compact} from './fields.js';

type Values<K extends keyof WeatherHour> = {readonly [Key in K]?: WeatherHour[Key] | undefined};

/** What a service says under one time. */
export interface HourRecord {
  readonly epoch: number;
  /** Of that moment. */
  readonly then: Values<'temperature' | 'windSpeed' | 'windDirection' | 'condition'>;
  /** Of the hour that ends with it. */
  readonly before: Values<'precipitation' | 'precipitationProbability' | 'windGust'>;
}

const hourLength = 3600000;

/** The hours that begin at the times of the records, in their order; one of which nothing is known is left out. */
export function hoursFrom(records: readonly HourRecord[], zone: Zone): WeatherHour[] {
  const byTime = new Map(records.map((record) => [record.epoch, record]));
  return [...byTime.values()].sort((a, b) => a.epoch - b.epoch).flatMap(({epoch, then, before}) => {
    const next = byTime.get(epoch + hourLength);
    const condition = agreeing(then.condition, next?.then.condition, next?.before.precipitation);
    // Files whose first record is complete and whose second is null mean the first hour. A sum counts once: that of any
    // other record is the hour's before it.
    const own = next && !byTime.has(epoch - hourLength) ? compact(before) : {};
    const fields = compact<Omit<WeatherHour, 'time'>>({...then, ...own, ...compact({...next?.before}), condition});
    return Object.keys(fields).length ? {time: formatMoment(epoch, zone), ...fields} : [];
  });
}

/** The condition at the beginning of an hour, or at its end where only that one agrees with what falls in it. */
function agreeing(
  begin: WeatherCondition | undefined, end: WeatherCondition | undefined, amount: number | undefined,
): WeatherCondition | undefined {
  // A thunderstorm may be dry.
  if (!begin || !end || amount === undefined || begin === 'thunderstorm') return begin;
  return isFalling(begin) !== amount > 0 && isFalling(end) === amount > 0 ? end : begin;
}
