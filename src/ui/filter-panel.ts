import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {intlLocale} from '../i18n/locale.js';
import {inOneLine} from './published.js';

/** The panel of filters that a filter button opens, and what stands in its place while it is closed. */

const resetWords = (): string => msg('Filter zurücksetzen', {id: 'city.filter.reset'});

/** The filters few people need. Each acts at once. */
export const filterPanel = (fields: TemplateResult, reset: () => void): TemplateResult => html`
  <fieldset class="panel" part="filter" id="panel-filter">
    <legend>${msg('Genauer suchen', {id: 'city.filter.legend'})}</legend>
    ${fields}
    <p><button type="button" part="button" @click=${reset}>${resetWords()}</button></p>
  </fieldset>`;

/** The filters that are set, in one line, while the panel is closed. */
export const activeFilters = (facts: readonly unknown[], reset: () => void): TemplateResult => html`
  <p class="row active">
    <span>${inOneLine(facts)}</span>
    <button type="button" class="quiet" part="button" @click=${reset}>${resetWords()}</button>
  </p>`;

export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export const checkField = (label: string, checked: boolean, change: (checked: boolean) => void): TemplateResult => html`
  <label class="check">
    <input type="checkbox" .checked=${checked}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}>
    <span>${label}</span>
  </label>`;

export const field = (id: string, label: string, control: TemplateResult): TemplateResult => html`
  <div class="field"><label for=${id}>${label}</label>${control}</div>`;

/** Words that are searched for at each key. */
export const wordsField = (words: string, change: (words: string) => void): TemplateResult =>
  field('text', msg('Suchwort', {id: 'city.filter.text'}), html`
    <input id="text" type="search" .value=${words} @input=${(event: Event) => change(valueOf(event))}>`);

/** A choice of one value, each with its words, or of all. */
export const selectField = (
  id: string, label: string, options: readonly (readonly [string, string])[], chosen: string,
  choose: (value: string) => void,
): TemplateResult => field(id, label, html`
  <select id=${id} .value=${chosen} @change=${(event: Event) => choose(valueOf(event))}>
    <option value="">${msg('alle', {id: 'city.filter.all'})}</option>
    ${options.map(([value, words]) => html`
      <option dir="auto" value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select>`);

/** A choice among what is published, or all of it. */
export const choiceField = (
  id: string, label: string, names: readonly string[], chosen: string, choose: (name: string) => void,
): TemplateResult => selectField(id, label, names.map((name) => [name, name] as const), chosen, choose);

/** The choice that a region adds to every list. */
export interface MunicipalityChoice {
  /** The one that is chosen; empty: all. */
  readonly municipality: string;
  readonly municipalities: readonly string[];
}

export const municipalityWord = (): string => msg('Gemeinde', {id: 'city.filter.municipality'});

/** In a region the municipality, where there are several. */
export function municipalityField(
  {municipality: chosen, municipalities}: MunicipalityChoice, choose: (name: string) => void,
): TemplateResult | typeof nothing {
  const names = [...municipalities].sort((a, b) => a.localeCompare(b, intlLocale()));
  return names.length > 1 || chosen
    ? choiceField('municipality', municipalityWord(),
      !chosen || names.includes(chosen) ? names : [...names, chosen], chosen, choose)
    : nothing;
}
