import {city, distanceTo} from './area.mjs';
import {cityMoment, utcMoment} from './moments.mjs';
import {of, standing} from './situation.mjs';

/* The alerts of Bright Sky: those of the weather service that are in force or to come; what is called off is gone. */

const alert = (each, index, moment) => ({
  id: 279_970 + each.version + index, alert_id: `${each.id}.DEU`, status: 'actual',
  effective: moment(each.sent), onset: moment(each.onset), expires: moment(each.expires), category: 'met',
  response_type: each.urgency === 'future' ? 'monitor' : 'prepare', urgency: each.urgency, severity: each.severity,
  certainty: each.step > 1 ? 'observed' : 'likely', event_code: each.code, event_en: each.englishEvent, event_de: each.event,
  headline_en: each.englishHeadline, headline_de: each.headline, description_en: each.englishDescription,
  description_de: each.description, instruction_en: each.englishInstruction, instruction_de: each.instruction,
});

const location = {
  warn_cell_id: city.cell, name: city.officialName, name_short: city.name, district: city.district,
  state: city.state, state_short: city.stateShort,
};

/** Whether a question is about the city; undefined where it names no place at all. */
function isHere(query) {
  if (query.has('warn_cell_id')) return Number(query.get('warn_cell_id')) === city.cell;
  if (!query.has('lat') || !query.has('lon')) return undefined;
  return distanceTo({latitude: Number(query.get('lat')), longitude: Number(query.get('lon'))}) < 12;
}

/** @returns {object} what is answered, or `{detail}` where there is no such place */
export function brightskyAlerts(query, clock) {
  const here = isHere(query);
  if (here === false) return {detail: 'Requested position is not covered by a DWD warn cell'};
  const moment = query.get('tz') === 'Europe/Berlin' ? cityMoment : utcMoment;
  const alerts = of('DWD', standing(clock.storm())).filter(({cancels, expires}) => !cancels && expires > clock.now())
    .map((each, index) => alert(each, index, moment));
  return {alerts, ...(here && {location})};
}
