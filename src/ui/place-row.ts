import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Place} from '../model/place.js';
import {categorySign} from './category-sign.js';
import type {SignOf} from './category-sign.js';
import {distanceWords, lengthWords, placeTitle, wheelchairWords} from './place-words.js';
import {inOneLine, languageOf, published} from './published.js';

interface PlaceListState {
  readonly items: readonly Place[];
  readonly signOf: SignOf;
  /** Language of places that do not say which one theirs is. */
  readonly language: string | undefined;
  /** Level of the names as headings. */
  readonly level: number;
  /** Id of the place that is chosen on the map. */
  readonly selected: string;
  /** Whether places say their municipality. */
  readonly isMixed: boolean;
  /** Metres to a place, where that is known. */
  distanceTo(place: Place): number | undefined;
  /** Whether it is open, drawn; nothing where that is not known. */
  hoursLine(place: Place): unknown;
  open(place: Place): void;
}

/** Places, one below the other: each with its sign, its name, how far it is, whether it is open, and where it is. */
export function placeList(state: PlaceListState): TemplateResult {
  // One listener for thousands of rows.
  const choose = ({target}: Event) => {
    const id = (target as Element).closest<HTMLElement>('[data-item]')?.dataset['item'];
    const place = state.items.find((one) => one.id === id);
    if (place) state.open(place);
  };
  return html`
    <ul class="places" part="list" @click=${choose}>${state.items.map((place) => rowView(place, state))}</ul>`;
}

function rowView(place: Place, state: PlaceListState): TemplateResult {
  const {categories: [category] = [], address, name, source: {municipality} = {}} = place;
  const language = languageOf(place, state);
  const metres = state.distanceTo(place);
  const facts = inOneLine([
    name && category && published(category, language),
    lengthWords(place),
    state.hoursLine(place),
    wheelchairWords(place),
    address && html`<bdi>${address}</bdi>`,
    // An address often ends with it.
    state.isMixed && municipality && !address?.includes(municipality) && published(municipality),
  ]);
  return html`
    <li class="place" part="item" aria-current=${place.id === state.selected ? 'true' : nothing}>
      ${category ? categorySign(state.signOf(place)) : nothing}
      <div class="what">
        <p class="line"><span role="heading" aria-level=${state.level}><button type="button" class="name" part="button"
          data-item=${place.id}>${published(placeTitle(place), language)}</button></span>
          ${metres === undefined ? nothing : html`<span class="distance">${distanceWords(metres)}</span>`}</p>
        ${facts.length ? html`<p part="meta">${facts}</p>` : nothing}
      </div>
    </li>`;
}
