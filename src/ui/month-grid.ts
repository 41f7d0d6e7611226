import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatDay} from '../i18n/format.js';
import {firstWeekday} from '../i18n/week.js';
import {addMonths} from '../time/civil-day.js';
import {weeksOf} from '../time/month.js';
import {chevronEnd, chevronStart} from './chevrons.js';
import {icon} from './icons.js';

/** The position of the keyboard on a month sheet, and what its keys do: `DateGrid` of `src/widget`. */
export interface MonthKeys {
  /** The day in the tab order, `YYYY-MM-DD`. */
  readonly day: string;
  /** The month shown, `YYYY-MM`. */
  readonly month: string;
  go(day: string): void;
  key(event: KeyboardEvent, firstWeekday: number): void;
}

interface MonthGrid {
  readonly keys: MonthKeys;
  readonly today: string;
  /** The day whose items are shown beside the sheet; empty: none. */
  readonly chosen: string;
  /** The name of a day for screen readers. */
  label(day: string): string;
  /** The content of a day's cell, below its number. */
  content(day: string): unknown;
  choose(day: string): void;
}

/** A month sheet with the markup of the APG date grid. */
export function monthGrid(sheet: MonthGrid): TemplateResult {
  const {keys} = sheet;
  const first = firstWeekday();
  const weeks = weeksOf(keys.month, first);
  return html`
    <div class="month-head">
      <p class="month-name" id="month" aria-live="polite">
        ${formatDay(`${keys.month}-01`, {month: 'long', year: 'numeric'})}</p>
      <button type="button" part="button" @click=${() => keys.go(addMonths(keys.day, -1))}
        aria-label=${msg('Voriger Monat', {id: 'city.month.previous'})}>${icon(chevronStart)}</button>
      <button type="button" part="button" @click=${() => keys.go(addMonths(keys.day, 1))}
        aria-label=${msg('Nächster Monat', {id: 'city.month.next'})}>${icon(chevronEnd)}</button>
    </div>
    <table role="grid" aria-labelledby="month" @keydown=${(event: KeyboardEvent) => keys.key(event, first)}>
      <thead><tr>${weeks[0]!.map((day) => html`
        <th scope="col" abbr=${formatDay(day, {weekday: 'long'})}>${formatDay(day, {weekday: 'short'})}</th>`)}
      </tr></thead>
      <tbody>${weeks.map((week) => html`<tr>${week.map((day) => dayCell(day, sheet))}</tr>`)}</tbody>
    </table>`;
}

function dayCell(day: string, {keys, today, chosen, label, content, choose}: MonthGrid): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(day);
  };
  return html`
    <td role="gridcell" data-day=${day} class=${day.startsWith(keys.month) ? nothing : 'outside'}
      tabindex=${day === keys.day ? 0 : -1} aria-selected=${day === chosen ? 'true' : 'false'}
      aria-current=${day === today ? 'date' : nothing} @click=${() => choose(day)} @keydown=${onKeydown}>
      <span class="visually-hidden">${label(day)}</span>
      <span aria-hidden="true"><span class="number">${Number(day.slice(8))}</span>${content(day)}</span>
    </td>`;
}
