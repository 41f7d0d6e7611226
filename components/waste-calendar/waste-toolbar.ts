import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Panel} from './waste-tools.js';

export type WasteView = 'list' | 'month' | 'year';

interface ViewsState {
  /** The views offered. */
  readonly views: readonly string[];
  readonly view: string;
  show(view: WasteView): void;
}

interface ToolbarState {
  /** The panel that is open. */
  readonly panel: Panel | undefined;
  toggle(panel: Panel): void;
  print(): void;
}

/** The switch of views, above what it switches. */
export function viewsView({views, view, show}: ViewsState): TemplateResult | typeof nothing {
  const all = [
    ['list', msg('Liste', {id: 'waste-calendar.view.list'})],
    ['month', msg('Monat', {id: 'waste-calendar.view.month'})],
    ['year', msg('Jahr', {id: 'waste-calendar.view.year'})],
  ] as const;
  const offered = all.filter(([name]) => views.includes(name));
  return offered.length > 1 ? html`
    <div class="views" part="toolbar" role="group" aria-label=${msg('Ansicht', {id: 'waste-calendar.view'})}>
      ${offered.map(([name, label]) => html`
        <button type="button" part="button" aria-pressed=${name === view ? 'true' : 'false'}
          @click=${() => show(name)}>${label}</button>`)}
    </div>` : nothing;
}

/** The controls below the dates: the choice of bins, the dates for one's own calendar, a sheet to print. */
export function toolbarView({panel, toggle, print}: ToolbarState): TemplateResult {
  const panels = [
    ['filter', msg('Tonnen wählen', {id: 'waste-calendar.filter'})],
    ['calendar', msg('In meinen Kalender', {id: 'waste-calendar.take'})],
  ] as const;
  return html`
    <div class="toolbar tools" part="toolbar">
      ${panels.map(([name, label]) => html`
        <button type="button" class="quiet" part="button" aria-controls="panel-${name}"
          aria-expanded=${name === panel ? 'true' : 'false'}
          @click=${() => toggle(name)}>${label}</button>`)}
      <button type="button" class="quiet" part="button" @click=${print}>
        ${msg('Jahresblatt drucken', {id: 'waste-calendar.print'})}</button>
    </div>`;
}
