/** Days out of hours, for services that publish no days. */
import type {WeatherDay, WeatherHour} from '../model/weather.js';
import {addDays} from '../time/civil-day.js';
import {cityZone, dayAt, parseMoment, toEpoch, wallOf} from '../time/zone.js';
import {conditionOfAll} from './condition.js';

const hourLength = 3600000;

/** The days in the city of which every hour has a temperature, be there 23, 24 or 25. */
export function daysOf(hours: readonly WeatherHour[], timeZone?: string): WeatherDay[] {
  const zone = cityZone(timeZone);
  const days = new Map<string, WeatherHour[]>();
  for (const hour of hours) {
    const moment = parseMoment(hour.time);
    const day = moment ? dayAt(moment.epoch, zone) : '';
    days.set(day, [...days.get(day) ?? [], hour]);
  }
  return [...days].flatMap(([date, all]) => {
    if (!date) return [];
    const length = (toEpoch(wallOf(addDays(date, 1)), zone) - toEpoch(wallOf(date), zone)) / hourLength;
    return dayOf(date, all, length) ?? [];
  });
}

function dayOf(date: string, hours: readonly WeatherHour[], length: number): WeatherDay | undefined {
  const known = (name: 'temperature' | 'precipitation' | 'precipitationProbability'): number[] =>
    hours.flatMap((hour) => hour[name] ?? []);
  const temperatures = known('temperature');
  if (temperatures.length < length) return undefined;
  const amounts = known('precipitation');
  const chances = known('precipitationProbability');
  const condition = conditionOfAll(hours.map((hour) => hour.condition));
  return {
    date, min: Math.min(...temperatures), max: Math.max(...temperatures),
    ...condition && {condition},
    ...amounts.length >= length && {precipitation: sumOf(amounts)},
    ...chances.length >= length && {precipitationProbability: Math.max(...chances)},
  };
}

/** Without the noise that sums of binary fractions have. */
function sumOf(amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return Math.round(sum * 100) / 100;
}
