import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {EventRange} from './event-query.js';

interface EventBarState {
  /** The range that is shown; empty where a month is. */
  readonly range: EventRange | '';
  /** Whether the month sheet is shown; undefined: there is none. */
  readonly month?: boolean;
  /** Whether the filters are. */
  readonly filter: boolean;
  choose(range: EventRange): void;
  toggleMonth(): void;
  toggleFilter(): void;
}

/** The controls above the list: a range, the month sheet, the way to the filters. */
export function eventBar({range, month, filter, choose, toggleMonth, toggleFilter}: EventBarState): TemplateResult {
  const ranges = [
    ['all', msg('Alle', {id: 'city-events.range.all'})],
    ['today', msg('Heute', {id: 'city-events.range.today'})],
    ['weekend', msg('Wochenende', {id: 'city-events.range.weekend'})],
    ['week', msg('7 Tage', {id: 'city-events.range.week'})],
  ] as const;
  return html`
    <div class="bar" part="toolbar">
      <div role="group" aria-label=${msg('Zeitraum', {id: 'city-events.range'})}>
        ${ranges.map(([name, label]) => html`
          <button type="button" part="button" aria-pressed=${name === range ? 'true' : 'false'}
            @click=${() => choose(name)}>${label}</button>`)}
        ${month === undefined
          ? nothing
          : html`<button type="button" part="button" aria-pressed=${month ? 'true' : 'false'}
              @click=${toggleMonth}>${msg('Monat', {id: 'city-events.view.month'})}</button>`}
      </div>
      <button type="button" part="button" aria-expanded=${filter ? 'true' : 'false'} aria-controls="panel-filter"
        @click=${toggleFilter}>${msg('Filter', {id: 'city-events.filter'})}</button>
    </div>`;
}
