import {msg, str} from '@lit/localize';
import {capitalise, formatNumber} from '../../src/i18n/format.js';
import type {WeatherCondition} from '../../src/model/weather.js';
import {clockAt, momentOf} from '../../src/time/city-clock.js';
import type {FrostOutlook} from '../../src/weather/frost-outlook.js';
import {partOfDay} from '../../src/weather/part-of-day.js';
import type {RainOutlook} from '../../src/weather/rain-outlook.js';
import {uvClass} from '../../src/weather/uv-class.js';
import {compassPoint} from '../../src/weather/wind.js';

/** Weather as people say it. What is not known is left out. */

/** A whole number; never "-0". */
const whole = (value: number): string => formatNumber(Math.round(value) || 0);

/** "4°", "−2°": with the sign that typographers set and screen readers read as minus. */
export const degrees = (value: number): string => `${whole(value).replace('-', '\u2212')}°`;

/** A measure with the unit as the language writes it: "22 km/h". */
export const measure = (value: number, unit: 'kilometer' | 'kilometer-per-hour' | 'millimeter'): string =>
  formatNumber(value, {style: 'unit', unit, maximumFractionDigits: unit === 'millimeter' ? 1 : 0});

/** Facts one after the other, with the language's comma. */
export function inARow(facts: readonly (string | false | undefined)[]): string {
  let row = '';
  for (const fact of facts) {
    if (fact) row = row ? msg(str`${row}, ${fact}`, {id: 'city-weather.comma'}) : fact;
  }
  return row;
}

/** The word of a condition. Only by day the sun shines. */
export function conditionWord(condition: WeatherCondition, isDay?: boolean): string {
  switch (condition) {
    case 'clear': return isDay ? msg('sonnig', {id: 'city-weather.sunny'}) : msg('klar', {id: 'city-weather.clear'});
    case 'partly-cloudy': return msg('leicht bewölkt', {id: 'city-weather.partly-cloudy'});
    case 'cloudy': return msg('bewölkt', {id: 'city-weather.cloudy'});
    case 'fog': return msg('Nebel', {id: 'city-weather.fog'});
    case 'drizzle': return msg('Nieselregen', {id: 'city-weather.drizzle'});
    case 'rain': return msg('Regen', {id: 'city-weather.rain'});
    case 'freezing-rain': return msg('gefrierender Regen', {id: 'city-weather.freezing-rain'});
    case 'sleet': return msg('Schneeregen', {id: 'city-weather.sleet'});
    case 'snow': return msg('Schnee', {id: 'city-weather.snow'});
    case 'hail': return msg('Hagel', {id: 'city-weather.hail'});
    case 'thunderstorm': return msg('Gewitter', {id: 'city-weather.thunderstorm'});
  }
}

/** Where the wind comes from. */
export function windFrom(degree: number): string {
  switch (compassPoint(degree)) {
    case 'n': return msg('Wind aus Norden', {id: 'city-weather.wind.n'});
    case 'ne': return msg('Wind aus Nordosten', {id: 'city-weather.wind.ne'});
    case 'e': return msg('Wind aus Osten', {id: 'city-weather.wind.e'});
    case 'se': return msg('Wind aus Südosten', {id: 'city-weather.wind.se'});
    case 's': return msg('Wind aus Süden', {id: 'city-weather.wind.s'});
    case 'sw': return msg('Wind aus Südwesten', {id: 'city-weather.wind.sw'});
    case 'w': return msg('Wind aus Westen', {id: 'city-weather.wind.w'});
    case 'nw': return msg('Wind aus Nordwesten', {id: 'city-weather.wind.nw'});
  }
}

