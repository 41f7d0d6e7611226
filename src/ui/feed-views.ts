import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dateTimeFormat, formatNumber} from '../i18n/format.js';
import {plural} from '../i18n/plural.js';
import {icon, warningSign} from './icons.js';
import {around, inOneLine} from './published.js';

/** The views of the four states of a feed, and the choice among views, with the same words in every widget. */

/** Why nothing is shown, by the code of `city-error`, for the person who runs the page. */
function reason(code: string | undefined): string {
  switch (code) {
    // A server that does not answer looks the same as no network; only the device knows whether it has one.
    case 'network': return navigator.onLine
      ? msg('Der Dienst ist gerade nicht zu erreichen. Bitte versuchen Sie es später noch einmal.', {id: 'city.error.unreachable'})
      : msg('Es gibt gerade keine Verbindung. Bitte prüfen Sie Ihre Internetverbindung.', {id: 'city.error.network'});
    case 'timeout': return msg('Die Antwort dauert zu lange. Bitte versuchen Sie es in ein paar Minuten noch einmal.', {id: 'city.error.timeout'});
    case 'http': return msg('Der Dienst hat gerade eine Störung. Bitte versuchen Sie es später noch einmal.', {id: 'city.error.http'});
    case 'config': return msg('Hier ist etwas falsch eingestellt. Bitte melden Sie das der Stadtverwaltung.', {id: 'city.error.config'});
    default: return msg('Die Daten lassen sich gerade nicht lesen. Bitte versuchen Sie es später noch einmal.', {id: 'city.error.format'});
  }
}

/** A message in sight. */
export const notice = (kind: 'warning' | 'danger', role: 'status' | 'alert', content: TemplateResult) => html`
  <div class="notice ${kind}" part="notice" role=${role}>${icon(warningSign)} ${content}</div>`;

/** "Noch einmal versuchen". */
export const retryButton = (retry: () => void) => html`
  <p><button type="button" part="button" @click=${retry}>${msg('Noch einmal versuchen', {id: 'city.retry'})}</button></p>`;

/** The feed could not be read: what happened, what to do, and a button to try again. */
export const failedView = (code: string | undefined, retry: () => void): TemplateResult => notice('danger', 'alert', html`
  <div>
    <p><strong>${msg('Die Daten konnten nicht geladen werden.', {id: 'city.error.title'})}</strong></p>
    <p>${reason(code)}</p>
    ${retryButton(retry)}
  </div>`);

/** Kept data stands in, or one of several feeds is missing. */
export const partialView = (stale: boolean, asOf: Date | null, timeZone: string): TemplateResult =>
  notice('warning', 'status', html`<p>${missing(stale, asOf, timeZone)}</p>`);

/** A part of the widget could not be loaded when it was needed. It stays in sight, wherever the person pressed. */
export const partFailedView = (retry: () => void): TemplateResult => html`
  <div class="part-failed">${notice('warning', 'status', html`
    <div>
      <p>${msg('Das ließ sich gerade nicht laden. Bitte versuchen Sie es noch einmal.', {id: 'city.part-failed'})}</p>
      ${retryButton(retry)}
    </div>`)}</div>`;

function missing(stale: boolean, asOf: Date | null, timeZone: string): string {
  if (!stale || !asOf) {
    return msg('Ein Teil der Daten fehlt gerade. Die Liste kann unvollständig sein.', {id: 'city.partial'});
  }
  return msg(str`Es gibt gerade keine neuen Daten. Sie sehen den Stand vom ${sayMoment(asOf, timeZone)}.`, {id: 'city.stale'});
}

/**
 * A skeleton: grey rows for so many entries and for what stands above them. It must not be taller than the content, or
 * the page below jumps up. Paper cannot wait: it gets a sentence, and what the page's author wrote.
 */
export const loadingView = (entries: number): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    ${[...Array(12)].map(() => html`<div class="bone"><span></span><span></span></div>`).slice(0, entries + 2)}
  </div>
  <div class="on-paper">
    <p>${msg('Das wird noch geladen. Bitte drucken Sie gleich noch einmal.', {id: 'city.print-again'})}</p>
    <slot></slot>
  </div>`;

/** The announcement for screen readers while the skeleton is shown. */
export const loadingText = (): string => msg('Wird geladen …', {id: 'city.loading'});

/** "Quelle: …". */
export const sourceWords = (title: string): unknown =>
  around((place) => msg(str`Quelle: ${place}`, {id: 'city.source'}), title);

/** "Stand: …", where it comes from, and what could not be read. */
export function originView(
  asOf: Date | null, title: string | undefined, timeZone: string, unread: number,
): TemplateResult | typeof nothing {
  const facts = inOneLine([
    asOf && msg(str`Stand: ${sayMoment(asOf, timeZone)}`, {id: 'city.as-of'}),
    title && sourceWords(title),
    unread > 0 && unreadWords(unread),
  ]);
  return facts.length ? html`<p part="meta">${facts}</p>` : nothing;
}

/** How many entries could not be read. */
export function unreadWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city.unread'},
    msg(str`${number} Eintrag ist nicht lesbar`, {id: 'city.unread.one'}),
    msg(str`${number} Einträge sind nicht lesbar`, {id: 'city.unread.other'}));
}

const sayMoment = (moment: Date, timeZone: string): string =>
  dateTimeFormat({dateStyle: 'long', timeStyle: 'short', timeZone}).format(moment);

/** A row of buttons of which one is pressed. */
export const choices = <Name extends string>(
  label: string, all: readonly (readonly [Name, string])[], chosen: string, choose: (name: Name) => void,
): TemplateResult => html`
  <div class="views" role="group" aria-label=${label}>
    ${all.map(([name, words]) => html`
      <button type="button" part="button" aria-pressed=${name === chosen ? 'true' : 'false'}
        @click=${() => choose(name)}>${words}</button>`)}
  </div>`;

export type View = 'list' | 'month' | 'year';

/** The switch of views, of those that a widget offers. */
export function viewSwitch<Offered extends string = View>(
  offered: readonly string[], view: string, show: (view: Offered) => void,
): TemplateResult | typeof nothing {
  const all = ([
    ['list', msg('Liste', {id: 'city.view.list'})],
    ['cards', msg('Karten', {id: 'city.view.cards'})],
    ['month', msg('Monat', {id: 'city.view.month'})],
    ['year', msg('Jahr', {id: 'city.view.year'})],
    ['map', msg('Karte', {id: 'city.view.map'})],
  ] as const).filter(([name]) => offered.includes(name));
  return all.length > 1 ? choices(msg('Ansicht', {id: 'city.view'}), all, view, show as (view: string) => void) : nothing;
}
