import {msg} from '@lit/localize';
import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {categorySign} from './category-sign.js';
import type {SignOf} from './category-sign.js';
import {filterButton} from './collection-views.js';
import {viewSwitch} from './feed-views.js';
import {icon} from './icons.js';

const glass = svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`;
const target = svg`<circle cx="12" cy="12" r="6.5"/><path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22"/>`;

interface WordsState {
  readonly words: string;
  /** A person goes to the field: the search is likely to be wanted. */
  prepare(): void;
  type(words: string): void;
}

/** The field for a name, a kind or a street. */
export const placeSearch = ({words, prepare, type}: WordsState): TemplateResult => html`
  <div class="search" part="search">
    ${icon(glass)}
    <input id="words" type="search" autocomplete="off" enterkeyhint="search" .value=${words}
      aria-label=${msg('Suchen', {id: 'city.place.search'})}
      placeholder=${msg('Name, Art oder Straße', {id: 'city.place.search.hint'})}
      @focus=${prepare} @input=${({target: field}: Event) => type((field as HTMLInputElement).value)}>
  </div>`;

/** A button that stays pressed. */
const toggle = (pressed: boolean, words: unknown, press: () => void): TemplateResult => html`
  <button type="button" part="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>${words}</button>`;

interface CategoriesState {
  readonly names: readonly string[];
  readonly signOf: SignOf;
  readonly chosen: string;
  choose(category: string): void;
}

/** The kinds of places, each with its sign; pressing the one that is chosen gives it up. */
export const categoryButtons = (
  {names, signOf, chosen, choose}: CategoriesState,
): TemplateResult | typeof nothing => names.length < 2 ? nothing : html`
  <div class="kinds" role="group" aria-label=${msg('Art', {id: 'city.place.category'})}>
    ${names.map((name) => {
      const sign = signOf({categories: [name]});
      return toggle(name === chosen, html`${sign.number ? categorySign(sign) : nothing}<bdi>${name}</bdi>`,
        () => choose(name === chosen ? '' : name));
    })}
  </div>`;

interface BarState {
  /** Whether anything is known of it: what nobody can answer is not asked. */
  readonly hasHours: boolean;
  readonly hasAccess: boolean;
  readonly hasPoints: boolean;
  readonly open: boolean;
  readonly stepFree: boolean;
  /** Whether the person's position is known, or asked for. */
  readonly located: boolean;
  /** Whether the filters are shown, and how many are set. */
  readonly filtering: boolean;
  readonly active: number;
  readonly views: readonly string[];
  readonly view: string;
  toggleOpen(): void;
  toggleStepFree(): void;
  locate(): void;
  toggleFilter(): void;
  show(view: string): void;
}

/** What one asks of places most: open now, without steps, near me; the way to the other filters; the views. */
export const placeBar = (state: BarState): TemplateResult => html`
  <div class="bar" part="toolbar">
    ${state.hasHours
      ? toggle(state.open, msg('Jetzt geöffnet', {id: 'city.place.open-now'}), state.toggleOpen) : nothing}
    ${state.hasAccess
      ? toggle(state.stepFree, msg('Stufenlos', {id: 'city.place.step-free'}), state.toggleStepFree) : nothing}
    ${state.hasPoints
      ? toggle(state.located, html`${icon(target)} ${msg('In meiner Nähe', {id: 'city.place.near'})}`, state.locate) : nothing}
    ${filterButton(state.filtering, state.active, state.toggleFilter)}
    ${viewSwitch(state.views, state.view, state.show)}
  </div>`;
