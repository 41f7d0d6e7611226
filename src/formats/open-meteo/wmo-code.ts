import type {WeatherCondition} from '../../model/weather.js';

/**
 * WMO code table 4677, "present weather", from the first code of each run on. The codes of dust, of what fell in the
 * hour before and of what is only in sight are no state of the sky.
 */
const runs: readonly (readonly [first: number, condition?: WeatherCondition])[] = [
  [0, 'clear'], [2, 'partly-cloudy'], [3, 'cloudy'], [4], [10, 'fog'], [13], [17, 'thunderstorm'], [18], [40, 'fog'],
  [50, 'drizzle'], [56, 'freezing-rain'], [58, 'rain'], [66, 'freezing-rain'], [68, 'sleet'], [70, 'snow'], [79, 'sleet'],
  [80, 'rain'], [83, 'sleet'], [85, 'snow'], [87, 'hail'], [91, 'thunderstorm'], [100],
];

/** The condition of a code, which Open-Meteo uses in its own way below 4: mainly clear, partly cloudy, overcast. */
export function conditionOf(code: unknown): WeatherCondition | undefined {
  if (!Number.isInteger(code)) return undefined;
  return runs.filter(([first]) => first <= (code as number)).at(-1)?.[1];
}
