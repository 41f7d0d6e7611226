import {msg, str} from '@lit/localize';
import {changesBetween} from '../../src/alerts/alert-changes.js';
import type {AlertChange, Standing} from '../../src/alerts/alert-changes.js';
import {stepOf} from '../../src/alerts/alert-severity.js';
import {stepWord, stepWords, timesOf} from './alert-words.js';

export {messages} from '../../src/i18n/generated/alert-news.js';

/** What is said of changes. */
export interface AlertNews {
  /** For a danger that is new or has grown to step 3 or 4: screen readers say it at once. */
  readonly urgent: string;
  /** For everything else: they say it when they have time. */
  readonly polite: string;
}

/** What is said of the changes from one look to the next. */
export function newsOf(before: Standing, after: Standing, now: number, timeZone: string): AlertNews {
  const changes = changesBetween(before, after, now);
  // Advance information is of what may come.
  const isUrgent = ({kind, alert}: AlertChange) =>
    /new|raised/.test(kind) && Number(stepOf(alert)) >= 3 && alert.urgency !== 'future';
  const say = (some: readonly AlertChange[]) => some.map((change) => changeWords(change, now, timeZone)).join(' ');
  return {urgent: say(changes.filter(isUrgent)), polite: say(changes.filter((change) => !isUrgent(change)))};
}

function changeWords({kind, alert}: AlertChange, now: number, timeZone: string): string {
  const {headline} = alert;
  const step = `${stepWord(stepOf(alert))}, ${stepWords(stepOf(alert))}`;
  const times = timesOf(alert, now, timeZone);
  switch (kind) {
    case 'new': return msg(str`Neue Warnung: ${headline}. ${step}, ${times}.`, {id: 'city-alerts.news.new'});
    case 'raised': return msg(str`Die Gefahr ist größer geworden: ${headline}. ${step}, ${times}.`, {id: 'city-alerts.news.raised'});
    case 'lowered': return msg(str`Die Gefahr ist kleiner geworden: ${headline}. ${step}, ${times}.`, {id: 'city-alerts.news.lowered'});
    case 'begun': return msg(str`Die Warnung gilt jetzt: ${headline}. ${step}, ${times}.`, {id: 'city-alerts.news.begun'});
    case 'extended': return msg(str`Die Warnung gilt länger: ${headline}, ${times}.`, {id: 'city-alerts.news.extended'});
    case 'shortened': return msg(str`Die Warnung gilt kürzer: ${headline}, ${times}.`, {id: 'city-alerts.news.shortened'});
    case 'called-off': return msg(str`Die Warnung ist aufgehoben: ${headline}.`, {id: 'city-alerts.news.called-off'});
    default: return msg(str`Die Warnung ist vorbei: ${headline}.`, {id: 'city-alerts.news.over'});
  }
}
