import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../page/events.js';
import {allow} from '../page/allowed-hosts.js';
import {around} from '../ui/published.js';

export {messages} from '../i18n/generated/consent-part.js';

/** The question for consent, fetched where a feed has to wait for it. */
export const consentView = (host: HTMLElement, hosts: readonly string[]): TemplateResult =>
  html`${hosts.map((name) => question(host, name))}`;

/** A host name is one word that is read from left to right. */
const named = (message: (place: string) => string, name: string) =>
  around(message, html`<span translate="no" dir="ltr">${name}</span>`);

const questionWords = (place: string): string => msg(
  str`Diese Daten liegen bei ${place}, nicht bei dieser Website. Wenn Sie sie laden, erfährt dieser Server Ihre IP-Adresse.`,
  {id: 'city.consent.question'});

const loadWords = (place: string): string => msg(str`Daten von ${place} laden`, {id: 'city.consent.load'});

const question = (host: HTMLElement, name: string): TemplateResult => html`
  <div class="notice" part="notice"><div>
    <p>${named(questionWords, name)}</p>
    <p>${msg('Das gilt, bis Sie diese Seite verlassen.', {id: 'city.consent.until'})}</p>
    <p><button type="button" part="button" @click=${() => press(host, name)}>${named(loadWords, name)}</button></p>
  </div></div>`;

/**
 * A page with a consent tool of its own cancels the event, and sets `consent` when it has asked. Otherwise the button
 * goes with the question, and the focus stays in the widget.
 */
function press(host: HTMLElement, name: string): void {
  if (!emit(host, 'city-consent', {host: name, granted: true})) return;
  allow(name);
  const root = host.shadowRoot!.querySelector<HTMLElement>('.root')!;
  root.tabIndex = -1;
  root.focus({preventScroll: true});
}
