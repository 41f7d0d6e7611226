import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {detailHead} from '../../src/ui/detail-views.js';
import {around, published} from '../../src/ui/published.js';
import {richText} from '../../src/ui/rich-text.js';
import {routeUrl} from '../../src/page/route-url.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {formatDay} from '../../src/i18n/format.js';
import {isDay} from '../../src/time/day.js';
import type {RichText} from '../../src/model/rich-text.js';
import type {NamedLink, Office, Service} from '../../src/model/service.js';
import {styles} from './service-detail.styles.js';

export interface ServiceDetailState {
  readonly service: Service;
  /** Language it is written in (BCP 47), where that is known. */
  readonly language: string | undefined;
  /** Level of its heading. */
  readonly level: number;
  /** Address of the page, from which relative links start. */
  readonly base: string;
  /** The map of its offices; `undefined` while nobody wants it, or it is on its way. */
  readonly map: TemplateResult | undefined;
  readonly isMapped: boolean;
  toggleMap(): void;
  /** Whether an office is open and its week; `undefined` where the hours have to stand as published. */
  hoursOf(office: Office, language: string | undefined): TemplateResult | undefined;
  back(): void;
}

export {messages} from '../../src/i18n/generated/service-detail.js';

/** The looks of the detail view. */
export const sheets: readonly CSSStyleSheet[] = [styles.styleSheet!];

/** All there is to know of one service: what it costs and what to bring first, who is responsible beside it. */
export function serviceDetail(state: ServiceDetailState): TemplateResult {
  const {service, language, level, base, back} = state;
  const {name, summary, requiredDocuments, fees, processingTime, deadlines, forms, onlineUrl, offices} = service;
  const online = safeUrl(onlineUrl, base);
  const section = (title: string, content: unknown) => content ? html`
    <section class="fact">
      <p class="label display" role="heading" aria-level=${level + 1}>${title}</p>
      ${content}
    </section>` : nothing;
  const text = (rich: RichText | undefined) => rich && html`<div class="text" dir="auto" lang=${language ?? nothing}>${richText(rich)}</div>`;
  return html`
    <article class="detail" part="detail">
      ${detailHead({title: published(name, language), level, back})}
      ${summary ? html`<div class="text summary" dir="auto" lang=${language ?? nothing}>${richText(summary)}</div>` : nothing}
      ${online
        ? html`<p><a class="primary" part="link" href=${online} rel="noopener">
            ${msg('Online erledigen', {id: 'service-finder.detail.online'})}</a></p>`
        : nothing}
      <div class="columns">
        <div>
          ${section(msg('Kosten', {id: 'service-finder.detail.fees'}), text(fees))}
          ${section(msg('Das bringen Sie mit', {id: 'service-finder.detail.documents'}), text(requiredDocuments))}
          ${section(msg('So lange dauert es', {id: 'service-finder.detail.duration'}), text(processingTime))}
          ${section(msg('Fristen', {id: 'service-finder.detail.deadlines'}), text(deadlines))}
          ${section(msg('Formulare', {id: 'service-finder.detail.forms'}), formList(forms, base, language))}
        </div>
        ${offices?.length
          ? html`<div>${section(msg('Zuständige Stelle', {id: 'service-finder.detail.offices'}), officesView(offices, state))}</div>`
          : nothing}
      </div>
      ${folded(msg('Ausführliche Beschreibung', {id: 'service-finder.detail.description'}), service.description, language)}
      ${folded(msg('Rechtsgrundlage', {id: 'service-finder.detail.legal-basis'}), service.legalBasis, language)}
      ${origin(service, base)}
    </article>`;
}

const folded = (title: string, text: RichText | undefined, language: string | undefined) => text
  ? html`<details><summary>${title}</summary>
    <div class="text" dir="auto" lang=${language ?? nothing}>${richText(text)}</div></details>`
  : nothing;

function formList(
  forms: readonly NamedLink[] | undefined, base: string, language: string | undefined,
): TemplateResult | undefined {
  const links = forms?.flatMap(({name, url}) => {
    const href = safeUrl(url, base);
    return href ? html`<li><a href=${href} part="link" rel="noopener">${published(name, language)}</a></li>` : [];
  });
  return links?.length ? html`<ul class="forms">${links}</ul>` : undefined;
}

