import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {hoursAhead, hoursNow, hoursWeek, signs, stateOf} from './hours-views.js';
import {hoursAnswer, isAlwaysOpen} from './hours-words.js';
import type {HoursScene} from './hours-words.js';
import {icon} from './icons.js';
import {inOneLine, published} from './published.js';

/** Opening hours where places are listed: in a line of each, and in the open one. */

/** The answer within a line of facts: "Geöffnet · schließt um 18:00 Uhr"; `undefined` where nobody can say. */
export function hoursLine(scene: HoursScene, language?: string): TemplateResult | undefined {
  const answer = hoursAnswer(scene);
  const {words, change, comment, doubt} = answer;
  if (answer.open === null && !answer.published) return undefined;
  const state = stateOf(answer);
  return html`<span class="hours-short" data-hours=${state}>${icon(signs[state], '1em')}${inOneLine([
    html`<span class="word">${answer.published ? published(words, language) : words}</span>`,
    change, comment && published(comment, language), doubt,
  ])}</span>`;
}

/** The hours of an open place: the answer, and what stands among its facts. */
export interface HoursShown {
  readonly now: TemplateResult;
  /** The week, and the days ahead that are not as usual; empty for what never closes. */
  readonly week: TemplateResult | '';
}

/** Draws the hours of an open place. */
export function hoursShown(scene: HoursScene, language?: string): HoursShown {
  const isAlways = isAlwaysOpen(scene);
  const ahead = hoursAhead(scene, language);
  return {
    now: hoursNow(scene, language),
    week: isAlways && ahead === nothing ? '' : html`${isAlways ? nothing : hoursWeek(scene, language)}${ahead}`,
  };
}
