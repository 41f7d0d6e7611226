import {msg, str} from '@lit/localize';
import {formatNumber} from '../../src/i18n/format.js';
import {beaufort} from '../../src/weather/wind.js';
import type {WindForce} from './wind-words.js';

export {messages} from '../../src/i18n/generated/beaufort-words.js';

/** The wind on the Beaufort scale, for people who sail or cycle by it. */

function nameOf(force: number): string {
  switch (force) {
    case 0: return msg('Windstille', {id: 'city-weather.force.0'});
    case 1: return msg('leiser Zug', {id: 'city-weather.force.1'});
    case 2: return msg('leichte Brise', {id: 'city-weather.force.2'});
    case 3: return msg('schwache Brise', {id: 'city-weather.force.3'});
    case 4: return msg('mäßige Brise', {id: 'city-weather.force.4'});
    case 5: return msg('frische Brise', {id: 'city-weather.force.5'});
    case 6: return msg('starker Wind', {id: 'city-weather.force.6'});
    case 7: return msg('steifer Wind', {id: 'city-weather.force.7'});
    case 8: return msg('stürmischer Wind', {id: 'city-weather.force.8'});
    case 9: return msg('Sturm', {id: 'city-weather.force.9'});
    case 10: return msg('schwerer Sturm', {id: 'city-weather.force.10'});
    case 11: return msg('orkanartiger Sturm', {id: 'city-weather.force.11'});
    default: return msg('Orkan', {id: 'city-weather.force.12'});
  }
}

const named = (speed: number): readonly [force: string, name: string] => {
  const force = beaufort(speed);
  return [formatNumber(force), nameOf(force)];
};

export const inBeaufort: WindForce = {
  speed: (value) => {
    const [force, name] = named(value);
    return msg(str`Stärke ${force} (${name})`, {id: 'city-weather.force'});
  },
  gust: (value) => {
    const [force, name] = named(value);
    return msg(str`Böen bis Stärke ${force} (${name})`, {id: 'city-weather.gusts.force'});
  },
};