/** The offices of a service; where it is known where they are, with a map on request. */
const officesView = (offices: readonly Office[], state: ServiceDetailState): TemplateResult => html`
  ${offices.some(({latitude, longitude}) => latitude !== undefined && longitude !== undefined) ? html`
    <button type="button" class="quiet map-button" part="button" aria-expanded=${state.isMapped ? 'true' : 'false'}
      aria-controls="office-map" @click=${state.toggleMap}>
      ${msg('Auf der Karte zeigen', {id: 'service-finder.detail.map'})}</button>
    <div id="office-map">${state.map}</div>` : nothing}
  <ul class="offices">${offices.map((office) => officeView(office, {...state, level: state.level + 2}))}</ul>`;

type OfficeState = Pick<ServiceDetailState, 'level' | 'base' | 'language' | 'hoursOf'>;

/** An office: where it is, whether it is open, how to reach it. */
export function officeView(office: Office, {level, base, language, hoursOf}: OfficeState): TemplateResult {
  const {name, address, telephone, email, hoursText, openingHours} = office;
  const hours = hoursOf(office, language);
  const route = routeUrl(office);
  const site = safeUrl(office.url, base);
  return html`
    <li class="office" part="item">
      <p class="office-name" role="heading" tabindex="-1" data-office=${office.id} aria-level=${Math.min(6, level)}>
        <bdi>${name}</bdi></p>
      ${address && address !== name ? html`<p><bdi>${address}</bdi></p>` : nothing}
      ${office.wheelchair ? html`<p>${accessWords(office.wheelchair)}</p>` : nothing}
      ${hoursText || openingHours ? html`
        <p class="term">${msg('Öffnungszeiten', {id: 'service-finder.detail.hours'})}</p>
        ${hours ?? nothing}
        ${hours && !hoursText ? nothing : html`
          <div class="text hours" dir="auto" lang=${language ?? nothing}>${hoursText ? richText(hoursText) : openingHours}</div>`}`
        : nothing}
      <ul class="contact">
        ${telephone ? html`<li>${msg('Telefon', {id: 'service-finder.detail.phone'})}
          <a href="tel:${telephone.replace(/[^\d+]/g, '')}" part="link"><bdi dir="ltr">${telephone}</bdi></a></li>` : nothing}
        ${email ? html`<li>${msg('E-Mail', {id: 'service-finder.detail.mail'})}
          <a href="mailto:${email}" part="link"><bdi dir="ltr">${mailText(email)}</bdi></a></li>` : nothing}
        ${route ? html`<li><a href=${route} part="link" data-purpose="route" rel="noopener noreferrer"
          aria-label="${routeWords()}: ${name}">${routeWords()}</a></li>` : nothing}
        ${site ? html`<li><a href=${site} part="link" rel="noopener">
          ${around((place) => msg(str`Mehr zu ${place}`, {id: 'service-finder.detail.office'}), name)}</a></li>` : nothing}
      </ul>
    </li>`;
}

/** Several offices have a route each: who hears the links alone hears whose it is as well. */
const routeWords = (): string => msg('Route', {id: 'service-finder.detail.route'});

/** A mail address; where a line is too short for it, it breaks behind the @. */
function mailText(email: string): TemplateResult {
  const at = email.indexOf('@') + 1;
  return html`${email.slice(0, at)}<wbr>${email.slice(at)}`;
}

function accessWords(wheelchair: NonNullable<Office['wheelchair']>): string {
  switch (wheelchair) {
    case 'yes': return msg('Mit Rollstuhl erreichbar', {id: 'service-finder.detail.wheelchair.yes'});
    case 'limited': return msg('Mit Rollstuhl nur teilweise erreichbar', {id: 'service-finder.detail.wheelchair.limited'});
    case 'no': return msg('Mit Rollstuhl nicht erreichbar', {id: 'service-finder.detail.wheelchair.no'});
  }
}

/** Where the text comes from, and of when it is. */
function origin({url, source}: Service, base: string): TemplateResult | typeof nothing {
  const href = safeUrl(url, base);
  const day = source?.asOf?.slice(0, 10) ?? '';
  if (!href && !isDay(day)) return nothing;
  const written = isDay(day) ? formatDay(day, {dateStyle: 'long'}) : '';
  return html`
    <p part="meta">
      ${written ? msg(str`Zuletzt geändert am ${written}`, {id: 'service-finder.detail.written'}) : nothing}
      ${href ? html`<a href=${href} part="link" rel="noopener">
        ${msg('Mehr auf der Website der Stadt', {id: 'service-finder.detail.page'})}</a>` : nothing}
    </p>`;
}
