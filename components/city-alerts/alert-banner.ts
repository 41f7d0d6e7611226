import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {stepOf} from '../../src/alerts/alert-severity.js';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import type {Alert} from '../../src/model/alert.js';
import {inOneLine, published} from '../../src/ui/published.js';
import {styles as banner} from './alert-banner.styles.js';
import {languageOf, stepView} from './alert-view.js';
import type {AlertLooks} from './alert-view.js';
import {styles} from './alert-view.styles.js';
import {adviceWords, timesOf} from './alert-words.js';

export {messages} from '../../src/i18n/generated/alert-banner.js';
export {Warnings} from './warnings.js';

export const sheets: readonly CSSStyleSheet[] = [...styles, banner].map(({styleSheet}) => styleSheet!);

interface BannerState extends AlertLooks {
  /** The worst first. */
  readonly alerts: readonly Alert[];
  /** All of them, once they are there. */
  readonly list: TemplateResult | undefined;
  /** Somebody opens the line: loads the list, unless it is there. */
  unfold(): void;
}

/** The worst warning in a line, which opens to all of them. */
export function alertBanner({alerts, now, timeZone, list, unfold}: BannerState): TemplateResult {
  const [alert, ...others] = alerts as readonly [Alert, ...Alert[]];
  return html`
    <details class="alert" data-severity=${alert.severity} @toggle=${unfold}>
      <summary>
        ${stepView(alert, timesOf(alert, now, timeZone))}
        <p part="answer" class="title">${published(alert.headline, languageOf(alert))}</p>
        <p>${adviceWords(stepOf(alert))}</p>
        <p>${inOneLine([
          others.length > 0 && moreWords(others.length),
          html`<span class="open">${msg('Alles lesen', {id: 'city-alerts.read'})}</span>`,
        ])}</p>
      </summary>
      ${list}
    </details>`;
}

/** "2 weitere Warnungen". */
function moreWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-alerts.more'},
    msg(str`${number} weitere Warnung`, {id: 'city-alerts.more.one'}),
    msg(str`${number} weitere Warnungen`, {id: 'city-alerts.more.other'}));
}
