import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {failedView, loadingText} from '../../src/ui/feed-views.js';
import type {Combobox} from '../../src/widget/combobox.js';
import {formatNumber} from '../../src/i18n/format.js';
import {foldStreet} from '../../src/waste/street-name.js';
import type {Choice} from '../../src/sources/address-source.js';
import type {Address, AddressChoice} from './address-choice.js';
import {addressText} from './address-choice.js';
import {keepBox} from './keep-box.js';

interface AddressFormState {
  readonly choice: AddressChoice;
  readonly combobox: Combobox<Choice>;
  /** What stands in the street field. */
  readonly query: string;
  /** Addresses kept on the device. */
  readonly kept: readonly Address[];
  readonly keeping: boolean;
  type(query: string): void;
  show(address: Address): void;
  showHouse(id: string): void;
  forget(address: Address): void;
  keep(on: boolean): void;
  retry(): void;
}

/** "Where do you live?": street with suggestions, house number where it matters, kept only if wished. */
export function addressForm(state: AddressFormState): TemplateResult {
  const {choice, kept} = state;
  if (choice.error) return failedView(choice.error.code, state.retry);
  return html`
    <form class="address-form" @submit=${(event: SubmitEvent) => submit(event, state)}>
      ${kept.length ? keptList(state) : nothing}
      ${streetField(state)}
      ${choice.houses.length ? houseField(choice.houses) : nothing}
      ${keepBox(state.keeping, state.keep)}
    </form>`;
}

function submit(event: SubmitEvent, {choice, combobox, query, showHouse, type}: AddressFormState): void {
  event.preventDefault();
  const house = new FormData(event.target as HTMLFormElement).get('house');
  if (choice.houses.length && house) return showHouse(String(house));
  const {options} = combobox;
  const typed = foldStreet(query);
  const street = options.find(({name}) => foldStreet(name) === typed) ??
    (options.length === 1 ? options[0] : undefined);
  if (street) combobox.choose(street);
  // Some providers publish no list of their streets: then what was typed is the street.
  else if (choice.streets?.length === 0 && typed) combobox.choose({id: query.trim(), name: query.trim()});
  else type(query);
}

function streetField({choice, combobox, query, type}: AddressFormState): TemplateResult {
  const {open, active, options} = combobox;
  const loading = !choice.streets;
  return html`
    <div class="field">
      <label for="street">${msg('Ihre Straße', {id: 'waste-calendar.address.street'})}</label>
      <div class="combobox">
        <input id="street" type="text" role="combobox" autocomplete="off" autocapitalize="words" spellcheck="false"
          aria-autocomplete="list" aria-controls="streets" aria-expanded=${open ? 'true' : 'false'}
          aria-activedescendant=${open && active >= 0 ? `street-${active}` : nothing}
          aria-describedby="street-hint" .value=${query} translate="no"
          @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
          @keydown=${combobox.onKeydown} @blur=${combobox.leave}>
        <ul id="streets" role="listbox" aria-label=${msg('Straßen', {id: 'waste-calendar.address.streets'})} ?hidden=${!open}>
          ${options.map((street, index) => html`
            <li role="option" id="street-${index}" aria-selected=${index === active ? 'true' : 'false'}
              @pointerdown=${(event: PointerEvent) => event.preventDefault()} @click=${() => combobox.choose(street)}>
              <bdi translate="no">${street.name}</bdi>
              ${street.note ? html`<bdi part="meta">${street.note}</bdi>` : nothing}
            </li>`)}
        </ul>
      </div>
      <p id="street-hint" part="meta" aria-live="polite">${hint(loading, query, open, options.length, choice)}</p>
    </div>`;
}

function hint(loading: boolean, query: string, open: boolean, count: number, {draft, houses}: AddressChoice): string {
  if (loading) return loadingText();
  if (draft && houses.length && query === draft.name) return msg('Bitte wählen Sie noch Ihre Hausnummer.', {id: 'waste-calendar.address.house-needed'});
  if (open) return msg(str`Vorschläge: ${formatNumber(count)}`, {id: 'waste-calendar.address.suggestions'});
  if (query && draft?.name !== query) return msg('Diese Straße ist hier nicht bekannt. Bitte prüfen Sie die Schreibweise.', {id: 'waste-calendar.address.unknown'});
  return msg('Die ersten Buchstaben genügen.', {id: 'waste-calendar.address.hint'});
}

const houseField = (houses: readonly Choice[]) => html`
  <div class="field">
    <label for="house">${msg('Hausnummer', {id: 'waste-calendar.address.house'})}</label>
    <div class="row">
      <select id="house" name="house" required>
        <option value="">${msg('Bitte wählen', {id: 'waste-calendar.address.choose'})}</option>
        ${houses.map(({id, name}) => html`<option dir="auto" value=${id}>${name}</option>`)}
      </select>
      <button type="submit" class="primary" part="button">
        ${msg('Termine zeigen', {id: 'waste-calendar.address.show'})}</button>
    </div>
  </div>`;

const keptList = ({kept, show, forget}: AddressFormState) => html`
  <ul aria-label=${msg('Gemerkte Adressen', {id: 'waste-calendar.address.kept'})}>
    ${kept.map((address) => html`
      <li class="row">
        <button type="button" part="button" @click=${() => show(address)}><bdi>${addressText(address)}</bdi></button>
        <button type="button" class="quiet" part="button" @click=${() => forget(address)}
          aria-label=${msg(str`${addressText(address)} vergessen`, {id: 'waste-calendar.address.forget.label'})}>
          ${msg('Vergessen', {id: 'waste-calendar.address.forget'})}</button>
      </li>`)}
  </ul>`;
