import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {chevronEnd, chevronStart, icon} from '../../src/core/icons.js';
import type {DateGrid} from '../../src/controllers/date-grid.js';
import {firstWeekday, formatDay, sayDay, sayList} from '../../src/i18n/format.js';
import {addMonths} from '../../src/model/civil-day.js';
import type {Collection} from '../../src/model/collection.js';
import {weeksOf} from '../../src/model/month.js';
import {binView, movedWords} from './collection-list.js';
import {fractionIcon} from './fraction-icons.js';
import {fractionWord} from './fraction-words.js';

export interface MonthState {
  readonly grid: DateGrid;
  /** What is collected, by day. */
  readonly byDate: ReadonlyMap<string, readonly Collection[]>;
  readonly today: string;
  /** The day whose bins are shown below the sheet. */
  readonly chosen: string;
  choose(day: string): void;
}

/** A month sheet with the keys of the APG date grid; the chosen day's bins stand below it. */
export function monthView(state: MonthState): TemplateResult {
  const {grid, byDate, today} = state;
  const first = firstWeekday();
  const weeks = weeksOf(grid.month, first);
  const label = formatDay(`${grid.month}-01`, {month: 'long', year: 'numeric'});
  return html`
    <div class="month">
      <div class="month-head">
        <p class="month-name" id="month" aria-live="polite">${label}</p>
        <button type="button" part="button" @click=${() => grid.go(addMonths(grid.day, -1))}
          aria-label=${msg('Voriger Monat', {id: 'waste-calendar.month.previous'})}>${icon(chevronStart)}</button>
        <button type="button" part="button" @click=${() => grid.go(addMonths(grid.day, 1))}
          aria-label=${msg('Nächster Monat', {id: 'waste-calendar.month.next'})}>${icon(chevronEnd)}</button>
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${(event: KeyboardEvent) => grid.key(event, first)}>
        <thead><tr>${weeks[0]!.map((day) => html`
          <th scope="col" abbr=${formatDay(day, {weekday: 'long'})}>${formatDay(day, {weekday: 'short'})}</th>`)}
        </tr></thead>
        <tbody>${weeks.map((week) => html`<tr>${week.map((day) => dayCell(day, state))}</tr>`)}</tbody>
      </table>
      <ul class="legend">${legend(weeks.flat(), byDate)}</ul>
      <div aria-live="polite">${chosenDay(state, today)}</div>
    </div>`;
}

function dayCell(day: string, {grid, byDate, today, chosen, choose}: MonthState): TemplateResult {
  const bins = byDate.get(day) ?? [];
  const outside = !day.startsWith(grid.month);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(day);
  };
  return html`
    <td role="gridcell" data-day=${day} class=${outside ? 'outside' : nothing}
      tabindex=${day === grid.day ? 0 : -1} aria-selected=${day === chosen ? 'true' : 'false'}
      aria-current=${day === today ? 'date' : nothing} aria-label=${cellWords(day, bins)}
      @click=${() => choose(day)} @keydown=${onKeydown}>
      <span class="number">${formatDay(day, {day: 'numeric'}).replace('.', '')}</span>
      <span class="signs">${bins.map((bin) => fractionIcon(bin.fraction))}</span>
    </td>`;
}

function cellWords(day: string, bins: readonly Collection[]): string {
  const date = formatDay(day, {weekday: 'long', day: 'numeric', month: 'long'});
  const names = bins.map((bin) => bin.movedFrom ? `${bin.name} (${movedWords(bin.movedFrom, day)})` : bin.name);
  return names.length
    ? msg(str`${date}: ${sayList(names)}`, {id: 'waste-calendar.month.day'})
    : msg(str`${date}: keine Abfuhr`, {id: 'waste-calendar.month.day.none'});
}

function legend(days: readonly string[], byDate: MonthState['byDate']): readonly TemplateResult[] {
  const fractions = new Set(days.flatMap((day) => (byDate.get(day) ?? []).map((bin) => bin.fraction)));
  return [...fractions].map((fraction) => html`<li>${fractionIcon(fraction)} ${fractionWord(fraction)}</li>`);
}

function chosenDay({byDate, chosen}: MonthState, today: string): TemplateResult | typeof nothing {
  if (!chosen) return nothing;
  const bins = byDate.get(chosen) ?? [];
  return html`
    <p class="day">${sayDay(chosen, today, 'long')}</p>
    ${bins.length
      ? html`<ul>${bins.map((bin) => binView(bin, today))}</ul>`
      : html`<p part="meta">${msg('An diesem Tag wird nichts abgeholt.', {id: 'waste-calendar.month.none'})}</p>`}`;
}
