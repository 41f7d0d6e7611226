import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {intlLocale} from '../i18n/locale.js';
import {emit} from '../page/events.js';
import {forget, keep} from '../page/remembering.js';
import type {RegionProfile} from '../profile/widget-region.js';
import {form} from '../styles/form.styles.js';
import {municipality as sheet} from '../styles/municipality.styles.js';
import {checkField, field, valueOf} from '../ui/filter-panel.js';

export {messages} from '../i18n/generated/municipality-choice.js';

/** The choice of a municipality, fetched where a widget stands in a region. All that its profile speaks for follow. */

export const sheets = [form.styleSheet!, sheet.styleSheet!];

interface ChoiceState {
  readonly host: ReactiveControllerHost & HTMLElement;
  /** The profile of the region. */
  readonly region: RegionProfile;
  /** Whether nothing can be shown before it is known. */
  readonly asks?: boolean;
  /** Whether it offers to keep the choice on this device. */
  readonly keeps?: boolean;
}

/** "Welche Gemeinde?" */
export function municipalityChoice(state: ChoiceState): TemplateResult {
  const {region, asks = false, keeps = false} = state;
  const chosen = region.municipality;
  const names = [...region.names].sort((a, b) => a.localeCompare(b, intlLocale()));
  return html`
    <div class="municipality">
      ${field('municipality', msg('Welche Gemeinde?', {id: 'city.municipality'}), html`
        <select id="municipality" @change=${(event: Event) => choose(valueOf(event), state)}>
          <option value="" ?selected=${!chosen}>${asks
            ? msg('Bitte wählen', {id: 'city.municipality.choose'})
            : msg('alle Gemeinden', {id: 'city.municipality.all'})}</option>
          ${names.map((name) => html`<option dir="auto" value=${name} ?selected=${name === chosen}>${name}</option>`)}
        </select>`)}
      ${keeps && chosen ? keepView(state) : nothing}
    </div>`;
}

function keepView({host, region: {kept, municipality}}: ChoiceState): TemplateResult {
  return checkField(msg('Auf diesem Gerät merken', {id: 'city.municipality.keep'}), kept.read() !== undefined, (wanted) => {
    if (wanted) keep(kept, municipality);
    else forget(kept);
    // A device that refuses keeps nothing: the box says so.
    host.requestUpdate();
  });
}

function choose(name: string, {host, region}: ChoiceState): void {
  const {kept} = region;
  if (kept.read() !== undefined) {
    if (name) keep(kept, name);
    else forget(kept);
  }
  region.choose(name);
  host.requestUpdate();
  emit(host, 'city-change', {name: 'municipality', value: name});
}
