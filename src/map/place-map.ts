import type {CityProfile, Position} from '../model/city-profile.js';
import type {BaseMap} from './base-map.js';
import type {MapPlace} from './map-place.js';
import {mapWords} from './map-words.js';

export {messages} from '../i18n/generated/place-map.js';

/** What a map shows. */
export interface MapState {
  readonly base: BaseMap;
  /** The same list as long as it is unchanged. */
  readonly places: readonly MapPlace[];
  /** Id of the chosen place; empty: none. */
  readonly selected: string;
  /** Categories in the order that gives each its sign; without it those of the places, by name. */
  readonly categories?: readonly string[] | undefined;
  /** The middle at first, and the level. Without it all places are in sight, or else the city. */
  readonly center?: Position | undefined;
  readonly zoom?: number | undefined;
  readonly city?: CityProfile | undefined;
  /** Where the person is. */
  readonly position?: Position | undefined;
  readonly locating?: 'idle' | 'asking' | 'known' | 'failed' | undefined;
}

/** What a person does on a map. */
export interface MapActs {
  select(id: string): void;
  /** The focus goes back to the list. */
  leave(): void;
  /** Asks for the person's position; without it there is no button for it. */
  readonly locate?: (() => void) | undefined;
  /** Takes consent back. */
  withdraw(): void;
}

/** A map with places, in a shadow root of its own. */
export class PlaceMap {
  readonly #holder: HTMLElement;
  readonly #acts: MapActs;

  constructor(holder: HTMLElement, acts: MapActs) {
    this.#holder = holder;
    this.#acts = acts;
  }

  /** Shows another state; the same one again is cheap. */
  update(state: MapState): void {
    this.#holder.textContent = `${mapWords.label()}: ${state.places.length}${this.#acts ? '' : '.'}`;
  }

  /** Ends it: no listener, timer or observer stays. */
  destroy(): void {
    this.#holder.textContent = '';
  }
}
