import type {TemplateResult} from 'lit';
import {map} from '../styles/map.styles.js';
import {form} from '../styles/form.styles.js';
import {FocusLater} from './focus-later.js';
import {MapPart} from './map-part.js';
import {positionOf} from './own-position.js';
import type {OwnPosition} from './own-position.js';
import type {PlaceDesk} from './place-desk.js';

/** The map beside a list of places. It is loaded when it is shown. */
export class PlacesMap {
  readonly sheets = [map.styleSheet!, form.styleSheet!];
  readonly position: OwnPosition;

  readonly #desk: PlaceDesk;
  readonly #part: MapPart;
  /** Id of the place that was opened from the map. */
  #opened = '';

  constructor(desk: PlaceDesk) {
    const {host, feed, signOf, listed, detail} = desk;
    const focus = new FocusLater(host);
    this.#desk = desk;
    this.position = positionOf(host);
    this.#part = new MapPart(host, {
      places: listed, selected: () => detail.id, told: () => feed, signOf, position: this.position,
      select: (id) => {
        this.#opened = id;
        desk.open(id);
      },
      leave: () => focus.to('#detail, .place .name'),
    });
  }

  /** The map of the places that the form lets through, or the question whether it may be loaded. */
  view(): TemplateResult {
    return this.#part.view();
  }

  /** A person has closed a place: back to its mark, if they came from there. */
  closed(id: string): void {
    if (this.#opened === id) void this.#desk.host.updateComplete.then(() => this.#part.focus(id));
    this.#opened = '';
  }
}
