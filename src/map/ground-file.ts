import {isOnEarth, pause, worldX, worldY} from './point-index.js';
import type {Box} from './point-index.js';

/** A GeoJSON file as the ground of a map: what is in it, in the coordinates of `point-index.ts`. */

/** What a ground shows, in the order in which it is drawn. */
const groundKinds = ['forest', 'park', 'water', 'building', 'street', 'rail', 'boundary', 'label'] as const;

type GroundKind = typeof groundKinds[number];

export interface GroundFeature {
  readonly kind: GroundKind;
  /** Of streets; `minor` where nothing is said. */
  readonly class: 'main' | 'minor' | 'path';
  readonly name: string;
  /** Lines or rings; x and y by turns. A point is a line of one. */
  readonly lines: readonly Float64Array[];
  readonly isArea: boolean;
  readonly box: Box;
}

type Json = {readonly [key: string]: unknown} | null | undefined;

/** Features that are read at a stretch. */
const STRETCH = 500;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function lineOf(points: unknown): Float64Array {
  const good = list(points)
    .filter((point): point is [number, number] => Array.isArray(point) && isOnEarth(point[1], point[0]));
  const line = new Float64Array(good.length * 2);
  good.forEach(([longitude, latitude], at) => {
    line[at * 2] = worldX(longitude);
    line[at * 2 + 1] = worldY(latitude);
  });
  return line;
}

/** The lines of a geometry, however deep it has them. */
function linesOf({type, coordinates}: Readonly<Record<string, unknown>>): readonly Float64Array[] {
  switch (type) {
    case 'Point': return [lineOf([coordinates])];
    case 'LineString': return [lineOf(coordinates)];
    case 'Polygon': case 'MultiLineString': return list(coordinates).map(lineOf);
    case 'MultiPolygon': return list(coordinates).flatMap((polygon) => list(polygon).map(lineOf));
    default: return [];
  }
}

function boxOf(lines: readonly Float64Array[]): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 2) {
      west = Math.min(west, line[at]!);
      east = Math.max(east, line[at]!);
      north = Math.min(north, line[at + 1]!);
      south = Math.max(south, line[at + 1]!);
    }
  }
  return [west, north, east, south];
}

function featureOf(feature: Json): GroundFeature | undefined {
  const {kind, name, class: street} = (feature?.['properties'] ?? {}) as Readonly<Record<string, unknown>>;
  const geometry = feature?.['geometry'] as Json;
  if (!geometry || !groundKinds.includes(kind as GroundKind)) return undefined;
  const lines = linesOf(geometry).filter(({length}) => length);
  if (!lines.length) return undefined;
  return {
    kind: kind as GroundKind, lines, box: boxOf(lines), isArea: /Polygon$/.test(`${geometry['type']}`),
    class: street === 'main' || street === 'path' ? street : 'minor', name: typeof name === 'string' ? name : '',
  };
}

/** Reads a file's features, in stretches. What is of no known kind, or has no place, is left out. */
export async function readGround(document: unknown): Promise<readonly GroundFeature[]> {
  const found: GroundFeature[] = [];
  for (const [at, feature] of list((document as Json)?.['features']).map((one, index) => [index, one] as const)) {
    if (at % STRETCH === STRETCH - 1) await pause();
    const read = featureOf(feature as Json);
    if (read) found.push(read);
  }
  return found;
}
