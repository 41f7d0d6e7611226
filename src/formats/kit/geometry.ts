/** Points, lines and areas of any origin: checked, in degrees, longitude first, each with a point to show it at. */
import type {Geometry, Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import {listOf, member, textOf, warning} from './json.js';
import type * as pointOfShape from './point-of-shape.js';
import type {Convert, Position} from './position.js';
import type * as referenceSystems from './reference-systems.js';

/** Where a place is. A point has no geometry of its own. */
export type Whereabouts = Pick<Place, 'latitude' | 'longitude' | 'geometry'>;

/** What only some texts need, and is loaded for those: `place-parts.ts`. */
export interface LocatingParts {
  /** For coordinates in metres. Without it they are no position. */
  readonly systems?: typeof referenceSystems | undefined;
  /** For lines and areas. Without it only points are read. */
  readonly shapes?: typeof pointOfShape | undefined;
}

/** What the coordinates of a text are in, and what had to be guessed of them: the numbers of entries. */
export interface Locating {
  readonly parts: LocatingParts;
  /** EPSG code; absent for degrees. */
  readonly system: string | undefined;
  swapped: number;
  guessed: string;
  lost: number;
}

/** @param crs of a collection, as GeoJSON had it before RFC 7946, or `spatialReference` of ArcGIS. */
export function newLocating(crs?: unknown, parts: LocatingParts = {}): Locating {
  const properties = member(crs, 'properties');
  const name = [member(crs, 'latestWkid'), member(crs, 'wkid'), member(properties, 'name'), member(properties, 'code'), crs]
    .map(textOf).find(Boolean) ?? '';
  return {parts, system: parts.systems?.systemIn(name), swapped: 0, guessed: '', lost: 0};
}

/** Collections in collections, which RFC 7946 advises against. */
const DEEPEST = 4;

/** How many levels of lists are around the positions of a geometry. */
const levels: Readonly<Record<string, number>> = {
  Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3,
};

/** A number, also one in text with a decimal comma. `NaN` for anything else. */
const numberIn = (value: unknown): number =>
  typeof value === 'number' ? value : textOf(value) ? Number(textOf(value).replace(',', '.')) : NaN;

/** Where a geometry is, or nowhere. Never throws. */
export function whereabouts(geometry: unknown, locating: Locating): Whereabouts {
  const first = firstOf(geometry);
  if (!first) {
    locating.lost += Number(listOf(member(geometry, 'coordinates')).some((one) => textOf(one)));
    return {};
  }
  const convert = conversion(first, locating);
  const read = convert && geometryIn(geometry, convert);
  const point = read && (read.type === 'Point' ? read.coordinates as Position : locating.parts.shapes?.pointOf(read));
  if (!point) locating.lost += Number(first.some(Boolean));
  if (!read || !point) return {};
  const [longitude, latitude] = point;
  return read.type === 'Point' ? {latitude, longitude} : {latitude, longitude, geometry: read};
}

/** The first numbers in a geometry; `undefined` if there are none, as in an empty collection. */
function firstOf(geometry: unknown, depth = 0): Position | undefined {
  const parts = listOf(member(geometry, 'geometries'));
  if (parts.length) return depth < DEEPEST ? parts.map((one) => firstOf(one, depth + 1)).find(Boolean) : undefined;
  let list = listOf(member(geometry, 'coordinates'));
  for (let next; (next = list.find((one) => Array.isArray(one) && one.length));) list = next as readonly unknown[];
  const [x, y] = [numberIn(list[0]), numberIn(list[1])];
  return isFinite(x) && isFinite(y) ? [x, y] : undefined;
}

/** Europe, read the wrong way round, is the Arabian Sea: no city of ours is there. */
const isSwappedEurope = (x: number, y: number): boolean => x > 35 && x < 72 && y > -11 && y < 32;

const isOnEarth = (x: number, y: number): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

/** 0, 0 is what is written when nobody knows. */
const checked = (x: number, y: number): Position | undefined => isOnEarth(x, y) && (x || y) ? [x, y] : undefined;

/** How the positions of an entry become degrees, judged by its first one: publishers mix files. */
function conversion([x, y]: Position, locating: Locating): Convert | undefined {
  if (isOnEarth(x, y)) {
    if (!isSwappedEurope(x, y)) return checked;
    locating.swapped++;
    return (latitude, longitude) => checked(longitude, latitude);
  }
  if (isOnEarth(y, x)) {
    locating.swapped++;
    return (latitude, longitude) => checked(longitude, latitude);
  }
  const metres = locating.parts.systems?.conversionOf(x, y, locating.system);
  if (metres && !locating.system) locating.guessed = metres.system;
  return metres?.convert;
}

/** A geometry of GeoJSON in degrees; what is wrong in it is left out. `undefined` if nothing is left. */
function geometryIn(geometry: unknown, convert: Convert, depth = 0): Geometry | undefined {
  const type = textOf(member(geometry, 'type')) as Geometry['type'];
  if (type === 'GeometryCollection') {
    const geometries = depth < DEEPEST ? listOf(member(geometry, 'geometries'))
      .flatMap((one) => geometryIn(one, convert, depth + 1) ?? []) : [];
    return geometries.length > 1 ? {type, geometries} : geometries[0];
  }
  const level = Object.hasOwn(levels, type) ? levels[type]! : -1;
  const coordinates = level < 0 ? undefined : positionsIn(member(geometry, 'coordinates'), level, convert);
  return coordinates ? {type, coordinates} : undefined;
}

function positionsIn(value: unknown, level: number, convert: Convert): readonly unknown[] | undefined {
  const list = listOf(value);
  if (level) {
    const inner = list.flatMap((one) => {
      const read = positionsIn(one, level - 1, convert);
      return read ? [read] : [];
    });
    return inner.length ? inner : undefined;
  }
  const [x, y, height] = [numberIn(list[0]), numberIn(list[1]), numberIn(list[2])];
  const position = isFinite(x) && isFinite(y) ? convert(x, y) : undefined;
  return position && isFinite(height) ? [...position, height] : position;
}

/** Says once for a text what was guessed. */
export function locatingProblems({system, swapped, guessed, lost}: Locating): Problem[] {
  const many = (count: number): string => count === 1 ? '1 entry' : `${count} entries`;
  return [
    ...swapped ? [warning('swapped-axes', `${many(swapped)} had latitude before longitude`)] : [],
    ...guessed ? [warning('guessed-crs', `Coordinates are in metres, by their size EPSG:${guessed}`)] : [],
    ...lost ? [warning('bad-coordinates', `${many(lost)} left without a marker: no position on Earth${
      system ? ` in EPSG:${system}` : ''}`)] : [],
  ];
}

/** Where a latitude and a longitude are, in degrees or, as northing and easting, in metres. */
export const pointIn = (latitude: unknown, longitude: unknown, locating: Locating): Whereabouts =>
  whereabouts({type: 'Point', coordinates: [longitude, latitude]}, locating);
