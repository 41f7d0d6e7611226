import {GridLayer} from 'leaflet';
import type {Point} from 'leaflet';
import type {BaseMap} from './base-map.js';

/** Letters that stand for `{s}`, where a server has several names. */
const NAMES = 'abc';

/**
 * A ground of pictures. Leaflet's own layer puts a `data:` picture into those that it drops, which a strict policy
 * forbids; here a dropped one has no address any more, and its request ends as well.
 */
export class TileGround extends GridLayer {
  readonly #base: BaseMap;

  constructor(base: BaseMap) {
    super({maxNativeZoom: base.maxZoom, maxZoom: 22, className: 'tiles'});
    this.#base = base;
    this.on('tileunload', ({tile}) => {
      tile.onload = tile.onerror = null;
      tile.removeAttribute('src');
    });
  }

  protected override createTile(
    {x, y, z}: Point & {readonly z: number}, done: (error: unknown, tile: HTMLElement) => void,
  ): HTMLElement {
    const tile = document.createElement('img');
    const {url, referrerPolicy} = this.#base;
    tile.alt = '';
    tile.draggable = false;
    tile.referrerPolicy = referrerPolicy;
    tile.onload = () => done(null, tile);
    tile.onerror = (error) => done(error, tile);
    const values: Readonly<Record<string, unknown>> = {x, y, z, s: NAMES[Math.abs(x + y) % NAMES.length], r: ''};
    tile.src = url.replace(/\{([xyzsr])\}/g, (_, name: string) => `${values[name]}`);
    return tile;
  }
}
