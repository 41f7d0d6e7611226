import type {Map as LeafletMap} from 'leaflet';
import type {BaseMap} from './base-map.js';
import {DrawnGround} from './drawn-ground.js';
import {readGround} from './ground-file.js';
import type {Inks} from './inks.js';
import {TileGround} from './tile-ground.js';

/** Pictures that may fail before the ground counts as lost: at the edge of a map there are none. */
const PATIENCE = 3;

/** The ground of a map, one at a time. */
export class Ground {
  readonly #map: LeafletMap;
  readonly #inks: () => Inks;
  readonly #told: (isLost: boolean) => void;
  #layer?: TileGround | DrawnGround | undefined;
  #asking = new AbortController();

  /** @param told hears whether the ground cannot be had */
  constructor(map: LeafletMap, inks: () => Inks, told: (isLost: boolean) => void) {
    this.#map = map;
    this.#inks = inks;
    this.#told = told;
  }

  lay(base: BaseMap): void {
    this.remove();
    if (base.kind === 'raster') this.#layTiles(base);
    if (base.kind === 'geojson') void this.#layFile(base);
  }

  /** Draws it anew in the colours that hold now. */
  redraw(): void {
    if (this.#layer instanceof DrawnGround) this.#layer.redraw();
  }

  remove(): void {
    this.#asking.abort();
    this.#layer?.remove();
    this.#layer = undefined;
  }

  #layTiles(base: BaseMap): void {
    let lost = 0;
    this.#layer = new TileGround(base)
      .on('tileerror', () => {
        if (++lost === PATIENCE) this.#told(true);
      })
      .on('tileload', () => {
        if (lost >= PATIENCE) this.#told(false);
        lost = 0;
      })
      .addTo(this.#map);
  }

  async #layFile({url, referrerPolicy}: BaseMap): Promise<void> {
    const {signal} = this.#asking = new AbortController();
    const layer = this.#layer = new DrawnGround(this.#inks).addTo(this.#map);
    try {
      const answer = await fetch(url, {signal, referrerPolicy, credentials: 'same-origin'});
      if (!answer.ok) throw new Error(`${answer.status}`);
      const features = await readGround(await answer.json());
      if (!signal.aborted) layer.show(features);
    } catch {
      if (!signal.aborted) this.#told(true);
    }
  }
}
