import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Clock} from '../../src/widget/clock.js';
import {Combobox} from '../../src/widget/combobox.js';
import type {Feed} from '../../src/widget/feed.js';
import {DateGrid} from '../../src/widget/date-grid.js';
import type {Remembered} from '../../src/widget/remembered.js';
import {forget, keep} from '../../src/widget/remembering.js';
import {emit} from '../../src/page/events.js';
import {offerCalendarFile} from '../../src/page/offer-file.js';
import {formatNumber} from '../../src/i18n/format.js';
import {binKinds} from '../../src/waste/bins.js';
import type {Collection} from '../../src/model/collection.js';
import type {CollectionDay} from '../../src/waste/collection-days.js';
import {byDay, kindOf} from '../../src/waste/collection-days.js';
import {matchStreets} from '../../src/waste/street-name.js';
import {cityZone} from '../../src/time/zone.js';
import type {Choice} from '../../src/sources/address-source.js';
import {month} from '../../src/styles/month.styles.js';
import type {FeedRequest} from '../../src/sources/feed-request.js';
import {floating} from '../../src/styles/floating.styles.js';
import {AddressChoice, addressText} from './address-choice.js';
import type {Address} from './address-choice.js';
import {addressForm} from './address-form.js';
import {binFilter} from './bin-filter.js';
import {monthView} from './month-view.js';
import {calendarFile, takeAlong} from './take-along.js';
import type {WasteCalendar} from './waste-calendar.js';
import {styles} from './waste-tools.styles.js';
import {memoryOf} from './waste-memory.js';
import type {WasteMemory} from './waste-memory.js';
import {printSheet, yearSheet} from './year-sheet.js';

/** What the tools may ask of the calendar they belong to. */
export interface WasteDesk {
  readonly host: WasteCalendar;
  readonly clock: Clock;
  /** All collections that were read, also those of days gone by; the format and the way by which. */
  readonly feed: Pick<Feed<Collection>, 'items' | 'format' | 'relay' | 'profile'>;
  /** What the widget is called. */
  name(): string;
  publisher(): string | undefined;
  needsAddress(): boolean;
  /** The days that are shown. */
  days(): readonly CollectionDay[];
  announce(text: string): void;
}

export type Panel = 'filter' | 'calendar';

/**
 * All that a person can do beyond reading the next dates: choose the address, hide bins, look at the month or the
 * year, take the dates along. It is loaded when the first of these is wanted.
 */
export class WasteTools {
  open?: Panel;
  hidden: ReadonlySet<string> = new Set();

  readonly #desk: WasteDesk;
  readonly #grid: DateGrid;
  readonly #combobox: Combobox<Choice>;
  #memory: Remembered<WasteMemory>;
  #keeping = false;
  #kept: readonly Address[] = [];
  #choice?: AddressChoice;
  #query = '';
  #editing = false;
  #focus?: string;
  #chosen = '';
  #alarm = true;
  #alarmTime = '18:00';

