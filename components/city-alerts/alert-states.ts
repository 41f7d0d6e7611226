import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {allClearSign} from './alert-signs.js';
import {quietWords} from './alert-words.js';
import {retryButton} from '../../src/ui/feed-views.js';
import {icon, warningSign} from '../../src/ui/icons.js';
import {around, inOneLine, published} from '../../src/ui/published.js';

/** The state of the sources: silence is never taken for safety. */

interface Unanswered {
  /** Sources that do not answer. */
  readonly names: readonly string[];
  /** Since when, as people say it. */
  readonly since: string | undefined;
  /** When they answered last, as people say it; `undefined`: never. */
  readonly last: string | undefined;
  /** How many warnings are shown all the same. */
  readonly count: number;
  retry(): void;
}

/** Some sources could not be asked. It stands before everything else. */
export const unansweredView = ({names, since, last, count, retry}: Unanswered): TemplateResult => html`
  <div class="notice warning" part="notice" role="status">${icon(warningSign)}
    <div>
      <p><strong>${count
        ? msg('Ob es weitere Warnungen gibt, ist gerade unklar.', {id: 'city-alerts.unknown.more'})
        : msg('Ob es Warnungen gibt, ist gerade unklar.', {id: 'city-alerts.unknown'})}</strong></p>
      <p>${since
        ? msg(str`Seit ${since} keine Antwort von:`, {id: 'city-alerts.unanswered.since'})
        : msg('Keine Antwort von:', {id: 'city-alerts.unanswered'})} ${published(names.join(', '))}</p>
      ${last ? html`<p>${lastWords(last, count)}</p>` : nothing}
      ${retryButton(retry)}
    </div></div>`;

const lastWords = (moment: string, count: number): string => count
  ? msg(str`Was Sie hier sehen, war um ${moment} bekannt.`, {id: 'city-alerts.last.some'})
  : msg(str`Um ${moment} gab es keine Warnung.`, {id: 'city-alerts.last.none'});

interface Quiet {
  /** Name of the place, if it is known. */
  readonly place: string | undefined;
  /** Sources that have answered, where others have not. */
  readonly only: readonly string[];
  /** Sources that have answered, and when; only in the banner. */
  readonly facts: readonly (string | undefined)[];
}

/** Nothing is warned of. */
export const quietView = ({place, only, facts}: Quiet): TemplateResult => html`
  <p class="quiet-line" part="answer">${icon(allClearSign)}
    <span>${inOneLine([html`<strong>${only.length
      ? around((names) => msg(str`Keine Warnung von: ${names}`, {id: 'city-alerts.quiet.only'}), only.join(', '))
      : quietWords(place)}</strong>`, ...facts])}</span></p>`;

