import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** Nothing stays on the device before this box is ticked, and nothing does after it is cleared. */
export const keepBox = (keeping: boolean, keep: (on: boolean) => void): TemplateResult => html`
  <label class="check">
    <input type="checkbox" .checked=${keeping}
      @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}>
    <span>${msg('Auf diesem Gerät merken', {id: 'waste-calendar.keep'})}</span>
  </label>`;
