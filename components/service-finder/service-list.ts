import {msg, str} from '@lit/localize';
import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import {icon} from '../../src/ui/icons.js';
import {inOneLine, published} from '../../src/ui/published.js';
import type {Office, Service} from '../../src/model/service.js';
import type {Hit} from '../../src/search/service-search.js';
import {inBrief} from './service-catalogue.js';

const searchSign = svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`;
const screenSign = svg`<path d="M4 5h16v11H4V5Z M8.5 20h7 M12 16v4"/>`;

interface SearchFieldState {
  readonly query: string;
  type(query: string): void;
  /** A person is done typing, or begins anew. */
  settle(query: string): void;
  prepare(): void;
}

/** "Was möchten Sie erledigen?" */
export const searchField = ({query, type, settle, prepare}: SearchFieldState): TemplateResult => html`
  <form class="search" part="search" @submit=${(event: SubmitEvent) => event.preventDefault()}>
    <label for="query">${msg('Was möchten Sie erledigen?', {id: 'service-finder.question'})}</label>
    <div class="field">
      ${icon(searchSign)}
      <input id="query" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
        .value=${query} @focus=${prepare}
        @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
        @change=${(event: Event) => settle((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || !query) return;
          // Escape empties the field and must not close a dialog around the widget as well.
          event.preventDefault();
          event.stopPropagation();
          type('');
          settle('');
        }}>
    </div>
  </form>`;

/** "3 Ergebnisse". */
export function countWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'service-finder.count'},
    msg(str`${number} Ergebnis`, {id: 'service-finder.count.one'}),
    msg(str`${number} Ergebnisse`, {id: 'service-finder.count.other'}));
}

/** A link led to a service that is not there. */
export const unknownView = (): TemplateResult => html`
  <div class="notice" part="notice"><p>${msg(
    'Diese Dienstleistung gibt es hier nicht. Vielleicht finden Sie sie unter einem anderen Namen.',
    {id: 'service-finder.unknown'})}</p></div>`;

interface ListHeadingState {
  /** How many there are, in words; empty for none. */
  readonly count: string;
  readonly searched: boolean;
  /** The letter or subject that is shown. */
  readonly chosen: string | undefined;
  readonly popular: boolean;
  readonly level: number;
  clear(): void;
}

/** What the list holds: what was found, the services of a letter or a subject, or those wanted most. */
export function listHeading(
  {count, searched, chosen, popular, level, clear}: ListHeadingState,
): TemplateResult | typeof nothing {
  if (searched && !count) {
    return html`<p class="none">${msg(
      'Dazu haben wir nichts gefunden. Versuchen Sie es mit einem anderen Wort oder wählen Sie ein Thema.',
      {id: 'service-finder.none'})}</p>`;
  }
  if (searched) return html`<p class="count" part="meta">${count}</p>`;
  if (chosen !== undefined) {
    return html`
      <div class="chosen">
        <p class="label display" id="found" tabindex="-1" role="heading" aria-level=${level}><bdi>${chosen}</bdi></p>
        <span part="meta">${count}</span>
        <button type="button" class="quiet" part="button" @click=${clear}>
          ${msg('Auswahl aufheben', {id: 'service-finder.clear'})}</button>
      </div>`;
  }
  return popular && count
    ? html`<p class="label display" role="heading" aria-level=${level}>
        ${msg('Häufig gesucht', {id: 'service-finder.popular'})}</p>`
    : nothing;
}

interface ListState {
  /** Whether services say their municipality. */
  readonly isMixed: boolean;
  languageOf(service: Service): string | undefined;
  open(service: Service): void;
  /** An office with its hours; `undefined` while what shows it is on its way. */
  officeView(office: Office): TemplateResult | undefined;
}

/** The list of results: services as rows to open, offices with their hours and contact. */
export const foundList = (found: readonly Hit[], {isMixed, languageOf, open, officeView}: ListState): TemplateResult => html`
  <ul class="services" part="list">
    ${found.map(({service, office}) => service
      ? serviceRow(service, languageOf(service), isMixed, open)
      : office && (officeView(office) ?? html`<li class="office" part="item"><p><bdi>${office.name}</bdi></p></li>`))}
  </ul>`;

/** Name of a service, with fee, office and duration in a line. */
const serviceRow = (
  service: Service, language: string | undefined, isMixed: boolean, open: (service: Service) => void,
): TemplateResult => html`
  <li part="item">
    <button type="button" class="name" part="button" data-item=${service.id} @click=${() => open(service)}>
      ${published(service.name, language)}</button>
    ${service.onlineUrl
      ? html`<span class="online">${icon(screenSign)} ${msg('online', {id: 'service-finder.online'})}</span>`
      : nothing}
    ${metaLine(service, language, isMixed)}
  </li>`;

function metaLine(
  {fees, processingTime, offices, source}: Service, language: string | undefined, isMixed: boolean,
): TemplateResult | typeof nothing {
  const place = isMixed && source?.municipality;
  const facts = inOneLine([place, inBrief(fees), offices?.[0]?.name, inBrief(processingTime)]
    .map((fact) => fact && published(fact, language)));
  return facts.length ? html`<p part="meta">${facts}</p>` : nothing;
}

interface Choices {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: string | undefined;
  choose(value: string): void;
}

/** A row of buttons of which one may be pressed. */
export const choicesView = ({id, label, values, chosen, choose}: Choices): TemplateResult | typeof nothing =>
  values.length < 2 ? nothing : html`
    <div class="choices ${id}" role="group" aria-labelledby=${id}>
      <p class="label display" id=${id}>${label}</p>
      <div>
        ${values.map((value) => html`
          <button type="button" part="button" aria-pressed=${value === chosen ? 'true' : 'false'}
            @click=${() => choose(value)}><bdi>${value}</bdi></button>`)}
      </div>
    </div>`;
