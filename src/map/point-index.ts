import type {SignOf} from '../ui/category-sign.js';
import type {MapPlace} from './map-place.js';

/** Places of a map as numbers in Web Mercator: the whole world is one unit wide, from west to east, north to south. */

/** Points that are calculated at a stretch: the page stays free in between. */
const STRETCH = 20_000;

/** The last latitude of a square world. */
const MOST = 85.0511287798;

export const worldX = (longitude: number): number => longitude / 360 + 0.5;

export function worldY(latitude: number): number {
  const sine = Math.sin(Math.min(MOST, Math.max(-MOST, latitude)) * Math.PI / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const longitudeOf = (x: number): number => (x - 0.5) * 360;

export const latitudeOf = (y: number): number => Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180 / Math.PI;

/** A rectangle of the world: west, north, east, south. */
export type Box = readonly [number, number, number, number];

export interface PointIndex {
  readonly places: readonly MapPlace[];
  /** How many of them are on the map. */
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Per point its place in `places`. */
  readonly of: Int32Array;
  /** Per point the number of its sign. */
  readonly sign: Uint8Array;
  /** All points; `undefined` without any. */
  readonly box: Box | undefined;
}

/** Whether two numbers are degrees; what is no number is not. */
export const isOnEarth = (latitude: unknown, longitude: unknown): boolean =>
  Math.abs(latitude as number) <= 90 && Math.abs(longitude as number) <= 180;

/** A position that can be on a map: 0/0 is what broken data says. */
const isOnMap = ({latitude, longitude}: MapPlace): boolean =>
  isOnEarth(latitude, longitude) && !(latitude === 0 && longitude === 0);

export const pause = (): Promise<void> => new Promise((resolve) => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
});

/** The categories of places by name, where nobody says their order. */
export function categoriesOf(places: readonly MapPlace[]): readonly string[] {
  const found = new Set<string>();
  for (const {categories} of places) if (categories?.[0]) found.add(categories[0]);
  return [...found].sort();
}

/** Calculates the points of places, in stretches; `undefined` when `signal` ended it. */
export async function indexOf(
  places: readonly MapPlace[], signOf: SignOf, signal: AbortSignal,
): Promise<PointIndex | undefined> {
  const [x, y] = [new Float64Array(places.length), new Float64Array(places.length)];
  const of = new Int32Array(places.length);
  const sign = new Uint8Array(places.length);
  let length = 0;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < places.length; at++) {
    if (at % STRETCH === STRETCH - 1) {
      await pause();
      if (signal.aborted) return undefined;
    }
    const place = places[at]!;
    if (!isOnMap(place)) continue;
    const px = worldX(place.longitude!);
    const py = worldY(place.latitude!);
    x[length] = px;
    y[length] = py;
    of[length] = at;
    sign[length++] = signOf(place).number;
    if (px < west) west = px;
    if (px > east) east = px;
    if (py < north) north = py;
    if (py > south) south = py;
  }
  return {places, length, x, y, of, sign, box: length ? [west, north, east, south] : undefined};
}
