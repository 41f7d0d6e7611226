import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {stepOf} from '../../src/alerts/alert-severity.js';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {Alert} from '../../src/model/alert.js';
import type {RichText} from '../../src/model/rich-text.js';
import {momentOf} from '../../src/time/city-clock.js';
import {chevronStart} from '../../src/ui/chevrons.js';
import {icon} from '../../src/ui/icons.js';
import {inOneLine, published} from '../../src/ui/published.js';
import {sourceWords} from '../../src/ui/feed-views.js';
import {richText} from '../../src/ui/rich-text.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {styles as detail} from './alert-detail.styles.js';
import {languageOf, placesOf, stepView} from './alert-view.js';
import type {AlertLooks} from './alert-view.js';
import {styles} from './alert-view.styles.js';
import {adviceWords, timesOf} from './alert-words.js';

export {messages} from '../../src/i18n/generated/alert-detail.js';

export const sheets: readonly CSSStyleSheet[] = [...styles, detail].map(({styleSheet}) => styleSheet!);

interface AlertDetailState extends AlertLooks {
  readonly alert: Alert;
  /** Address of the page, from which relative links start. */
  readonly base: string;
  back(): void;
}

/** All of one warning, its text as it was published. */
export function alertDetail({alert, now, timeZone, level, base, back}: AlertDetailState): TemplateResult {
  const language = languageOf(alert);
  const text = (rich: RichText | undefined) => rich
    ? html`<div class="text" dir="auto" lang=${language ?? nothing}>${richText(rich)}</div>` : nothing;
  const web = safeUrl(alert.web, base);
  return html`
    <button type="button" class="quiet back" part="button" @click=${back}>
      ${icon(chevronStart)} ${msg('Zurück zu allen Warnungen', {id: 'city-alerts.back'})}</button>
    <article class="detail alert" part="detail" data-severity=${alert.severity}>
      ${stepView(alert)}
      <p class="title" id="detail" tabindex="-1" role="heading" aria-level=${level}>${published(alert.headline, language)}</p>
      <p class="answer" part="answer">${timesOf(alert, now, timeZone)}</p>
      ${text(alert.description)}
      <p class="label display" role="heading" aria-level=${level + 1}>${msg('Das sollten Sie tun', {id: 'city-alerts.instruction'})}</p>
      <p><strong>${adviceWords(stepOf(alert))}</strong></p>
      ${text(alert.instruction)}
      ${placesView(alert, level + 1)}
      ${alert.contact ? html`<p>${published(alert.contact, language)}</p>` : nothing}
      ${web ? html`<p><a href=${web} part="link" rel="noopener">${msg('Mehr dazu bei der Quelle', {id: 'city-alerts.web'})}</a></p>` : nothing}
      <p part="meta">${inOneLine(originOf(alert, now, timeZone))}</p>
    </article>`;
}

function placesView(alert: Alert, level: number): TemplateResult | typeof nothing {
  const names = placesOf(alert);
  return names.length
    ? html`
      <p class="label display" role="heading" aria-level=${level}>${msg('Hier gilt die Warnung', {id: 'city-alerts.places.label'})}</p>
      <p>${published(names.join(', '), languageOf(alert))}</p>`
    : nothing;
}

/** Who has published it, when, and under which licence. */
function originOf({provider, sender, source, sent}: Alert, now: number, timeZone: string): readonly unknown[] {
  const name = provider ?? source?.title ?? sender;
  const moment = momentOf(sent);
  const when = moment ? sayMoment(moment, now, timeZone) : '';
  return [
    name && sourceWords(name),
    when && msg(str`veröffentlicht ${when}`, {id: 'city-alerts.sent'}),
    source?.licence && !/^https?:/.test(source.licence) && published(source.licence),
  ];
}
