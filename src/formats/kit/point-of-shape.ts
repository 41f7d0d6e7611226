/** Where a marker stands for a line or an area. */
import type {Geometry} from '../../model/place.js';
import type {Position} from './position.js';

/** A point on a line, half-way along it, or in an area: where a marker stands for it. */
export function pointOf({type, coordinates, geometries}: Geometry): Position | undefined {
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

