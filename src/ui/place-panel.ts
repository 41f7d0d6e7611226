import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format.js';
import {plural} from '../i18n/plural.js';
import {accessNeeds, parseNeeds} from '../places/access-need.js';
import type {PlaceFacts} from '../places/place-facts.js';
import type {PlaceForm} from '../places/place-form.js';
import {needWords} from './access-words.js';
import {
  activeFilters, checkField, choiceField, field, filterPanel, municipalityField, selectField, valueOf,
} from './filter-panel.js';
import type {MunicipalityChoice} from './filter-panel.js';
import {countWords, distanceWords} from './place-words.js';
import {published} from './published.js';

/** What is asked of places, and in a region of which municipality. */
type Form = PlaceForm & {readonly municipality?: string};

interface PanelState {
  readonly form: Form;
  readonly region: MunicipalityChoice;
  readonly facts: PlaceFacts;
  readonly isLocated: boolean;
  /** Whether the device keeps the needs. */
  readonly isKept: boolean;
  change(part: Partial<Form>): void;
  needs(access: string): void;
  remember(wanted: boolean): void;
  reset(): void;
}

/** Kilometres around the person. */
const reaches = ['0.5', '1', '2', '5', '10'];

/** The filters: every kind there is, how far, in which order, what people need to get in, hear and see. */
export function placePanel(state: PanelState): TemplateResult {
  const {form, facts, isLocated, change, reset} = state;
  const names = facts.categories;
  const sort = form.sort || (isLocated ? 'distance' : 'name');
  return filterPanel(html`
    <div class="fields">
      ${municipalityField(state.region, (municipality) => change({municipality}))}
      ${names.length > 1
        ? choiceField('category', msg('Art', {id: 'city.place.category'}), names, form.category,
          (category) => change({category}))
        : nothing}
      ${isLocated
        ? selectField('within', msg('Umkreis', {id: 'city.place.within'}),
          reaches.map((reach) => [reach, distanceWords(Number(reach) * 1000)]), form.within,
          (within) => change({within}))
        : nothing}
      ${field('sort', msg('Reihenfolge', {id: 'city.place.sort'}), html`
        <select id="sort" @change=${(event: Event) => change({sort: valueOf(event)})}>
          ${orders(facts, isLocated).map(([value, words]) => html`
            <option value=${value} ?selected=${value === sort}>${words}</option>`)}
        </select>`)}
      ${facts.hasAccess ? needsView(state) : nothing}
    </div>`, reset);
}

function orders({hasHours}: PlaceFacts, isLocated: boolean): readonly (readonly [string, string])[] {
  return [
    ['name', msg('nach Namen', {id: 'city.place.sort.name'})],
    ...isLocated ? [['distance', msg('das Nächste zuerst', {id: 'city.place.sort.distance'})] as const] : [],
    ...hasHours ? [['open', msg('Geöffnetes zuerst', {id: 'city.place.sort.open'})] as const] : [],
  ];
}

function needsView({form, isKept, needs, remember}: PanelState): TemplateResult {
  const wanted = parseNeeds(form.access);
  return html`
    <div class="needs" role="group" aria-labelledby="needs">
      <span id="needs">${msg('Zugänglich', {id: 'city.place.needs'})}</span>
      ${accessNeeds.map((need) => checkField(needWords(need), wanted.includes(need), (checked) =>
        needs(accessNeeds.filter((one) => one === need ? checked : wanted.includes(one)).join(' '))))}
      ${checkField(msg('Diese Auswahl auf diesem Gerät merken', {id: 'city.place.keep'}), isKept, remember)}
    </div>`;
}

interface ActiveState {
  readonly count: number;
  /** How many more there may be. */
  readonly unknown: number;
  readonly form: Form;
  reset(): void;
}

/** "12 Orte · mit Rollstuhl", the way to take the filters back, and how many more there may be. */
export const activePlaces = ({count, unknown, form, reset}: ActiveState): TemplateResult => html`
  ${activeFilters([
    countWords(count), form.municipality && published(form.municipality),
    ...parseNeeds(form.access).map(needWords),
    form.letter && published(form.letter),
    form.within && distanceWords(Number(form.within) * 1000),
  ], reset)}
  ${unknown ? html`<p class="unknown" part="meta">${unknownWords(unknown)}</p>` : nothing}`;

/** Unknown is not no. */
function unknownWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city.place.unknown'},
    msg(str`Bei ${number} weiteren Ort ist es nicht bekannt.`, {id: 'city.place.unknown.one'}),
    msg(str`Bei ${number} weiteren Orten ist es nicht bekannt.`, {id: 'city.place.unknown.other'}));
}
