import {toJson} from '../text/json.js';
import type {Item} from './harvest.js';
import type {Part} from './part.js';

type Box = readonly [west: number, south: number, east: number, north: number];

interface Placed {
  readonly item: Item;
  /** What it takes up. */
  readonly box: Box | undefined;
  /** Characters of JSON. */
  readonly size: number;
}

/** Beyond it a tile is smaller than a house. */
const DEEPEST = 19;

const isNumber = (value: unknown): value is number => typeof value === 'number' && isFinite(value);

/** The positions in a geometry of GeoJSON, however deep they stand. */
function positionsIn(value: unknown): readonly (readonly [number, number])[] {
  if (!Array.isArray(value)) {
    const geometry = value as {readonly coordinates?: unknown; readonly geometries?: unknown} | null | undefined;
    return geometry && typeof geometry === 'object' ? positionsIn(geometry.coordinates ?? geometry.geometries ?? []) : [];
  }
  const [x, y] = value as readonly unknown[];
  return isNumber(x) && isNumber(y) ? [[x, y]] : value.flatMap((one: unknown) => positionsIn(one));
}

function boxOf(item: Item): Box | undefined {
  const {latitude, longitude, geometry, place} = item as unknown as Readonly<Record<string, unknown>>;
  if (place && latitude === undefined) return boxOf(place as unknown as Item);
  const positions = [
    ...isNumber(latitude) && isNumber(longitude) ? [[longitude, latitude] as const] : [], ...positionsIn(geometry),
  ];
  return positions.length ? joined(positions.map(([x, y]) => [x, y, x, y])) : undefined;
}

function joined(boxes: readonly Box[]): Box {
  let [west, south, east, north] = boxes[0]!;
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
}

const sizeOf = (items: readonly Placed[]): number => {
  let size = 0;
  for (const one of items) size += one.size;
  return size;
};

/** Number of the tile at a zoom in the scheme of web maps, by the middle of what an item takes up. */
function tileOf([west, south, east, north]: Box, zoom: number): string {
  const count = 2 ** zoom;
  const latitude = Math.max(-85, Math.min(85, (south + north) / 2)) * Math.PI / 180;
  const x = Math.floor(((west + east) / 2 + 180) / 360 * count);
  const y = Math.floor((1 - Math.asinh(Math.tan(latitude)) / Math.PI) / 2 * count);
  return `${zoom}/${x}/${y}`;
}

/** Tiles of the web map's scheme, each split into its quarters until it is small enough. */
export function tilesOf(items: readonly Item[], most: number): readonly Part[] {
  const placed = items.map((item): Placed => ({item, box: boxOf(item), size: (toJson(item) ?? '').length}));
  const nowhere = placed.filter(({box}) => !box);
  const tiles = quartered(placed.filter(({box}) => box), 0, '0/0/0', most)
    .map(([key, group]): Part => ({key, items: group.map(({item}) => item), bbox: joined(group.map(({box}) => box!))}));
  return [...tiles, ...nowhere.length ? [{key: 'nowhere', items: nowhere.map(({item}) => item)}] : []];
}

function quartered(
  items: readonly Placed[], zoom: number, key: string, most: number,
): readonly (readonly [string, readonly Placed[]])[] {
  if (!items.length) return [];
  if (sizeOf(items) <= most || zoom === DEEPEST) return [[key, items]];
  const tiles = new Map<string, Placed[]>();
  for (const one of items) {
    const tile = tileOf(one.box!, zoom + 1);
    const group = tiles.get(tile);
    if (group) group.push(one);
    else tiles.set(tile, [one]);
  }
  return [...tiles].sort(([a], [b]) => a < b ? -1 : 1)
    .flatMap(([tile, group]) => quartered(group, zoom + 1, tile, most));
}
