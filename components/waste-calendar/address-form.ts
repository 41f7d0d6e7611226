import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {failedView, loadingText} from '../../src/ui/feed-views.js';
import type {Combobox} from '../../src/widget/combobox.js';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import type {Choice} from '../../src/sources/address-source.js';
import type {Address, AddressChoice} from './address-choice.js';
import {addressText} from './address-choice.js';
import {keepBox} from './keep-box.js';

interface StreetField {
  readonly choice: AddressChoice;
  readonly combobox: Combobox<Choice>;
  /** What stands in the street field. */
  readonly query: string;
  /** Streets that are not written so, but may be meant. */
  readonly guesses: readonly Choice[];
  /** Whether the chosen street is being looked up. */
  readonly resolving: boolean;
}

interface AddressFormState extends StreetField {
  /** Addresses kept on the device. */
  readonly kept: readonly Address[];
  readonly keeping: boolean;
  type(query: string): void;
  /** The person has typed a street and wants to go on. */
  submit(): void;
  /** Goes back to the address that was shown before; `undefined` where there is none. */
  readonly cancel: (() => void) | undefined;
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
    <form class="address-form" @submit=${(event: SubmitEvent) => submit(event, state)}
      @keydown=${(event: KeyboardEvent) => giveUp(event, state.cancel)}>
      ${kept.length ? keptList(state) : nothing}
      ${streetField(state)}
      ${choice.houses.length ? houseField(choice.houses) : nothing}
      ${keepBox(state.keeping, state.keep)}
      ${state.cancel ? html`
        <p><button type="button" class="quiet" part="button" @click=${state.cancel}>
          ${msg('Abbrechen', {id: 'waste-calendar.address.cancel'})}</button></p>` : nothing}
    </form>`;
}

function submit(event: SubmitEvent, state: AddressFormState): void {
  event.preventDefault();
  const house = new FormData(event.target as HTMLFormElement).get('house');
  if (state.choice.houses.length && house) state.showHouse(String(house));
  else state.submit();
}

/** Escape gives up, and must not close a dialog around the widget as well. */
function giveUp(event: KeyboardEvent, cancel: (() => void) | undefined): void {
  if (event.key !== 'Escape' || event.isComposing || !cancel) return;
  event.preventDefault();
  event.stopPropagation();
  cancel();
}

function streetField(state: AddressFormState): TemplateResult {
  const {combobox, query, guesses, type} = state;
  const {open, active, options} = combobox;
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
      <p id="street-hint" part="meta">${hintWords(state)}</p>
      ${guesses.map((street) => html`
        <p><button type="button" part="button" @click=${() => combobox.choose(street)}>
          ${questionWords(street)}</button></p>`)}
    </div>`;
}

/** "Meinten Sie Finkenweg?", with the district where there is one. */
export function questionWords({name, note}: Choice): string {
  const street = note ? `${name} (${note})` : name;
  return msg(str`Meinten Sie ${street}?`, {id: 'waste-calendar.address.question'});
}

/** What the person can do next, or what is wrong with what was typed. */
export function hintWords({choice, combobox, query, resolving}: StreetField): string {
  const {streets, houses} = choice;
  const {open, options} = combobox;
  const count = options.length;
  if (!streets || resolving) return loadingText();
  if (houses.length) return msg('Bitte wählen Sie noch Ihre Hausnummer.', {id: 'waste-calendar.address.house-needed'});
  if (open) {
    const number = formatNumber(count);
    return plural(count, {id: 'waste-calendar.address.suggestions'},
      msg(str`${number} Vorschlag`, {id: 'waste-calendar.address.suggestions.one'}),
      msg(str`${number} Vorschläge`, {id: 'waste-calendar.address.suggestions.other'}));
  }
  if (query.trim() && streets.length && !count) return msg('Diese Straße ist hier nicht bekannt. Bitte prüfen Sie die Schreibweise.', {id: 'waste-calendar.address.unknown'});
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
