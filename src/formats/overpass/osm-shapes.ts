/** Lines and areas of OpenStreetMap, from ways and relations whose positions are in an answer. */
import type {Geometry} from '../../model/place.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

type Position = readonly unknown[];
type Line = readonly Position[];

/** Each member is looked for among all others. */
const MOST_MEMBERS = 2000;

/** The nodes of an answer, for ways that name theirs. */
type Nodes = ReadonlyMap<string, Position>;

const positionOf = (point: unknown): Position => [member(point, 'lon'), member(point, 'lat')];

/** Lines and areas of the elements of an answer, as far as it tells them. */
export function shapesIn(
  elements: readonly unknown[],
): (element: JsonRecord, tags: JsonRecord) => Geometry | undefined {
  const nodes: Nodes = new Map(elements.flatMap((element) =>
    isRecord(element) && element['type'] === 'node' && element['lat'] !== undefined
      ? [[textOf(element['id']), positionOf(element)]] : []));
  return (element, tags) => {
    const line = lineIn(element, nodes);
    if (line.length > 1) return ofLine(line, tags);
    const lines = listOf(element['members'])
      .map((one) => ({role: textOf(member(one, 'role')), line: lineIn(one, nodes)}))
      .filter(({line}) => line.length > 1);
    return lines.length ? ofLines(lines, tags) : undefined;
  };
}

/** The line of a way, if all of it is known. */
function lineIn(way: unknown, nodes: Nodes): Line {
  const points = listOf(member(way, 'geometry'));
  if (points.length) return points.filter(isRecord).map(positionOf);
  const line = listOf(member(way, 'nodes')).map((id) => nodes.get(textOf(id)));
  return line.every((position) => position !== undefined) ? line : [];
}

const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

const isClosed = (line: Line): boolean => line.length > 3 && isSame(line[0], line.at(-1));

/** A way that ends where it begins is an area, if it is none to walk or look along. */
const ofLine = (line: Line, {highway, barrier}: JsonRecord): Geometry => isClosed(line) && !highway && !barrier
  ? {type: 'Polygon', coordinates: [line]} : {type: 'LineString', coordinates: line};

function ofLines(lines: readonly {readonly role: string; readonly line: Line}[], tags: JsonRecord): Geometry {
  const asLines: Geometry = {type: 'MultiLineString', coordinates: lines.map(({line}) => line)};
  const isArea = /^(?:multipolygon|boundary)$/.test(textOf(member(tags, 'type'))) && lines.length <= MOST_MEMBERS;
  if (!isArea) return asLines;
  const [outer, inner] = [true, false].map((isOuter) =>
    joined(lines.filter(({role}) => (role !== 'inner') === isOuter).map(({line}) => line)));
  if (!outer!.every(isClosed)) return asLines;
  const holes = inner!.filter(isClosed);
  return {type: 'MultiPolygon', coordinates: outer!.map((ring) =>
    [ring, ...holes.filter((hole) => outer!.length === 1 || isWithin(hole[0]!, ring))])};
}

/** Lines put together where one ends and another begins, until they are rings. */
function joined(lines: readonly Line[]): readonly Line[] {
  const rest = [...lines];
  const rings: Line[] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    for (let at = 0; !isClosed(line) && at >= 0;) {
      const end: Position | undefined = line.at(-1);
      at = rest.findIndex((other) => isSame(other[0], end) || isSame(other.at(-1), end));
      const [next = []]: readonly Line[] = at < 0 ? [] : rest.splice(at, 1);
      line = [...line, ...(isSame(next[0], end) ? next : [...next].reverse()).slice(1)];
    }
    rings.push(line);
  }
  return rings;
}

function isWithin([x, y]: Position, ring: Line): boolean {
  const corners = ring.map((position) => position.map(Number) as [number, number]);
  const crossings = corners.filter(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length]!;
    return fromY > Number(y) !== toY > Number(y)
      && Number(x) < fromX + (Number(y) - fromY) / (toY - fromY) * (toX - fromX);
  });
  return crossings.length % 2 === 1;
}
