/** When rain or snow begins or ends, for a sentence. */
import type {Weather, WeatherCondition, WeatherHour} from '../model/weather.js';
import {unbrokenHours} from './coming-hours.js';
import {isFalling} from './condition.js';

export type RainOutlook =
  | {readonly kind: 'unknown'}
  /** Dry in all hours that are known, of which `last` is the last. */
  | {readonly kind: 'dry'; readonly last: string}
  /** Dry now; from the hour that begins at `time` on it rains, or what `condition` says. */
  | {readonly kind: 'dry-until'; readonly time: string; readonly condition?: WeatherCondition}
  /** It rains now, or what `condition` says, and does so in all hours that are known. */
  | {readonly kind: 'wet'; readonly condition?: WeatherCondition}
  /** It rains now, or what `condition` says; dry from the hour that begins at `time` on. */
  | {readonly kind: 'wet-until'; readonly time: string; readonly condition?: WeatherCondition};

/** Millimetres in an hour that one notices. */
const leastRain = 0.1;

/** Whether it is wet in an hour; `undefined` if nobody knows. */
function isWet({precipitation, condition}: WeatherHour): boolean | undefined {
  if (precipitation !== undefined) return precipitation >= leastRain;
  return condition && isFalling(condition);
}

/** What becomes of the rain in the hours after a moment (milliseconds since 1970). */
export function rainOutlook({current, hours = []}: Pick<Weather, 'current' | 'hours'>, now: number, count = 24): RainOutlook {
  const unbroken = unbrokenHours(hours, now, count);
  const end = unbroken.findIndex((hour) => isWet(hour) === undefined);
  const known = end < 0 ? unbroken : unbroken.slice(0, end);
  const measured = isFalling(current?.condition) ? current?.condition : undefined;
  const [running, ...later] = known;
  const last = known.at(-1);
  if (measured || running && isWet(running)) {
    const falls = fallOf(measured ?? running?.condition);
    // A break of one hour is no end.
    const dry = later.find((hour, index) => !isWet(hour) && !(later[index + 1] && isWet(later[index + 1]!)));
    return dry ? {kind: 'wet-until', time: dry.time, ...falls} : {kind: 'wet', ...falls};
  }
  if (!last) return {kind: 'unknown'};
  const wet = later.find(isWet);
  return wet ? {kind: 'dry-until', time: wet.time, ...fallOf(wet.condition)} : {kind: 'dry', last: last.time};
}

const fallOf = (condition?: WeatherCondition) => (condition && isFalling(condition) ? {condition} : {});
