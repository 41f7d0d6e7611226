import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {stepOf} from '../../src/alerts/alert-severity.js';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {Alert} from '../../src/model/alert.js';
import {toPlainText} from '../../src/text/plain-text.js';
import {momentOf} from '../../src/time/city-clock.js';
import {inOneLine, published} from '../../src/ui/published.js';
import {stepSign} from './alert-signs.js';
import {adviceWords, stepWord, stepWords, timesOf} from './alert-words.js';

export interface AlertListState {
  readonly alerts: readonly Alert[];
  /** Those of which nobody can tell whether they concern the place. */
  readonly unclear: ReadonlySet<Alert>;
  readonly now: number;
  readonly timeZone: string;
  /** Level of the warnings' headings. */
  readonly level: number;
  open(alert: Alert): void;
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

/** Advance information is not in force, whatever its times are. */
const isAdvance = ({urgency}: Alert): boolean => urgency === 'future';

/** Warnings: step first, then what, when, where, and what to do. */
export const alertList = (state: AlertListState): TemplateResult => html`
  <ul part="list" class="alerts">
    ${state.alerts.map((alert) => html`<li part="item" class="alert" data-severity=${alert.severity}>${itemView(alert, state)}</li>`)}
  </ul>`;

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

export interface BannerState extends Pick<AlertListState, 'now' | 'timeZone'> {
  /** The worst. */
  readonly alert: Alert;
  /** How many others there are. */
  readonly more: number;
  readonly list: TemplateResult;
}

/** The worst warning in a line, which opens to all of them. */
export const alertBanner = ({alert, more, now, timeZone, list}: BannerState): TemplateResult => html`
  <details class="alert" data-severity=${alert.severity}>
    <summary>
      ${stepView(alert, timesOf(alert, now, timeZone))}
      <p part="answer" class="title">${published(alert.headline, languageOf(alert))}</p>
      <p>${adviceWords(stepOf(alert))}</p>
      <p>${inOneLine([
        more > 0 && moreWords(more), html`<span class="open">${msg('Alles lesen', {id: 'city-alerts.read'})}</span>`,
      ])}</p>
    </summary>
    ${list}
  </details>`;

/** "2 weitere Warnungen". */
function moreWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-alerts.more'},
    msg(str`${number} weitere Warnung`, {id: 'city-alerts.more.one'}),
    msg(str`${number} weitere Warnungen`, {id: 'city-alerts.more.other'}));
}

/** What has been called off, apart from the warnings. */
export const calledOffList = (alerts: readonly Alert[], now: number, timeZone: string): TemplateResult => html`
  <ul class="called-off">
    ${alerts.map((alert) => {
      const sent = momentOf(alert.sent);
      const when = sent ? sayMoment(sent, now, timeZone) : '';
      return html`<li part="meta">${inOneLine([
        msg('Aufgehoben', {id: 'city-alerts.called-off'}), published(alert.headline, languageOf(alert)), when,
      ])}</li>`;
    })}
  </ul>`;
