import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {stepOf} from '../../src/alerts/alert-severity.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {Alert} from '../../src/model/alert.js';
import {toPlainText} from '../../src/text/plain-text.js';
import {momentOf} from '../../src/time/city-clock.js';
import {inOneLine, published} from '../../src/ui/published.js';
import {styles as list} from './alert-list.styles.js';
import {languageOf, placesOf, stepView} from './alert-view.js';
import type {AlertLooks} from './alert-view.js';
import {styles} from './alert-view.styles.js';
import {adviceWords, timesOf} from './alert-words.js';

export {messages} from '../../src/i18n/generated/alert-list.js';
export {Warnings} from './warnings.js';

export const sheets: readonly CSSStyleSheet[] = [...styles, list].map(({styleSheet}) => styleSheet!);

interface AlertListState extends AlertLooks {
  readonly alerts: readonly Alert[];
  /** Those of which nobody can tell whether they concern the place. */
  readonly unclear: ReadonlySet<Alert>;
  /** What has been called off, the last first. */
  readonly calledOff: readonly Alert[];
  open(alert: Alert): void;
}

/** Advance information is not in force, whatever its times are. */
const isAdvance = ({urgency}: Alert): boolean => urgency === 'future';

/** Warnings: step first, then what, when, where, and what to do. Below them what was called off last. */
export const alertList = (state: AlertListState): TemplateResult => html`
  <ul part="list" class="alerts">
    ${state.alerts.map((alert) => html`<li part="item" class="alert" data-severity=${alert.severity}>${itemView(alert, state)}</li>`)}
  </ul>
  ${state.calledOff.length ? calledOffView(state.calledOff.slice(0, 3), state) : nothing}`;

function itemView(alert: Alert, {unclear, now, timeZone, level, open}: AlertListState): TemplateResult {
  const language = languageOf(alert);
  const places = placesOf(alert);
  return html`
    ${stepView(alert)}
    <p class="title" role="heading" aria-level=${level}>${published(alert.headline, language)}</p>
    <p part="meta">${inOneLine([
      isAdvance(alert) && msg('Vorabinformation', {id: 'city-alerts.advance'}),
      timesOf(alert, now, timeZone),
      places.length > 0 && published(placeWords(places), language),
    ])}</p>
    ${unclear.has(alert)
      ? html`<p>${msg('Ob diese Warnung hier gilt, ist nicht bekannt.', {id: 'city-alerts.unclear-area'})}</p>` : nothing}
    ${instructionView(alert)}
    <button type="button" part="button" class="quiet" data-item=${alert.id} @click=${() => open(alert)}>
      ${msg('Alles lesen', {id: 'city-alerts.read'})}<span class="visually-hidden">: ${alert.headline}</span></button>`;
}

/** Half a dozen places say where it is; all of them stand in the detail. */
const placeWords = (places: readonly string[]): string => places.length > 6
  ? msg(str`${places.slice(0, 5).join(', ')} und weitere Orte`, {id: 'city-alerts.places'})
  : places.join(', ');

/** What to do: the official words as a list, line by line, below the least there is to do. */
function instructionView(alert: Alert): TemplateResult {
  const lines = toPlainText(alert.instruction ?? '').split(/\n+/).map((line) => line.replace(/^[-–•*]\s+/, '').trim()).filter(Boolean);
  return html`
    <ul class="advice">
      <li><strong>${adviceWords(stepOf(alert))}</strong></li>
      ${lines.map((line) => html`<li>${published(line, languageOf(alert))}</li>`)}
    </ul>`;
}

const calledOffView = (alerts: readonly Alert[], {now, timeZone}: AlertLooks): TemplateResult => html`
  <ul class="called-off">
    ${alerts.map((alert) => {
      const sent = momentOf(alert.sent);
      const when = sent ? sayMoment(sent, now, timeZone) : '';
      return html`<li part="meta">${inOneLine([
        msg('Aufgehoben', {id: 'city-alerts.called-off'}), published(alert.headline, languageOf(alert)), when,
      ])}</li>`;
    })}
  </ul>`;
