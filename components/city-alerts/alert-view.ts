import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {stepOf} from '../../src/alerts/alert-severity.js';
import type {Alert} from '../../src/model/alert.js';
import {inOneLine} from '../../src/ui/published.js';
import {stepSign} from './alert-signs.js';
import {stepWord, stepWords} from './alert-words.js';

/** What a warning looks like wherever it is shown: in the list, in a line, open. */
export interface AlertLooks {
  readonly now: number;
  readonly timeZone: string;
  /** Level of a warning's heading. */
  readonly level: number;
}

/** "Gefahr · Stufe 3 von 4", with its sign, and with what else is to stand there. */
export const stepView = (alert: Alert, more?: string): TemplateResult => {
  const step = stepOf(alert);
  return html`<p class="step">${stepSign(step)}
    <span>${inOneLine([html`<strong>${stepWord(step)}</strong>`, stepWords(step), more])}</span></p>`;
};

/** Language of the official text. */
export const languageOf = ({language, source}: Alert): string | undefined => language ?? source?.language;

/** Names of the places it holds for. */
export const placesOf = ({areas = []}: Alert): readonly string[] => areas.map(({name}) => name).filter(Boolean);
