import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {icon, warningSign} from './icons.js';
import {sourceWords} from './feed-views.js';
import {inOneLine} from './published.js';

/** How old live data is, in the same words in every widget. A moment comes as people say it (`sayMoment`). */

/** "Stand 14:05 Uhr · DWD, NINA". */
export function freshnessLine(
  moment: string | undefined, sources: readonly string[], unread: unknown,
): TemplateResult | typeof nothing {
  const facts = inOneLine([
    moment && msg(str`Stand ${moment}`, {id: 'city.live.as-of'}),
    sources.length > 0 && sourceWords(sources.join(', ')),
    unread,
  ]);
  return facts.length ? html`<p part="meta">${facts}</p>` : nothing;
}

/** Live data is older than it should be, or does not come any more. */
export const oldNotice = (moment: string | undefined): TemplateResult => html`
  <div class="notice warning" part="notice" role="status">${icon(warningSign)}
    <p>${moment
      ? msg(str`Seit ${moment} gibt es keine neuen Daten. Was hier steht, kann überholt sein.`, {id: 'city.live.old'})
      : msg('Es gibt gerade keine neuen Daten. Was hier steht, kann überholt sein.', {id: 'city.live.old-unknown'})}</p></div>`;
