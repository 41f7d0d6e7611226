import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {countWords} from './news-words.js';

interface NewsSinceState {
  /** The moment that is kept, as people say it. */
  readonly moment: string;
  /** How many news have come since. */
  readonly count: number;
  renew(): void;
  forget(): void;
}

/** What has come since the moment that is kept, and the way to keep another one or none. */
export function newsSince({moment, count, renew, forget}: NewsSinceState): TemplateResult {
  const news = countWords(count);
  return html`
    <p class="row since">
      <span part="meta">${count
        ? msg(str`Neu seit ${moment}: ${news}`, {id: 'city-news.since.some'})
        : msg(str`Nichts Neues seit ${moment}`, {id: 'city-news.since.none'})}</span>
      ${count ? html`<button type="button" class="quiet" part="button" @click=${renew}>
        ${msg('Ab jetzt merken', {id: 'city-news.since.renew'})}</button>` : nothing}
      <button type="button" class="quiet" id="since" part="button" @click=${forget}>
        ${msg('Nicht mehr merken', {id: 'city-news.since.forget'})}</button>
    </p>`;
}
