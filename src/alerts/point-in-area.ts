/** Whether a place is in an area of GeoJSON. */
import type {Geometry} from '../model/place.js';

/** A place on Earth, in degrees. */
export interface GeoPosition {
  readonly latitude: number;
  readonly longitude: number;
}

/** Longitude and latitude. */
type Corner = readonly [number, number];

/**
 * Whether a place is in a geometry, or on its border; `undefined` for a geometry without an inside, which says where
 * something is and not how far it reaches.
 */
export function isWithin(geometry: Geometry, position: GeoPosition): boolean | undefined {
  const polygons = polygonsOf(geometry);
  if (!polygons.length) return undefined;
  return polygons.some(([outer, ...holes]) => outer && inRing(outer, position)
    && !holes.some((hole) => inRing(hole, position, false)));
}

function polygonsOf({type, coordinates, geometries}: Geometry): (readonly Corner[])[][] {
  if (type === 'GeometryCollection') return listOf(geometries).flatMap((one) => polygonsOf(one as Geometry));
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? listOf(coordinates) : [];
  return polygons.map((rings) => listOf(rings).map((ring) => listOf(ring).filter(isCorner)));
}

const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : [];

const isCorner = (value: unknown): value is Corner =>
  Array.isArray(value) && value.length > 1 && value.slice(0, 2).every((part) => Number.isFinite(part));

/** Whether a place is in a ring; on its border counts as `border` says. A ring may reach beyond 180 degrees. */
export function inRing(ring: readonly Corner[], {latitude, longitude}: GeoPosition, border = true): boolean {
  return [0, 360, -360].some((turn) => {
    const at = longitude + turn;
    let inside = false;
    for (let index = 0; index < ring.length; index++) {
      const [[fromX, fromY], [x, y]] = [ring.at(index - 1)!, ring[index]!];
      const side = (x - fromX) * (latitude - fromY) - (at - fromX) * (y - fromY);
      const between = Math.min(x, fromX) <= at && at <= Math.max(x, fromX)
        && Math.min(y, fromY) <= latitude && latitude <= Math.max(y, fromY);
      if (side === 0 && between) return border;
      if (y > latitude !== fromY > latitude && side > 0 === y > fromY) inside = !inside;
    }
    return inside;
  });
}
