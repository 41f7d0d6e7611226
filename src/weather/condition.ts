import type {WeatherCondition} from '../model/weather.js';

/** All that falls, the mildest first. */
const falling: readonly WeatherCondition[] = [
  'drizzle', 'rain', 'freezing-rain', 'sleet', 'snow', 'hail', 'thunderstorm',
];

/** How bad the weather is of what falls; `-1` where nothing falls, or nobody knows. */
const badnessOf = (condition?: WeatherCondition): number => condition ? falling.indexOf(condition) : -1;

/** Whether something falls from the sky. */
export const isFalling = (condition?: WeatherCondition): boolean => badnessOf(condition) >= 0;

/** One condition for several hours: the worst of what falls, else the state of the sky that most of them have. */
export function conditionOfAll(conditions: readonly (WeatherCondition | undefined)[]): WeatherCondition | undefined {
  const worst = falling[Math.max(-1, ...conditions.map(badnessOf))];
  if (worst) return worst;
  const known = [...new Set(conditions)].filter((one) => one !== undefined);
  const countOf = (one: WeatherCondition): number => conditions.filter((other) => other === one).length;
  return known.sort((a, b) => countOf(b) - countOf(a))[0];
}
