import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Place} from '../model/place.js';
import {routeUrl} from '../page/route-url.js';
import {accessWords} from './access-words.js';
import {categorySign} from './category-sign.js';
import type {Sign} from './category-sign.js';
import {detailHead, shareButton} from './detail-views.js';
import type {PictureHosts} from './picture-url.js';
import {pictureView} from './picture-view.js';
import type {HoursShown} from './place-hours.js';
import {distanceWords, lengthWords, placeTitle} from './place-words.js';
import {inOneLine, languageOf, published} from './published.js';
import {richText} from './rich-text.js';
import {safeUrl} from './safe-url.js';

interface PlaceDetailState {
  readonly place: Place;
  readonly sign: Sign;
  readonly level: number;
  readonly language: string | undefined;
  readonly pictures: PictureHosts;
  /** Metres to it, where that is known. */
  readonly distance: number | undefined;
  /** Its hours; without them they stand there as published. */
  readonly hours: HoursShown | undefined;
  /** What became of sharing it. */
  readonly told: string;
  /** Whether several sources are mixed. */
  readonly named: boolean;
  back(): void;
  share(): void;
}

/** All there is to know of a place: whether it is open, the way there, how to reach it and how to get in. */
export function placeDetail(state: PlaceDetailState): TemplateResult {
  const {place, level, back, pictures, distance, hours} = state;
  const {categories = [], description, source} = place;
  const [category] = categories;
  const language = languageOf(place, state);
  const kinds = inOneLine([
    ...categories.map((name) => published(name, language)),
    lengthWords(place), distance !== undefined && distanceWords(distance),
  ]);
  return html`
    <article class="detail" part="detail">
      ${detailHead({title: published(placeTitle(place), language), level, back})}
      ${kinds.length
        ? html`<p class="kind" part="meta">${category ? categorySign(state.sign) : nothing}<span>${kinds}</span></p>`
        : nothing}
      ${hours?.now}
      <p class="row">
        ${routeLink(place)}
        ${shareButton(state.share)}
        <span>${state.told}</span>
      </p>
      <dl>${facts(state, language)}</dl>
      ${pictureView(place, pictures)}
      ${description
        ? html`<div class="text" dir="auto" lang=${language ?? nothing}>${richText(description)}</div>` : nothing}
      ${state.named && source?.title ? html`<p part="meta">${published(source.title, language)}</p>` : nothing}
    </article>`;
}

function routeLink(place: Place): TemplateResult | typeof nothing {
  const route = routeUrl(place);
  return route ? html`
    <a class="way" href=${route} part="link" data-purpose="route" rel="noopener noreferrer">
      ${msg('Weg dorthin', {id: 'city.place.route'})}</a>` : nothing;
}

/** A number or an address in any notation, as a link. */
function reach(scheme: string, words: string | undefined): TemplateResult | undefined {
  if (!words) return undefined;
  const target = scheme === 'tel:' ? words.replace(/\(0\)/, '').replace(/[^\d+]/g, '') : words.trim();
  const href = safeUrl(`${scheme}${target}`);
  return target && href ? html`<a href=${href} part="link" dir="ltr">${words}</a>` : html`<bdi>${words}</bdi>`;
}

function website(url: string | undefined, base: string): TemplateResult | undefined {
  const href = safeUrl(url, base);
  return href === undefined ? undefined : html`
    <a href=${href} part="link" rel="noopener" dir="ltr">${new URL(href).host.replace(/^www\./, '') || href}</a>`;
}

function facts(state: PlaceDetailState, language: string | undefined): readonly (TemplateResult | typeof nothing)[] {
  const {place, pictures: {base}} = state;
  const {address, telephone, email, url, paymentAccepted = [], delivery} = place;
  const told = (words: string | undefined) => words && published(words, language);
  return ([
    [msg('Öffnungszeiten', {id: 'city.place.hours'}), [state.hours ? state.hours.week : hoursText(place, language)]],
    [msg('Anschrift', {id: 'city.place.address'}), [address && html`<bdi>${address}</bdi>`]],
    [msg('Telefon', {id: 'city.place.telephone'}), [reach('tel:', telephone)]],
    [msg('E-Mail', {id: 'city.place.email'}), [reach('mailto:', email)]],
    [msg('Website', {id: 'city.place.website'}), [website(url, base)]],
    [msg('Barrierefreiheit', {id: 'city.place.access'}), accessWords(place)],
    [msg('Lieferung', {id: 'city.place.delivery'}), [deliveryWords(delivery, told)]],
    [msg('Bezahlen', {id: 'city.place.payment'}), paymentAccepted.map(told)],
  ] as const).map(([term, words]) => words.some(Boolean)
    ? html`<div><dt>${term}</dt><dd>${inOneLine(words)}</dd></div>`
    : nothing);
}

/** The hours as published: what is in no syntax, else the syntax, which most people can read in part. */
const hoursText = ({hoursText: text, openingHours}: Place, language: string | undefined): unknown => text
  ? html`<div dir="auto" lang=${language ?? nothing}>${richText(text)}</div>`
  : openingHours && html`<bdi>${openingHours}</bdi>`;

function deliveryWords(delivery: Place['delivery'], told: (words: string) => unknown): unknown {
  if (typeof delivery === 'string') return told(delivery);
  if (delivery === undefined) return undefined;
  return delivery
    ? msg('liefert', {id: 'city.place.delivery.yes'}) : msg('liefert nicht', {id: 'city.place.delivery.no'});
}
