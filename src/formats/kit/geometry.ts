/** Points, lines and areas of any origin: checked, in degrees, longitude first, each with a point to show it at. */
import type {Geometry, Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import {isRecord, listOf, member, textOf, warning} from './json.js';
import {systemIn, systemOfNumbers, toDegrees} from './reference-systems.js';
import type {Position} from './reference-systems.js';

/** Where a place is. A point has no geometry of its own. */
export type Whereabouts = Pick<Place, 'latitude' | 'longitude' | 'geometry'>;

/** What the coordinates of a text are in, and what had to be guessed of them: the numbers of entries. */
export interface Locating {
  /** EPSG code; absent for degrees. */
  readonly system: string | undefined;
  swapped: number;
  guessed: string;
  lost: number;
}

/** @param crs of a collection, as GeoJSON had it before RFC 7946, or `spatialReference` of ArcGIS. */
export function newLocating(crs?: unknown): Locating {
  const properties = member(crs, 'properties');
  const name = ['latestWkid', 'wkid'].map((key) => textOf(member(crs, key))).find(Boolean)
    ?? (textOf(member(properties, 'name')) || textOf(member(properties, 'code')) || textOf(crs));
  return {system: systemIn(name), swapped: 0, guessed: '', lost: 0};
}

/** Collections in collections, which RFC 7946 advises against. */
const DEEPEST = 4;

/** How many levels of lists are around the positions of a geometry. */
const levels: Readonly<Record<string, number>> = {
  Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3,
};

/** A number, also one in text with a decimal comma. `NaN` for anything else. */
export const numberIn = (value: unknown): number =>
  typeof value === 'number' ? value : textOf(value) ? Number(textOf(value).replace(',', '.')) : NaN;

type Convert = (x: number, y: number) => Position | undefined;

/** Where a geometry is, or nowhere. Never throws. */
export function whereabouts(geometry: unknown, locating: Locating): Whereabouts {
  const first = firstOf(geometry);
  if (!first) {
    locating.lost += Number(listOf(member(geometry, 'coordinates')).some((one) => textOf(one)));
    return {};
  }
  const convert = conversion(first, locating);
  const read = convert && geometryIn(geometry, convert);
  const point = read && pointOf(read);
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
  // Surveyors put the north first.
  const isNorthFirst = !systemOfNumbers(x, y) && systemOfNumbers(y, x) !== undefined;
  const system = locating.system ?? (isNorthFirst ? systemOfNumbers(y, x) : systemOfNumbers(x, y));
  if (!system) return undefined;
  if (!locating.system) locating.guessed = system;
  return isNorthFirst
    ? (north, east) => toDegrees(system, east, north)
    : (east, north) => toDegrees(system, east, north);
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

/** A point on a line, half-way along it, or in an area: where a marker stands for it. */
function pointOf({type, coordinates, geometries}: Geometry): Position | undefined {
  if (type === 'Point') return [(coordinates as Position)[0], (coordinates as Position)[1]];
  if (type === 'GeometryCollection') return geometries!.map(pointOf).find(Boolean);
  const list = coordinates as readonly unknown[];
  if (type === 'MultiPoint') return pointOf({type: 'Point', coordinates: list[0]});
  if (type === 'LineString') return middleOf(list as readonly Position[]);
  if (type === 'Polygon') return pointWithin(list as readonly (readonly Position[])[]);
  const isLines = type === 'MultiLineString';
  let [largest, size] = [list[0], -1];
  for (const part of list) {
    const extent = extentOf((isLines ? part : (part as Position[][])[0]) as readonly Position[]);
    if (extent > size) [largest, size] = [part, extent];
  }
  return pointOf({type: isLines ? 'LineString' : 'Polygon', coordinates: largest});
}

const rounded = (x: number, y: number): Position => [Math.round(x * 1e7) / 1e7, Math.round(y * 1e7) / 1e7];

/** Half of what its box measures around. */
function extentOf(line: readonly Position[]): number {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of line) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return east - west + north - south;
}

function middleOf(line: readonly Position[]): Position | undefined {
  const lengths = line.slice(1).map(([x, y], index) =>
    Math.hypot((x - line[index]![0]) * Math.cos(y / 180 * Math.PI), y - line[index]![1]));
  let left = 0;
  for (const length of lengths) left += length / 2;
  const at = lengths.findIndex((length) => length && length >= left || void (left -= length));
  if (at >= 0) {
    const [[x, y], [toX, toY], part] = [line[at]!, line[at + 1]!, left / lengths[at]!];
    return rounded(x + (toX - x) * part, y + (toY - y) * part);
  }
  return line[0] && rounded(...line[0].slice(0, 2) as [number, number]);
}

/** The middle of the widest stretch of an area at half its height: also in a horseshoe, and beside a hole. */
function pointWithin(rings: readonly (readonly Position[])[]): Position | undefined {
  const heights = rings[0]!.map(([, y]) => y).sort((a, b) => a - b);
  const middle = (heights[0]! + heights.at(-1)!) / 2;
  // A corner at exactly that height would count twice.
  const height = heights.includes(middle) ? (middle + heights.find((y) => y > middle)!) / 2 || middle : middle;
  const crossings = rings.flatMap((ring) => ring.flatMap(([x, y], index) => {
    const [otherX, otherY] = ring[(index + 1) % ring.length]!;
    return y > height === otherY > height ? [] : x + (height - y) / (otherY - y) * (otherX - x);
  })).sort((a, b) => a - b);
  let [from, to] = [rings[0]![0]![0], rings[0]![0]![0]];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    if (crossings[index + 1]! - crossings[index]! > to - from) [from, to] = [crossings[index]!, crossings[index + 1]!];
  }
  return rounded((from + to) / 2, crossings.length ? height : rings[0]![0]![1]);
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

/** A geometry of ArcGIS as one of GeoJSON; anything else as it is. */
export function fromArcGis(geometry: unknown): unknown {
  if (!isRecord(geometry) || geometry['type'] !== undefined) return geometry;
  const {x, y, points, paths, rings} = geometry;
  if (x !== undefined) return {type: 'Point', coordinates: [x, y]};
  if (points) return {type: 'MultiPoint', coordinates: points};
  return rings ? {type: 'Polygon', coordinates: rings} : {type: 'MultiLineString', coordinates: paths};
}

/** Where a latitude and a longitude are, in degrees or, as northing and easting, in metres. */
export const pointIn = (latitude: unknown, longitude: unknown, locating: Locating): Whereabouts =>
  whereabouts({type: 'Point', coordinates: [longitude, latitude]}, locating);
