import {nothing} from 'lit';
import type {CSSResult, LitElement, PropertyValues, TemplateResult} from 'lit';
import {floating} from '../../src/styles/floating.styles.js';
import {month} from '../../src/styles/month.styles.js';
import {form} from '../../src/styles/form.styles.js';
import {lastingAddress} from '../../src/text/lasting-address.js';
import {byDay} from '../../src/waste/collection-days.js';
import {AddressPicker} from './address-picker.js';
import {BinChoice} from './bin-choice.js';
import {CalendarOffer} from './calendar-offer.js';
import {MonthSheet} from './month-sheet.js';
import type {WasteDesk} from './waste-desk.js';
import {WasteNotes} from './waste-notes.js';
import {styles} from './waste-tools.styles.js';
import {printSheet, yearSheet} from './year-sheet.js';

export {messages} from '../../src/i18n/generated/waste-tools.js';

export type Panel = 'filter' | 'calendar';

const feedOf = ({src, streets, format}: WasteDesk['host']): string => lastingAddress([src, streets, format].join(' '));

/**
 * All that a person can do beyond reading the next dates: choose the address, hide bins, look at the month or the
 * year, take the dates along. It is loaded when the first of these is wanted.
 */
export class WasteTools {
  readonly address: AddressPicker;
  readonly sheets = [floating, month, form, styles].map((one) => one.styleSheet!);

  readonly #desk: WasteDesk;
  readonly #notes: WasteNotes;
  readonly #bins: BinChoice;
  readonly #month: MonthSheet;
  readonly #calendar: CalendarOffer;
  #feed: string;

  constructor(desk: WasteDesk) {
    this.#desk = desk;
    this.#feed = feedOf(desk.host);
    this.#notes = new WasteNotes(desk.host);
    this.address = new AddressPicker(desk, this.#notes);
    this.#bins = new BinChoice(desk, this.#notes);
    this.#month = new MonthSheet(desk, this.#bins);
    this.#calendar = new CalendarOffer(desk, this.address);
  }

  /** Keys of the kinds of bins the person has hidden. */
  get hidden(): ReadonlySet<string> {
    return this.#notes.hidden;
  }

  /** Follows the attributes; the next snapshot of a feed changes nothing for a person. */
  follow(changed: PropertyValues<WasteDesk['host']>): void {
    if (changed.has('src') || changed.has('streets') || changed.has('format')) this.#restart();
    else if (changed.has('street') || changed.has('house')) this.address.preset();
  }

  #restart(): void {
    const before = this.#feed;
    this.#feed = feedOf(this.#desk.host);
    if (this.#feed === before) return this.address.renew();
    this.#notes.restart();
    this.address.restart();
  }

  /** The sheet of the chosen view. */
  sheet(): TemplateResult {
    return this.#desk.view() === 'year' ? yearSheet(this.#year) : this.#month.view();
  }

  panel(open: Panel | undefined): TemplateResult | typeof nothing {
    if (open === 'filter') return this.#bins.view();
    return open === 'calendar' ? this.#calendar.view() : nothing;
  }

  print(): void {
    const {host, title} = this.#desk;
    const own = (host.constructor as typeof LitElement).elementStyles as CSSResult[];
    void printSheet(this.#year, title(), [...own, styles]);
  }

  get #year() {
    const {clock, host, publisher} = this.#desk;
    const first = `${clock.today.slice(0, 7)}-01`;
    return {
      days: byDay(this.#bins.collections.filter(({date}) => date >= first)),
      address: this.address.text,
      publisher: publisher(),
      level: Math.min(6, host.headingLevel + 1),
    };
  }
}
