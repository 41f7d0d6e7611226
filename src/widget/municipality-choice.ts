import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {intlLocale} from '../i18n/locale.js';
import {emit} from '../page/events.js';
import {forget, keep} from '../page/remembering.js';
import type {RegionProfile} from '../profile/widget-region.js';
import {form} from '../styles/form.styles.js';
import {municipality as sheet} from '../styles/municipality.styles.js';
import {checkField, field, municipalityWord, valueOf} from '../ui/filter-panel.js';

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
  /** How many municipalities publish something for the widget. */
  readonly publishers?: number;
}

/** Where the choice was made last, among those that offer to keep it. */
const lastAsked = new WeakMap<RegionProfile, HTMLElement>();

const isProfile = ({localName}: Element): boolean => localName === 'city-profile';

/** Whether a choice changes anything here: a list filters only what several municipalities publish. */
const isOffered = ({host, keeps, publishers = 0}: ChoiceState): boolean =>
  isProfile(host) || publishers > (keeps ? 0 : 1);

/**
 * "Welche Gemeinde?", asked by the profile and where nothing goes without it; beside them, in a list, one filter more.
 */
export function municipalityChoice(state: ChoiceState): TemplateResult | typeof nothing {
  if (!isOffered(state)) return nothing;
  const {region, asks = false, keeps = false} = state;
  const chosen = region.municipality;
  const names = [...region.names].sort((a, b) => a.localeCompare(b, intlLocale()));
  const label = keeps || !region.isAsked ? msg('Welche Gemeinde?', {id: 'city.municipality'}) : municipalityWord();
  return html`
    <div class="municipality">
      ${field('municipality', label, html`
        <select id="municipality" .value=${chosen} @change=${(event: Event) => choose(valueOf(event), state)}>
          <option value="" ?selected=${!chosen}>${asks
            ? msg('Bitte wählen', {id: 'city.municipality.choose'})
            : msg('alle Gemeinden', {id: 'city.municipality.all'})}</option>
          ${names.map((name) => html`<option dir="auto" value=${name} ?selected=${name === chosen}>${name}</option>`)}
        </select>`)}
      ${chosen && isKeeper(state) ? keepView(state) : nothing}
    </div>`;
}

/** The box stands once in a page: where the choice was made, else at the profile. */
function isKeeper({host, region, keeps = false}: ChoiceState): boolean {
  const last = lastAsked.get(region);
  return keeps && (last?.isConnected ? last === host : isProfile(host) || !region.isAsked);
}

function keepView({host, region: {kept, municipality}}: ChoiceState): TemplateResult {
  const label = msg('Gemeinde auf diesem Gerät merken', {id: 'city.municipality.keep'});
  return checkField(label, kept.read() !== undefined, (wanted) => {
    if (wanted) keep(kept, municipality);
    else forget(kept);
    // A device that refuses keeps nothing: the box says so.
    host.requestUpdate();
  });
}

function choose(name: string, {host, region, keeps}: ChoiceState): void {
  const {kept} = region;
  if (kept.read() !== undefined) {
    if (name) keep(kept, name);
    else forget(kept);
  }
  if (keeps) lastAsked.set(region, host);
  else lastAsked.delete(region);
  region.choose(name);
  host.requestUpdate();
  emit(host, 'city-change', {name: 'municipality', value: name});
}
