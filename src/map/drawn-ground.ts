import {BlanketOverlay} from 'leaflet';
import {drawGround} from './draw-ground.js';
import type {GroundFeature} from './ground-file.js';
import type {Inks} from './inks.js';

/** A ground that is drawn on a canvas from a file, in the colours of the widget. */
export class DrawnGround extends BlanketOverlay {
  readonly #inks: () => Inks;
  #features: readonly GroundFeature[] = [];

  /** @param inks the colours that hold now */
  constructor(inks: () => Inks) {
    super({padding: 0.3, pane: 'tilePane'});
    this.#inks = inks;
  }

  show(features: readonly GroundFeature[]): void {
    this.#features = features;
    this.redraw();
  }

  /** Draws anew, where it is on a map: the colours have changed, or what there is. */
  redraw(): void {
    if (this._map && this._container) this._onSettled();
  }

  protected override _initContainer(): void {
    this._container = document.createElement('canvas');
  }

  protected override _onSettled(): void {
    const canvas = this._container as HTMLCanvasElement;
    const {min, max} = this._bounds;
    const size = max.subtract(min);
    const sharpness = Math.min(2, devicePixelRatio || 1);
    canvas.width = size.x * sharpness;
    canvas.height = size.y * sharpness;
    canvas.style.width = `${size.x}px`;
    canvas.style.height = `${size.y}px`;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.scale(sharpness, sharpness);
    const zoom = this._map.getZoom();
    const origin = this._map.getPixelOrigin().add(min);
    const font = getComputedStyle(this._map.getContainer()).fontFamily;
    drawGround(context, this.#features, {inks: this.#inks().ground, zoom, origin, size, font});
  }

  /** The canvas has its size from what is drawn: setting it later would wipe it. */
  protected override _resizeContainer() {
    return this._map.getSize();
  }
}
