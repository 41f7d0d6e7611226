import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {WeatherHour} from '../../src/model/weather.js';
import {chartTable} from '../../src/ui/chart-table.js';
import type {Chart} from '../../src/ui/chart.js';
import {beaufort} from '../../src/weather/wind.js';

/** The table behind the chart: fetched when somebody opens it. */

export {messages} from '../../src/i18n/generated/hours-table.js';
export {sheets} from '../../src/ui/chart-table.js';

/** The chart's values and what it has no room for: how likely rain is, wind and gusts. */
export function hoursTable(chart: Chart, hours: readonly WeatherHour[], units: string): TemplateResult {
  const isForce = units === 'beaufort';
  const wind = (value: number | undefined) => (value !== undefined && isForce ? beaufort(value) : value);
  const line = {kind: 'line', color: 1, digits: 0} as const;
  const unit = isForce ? msg('Beaufort', {id: 'city-weather.beaufort'}) : 'km/h';
  const further: Chart['series'] = [
    {
      ...line, name: msg('Wahrscheinlichkeit', {id: 'city-weather.chance'}), unit: '%',
      values: hours.map(({precipitationProbability}) => precipitationProbability),
    },
    {...line, name: msg('Wind', {id: 'city-weather.wind'}), unit, values: hours.map(({windSpeed}) => wind(windSpeed))},
    {...line, name: msg('Böen', {id: 'city-weather.table.gusts'}), unit, values: hours.map(({windGust}) => wind(windGust))},
  ];
  const known = further.filter(({values}) => values.some(Number.isFinite));
  return chartTable({...chart, series: [...chart.series, ...known]});
}