/** "UV-Index 3, mittel". */
export function uvWords(index: number): string {
  const number = whole(index);
  switch (uvClass(index)) {
    case 'low': return msg(str`UV-Index ${number}, niedrig`, {id: 'city-weather.uv.low'});
    case 'moderate': return msg(str`UV-Index ${number}, mittel`, {id: 'city-weather.uv.moderate'});
    case 'high': return msg(str`UV-Index ${number}, hoch`, {id: 'city-weather.uv.high'});
    case 'very-high': return msg(str`UV-Index ${number}, sehr hoch`, {id: 'city-weather.uv.very-high'});
    case 'extreme': return msg(str`UV-Index ${number}, extrem`, {id: 'city-weather.uv.extreme'});
  }
}

const hourLength = 3_600_000;

interface OutlookState {
  readonly rain: RainOutlook;
  readonly frost: FrostOutlook;
  /** Whether it is dry now, although the running hour is wet as a whole. */
  readonly isDry: boolean;
  readonly now: number;
  readonly timeZone: string;
}

const dryWord = (): string => msg('trocken', {id: 'city-weather.dry'});
const nextHour = (what: string): string => msg(str`in der nächsten Stunde ${what}`, {id: 'city-weather.next-hour'});

/** From an hour of today or tomorrow on. */
function from(time: string, what: string, {now, timeZone}: OutlookState): string {
  const {hour, isToday} = hourOf(time, now, timeZone);
  return isToday
    ? msg(str`ab ${hour} Uhr ${what}`, {id: 'city-weather.from'})
    : msg(str`morgen ab ${hour} Uhr ${what}`, {id: 'city-weather.from.tomorrow'});
}

function until(time: string, what: string, {now, timeZone}: OutlookState): string {
  const {hour, isToday} = hourOf(time, now, timeZone);
  return isToday
    ? msg(str`bis ${hour} Uhr ${what}`, {id: 'city-weather.until'})
    : msg(str`bis morgen um ${hour} Uhr ${what}`, {id: 'city-weather.until.tomorrow'});
}

function hourOf(time: string, now: number, timeZone: string): {readonly hour: string; readonly isToday: boolean} {
  const {day, time: clock} = clockAt(momentOf(time), timeZone);
  return {hour: formatNumber(+clock.slice(0, 2)), isToday: day === clockAt(now, timeZone).day};
}

function rainWords(state: OutlookState): string | undefined {
  const {rain, isDry, now} = state;
  if (rain.kind === 'unknown') return undefined;
  if (rain.kind === 'dry') {
    const known = momentOf(rain.last) - now;
    if (known < hourLength) return nextHour(dryWord());
    return known < 12 * hourLength
      ? msg('vorerst bleibt es trocken', {id: 'city-weather.stays-dry.for-now'})
      : msg('es bleibt trocken', {id: 'city-weather.stays-dry'});
  }
  const fall = conditionWord(rain.condition ?? 'rain');
  if (rain.kind === 'wet') return isDry ? nextHour(fall) : msg(str`weiter ${fall}`, {id: 'city-weather.goes-on'});
  if (rain.kind === 'wet-until') {
    return isDry ? until(rain.time, fall, state) : from(rain.time, dryWord(), state);
  }
  return momentOf(rain.time) - now <= hourLength ? nextHour(fall) : from(rain.time, fall, state);
}

function frostWords({frost, timeZone}: OutlookState): string | undefined {
  // A temperature below zero says so itself.
  if (frost.kind !== 'from') return undefined;
  switch (partOfDay(momentOf(frost.time), timeZone)) {
    case 'night': return msg('nachts Frost', {id: 'city-weather.frost.night'});
    case 'morning': return msg('morgens Frost', {id: 'city-weather.frost.morning'});
    case 'noon': return msg('mittags Frost', {id: 'city-weather.frost.noon'});
    case 'afternoon': return msg('nachmittags Frost', {id: 'city-weather.frost.afternoon'});
    case 'evening': return msg('abends Frost', {id: 'city-weather.frost.evening'});
  }
}

/** What becomes of the weather: "Ab 16 Uhr trocken, abends Frost."; empty where nobody knows. */
export function outlookWords(state: OutlookState): string {
  const words = inARow([rainWords(state), frostWords(state)]);
  return words && capitalise(msg(str`${words}.`, {id: 'city-weather.sentence'}));
}
