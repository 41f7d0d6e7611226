import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {BaseMap} from '../map/base-map.js';
import {allow, refuse} from '../page/allowed-hosts.js';
import {emit} from '../page/events.js';
import {around} from '../ui/published.js';
import {Remembered} from '../page/remembered.js';
import {forget, keep} from '../page/remembering.js';

export {messages} from '../i18n/generated/map-consent.js';

/** The question whether a map may be loaded from a third party, and the way back. */

const keptHosts = new Remembered<readonly string[]>('map-hosts');

/** Text that is one word to a translator, read from left to right. */
const named = (message: (place: string) => string, name: string) =>
  around(message, html`<span translate="no" dir="ltr">${name}</span>`);

const title = (place: string): string => msg(str`Karte von ${place} laden?`, {id: 'city.map.question'});

const sent = (place: string): string => msg(
  str`Dabei erfährt der Server ${place} Ihre IP-Adresse und welchen Ausschnitt der Karte Sie ansehen.`,
  {id: 'city.map.sent'});

/**
 * The question, in the place of the map.
 * @param shown called when the map comes
 */
export const mapQuestion = (host: HTMLElement, {name, host: server}: BaseMap, shown: () => void): TemplateResult => html`
  <form class="map-question" @submit=${(event: SubmitEvent) => press(event, host, server, shown)}>
    <p class="display">${named(title, name)}</p>
    <p>${named(sent, server)}</p>
    <p part="meta">${msg('Die Liste geht auch ohne Karte.', {id: 'city.map.without'})}</p>
    <label class="check"><input type="checkbox" name="keep">
      ${msg('Auf diesem Gerät merken', {id: 'city.map.keep'})}</label>
    <button type="submit" class="primary" part="button">${msg('Karte zeigen', {id: 'city.map.show'})}</button>
  </form>`;

/** A page with a consent tool of its own cancels the event, and sets `consent` when it has asked. */
function press(event: SubmitEvent, host: HTMLElement, server: string, shown: () => void): void {
  event.preventDefault();
  const isKept = new FormData(event.target as HTMLFormElement).has('keep');
  if (!emit(host, 'city-consent', {host: server, granted: true})) return;
  if (isKept) keep(keptHosts, [...keptHosts.read() ?? [], server]);
  allow(server);
  shown();
}

/** Takes back what was allowed, for all maps of the page; `false` where the page does that itself. */
export function withdraw(host: HTMLElement, {host: server}: BaseMap): boolean {
  if (!emit(host, 'city-consent', {host: server, granted: false})) return false;
  const left = keptHosts.read()?.filter((one) => one !== server) ?? [];
  if (left.length) keep(keptHosts, left);
  else forget(keptHosts);
  refuse(server);
  return true;
}
