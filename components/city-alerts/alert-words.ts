import {msg, str} from '@lit/localize';
import {beginOf, endOf} from '../../src/alerts/alert-standing.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {Alert} from '../../src/model/alert.js';

/** Warnings in the reader's language; the official text stays as it was published. */

/** The word of a step. */
export function stepWord(step: number | undefined): string {
  switch (step) {
    case 1: return msg('Vorsicht', {id: 'city-alerts.step.1'});
    case 2: return msg('Achtung', {id: 'city-alerts.step.2'});
    case 3: return msg('Gefahr', {id: 'city-alerts.step.3'});
    case 4: return msg('Große Gefahr', {id: 'city-alerts.step.4'});
    default: return msg('Warnung', {id: 'city-alerts.step.unknown'});
  }
}

/** "Stufe 3 von 4". */
export const stepWords = (step: number | undefined): string => step
  ? msg(str`Stufe ${step} von 4`, {id: 'city-alerts.step'})
  : msg('Stufe nicht bekannt', {id: 'city-alerts.step.none'});

/** The least there is to do at a step, whatever happens. */
export function adviceWords(step: number | undefined): string {
  switch (step) {
    case 1: return msg('Achten Sie draußen auf Ihre Umgebung.', {id: 'city-alerts.advice.1'});
    case 2: return msg('Seien Sie vorsichtig. Sehen Sie ab und zu nach, ob sich die Lage ändert.', {id: 'city-alerts.advice.2'});
    case 3: return msg('Meiden Sie die Gefahr. Tun Sie, was in der Warnung steht.', {id: 'city-alerts.advice.3'});
    case 4: return msg('Ihr Leben kann in Gefahr sein. Tun Sie sofort, was in der Warnung steht.', {id: 'city-alerts.advice.4'});
    default: return msg('Lesen Sie die ganze Warnung.', {id: 'city-alerts.advice.unknown'});
  }
}

/** When a warning holds: "ab 15:00 Uhr bis morgen, 4:00 Uhr", "bis auf Weiteres". */
export function timesOf(alert: Alert, now: number, timeZone: string): string {
  const say = (moment: number) => sayMoment(moment, now, timeZone);
  const end = endOf(alert) ? say(endOf(alert)) : '';
  const begin = beginOf(alert) > now ? say(beginOf(alert)) : '';
  if (!begin) {
    return end
      ? msg(str`bis ${end}`, {id: 'city-alerts.until'})
      : msg('bis auf Weiteres', {id: 'city-alerts.until.further'});
  }
  return end
    ? msg(str`ab ${begin} bis ${end}`, {id: 'city-alerts.from-until'})
    : msg(str`ab ${begin}`, {id: 'city-alerts.from'});
}
