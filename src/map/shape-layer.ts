import {Canvas, GeoJSON, SVG} from 'leaflet';
import type {Map as LeafletMap, Renderer} from 'leaflet';
import type {Geometry} from '../model/place.js';
import type {SignOf} from '../ui/category-sign.js';
import type {Inks} from './inks.js';
import type {MapPlace} from './map-place.js';

/** Lines and areas of places. The marks and the list make them reachable by keyboard; here a press hits them. */

/** Corners above which they are drawn on one canvas, instead of as an element each. */
const MOST_CORNERS = 2000;

function cornersOf({coordinates, geometries = []}: Geometry): number {
  let count = 0;
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') count++;
    else value.forEach(walk);
  };
  walk(coordinates);
  for (const one of geometries) count += cornersOf(one);
  return count;
}

const isShape = ({geometry}: MapPlace): boolean => !!geometry && !/Point$/.test(geometry.type);

interface Shapes {
  readonly places: readonly MapPlace[];
  readonly signOf: SignOf;
  readonly inks: Inks;
  readonly selected: string;
}

interface Shape {
  readonly id: string;
  readonly sign: number;
  readonly layer: GeoJSON;
}

export class ShapeLayer {
  readonly #map: LeafletMap;
  readonly #press: (id: string) => void;
  #shapes: readonly Shape[] = [];
  #renderer?: Renderer | undefined;

  constructor(map: LeafletMap, press: (id: string) => void) {
    this.#map = map;
    this.#press = press;
  }

  /** Draws the lines and areas of other places, or other signs. */
  draw({places, signOf, inks, selected}: Shapes): void {
    for (const {layer} of this.#shapes) layer.remove();
    this.#renderer?.remove();
    const shaped = places.filter(isShape);
    let corners = 0;
    for (const {geometry} of shaped) corners += cornersOf(geometry!);
    const renderer = this.#renderer = !shaped.length ? undefined
      : corners > MOST_CORNERS ? new Canvas({padding: 0.3}) : new SVG({padding: 0.3});
    this.#shapes = shaped.flatMap((place) => this.#add(place, signOf(place).number, renderer!));
    this.dress(inks, selected);
  }

  /** Colours them, the chosen one stronger and on top. */
  dress({signs}: Inks, selected: string): void {
    for (const {id, sign, layer} of this.#shapes) {
      const isChosen = id === selected;
      layer.setStyle({color: signs[sign]!, weight: isChosen ? 6 : 3, opacity: 0.9, fillOpacity: isChosen ? 0.3 : 0.12});
      if (isChosen) layer.bringToFront();
    }
  }

  /** A geometry that cannot be drawn costs nothing but itself. */
  #add({id, geometry}: MapPlace, sign: number, renderer: Renderer): readonly Shape[] {
    try {
      const layer = new GeoJSON(geometry, {renderer, bubblingPointerEvents: false, pointToLayer: () => undefined});
      layer.on('click', () => this.#press(id)).addTo(this.#map);
      return [{id, sign, layer}];
    } catch {
      return [];
    }
  }
}
