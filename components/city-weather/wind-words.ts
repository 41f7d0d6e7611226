import {msg, str} from '@lit/localize';
import type {CurrentWeather} from '../../src/model/weather.js';
import {inARow, measure, windFrom} from './weather-words.js';

/** How strong the wind is and how strong its gusts are, in words. */
export interface WindForce {
  speed(value: number): string;
  gust(value: number): string;
}

/** In kilometres an hour. */
export const inKilometres: WindForce = {
  speed: (value) => measure(value, 'kilometer-per-hour'),
  gust: (value) => msg(str`Böen bis ${measure(value, 'kilometer-per-hour')}`, {id: 'city-weather.gusts'}),
};

/** "Wind aus Westen, 22 km/h, Böen bis 45 km/h"; empty where nothing is known. */
export function windWords({windSpeed, windGust, windDirection}: CurrentWeather, force: WindForce): string {
  const isCalm = windSpeed !== undefined && Math.round(windSpeed) < 1;
  const speed = windSpeed === undefined || isCalm ? undefined : force.speed(windSpeed);
  // Only gusts above the wind are worth a word.
  const isGusty = windGust !== undefined && Math.round(windGust) > Math.round(windSpeed ?? 0);
  return inARow([
    isCalm ? msg('windstill', {id: 'city-weather.calm'})
      : windDirection !== undefined ? windFrom(windDirection)
      : speed && msg('Wind', {id: 'city-weather.wind'}),
    speed, isGusty && force.gust(windGust),
  ]);
}
