import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../src/i18n/format.js';
import {categorySign} from '../../src/ui/category-sign.js';
import type {Sign} from '../../src/ui/category-sign.js';
import {notice, retryButton} from '../../src/ui/feed-views.js';
import {around} from '../../src/ui/published.js';

/** A layer as a person sees it. */
interface LayerState {
  readonly name: string;
  readonly sign: Sign;
  readonly isShown: boolean;
  readonly state: 'idle' | 'loading' | 'ready' | 'error';
  readonly count: number;
  flip(): void;
}

/** How many it has, where that is known. */
function countOf({isShown, state, count}: LayerState): unknown {
  if (state === 'error' && isShown) {
    return html`<span aria-hidden="true">!</span>
      <span class="visually-hidden">${msg('nicht geladen', {id: 'city-map.layer.lost'})}</span>`;
  }
  return state === 'loading' ? '…' : state === 'idle' ? nothing : formatNumber(count);
}

/** Switches for the layers: at the same time the key to the signs on the map. */
export const layerSwitches = (layers: readonly LayerState[]): TemplateResult => html`
  <div class="layers" role="group" aria-label=${msg('Auf der Karte', {id: 'city-map.layers'})}>
    ${layers.map((layer) => html`
      <button type="button" part="button" aria-pressed=${layer.isShown ? 'true' : 'false'} @click=${layer.flip}>
        ${categorySign(layer.sign)}<bdi>${layer.name}</bdi><span class="count">${countOf(layer)}</span></button>`)}
  </div>`;

const lost = (name: string): string => msg(str`„${name}“ lässt sich gerade nicht laden.`, {id: 'city-map.lost'});

/** Which layers are missing. */
export const layersLost = (names: readonly string[], retry: () => void): TemplateResult => notice('warning', 'status', html`
  <div>
    ${names.map((name) => html`<p>${around(lost, name)}</p>`)}
    ${retryButton(retry)}
  </div>`);
