/** Whether there is frost, and from when on, for a sentence. */
import type {Weather} from '../model/weather.js';
import {comingHours, hourAt} from './coming-hours.js';

export type FrostOutlook =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'none'}
  | {readonly kind: 'now'}
  /** From the hour that begins at `time` on; `min` °C is the lowest of the hours asked for. */
  | {readonly kind: 'from'; readonly time: string; readonly min: number};

/** Frost in the hours after a moment (milliseconds since 1970). */
export function frostOutlook({current, hours = []}: Pick<Weather, 'current' | 'hours'>, now: number, count = 24): FrostOutlook {
  const temperature = current?.temperature ?? hourAt(hours, now)?.temperature;
  if (temperature !== undefined && temperature < 0) return {kind: 'now'};
  const known = comingHours(hours, now, count).flatMap((hour) =>
    (hour.temperature === undefined ? [] : [{time: hour.time, temperature: hour.temperature}]));
  const cold = known.find((hour) => hour.temperature < 0);
  if (cold) return {kind: 'from', time: cold.time, min: Math.min(...known.map((hour) => hour.temperature))};
  return {kind: known.length ? 'none' : 'unknown'};
}
