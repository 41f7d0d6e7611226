import type {Geometry} from '../model/place.js';
import {distanceBetween} from './distance.js';

/** Lists ask for it at each rendering. */
const known = new WeakMap<Geometry, number>();

type Corner = readonly [longitude: number, latitude: number];

/** Metres along a line, or along all parts of it; 0 for what is no line. */
export function lineLength(geometry: Geometry | undefined): number {
  if (!geometry || !/LineString$/.test(geometry.type)) return 0;
  let length = known.get(geometry);
  if (length === undefined) known.set(geometry, length = measured(geometry));
  return length;
}

function measured({type, coordinates}: Geometry): number {
  const lines = (type === 'LineString' ? [coordinates] : coordinates) as readonly (readonly Corner[])[];
  let length = 0;
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) {
      const [[west, south], [east, north]] = [line[at - 1]!, line[at]!];
      length += distanceBetween({latitude: south, longitude: west}, {latitude: north, longitude: east});
    }
  }
  return length;
}
