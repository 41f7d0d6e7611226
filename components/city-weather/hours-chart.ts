import {msg, str} from '@lit/localize';
import type {WeatherHour} from '../../src/model/weather.js';
import {addDays} from '../../src/time/civil-day.js';
import {clockAt, momentOf} from '../../src/time/city-clock.js';
import {dayLength} from '../../src/time/day.js';
import type {Chart} from '../../src/ui/chart.js';
import {sunOfDay} from '../../src/weather/daylight.js';
import type {Scene} from './now-view.js';
import {degrees, measure} from './weather-words.js';

/** The hours to come as a chart. */

const isKnown = (value: number | undefined): value is number => Number.isFinite(value);

/** "Zwischen 1° und 5°. Es fallen 2,4 mm Niederschlag." */
function sentenceOf(hours: readonly WeatherHour[]): string {
  const temperatures = hours.map(({temperature}) => temperature).filter(isKnown);
  const amounts = hours.map(({precipitation}) => precipitation).filter(isKnown);
  let sum = 0;
  for (const amount of amounts) sum += amount;
  const [least, most] = [Math.min(...temperatures), Math.max(...temperatures)].map(degrees);
  return [
    temperatures.length > 0 && (least === most
      ? msg(str`Etwa ${least}.`, {id: 'city-weather.hours.about'})
      : msg(str`Zwischen ${least} und ${most}.`, {id: 'city-weather.hours.between'})),
    // A sum of which a part is missing is none.
    amounts.length === hours.length && (sum < .1
      ? msg('Kein Niederschlag.', {id: 'city-weather.hours.dry'})
      : msg(str`Es fallen ${measure(sum, 'millimeter')} Niederschlag.`, {id: 'city-weather.hours.sum'})),
  ].filter(Boolean).join(' ');
}

/** The nights that touch some hours, from sunset to sunrise. */
function nightsOf(hours: readonly WeatherHour[], {weather, timeZone, latitude, longitude}: Scene): Chart['night'] {
  const first = clockAt(momentOf(hours[0]!.time), timeZone).day;
  const last = clockAt(momentOf(hours.at(-1)!.time), timeZone).day;
  const nights: [number, number][] = [];
  const sunOf = (day: string) => {
    const sun = sunOfDay(weather, day, {timeZone, latitude, longitude});
    return sun?.kind === 'rises' ? sun : undefined;
  };
  for (let day = addDays(first, -1); day <= last; day = addDays(day, 1)) {
    // Forecasts do not tell of yesterday: its sun sets nearly when today's does.
    const morning = sunOf(addDays(day, 1));
    const sunset = sunOf(day)?.sunset ?? (day < first && morning ? morning.sunset - dayLength : undefined);
    if (sunset && morning) nights.push([sunset, morning.sunrise]);
  }
  return nights;
}

/** Temperature as a line, precipitation as bars. */
export function hoursChart(hours: readonly WeatherHour[], scene: Scene, dir: Chart['dir']): Chart {
  const temperatures = hours.map(({temperature}) => temperature);
  const known = temperatures.filter(isKnown);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const series: Chart['series'] = [
    {
      name: msg('Temperatur', {id: 'city-weather.temperature'}), unit: '°C', kind: 'line', color: 2, values: temperatures, digits: 0,
      // Half a degree is no mountain.
      ...most - least < 4 && {min: Math.round(least) - 2, max: Math.round(least) + 2},
    },
    {
      name: msg('Niederschlag', {id: 'city-weather.precipitation'}), unit: 'mm', kind: 'bars', color: 1, max: 2,
      values: hours.map(({precipitation}) => precipitation), digits: 1,
    },
  ];
  return {
    label: msg('Temperatur und Niederschlag', {id: 'city-weather.hours.label'}),
    sentence: sentenceOf(hours), times: hours.map(({time}) => time), timeZone: scene.timeZone, dir,
    series: series.filter(({values}) => values.some(Number.isFinite)), night: nightsOf(hours, scene) ?? [],
  };
}
