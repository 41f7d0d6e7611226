import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CityEvent} from '../../src/model/city-event.js';
import {categoriesOf, placesOf} from '../../src/events/event-filter.js';
import type {Facet} from '../../src/events/event-filter.js';
import type {EventForm} from './event-query.js';

interface EventFilterState {
  readonly filter: EventForm;
  /** All there are, whose kinds and places one can choose from. */
  readonly events: readonly CityEvent[];
  change(part: Partial<EventForm>): void;
  reset(): void;
}

/** The filters few people need: free of charge, text, kind, place, dates. Each acts at once. */
export const eventFilter = (state: EventFilterState): TemplateResult => html`
  <fieldset class="panel" part="filter" id="panel-filter">
    <legend>${msg('Genauer suchen', {id: 'city-events.filter.legend'})}</legend>
    <label class="check">
      <input type="checkbox" .checked=${state.filter.free}
        @change=${(event: Event) => state.change({free: (event.target as HTMLInputElement).checked})}>
      <span>${msg('Nur kostenlose Veranstaltungen', {id: 'city-events.filter.free'})}</span>
    </label>
    <div class="fields">
      ${field('text', msg('Suchwort', {id: 'city-events.filter.text'}), html`
        <input id="text" type="search" .value=${state.filter.text}
          @input=${(event: Event) => state.change({text: valueOf(event)})}>`)}
      ${choice('category', msg('Art', {id: 'city-events.categories'}), categoriesOf(state.events), state.filter.category,
        (category) => state.change({category}))}
      ${choice('place', msg('Ort', {id: 'city-events.filter.place'}), placesOf(state.events), state.filter.place,
        (place) => state.change({place}))}
      ${field('from', msg('Von', {id: 'city-events.filter.from'}), html`
        <input id="from" type="date" .value=${state.filter.from}
          @change=${(event: Event) => state.change({from: valueOf(event), range: 'all'})}>`)}
      ${field('to', msg('Bis', {id: 'city-events.filter.to'}), html`
        <input id="to" type="date" .value=${state.filter.to} min=${state.filter.from}
          @change=${(event: Event) => state.change({to: valueOf(event), range: 'all'})}>`)}
    </div>
    <p><button type="button" part="button" @click=${state.reset}>
      ${msg('Filter zurücksetzen', {id: 'city-events.filter.reset'})}</button></p>
  </fieldset>`;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const field = (id: string, label: string, control: TemplateResult) => html`
  <div class="field"><label for=${id}>${label}</label>${control}</div>`;

const choice = (
  id: string, label: string, options: readonly Facet[], value: string, choose: (value: string) => void,
) => field(id, label, html`
  <select id=${id} .value=${value} @change=${(event: Event) => choose(valueOf(event))}>
    <option value="">${msg('alle', {id: 'city-events.filter.all'})}</option>
    ${options.map(({name}) => html`
      <option dir="auto" value=${name} ?selected=${name === value}>${name}</option>`)}
  </select>`);
