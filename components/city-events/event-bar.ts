import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {filterButton} from '../../src/ui/collection-views.js';
import {choices, viewSwitch} from '../../src/ui/feed-views.js';
import type {EventRange} from './event-query.js';

interface EventBarState {
  /** The range that is shown; empty where a month is. */
  readonly range: EventRange | '';
  /** The views offered. */
  readonly views: readonly string[];
  readonly view: string;
  /** Whether the filters are shown. */
  readonly filter: boolean;
  /** How many filters are set. */
  readonly active: number;
  choose(range: EventRange): void;
  show(view: string): void;
  toggleFilter(): void;
}

/** The controls above the list: a range, the view, the way to the filters. */
export function eventBar(state: EventBarState): TemplateResult {
  const {range, views, view, filter, active, choose, show, toggleFilter} = state;
  const ranges = [
    ['all', msg('Alle', {id: 'city-events.range.all'})],
    ['today', msg('Heute', {id: 'city-events.range.today'})],
    ['weekend', msg('Wochenende', {id: 'city-events.range.weekend'})],
    ['week', msg('7 Tage', {id: 'city-events.range.week'})],
  ] as const;
  return html`
    <div class="bar" part="toolbar">
      ${choices(msg('Zeitraum', {id: 'city-events.range'}), ranges, range, choose)}
      ${filterButton(filter, active, toggleFilter)}
      ${viewSwitch(views, view, show)}
    </div>`;
}
