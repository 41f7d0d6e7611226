import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatTime} from '../../src/i18n/format.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {CurrentWeather, Weather, WeatherStation} from '../../src/model/weather.js';
import {clockAt} from '../../src/time/city-clock.js';
import {icon} from '../../src/ui/icons.js';
import {around, inOneLine} from '../../src/ui/published.js';
import {daylightAt, sunOfDay} from '../../src/weather/daylight.js';
import {frostOutlook} from '../../src/weather/frost-outlook.js';
import {rainOutlook} from '../../src/weather/rain-outlook.js';
import {isFalling} from '../../src/weather/condition.js';
import {farStationOf, stationOf} from '../../src/weather/weather-now.js';
import type {WeatherNow} from '../../src/weather/weather-now.js';
import {conditionSign, horizonSign, windSign} from './weather-signs.js';
import {conditionWord, degrees, inARow, measure, outlookWords, uvWords} from './weather-words.js';
import {windWords} from './wind-words.js';
import type {WindForce} from './wind-words.js';

/** A place, its weather and the time, as the views need them. */
export interface Scene {
  readonly weather: Weather;
  /** `undefined`: nothing is known of now. */
  readonly present: WeatherNow | undefined;
  readonly now: number;
  readonly timeZone: string;
  /** Of the city, for a feed that does not say where it is. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

/** Whether it is day; `undefined` where nobody knows. */
export const isDayIn = (scene: Scene): boolean | undefined =>
  daylightAt(scene.weather, scene.present?.old ?? scene.now, scene);

/** The condition as far as it was seen here: what falls 28 km away says little. */
const conditionHere = ({present}: Scene): CurrentWeather['condition'] =>
  present && !farStationOf(present, 'condition') ? present.values.condition : undefined;

/** "Jetzt 4°, Nieselregen, gefühlt 1°."; empty where nothing is known. */
export function nowWords(scene: Scene): string {
  const {temperature, apparentTemperature: apparent} = scene.present?.values ?? {};
  const condition = conditionHere(scene);
  const feels = apparent !== undefined && (temperature === undefined || degrees(apparent) !== degrees(temperature));
  const words = inARow([
    temperature !== undefined && degrees(temperature),
    condition && conditionWord(condition, isDayIn(scene)),
    feels && msg(str`gefühlt ${degrees(apparent)}`, {id: 'city-weather.feels'}),
  ]);
  if (!words) return '';
  const old = scene.present?.old;
  return old === undefined
    ? msg(str`Jetzt ${words}.`, {id: 'city-weather.now'})
    : msg(str`${sayMoment(old, scene.now, scene.timeZone)}: ${words}.`, {id: 'city-weather.then'});
}

/** What becomes of it; the hours alone say so where the measurement is old or from far away. */
export function comingWords(scene: Scene): string {
  const {weather, present, now, timeZone} = scene;
  const isMeasured = present?.values === weather.current && present?.old === undefined;
  const condition = isMeasured ? conditionHere(scene) : undefined;
  const {condition: _, ...values} = isMeasured ? present?.values ?? {} : {};
  const current = {...values, ...condition && {condition}};
  return outlookWords({
    rain: rainOutlook({...weather, current}, now), frost: frostOutlook({...weather, current}, now),
    isDry: !!condition && !isFalling(condition), now, timeZone,
  });
}

const stationView = ({name, distance}: WeatherStation): TemplateResult => around((place) => distance
  ? msg(str`Station ${place}, ${measure(Math.max(1, distance / 1000), 'kilometer')} entfernt`, {id: 'city-weather.station.far'})
  : msg(str`Station ${place}`, {id: 'city-weather.station'}), name);

const fact = (sign: SVGTemplateResult, facts: readonly unknown[], look: string): TemplateResult | typeof nothing =>
  (facts.some(Boolean) ? html`<li class=${look}>${icon(sign)}<span>${inOneLine(facts.map((one) => one && html`<span class="fact">${one}</span>`))}</span></li>` : nothing);

/** When the sun rises and sets, and how strong it gets. */
function sunFacts({weather, now, timeZone, ...place}: Scene): readonly unknown[] {
  const {day} = clockAt(now, timeZone);
  const sun = sunOfDay(weather, day, {timeZone, ...place});
  const time = (epoch: number) => formatTime(clockAt(epoch, timeZone).time);
  const index = weather.days?.find(({date}) => date === day)?.uvIndex;
  return [
    sun?.kind === 'rises' && msg(str`Sonnenaufgang ${time(sun.sunrise)} Uhr`, {id: 'city-weather.sunrise'}),
    sun?.kind === 'rises' && msg(str`Sonnenuntergang ${time(sun.sunset)} Uhr`, {id: 'city-weather.sunset'}),
    index !== undefined && uvWords(index),
  ];
}

/** A condition that was seen far away, with where. */
function farCondition({present}: Scene): TemplateResult | typeof nothing {
  const station = present && farStationOf(present, 'condition');
  const condition = present?.values.condition;
  if (!station || !condition) return nothing;
  return html`<p class="far">${conditionSign(condition, undefined)}
    <span>${inOneLine([html`<span class="word">${conditionWord(condition)}</span>`, stationView(station)])}</span></p>`;
}

/** The answer: the weather now, what becomes of it, the wind; below it what else is known. */
export function nowView(scene: Scene, force: WindForce | undefined, more: unknown): TemplateResult {
  const {present} = scene;
  const [now, coming] = [nowWords(scene), comingWords(scene)];
  const station = present && stationOf(present, 'temperature');
  const farWind = present && farStationOf(present, 'windSpeed');
  const wind = force && present && windWords(present.values, force);
  return html`
    <div class="answer" part="answer">
      ${now ? conditionSign(conditionHere(scene), isDayIn(scene), '2.5em') : nothing}
      <div>
        ${now ? html`<p class="display">${now}</p>` : nothing}
        ${coming ? html`<p class=${now ? 'coming' : 'display'}>${coming}</p>` : nothing}
      </div>
    </div>
    ${farCondition(scene)}
    <ul class="facts">
      ${fact(windSign, [wind, wind && farWind && stationView(farWind)], 'wind')}
      ${fact(horizonSign, sunFacts(scene), 'sun')}
    </ul>
    ${station ? html`<p part="meta" class="station">${stationView(station)}</p>` : nothing}
    ${more}`;
}
