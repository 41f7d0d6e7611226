import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Panel} from './waste-tools.js';

interface ToolbarState {
  /** The panel that is open. */
  readonly panel: Panel | undefined;
  toggle(panel: Panel): void;
  print(): void;
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
