import type {TemplateResult} from 'lit';
import {emit} from '../../src/page/events.js';
import {byDay} from '../../src/waste/collection-days.js';
import {DateGrid} from '../../src/widget/date-grid.js';
import type {BinChoice} from './bin-choice.js';
import {monthView} from './month-view.js';
import type {WasteDesk} from './waste-desk.js';

/** The month sheet: where the keyboard stands on it, and which day's bins are shown. */
export class MonthSheet {
  readonly #desk: WasteDesk;
  readonly #bins: BinChoice;
  readonly #grid: DateGrid;
  #chosen = '';

  constructor(desk: WasteDesk, bins: BinChoice) {
    this.#desk = desk;
    this.#bins = bins;
    this.#grid = new DateGrid(desk.host, desk.clock.today);
  }

  view(): TemplateResult {
    return monthView({
      grid: this.#grid,
      byDate: new Map(byDay(this.#bins.collections).map(({date, collections}) => [date, collections])),
      today: this.#desk.clock.today,
      chosen: this.#chosen,
      choose: (day) => this.#choose(day),
    });
  }

  #choose(day: string): void {
    const items = this.#bins.collections.filter(({date}) => date === day);
    this.#grid.go(day, true);
    if (items[0] && !emit(this.#desk.host, 'city-select', {item: items[0], items})) return;
    this.#chosen = day;
  }
}
