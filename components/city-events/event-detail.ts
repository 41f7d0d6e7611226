import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {detailHead, shareButton} from '../../src/ui/detail-views.js';
import {inOneLine, languageOf, published} from '../../src/ui/published.js';
import {richText} from '../../src/ui/rich-text.js';
import {routeUrl} from '../../src/page/route-url.js';
import type {PictureHosts} from '../../src/ui/picture-url.js';
import {pictureView} from '../../src/ui/picture-view.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {formatNumber} from '../../src/i18n/format.js';
import type {DetailedEvent, Offer} from '../../src/model/detailed-event.js';
import type {Place} from '../../src/model/place.js';
import {furtherDates, furtherWords, statusWords, titleOf, whenWords} from './event-words.js';

interface EventDetailState {
  readonly event: DetailedEvent;
  /** Other occurrences of its series. */
  readonly further: readonly DetailedEvent[];
  readonly today: string;
  readonly timeZone: string;
  readonly level: number;
  /** Language of events that do not say which one theirs is. */
  readonly language: string | undefined;
  readonly pictures: PictureHosts;
  /** What became of sharing it. */
  readonly told: string;
  back(): void;
  takeAlong(): void;
  share(): void;
}

/** All there is to know of one event. */
export function eventDetail(state: EventDetailState): TemplateResult {
  const {event, timeZone, today, pictures: {base}} = state;
  const status = statusWords(event.status);
  const url = safeUrl(event.url, base);
  const language = languageOf(event, state);
  return html`
    <article class="detail ${event.status ?? ''}" part="detail">
      ${detailHead({title: published(titleOf(event), language), level: state.level, back: state.back})}
      ${status ? html`<p class="status">${status}</p>` : nothing}
      <p class="answer" part="answer">${whenWords(event, timeZone, today)}</p>
      ${event.location ? placeView(event.location) : nothing}
      <dl>${facts(event, language)}</dl>
      <p class="row">
        <button type="button" class="primary" part="button" @click=${state.takeAlong}>
          ${msg('In meinen Kalender', {id: 'city-events.take'})}</button>
        ${shareButton(state.share)}
        ${url ? html`<a href=${url} part="link">${msg('Mehr dazu', {id: 'city-events.more-about'})}</a>` : nothing}
        <span>${state.told}</span>
      </p>
      ${pictureView(event, state.pictures)}
      ${event.description
        ? html`<div class="text" dir="auto" lang=${language ?? nothing}>${richText(event.description)}</div>`
        : nothing}
      ${state.further.length ? furtherView(state) : nothing}
    </article>`;
}

function placeView(place: Place): TemplateResult {
  const {name, address} = place;
  const route = routeUrl(place);
  return html`
    <p>${published(name)}${address && address !== name
        ? html`<br><bdi part="meta">${address}</bdi>` : nothing}
      ${route
        ? html`<br><a href=${route} part="link" data-purpose="route" rel="noopener noreferrer">
            ${msg('Auf der Karte zeigen', {id: 'city-events.map'})}</a>`
        : nothing}</p>`;
}

function facts(event: DetailedEvent, language: string | undefined): readonly (TemplateResult | typeof nothing)[] {
  const {isAccessibleForFree, offers = [], organizer, accessibilitySummary, categories = []} = event;
  const told = (words: string | undefined) => words && published(words, language);
  return ([
    [msg('Eintritt', {id: 'city-events.admission'}), isAccessibleForFree
      ? [msg('kostenlos', {id: 'city-events.free'})]
      : offers.map((offer) => offerView(offer, told))],
    [msg('Veranstalter', {id: 'city-events.organizer'}), [told(organizer)]],
    [msg('Barrierefreiheit', {id: 'city-events.accessibility'}), [told(accessibilitySummary)]],
    [msg('Art', {id: 'city-events.categories'}), categories.map(told)],
  ] as const).map(([term, words]) => words.some(Boolean)
    ? html`<div><dt>${term}</dt><dd>${inOneLine(words)}</dd></div>`
    : nothing);
}

/** "Kinder 4,00 €". */
function offerView({name, price, priceCurrency = 'EUR'}: Offer, told: (words: string | undefined) => unknown): unknown {
  const amount = price === undefined ? '' : formatNumber(price, {style: 'currency', currency: priceCurrency});
  return name && amount ? html`${told(name)} <bdi>${amount}</bdi>` : told(name) ?? amount;
}

const furtherView = ({further, timeZone, today}: EventDetailState) => {
  return html`
    <details class="series">
      <summary>${furtherWords(further.length)}</summary>
      ${furtherDates(further, timeZone, today)}
    </details>`;
};
