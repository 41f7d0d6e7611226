import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sayDistance} from '../../src/i18n/distance.js';
import {capitalise, formatDay, formatNumber, sayDay} from '../../src/i18n/format.js';
import type {WeatherDay} from '../../src/model/weather.js';
import {daysBetween} from '../../src/time/day.js';
import {inOneLine, published} from '../../src/ui/published.js';
import {conditionSign} from './weather-signs.js';
import {conditionWord, degrees, measure} from './weather-words.js';
import type {Scene} from './now-view.js';

/** The days to come: a row each. */

/** "Heute", "Morgen", "Mittwoch"; after a week with the date. */
function dayName(date: string, today: string): string {
  const distance = daysBetween(today, date);
  if (distance < 2) return capitalise(sayDistance(distance));
  return capitalise(distance < 7 ? formatDay(date, {weekday: 'long'}) : sayDay(date, today));
}

/** "1° bis 5°", as far as both are known. */
function rangeWords({min, max}: WeatherDay): string | undefined {
  const [least, most] = [min, max].map((value) => (value === undefined ? '' : degrees(value)));
  if (least && most) return msg(str`${least} bis ${most}`, {id: 'city-weather.range'});
  if (most) return msg(str`bis ${most}`, {id: 'city-weather.range.max'});
  return least && msg(str`ab ${least}`, {id: 'city-weather.range.min'});
}

function fallView({precipitation, precipitationProbability: chance}: WeatherDay): unknown {
  const facts = [
    precipitation !== undefined && measure(precipitation, 'millimeter'),
    chance !== undefined && formatNumber(chance / 100, {style: 'percent'}),
  ];
  return facts.some(Boolean) ? html`
    <span class="visually-hidden">${msg('Niederschlag:', {id: 'city-weather.precipitation.label'})}</span>
    ${inOneLine(facts)}` : nothing;
}

/** Sign and word of a condition. */
export const skyView = ({condition}: WeatherDay, isDay: boolean | undefined): TemplateResult => html`
  <span class="sky">${conditionSign(condition, isDay, '1.75em')}
    ${condition ? html`<span class="word">${conditionWord(condition, isDay)}</span>` : nothing}</span>`;

/** The days, each with what is known of it. */
export const dayList = (days: readonly WeatherDay[], today: string): TemplateResult => html`
  <ul part="list" class="entries day-list">
    ${days.map((day) => html`
      <li part="item">
        <span class="name">${dayName(day.date, today)}</span>
        ${skyView(day, true)}
        <span class="range">${rangeWords(day)}</span>
        <span class="fall">${fallView(day)}</span>
      </li>`)}
  </ul>`;

/** The name of the place that something is the weather of. */
export const placeName = ({weather: {place, source}}: Scene): TemplateResult | typeof nothing =>
  (place?.name || source?.title ? published(place?.name || source?.title, source?.language) : nothing);
