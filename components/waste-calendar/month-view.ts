import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DateGrid} from '../../src/widget/date-grid.js';
import {monthGrid} from '../../src/ui/month-grid.js';
import {formatDay, sayDay} from '../../src/i18n/format.js';
import {sayList} from '../../src/i18n/say-list.js';
import {firstWeekday} from '../../src/i18n/week.js';
import type {Collection} from '../../src/model/collection.js';
import {weeksOf} from '../../src/time/month.js';
import {binLegend} from './bin-legend.js';
import {binList, movedWords, rowsOf} from './collection-list.js';
import {fractionIcon} from './fraction-icons.js';

interface MonthState {
  readonly grid: DateGrid;
  /** The collections, by day. */
  readonly byDate: ReadonlyMap<string, readonly Collection[]>;
  readonly today: string;
  /** The day whose bins are shown below the sheet. */
  readonly chosen: string;
  choose(day: string): void;
}

/** A month sheet with the signs of what is collected; the chosen day's bins stand below it. */
export function monthView(state: MonthState): TemplateResult {
  const {grid, byDate, today, chosen, choose} = state;
  const of = (day: string) => byDate.get(day) ?? [];
  return html`
    <div class="month">
      ${monthGrid({
        keys: grid, today, chosen, choose,
        label: (day) => cellWords(day, of(day)),
        content: (day) => html`<span class="signs">${rowsOf(of(day)).map(([bin]) => fractionIcon(bin!.fraction))}</span>`,
      })}
      ${binLegend(weeksOf(grid.month, firstWeekday()).flat().flatMap(of))}
      <div aria-live="polite">${chosenDay(state, today)}</div>
    </div>`;
}

function cellWords(day: string, bins: readonly Collection[]): string {
  const date = formatDay(day, {weekday: 'long', day: 'numeric', month: 'long'});
  const names = rowsOf(bins).map(([bin]) =>
    bin!.movedFrom ? `${bin!.name} (${movedWords(bin!.movedFrom, day)})` : bin!.name);
  return names.length
    ? msg(str`${date}: ${sayList(names)}`, {id: 'waste-calendar.month.day'})
    : msg(str`${date}: keine Abfuhr`, {id: 'waste-calendar.month.day.none'});
}

function chosenDay({byDate, chosen, grid}: MonthState, today: string): TemplateResult | typeof nothing {
  // The list below the sheet shows no day of another month than the sheet.
  if (!chosen.startsWith(grid.month)) return nothing;
  const bins = byDate.get(chosen) ?? [];
  return html`
    <p class="day">${sayDay(chosen, today, 'long')}</p>
    ${bins.length
      ? binList(bins, today)
      : html`<p part="meta">${msg('An diesem Tag wird nichts abgeholt.', {id: 'waste-calendar.month.none'})}</p>`}`;
}