  constructor(desk: WasteDesk) {
    this.#desk = desk;
    this.#memory = memoryOf(desk.host);
    this.#grid = new DateGrid(desk.host, desk.clock.today);
    this.#combobox = new Combobox<Choice>(desk.host, (street) => void this.#chooseStreet(street));
    const root = desk.host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, floating.styleSheet!, month.styleSheet!, styles.styleSheet!];
    desk.host.addController({hostUpdated: () => this.#moveFocus()});
    this.restart();
  }

  /** Addresses of the feeds of the chosen street; `undefined` while none is chosen. */
  get feeds(): readonly (string | FeedRequest)[] | undefined {
    return this.#choice?.feeds;
  }

  /** "Hauptstraße 12", or nothing where there is no address. */
  get address(): string {
    return this.#choice?.address ? addressText(this.#choice.address) : '';
  }

  /** Begins anew with the feed the attributes name now. */
  restart(): void {
    const {host} = this.#desk;
    this.#memory = memoryOf(host);
    const memory = this.#memory.read();
    this.#keeping = memory !== undefined;
    this.#kept = memory?.addresses ?? [];
    this.hidden = new Set(memory?.hidden);
    this.#choice?.leave();
    this.#choice = this.#desk.needsAddress()
      ? new AddressChoice(host, {
        src: host.src, format: host.format, streets: host.streets, baseUrl: host.baseURI, cache: host.cache,
      }, this.#desk.feed)
      : undefined;
    const [first] = this.#kept;
    if (!host.street && first) void this.#choice?.show(first);
    else this.preset();
  }

  /** Takes over the address of the attributes; without one the person is asked. */
  preset(): void {
    const {street, house} = this.#desk.host;
    const choice = this.#choice;
    if (!choice || choice.address && addressText(choice.address) === `${street} ${house}`.trim()) return;
    if (street) void choice.preset(street, house).then(() => this.#takePreset());
    else this.#edit();
  }

  toggle(panel: Panel): void {
    this.open = this.open === panel ? undefined : panel;
    this.#desk.host.requestUpdate();
  }

  /** The chosen address with a way to change it, or the question for it. */
  addressView(): TemplateResult | typeof nothing {
    const choice = this.#choice;
    if (!choice) return nothing;
    if (this.#editing || choice.error) return this.#form(choice);
    if (!choice.address) return nothing;
    return html`
      <p class="address">
        <bdi translate="no">${this.address}</bdi>
        <button type="button" class="quiet" part="button" id="change" @click=${() => this.#edit('street')}>
          ${msg('Ändern', {id: 'waste-calendar.address.change'})}</button>
      </p>`;
  }

  /** The sheet of the chosen view. */
  view(): TemplateResult | typeof nothing {
    const {host, clock} = this.#desk;
    if (host.view === 'year') return yearSheet(this.#year());
    return monthView({
      grid: this.#grid,
      byDate: new Map(byDay(this.#shown()).map(({date, collections}) => [date, collections])),
      today: clock.today,
      chosen: this.#chosen,
      choose: (day) => this.#chooseDay(day),
    });
  }

  panel(): TemplateResult | typeof nothing {
    if (this.open === 'filter') return this.#filter();
    return this.open === 'calendar' ? this.#takeAlong() : nothing;
  }

  print(): void {
    const {host} = this.#desk;
    printSheet(this.#year(), this.#desk.name(), [...(host.constructor as typeof WasteCalendar).styles, styles]);
  }

  #form(choice: AddressChoice): TemplateResult {
    return addressForm({
      choice,
      combobox: this.#combobox,
      query: this.#query,
      kept: this.#kept,
      keeping: this.#keeping,
      type: (query) => this.#type(query),
      show: (address) => void this.#settle(choice.show(address)),
      showHouse: (id) => {
        const house = choice.houses.find((one) => one.id === id);
        if (house) void this.#settle(choice.chooseHouse(house));
      },
      forget: (address) => this.#forget(address),
      keep: (on) => this.#keep(on),
      retry: () => void choice.readStreets(),
    });
  }

  #edit(focus?: string): void {
    this.#editing = true;
    this.#query = '';
    this.#focus = focus;
    void this.#choice?.readStreets().then(() => {
      // Somebody may have typed faster than the list of streets came.
      if (this.#query) this.#type(this.#query);
    });
    this.#desk.host.requestUpdate();
  }

  #takePreset(): void {
    if (this.#choice?.address) this.#editing = false;
    else this.#edit();
    this.#desk.host.requestUpdate();
  }

  #type(query: string): void {
    this.#query = query;
    const choice = this.#choice!;
    choice.houses = [];
    this.#combobox.suggest(query.trim() ? matchStreets(choice.streets ?? [], query, 8) : []);
  }

  async #chooseStreet(street: Choice): Promise<void> {
    this.#query = street.name;
    const choice = this.#choice!;
    await choice.chooseStreet(street);
    emit(this.#desk.host, 'city-change', {name: 'street', value: street.name});
    if (choice.houses.length) this.#focus = 'house';
    else this.#done();
    this.#desk.host.requestUpdate();
  }

  async #settle(chosen: Promise<void>): Promise<void> {
    await chosen;
    emit(this.#desk.host, 'city-change', {name: 'house', value: this.#choice?.address?.house?.name ?? ''});
    this.#done();
  }

  #done(): void {
    if (this.#choice?.error) return;
    this.#editing = false;
    this.#focus = 'change';
    this.#remember();
    this.#desk.announce(this.address);
  }

  #forget(address: Address): void {
    this.#kept = this.#kept.filter((one) => one !== address);
    this.#remember();
    this.#desk.host.requestUpdate();
  }

  #keep(on: boolean): void {
    this.#keeping = on;
    if (!on) this.#kept = [];
    this.#remember();
    this.#desk.host.requestUpdate();
  }

  /** Nothing is stored unless the person has said so; the address shown comes first among those kept. */
  #remember(): void {
    if (!this.#keeping) return forget(this.#memory);
    const shown = this.#choice?.address;
    const others = this.#kept.filter((one) => !shown || addressText(one) !== addressText(shown));
    if (shown && !this.#editing) this.#kept = [shown, ...others];
    keep(this.#memory, {addresses: this.#kept, hidden: [...this.hidden]});
  }

  #shown(): readonly Collection[] {
    return this.#desk.feed.items.filter((bin) => !this.hidden.has(kindOf(bin)));
  }

  #chooseDay(day: string): void {
    const {host} = this.#desk;
    const items = this.#shown().filter(({date}) => date === day);
    this.#grid.go(day, true);
    if (items[0] && !emit(host, 'city-select', {item: items[0], items})) return;
    this.#chosen = day;
  }

  #filter(): TemplateResult {
    return binFilter({
      kinds: binKinds(this.#desk.feed.items),
      hidden: this.hidden,
      keeping: this.#keeping,
      keep: (on) => this.#keep(on),
      toggle: (key, shown) => {
        const hidden = new Set(this.hidden);
        if (shown) hidden.delete(key);
        else hidden.add(key);
        this.hidden = hidden;
        this.#remember();
        const {host} = this.#desk;
        emit(host, 'city-change', {name: 'bins', value: [...hidden]});
        const days = formatNumber(this.#desk.days().length);
        this.#desk.announce(msg(str`Tage mit Abfuhr: ${days}`, {id: 'waste-calendar.filter.count'}));
        host.requestUpdate();
      },
    });
  }

  #takeAlong(): TemplateResult {
    const {host, clock} = this.#desk;
    const update = () => host.requestUpdate();
    return takeAlong({
      subscription: this.#subscription(),
      alarm: this.#alarm,
      alarmTime: this.#alarmTime,
      setAlarm: (on) => {
        this.#alarm = on;
        update();
      },
      setAlarmTime: (time) => {
        this.#alarmTime = time || this.#alarmTime;
        update();
      },
      download: () => {
        const text = calendarFile(this.#desk.days().flatMap(({collections}) => collections), {
          name: [this.#desk.name(), this.address].filter(Boolean).join(' '),
          location: this.address,
          now: clock.now,
          timeZone: cityZone(host.timeZone || undefined).id,
          alarmTime: this.#alarm ? this.#alarmTime : undefined,
        });
        offerCalendarFile(host, text, 'abfuhrtermine.ics');
      },
    });
  }

  /** A calendar app can follow the feed itself where that is one calendar file of the web. */
  #subscription(): string | undefined {
    const {host} = this.#desk;
    const [address, ...others] = this.feeds ?? host.src.split(/\s+/).filter(Boolean);
    if (typeof address !== 'string' || others.length || this.#desk.feed.format !== 'icalendar') return undefined;
    const url = new URL(address.replace(/^webcal:/, 'https:'), host.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href.replace(/^https?:/, 'webcal:') : undefined;
  }

  #year() {
    const {clock, host} = this.#desk;
    const first = `${clock.today.slice(0, 7)}-01`;
    return {
      days: byDay(this.#shown().filter(({date}) => date >= first)),
      address: this.address,
      publisher: this.#desk.publisher(),
      level: Math.min(6, host.headingLevel + 1),
    };
  }

  /** The focus goes where the work goes on: to the field that is asked for, or back to where it came from. */
  #moveFocus(): void {
    if (!this.#focus) return;
    const target = this.#desk.host.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }
}
