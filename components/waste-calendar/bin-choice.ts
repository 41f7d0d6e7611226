import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import type {Collection} from '../../src/model/collection.js';
import {emit} from '../../src/page/events.js';
import {binKinds} from '../../src/waste/bins.js';
import {kindOf} from '../../src/waste/collection-days.js';
import {binFilter} from './bin-filter.js';
import type {WasteDesk} from './waste-desk.js';
import type {WasteNotes} from './waste-notes.js';

/** Which bins stand at a person's house; the others are hidden. */
export class BinChoice {
  readonly #desk: WasteDesk;
  readonly #notes: WasteNotes;

  constructor(desk: WasteDesk, notes: WasteNotes) {
    this.#desk = desk;
    this.#notes = notes;
  }

  /** The collections of those bins, also of days gone by. */
  get collections(): readonly Collection[] {
    return this.#desk.feed.items.filter((bin) => !this.#notes.hidden.has(kindOf(bin)));
  }

  view(): TemplateResult {
    const {hidden, keeping, keep} = this.#notes;
    return binFilter({
      hidden, keeping, keep,
      kinds: binKinds(this.#desk.feed.items),
      toggle: (key, shown) => this.#toggle(key, shown),
    });
  }

  #toggle(key: string, shown: boolean): void {
    const {host, announce} = this.#desk;
    const hidden = new Set(this.#notes.hidden);
    if (shown) hidden.delete(key);
    else hidden.add(key);
    this.#notes.hidden = hidden;
    this.#notes.save();
    emit(host, 'city-change', {name: 'bins', value: [...hidden]});
    const count = this.#desk.days().length;
    const number = formatNumber(count);
    announce(plural(count, {id: 'waste-calendar.filter.count'},
      msg(str`${number} Tag mit Abfuhr`, {id: 'waste-calendar.filter.count.one'}),
      msg(str`${number} Tage mit Abfuhr`, {id: 'waste-calendar.filter.count.other'})));
  }
}
