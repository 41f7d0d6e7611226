import {city} from './area.mjs';
import {of, standing} from './situation.mjs';

/*
 * The warnings of the weather service's own website: a script that calls a function, sorted by cells of counties. It
 * knows no numbers of messages; an advance information stands apart.
 */

/** 1 is an advance information; a warning's level is its step and one. */
const level = ({urgency, step}) => (urgency === 'future' ? 1 : step + 1);

const entry = (each) => ({
  regionName: city.district, stateShort: city.stateShort, type: 1, level: level(each),
  start: each.onset, end: each.expires, altitudeStart: null, altitudeEnd: null, headline: each.headline,
  event: each.urgency === 'future' ? `VORABINFORMATION ${each.event}` : each.event,
  description: each.description, instruction: each.instruction,
});

const byCell = (messages) => (messages.length > 0 ? {[city.countyCell]: messages.map(entry)} : {});

/** The script, as it is served to the website's map. */
export function dwdWarnings(clock) {
  const live = of('DWD', standing(clock.storm())).filter(({cancels}) => !cancels);
  return `warnWetter.loadWarnings(${JSON.stringify({
    time: Math.floor(clock.now() / 60_000) * 60_000,
    warnings: byCell(live.filter(({urgency}) => urgency !== 'future')),
    vorabInformation: byCell(live.filter(({urgency}) => urgency === 'future')),
    copyright: 'Copyright Deutscher Wetterdienst',
  })});`;
}
