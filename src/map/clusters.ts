import type {Box, PointIndex} from './point-index.js';

/**
 * Which points of a map are shown as one. The points in sight are counted in the cells of a grid that is fixed to the
 * world, so that moving the map changes no cluster; neighbours that would overlap are joined. Counting anew takes a few
 * milliseconds for 100,000 points: nothing is built before, and a filter costs nothing.
 */

/** One place, or several that stand for one mark. */
export interface Mark {
  /** The same for the same mark at the next drawing. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Place in the index, of one of several the first. */
  readonly point: number;
  /** The sign that all of them have; 0 where they differ. */
  readonly sign: number;
  readonly box: Box;
  /** Pixels that it is moved by, because others are at the same spot. */
  readonly shift?: readonly [number, number];
}

/** Marks that are drawn at most. */
const MOST_MARKS = 380;

/** Pixels of a cell, and the distance below which two marks would overlap. */
const sizesAt = (zoom: number): readonly [number, number] =>
  zoom < 15 ? [68, 44] : zoom < 17 ? [54, 38] : [30, 28];

/** Places at one spot that are drawn beside one another at most. */
const MOST_BESIDE = 60;

interface Cell {
  /** Its place in the grid. */
  readonly key: number;
  readonly column: number;
  readonly row: number;
  count: number;
  x: number;
  y: number;
  point: number;
  sign: number;
  box: [number, number, number, number];
  joined: boolean;
}

interface Grid {
  readonly cells: ReadonlyMap<number, Cell>;
  /** Cells in a row. */
  readonly columns: number;
}

/** Counts the points within `box` in cells of `size`, a part of the world. */
function countCells(
  {length, x, y, sign}: PointIndex, [west, north, east, south]: Box, size: number, without: number,
): Grid {
  const cells = new Map<number, Cell>();
  // Whole cells: one that is cut off would change while the map moves.
  const [left, top] = [Math.floor(west / size), Math.floor(north / size)];
  const [right, bottom] = [Math.floor(east / size), Math.floor(south / size)];
  const columns = right - left + 1;
  for (let point = 0; point < length; point++) {
    const [px, py] = [x[point]!, y[point]!];
    const [column, row] = [Math.floor(px / size), Math.floor(py / size)];
    if (column < left || column > right || row < top || row > bottom || point === without) continue;
    const key = (row - top) * columns + column - left;
    const cell = cells.get(key);
    if (cell) count(cell, px, py, sign[point]!);
    else cells.set(key, {key, column, row, point, ...single(px, py, sign[point]!)});
  }
  return {cells, columns};
}

const single = (x: number, y: number, sign: number) =>
  ({count: 1, x, y, sign, box: [x, y, x, y] as Cell['box'], joined: false});

function count(cell: Cell, x: number, y: number, sign: number): void {
  const {box} = cell;
  cell.count++;
  cell.x += x;
  cell.y += y;
  if (cell.sign !== sign) cell.sign = 0;
  if (x < box[0]) box[0] = x;
  if (y < box[1]) box[1] = y;
  if (x > box[2]) box[2] = x;
  if (y > box[3]) box[3] = y;
}

function join(cell: Cell, other: Cell): void {
  const [box, {box: more}] = [cell.box, other];
  cell.count += other.count;
  cell.x += other.x;
  cell.y += other.y;
  if (cell.sign !== other.sign) cell.sign = 0;
  cell.box = [
    Math.min(box[0], more[0]), Math.min(box[1], more[1]), Math.max(box[2], more[2]), Math.max(box[3], more[3]),
  ];
  other.joined = true;
}

const distance = (a: Cell, b: Cell): number => Math.hypot(a.x / a.count - b.x / b.count, a.y / a.count - b.y / b.count);

/** Joins neighbours that would overlap, small ones into large ones. */
function joinNear({cells, columns}: Grid, least: number): readonly Cell[] {
  const all = [...cells.values()].sort((a, b) => b.count - a.count || a.row - b.row || a.column - b.column);
  for (const cell of all) {
    for (let side = 0; side < 9 && !cell.joined; side++) {
      const other = cells.get(cell.key + (Math.floor(side / 3) - 1) * columns + side % 3 - 1);
      if (other && other !== cell && !other.joined && distance(cell, other) < least) join(cell, other);
    }
  }
  return all.filter(({joined}) => !joined);
}

const markOf = ({column, row, count, x, y, point, sign, box}: Cell, zoom: number, {places, of}: PointIndex): Mark => ({
  key: count > 1 ? `${zoom} ${column} ${row}` : `place ${places[of[point]!]!.id}`,
  x: x / count, y: y / count, count, point, sign, box,
});

/** What is at one spot at the last level, beside one another on a spiral, like the seeds of a sunflower. */
function besides(mark: Mark, index: PointIndex, without: number): readonly Mark[] {
  const [west, north, east, south] = mark.box;
  const marks: Mark[] = [];
  for (let at = 0; at < index.length; at++) {
    const [x, y] = [index.x[at]!, index.y[at]!];
    if (x < west || x > east || y < north || y > south || at === without) continue;
    const [radius, angle] = [20 * Math.sqrt(marks.length + 0.5), marks.length * 2.4];
    marks.push({
      key: `place ${index.places[index.of[at]!]!.id}`, x: mark.x, y: mark.y, count: 1, point: at,
      sign: index.sign[at]!, box: [x, y, x, y],
      shift: [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))],
    });
  }
  return marks;
}

interface View {
  readonly box: Box;
  readonly zoom: number;
  /** Whether nothing more comes apart at a further level. */
  readonly isDeepest: boolean;
  /** The point that has a mark of its own, because it is chosen; -1: none. */
  readonly chosen: number;
}

/** The marks of what is in sight, at most `MOST_MARKS` and the chosen one. */
export function marksIn(index: PointIndex, {box, zoom, isDeepest, chosen}: View): readonly Mark[] {
  const pixel = 1 / (256 * 2 ** zoom);
  let [size, least] = sizesAt(zoom);
  const groupsOf = () => joinNear(countCells(index, box, size * pixel, chosen), least * pixel);
  let groups = groupsOf();
  for (; groups.length > MOST_MARKS; groups = groupsOf()) [size, least] = [size * 1.4, least * 1.2];
  let room = MOST_MARKS - groups.length;
  const marks: Mark[] = [];
  for (const group of groups) {
    const mark = markOf(group, zoom, index);
    if (isDeepest && mark.count > 1 && mark.count <= Math.min(MOST_BESIDE, room)) {
      room -= mark.count;
      marks.push(...besides(mark, index, chosen));
    } else {
      marks.push(mark);
    }
  }
  return chosen < 0 ? marks : [...marks, chosenMark(index, chosen)];
}

function chosenMark({x, y, sign, places, of}: PointIndex, point: number): Mark {
  const [px, py] = [x[point]!, y[point]!];
  return {
    key: `place ${places[of[point]!]!.id}`, x: px, y: py, count: 1, point, sign: sign[point]!, box: [px, py, px, py],
  };
}
