import {center} from './map-bounds.mjs';
import {hash} from './random.mjs';

/*
 * The sample city is drawn on a plane: kilometres east and north of its middle, as `[x, y]`. A line is a list of
 * points, a ring a closed area without the first point again. Only what is published is in degrees.
 */

const kmPerLatitude = 111.2;
const kmPerLongitude = kmPerLatitude * Math.cos(center[0] * Math.PI / 180);

const round = (degrees) => Math.round(degrees * 1e5) / 1e5;

/** `[longitude, latitude]` of a point, five decimals. */
export const degreesOf = ([x, y]) =>
  [round(center[1] + x / kmPerLongitude), round(center[0] + y / kmPerLatitude)];

/** The point of something with `longitude` and `latitude`. */
export const pointOf = ({longitude, latitude}) =>
  [(longitude - center[1]) * kmPerLongitude, (latitude - center[0]) * kmPerLatitude];

export const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);

/** A number from 0 to below 1, always the same one for the same seed. */
export const chance = (seed) => (hash(seed) % 1e6) / 1e6;

/** A smooth field of numbers from -1 to 1, with hills about a kilometre apart. */
export const wobble = (x, y) =>
  (Math.sin(3.1 * x + 1.7 * Math.sin(2.3 * y)) + Math.sin(3.7 * y + 1.3 * Math.sin(2.9 * x + 1))) / 2;

function between(before, from, to, after, t) {
  const along = (a, b, c, d) => (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
    + (3 * b - a - 3 * c + d) * t * t * t) / 2;
  return [along(before[0], from[0], to[0], after[0]), along(before[1], from[1], to[1], after[1])];
}

/** A smooth line through the points (Catmull-Rom), with a point every `step` kilometres or so. */
export function smooth(points, step = 0.05) {
  const line = [points[0]];
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index];
    const count = Math.max(1, Math.round(distance(from, to) / step));
    for (let part = 1; part <= count; part++) {
      line.push(between(points[index - 1] ?? from, from, to, points[index + 2] ?? to, part / count));
    }
  }
  return line;
}

/** Length in kilometres. */
export const lengthOf = (line) => line.slice(1).reduce((sum, point, index) => sum + distance(line[index], point), 0);

/** The point so many kilometres along a line, and the direction there: `{point, angle}`. */
export function along(line, kilometres) {
  let left = kilometres;
  let index = 1;
  while (index < line.length - 1 && left > distance(line[index - 1], line[index])) {
    left -= distance(line[index - 1], line[index]);
    index++;
  }
  const [[ax, ay], [bx, by]] = [line[index - 1], line[index]];
  const share = left / (distance(line[index - 1], line[index]) || 1);
  return {point: [ax + (bx - ax) * share, ay + (by - ay) * share], angle: Math.atan2(by - ay, bx - ax)};
}

/** The part of a line between two distances from its start. */
export function partOf(line, from, to) {
  const inner = [];
  let at = 0;
  for (const [index, point] of line.entries()) {
    if (index) at += distance(line[index - 1], point);
    if (at > from + 0.004 && at < to - 0.004) inner.push(point);
  }
  return [along(line, from).point, ...inner, along(line, to).point];
}

/** The point beside another, to the left of a direction. */
export const beside = ([x, y], angle, kilometres) =>
  [x - Math.sin(angle) * kilometres, y + Math.cos(angle) * kilometres];

/** The point before another, in a direction. */
export const ahead = ([x, y], angle, kilometres) =>
  [x + Math.cos(angle) * kilometres, y + Math.sin(angle) * kilometres];

/** Kilometres from a point to the nearest of a segment. */
export function distanceToSegment(point, a, b) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const share = Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy);
}

/** Kilometres from a point to the nearest of a line. */
export function distanceToLine(point, line) {
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    least = Math.min(least, distanceToSegment(point, line[index - 1], line[index]));
  }
  return least;
}

/** Whether a point lies in a ring. */
export function isInside(point, ring) {
  let isIn = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const a = ring[index];
    const b = ring[last];
    if ((a[1] > point[1]) !== (b[1] > point[1])
      && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) isIn = !isIn;
  }
  return isIn;
}

/** A quick question for each of many areas: whether a point lies in one of them. */
export function areasOf(rings) {
  const boxed = rings.map((ring) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    return {ring, left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys)};
  });
  return (point) => boxed.some(({ring, left, right, low, high}) => point[0] > left && point[0] < right
    && point[1] > low && point[1] < high && isInside(point, ring));
}

/** How far along the first of two segments they cross, from 0 to 1; undefined if they do not. */
export function crossing([ax, ay], [bx, by], [cx, cy], [dx, dy]) {
  const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (!across) return undefined;
  const first = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
  const second = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across;
  return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? first : undefined;
}

/** The line without the points that lie within so many kilometres of it anyway (Douglas-Peucker). */
export function simplified(line, tolerance = 0.002) {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line.at(-1)];
  let farthest = 0;
  let most = tolerance;
  for (let index = 1; index < line.length - 1; index++) {
    const far = distanceToSegment(line[index], first, last);
    if (far > most) [farthest, most] = [index, far];
  }
  if (!farthest) return [first, last];
  return [...simplified(line.slice(0, farthest + 1), tolerance),
    ...simplified(line.slice(farthest), tolerance).slice(1)];
}

/** An uneven round area: what grows has no compasses. */
export function blob([x, y], across, up, {turn = 0, rough = 0.16, count = 28} = {}) {
  return Array.from({length: count}, (_, index) => {
    const angle = 2 * Math.PI * index / count;
    const bumps = Math.sin(2 * angle + 5 * x) + Math.sin(3 * angle + 7 * y) + 0.7 * Math.sin(5 * angle + x + y);
    const size = 1 + rough * bumps / 2;
    const [east, north] = [across * size * Math.cos(angle), up * size * Math.sin(angle)];
    return [x + east * Math.cos(turn) - north * Math.sin(turn), y + east * Math.sin(turn) + north * Math.cos(turn)];
  });
}

/** The area of a line that is so many kilometres wide, which may change along it. */
export function broadened(line, widthAt) {
  const sides = line.map((point, index) => {
    const [[ax, ay], [bx, by]] = [line[index - 1] ?? point, line[index + 1] ?? point];
    const angle = Math.atan2(by - ay, bx - ax);
    return [beside(point, angle, widthAt(index) / 2), beside(point, angle, -widthAt(index) / 2)];
  });
  return [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()];
}

/** The mean of the corners of a ring. */
export const middleOf = (ring) => [0, 1]
  .map((axis) => ring.map((point) => point[axis]).reduce((sum, value) => sum + value) / ring.length);
