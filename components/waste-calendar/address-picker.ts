import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {emit} from '../../src/page/events.js';
import type {AddressSourceOptions, Choice} from '../../src/sources/address-source.js';
import {addressKind} from '../../src/sources/address-kind.js';
import type {FeedRequest} from '../../src/sources/feed-request.js';
import {houseBehind, matchStreets, meantStreet} from '../../src/waste/street-name.js';
import {Combobox} from '../../src/widget/combobox.js';
import {FocusLater} from '../../src/widget/focus-later.js';
import type {Address} from './address-choice.js';
import {AddressChoice, addressText} from './address-choice.js';
import {addressForm, hintWords, questionWords} from './address-form.js';
import type {WasteDesk} from './waste-desk.js';
import type {WasteNotes} from './waste-notes.js';

/** Which address a person lives at: asks for it, shows the chosen one, and lets them change it. */
export class AddressPicker {
  readonly #desk: WasteDesk;
  readonly #notes: WasteNotes;
  readonly #combobox: Combobox<Choice>;
  readonly #focus: FocusLater;
  #choice?: AddressChoice | undefined;
  #query = '';
  /** Streets that what was typed may mean: the person is asked which. */
  #guesses: readonly Choice[] = [];
  /** Whether the chosen street is being looked up. */
  #resolving = false;
  #editing = false;

  constructor(desk: WasteDesk, notes: WasteNotes) {
    const {host} = desk;
    this.#desk = desk;
    this.#notes = notes;
    this.#combobox = new Combobox<Choice>(host, (street) => void this.#chooseStreet(street));
    this.#focus = new FocusLater(host);
    this.restart();
  }

  /** Addresses of the feeds of the chosen street; `undefined` while none is chosen. */
  get feeds(): readonly (string | FeedRequest)[] | undefined {
    return this.#choice?.feeds;
  }

  /** "Hauptstraße 12", or nothing where there is no address. */
  get text(): string {
    return this.#choice?.address ? addressText(this.#choice.address) : '';
  }

  /** Begins anew with the feed the attributes name now. */
  restart(): void {
    const {host} = this.#desk;
    const {street} = host;
    this.#choice?.leave();
    this.#choice = addressKind(host) ? new AddressChoice(host, this.#options, this.#desk.feed) : undefined;
    const [first] = this.#notes.addresses;
    if (!street && first) void this.#choice?.show(first).then(() => this.#settled());
    else this.preset();
  }

  /** The same feed, at another address now. */
  renew(): void {
    this.#choice?.renew(this.#options);
  }

  get #options(): AddressSourceOptions {
    const {src, format, streets, cache, baseURI: baseUrl} = this.#desk.host;
    return {src, format, streets, cache, baseUrl};
  }

  /** Takes over the address of the attributes; without one the person is asked. */
  preset(): void {
    const {street, house} = this.#desk.host;
    const choice = this.#choice;
    if (!choice || choice.address && addressText(choice.address) === `${street} ${house}`.trim()) return;
    if (!street) return this.#edit();
    void choice.preset(street, house).then(() => {
      if (choice.address) this.#settled();
      else this.#edit();
    });
  }

  /** The chosen address with a way to change it, or the question for it. */
  view(): TemplateResult | typeof nothing {
    const choice = this.#choice;
    if (!choice) return nothing;
    if (this.#editing || choice.error) return this.#form(choice);
    if (!choice.address) return nothing;
    return html`
      <p class="address">
        <bdi translate="no">${this.text}</bdi>
        <button type="button" class="quiet" part="button" id="change" @click=${() => this.#edit('#street')}>
          ${msg('Adresse ändern', {id: 'waste-calendar.address.change'})}</button>
      </p>`;
  }

  #form(choice: AddressChoice): TemplateResult {
    const {addresses, keeping, keep, forget} = this.#notes;
    return addressForm({
      ...this.#field, keeping, keep, forget,
      kept: addresses,
      type: (query) => this.#type(query),
      submit: () => this.#submit(),
      cancel: choice.address && (() => this.#cancel()),
      show: (address) => void this.#choose(choice.show(address)),
      showHouse: (id) => {
        const house = choice.houses.find((one) => one.id === id);
        if (house) void this.#choose(choice.chooseHouse(house));
      },
      retry: () => void choice.readStreets(),
    });
  }

  /** What the street field shows. */
  get #field() {
    return {
      choice: this.#choice!, combobox: this.#combobox, query: this.#query,
      guesses: this.#guesses, resolving: this.#resolving,
    };
  }

  #edit(focus?: string): void {
    this.#editing = true;
    this.#notes.shown = undefined;
    this.#query = '';
    this.#guesses = [];
    this.#resolving = false;
    this.#choice?.begin();
    if (focus) this.#focus.to(focus, {waits: true});
    void this.#choice?.readStreets().then(() => {
      // Somebody may have typed faster than the list of streets came.
      if (this.#query) this.#type(this.#query);
    });
    this.#desk.host.requestUpdate();
  }

  #type(query: string): void {
    this.#query = query;
    this.#guesses = [];
    this.#resolving = false;
    const choice = this.#choice!;
    choice.begin();
    this.#combobox.suggest(query.trim() ? matchStreets(choice.streets ?? [], query, 8) : []);
    if (query) this.#desk.announce(hintWords(this.#field), true);
  }

  /** Enter: takes the street that is meant for certain; what is only like one becomes a question. */
  #submit(): void {
    const query = this.#query.trim();
    const {streets} = this.#choice!;
    if (!query || !streets) return;
    const {certain, open} = meantStreet(streets, query);
    // Some providers publish no list of their streets: then what was typed is the street.
    if (certain || !streets.length) return this.#combobox.choose(certain ?? {id: query, name: query});
    if (open) return this.#type(this.#query);
    this.#guesses = matchStreets(streets, query, 3);
    this.#combobox.suggest([]);
    this.#desk.announce([hintWords(this.#field), ...this.#guesses.map(questionWords)].join(' '));
  }

  async #chooseStreet(street: Choice): Promise<void> {
    const house = houseBehind(this.#query, street.name);
    this.#query = street.name;
    this.#guesses = [];
    const choice = this.#choice!;
    this.#resolving = true;
    await choice.chooseStreet(street, house);
    // The person may have gone on typing, or given up.
    if (choice.draft !== street) return;
    this.#resolving = false;
    emit(this.#desk.host, 'city-change', {name: 'street', value: street.name});
    if (choice.houses.length && choice.address?.street !== street) this.#focus.to('#house', {waits: true});
    else this.#done();
    if (house && choice.address?.house) emit(this.#desk.host, 'city-change', {name: 'house', value: choice.address.house.name});
  }

  #cancel(): void {
    this.#choice!.begin();
    this.#settled();
    this.#focus.to('#change', {waits: true});
  }

  async #choose(chosen: Promise<void>): Promise<void> {
    await chosen;
    emit(this.#desk.host, 'city-change', {name: 'house', value: this.#choice?.address?.house?.name ?? ''});
    this.#done();
  }

  /** The person has chosen. */
  #done(): void {
    if (this.#choice?.error) return;
    this.#settled();
    this.#focus.to('#change', {waits: true});
    this.#notes.save();
    this.#desk.announce(this.text);
  }

  /** An address is known: the question for it goes. */
  #settled(): void {
    const address: Address | undefined = this.#choice?.address;
    this.#editing = this.#resolving = false;
    this.#notes.shown = address;
    this.#desk.host.requestUpdate();
  }
}
