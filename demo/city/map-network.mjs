import {ahead, chance, distance, lengthOf, wobble} from './map-plane.mjs';
import {isGreen, isOnRail, isWet, river} from './map-ground.mjs';
import {Surroundings} from './map-surroundings.mjs';

/*
 * How the side streets of the sample city grew: as lines that follow two directions across each other. In the old
 * town they run around and away from the market, by the river along it, elsewhere as each quarter was laid out. A line
 * keeps its distance from those that run beside it, and ends where it meets water, rails or a park (after Jobard and
 * Lefer, "Creating evenly-spaced streamlines of arbitrary density").
 */

/**
 * Middle, half width and height, distance of streets; what they run around or how they are turned; how much they bend.
 */
const quarters = {
  'Altstadt': {at: [-0.05, 0.03], size: [0.42, 0.5], gap: 0.085, around: [-0.05, 0.03], bend: 0.55},
  'Neustadt': {at: [0.78, 0.5], size: [0.82, 0.64], gap: 0.12, turn: 0.62, bend: 0.3},
  'Marlevorstadt': {at: [-1.1, -0.35], size: [0.55, 0.95], gap: 0.115, river: true, bend: 0.25},
  'Südhöhe': {at: [0.22, -2.12], size: [0.66, 0.8], gap: 0.12, around: [1.4, -2.9], bend: 0.6},
  'Lindenhof': {at: [1.88, -0.72], size: [0.74, 0.54], gap: 0.11, around: [1.8, -0.25], bend: 0.5},
  'Westend': {at: [-2.05, 0.6], size: [0.72, 0.7], gap: 0.125, around: [-2.9, -0.9], bend: 0.45},
  'Oberweiler': {at: [-1.7, -3.52], size: [0.62, 0.46], gap: 0.11, around: [-1.2, -4.4], bend: 0.8},
  'Nordhafen': {at: [-0.28, 2.35], size: [0.5, 0.82], gap: 0.13, turn: 1.45, bend: 0.15},
};

const step = 0.02;
const names = Object.keys(quarters);
const nearness = ([x, y], {at, size}) => Math.hypot((x - at[0]) / size[0], (y - at[1]) / size[1]);

/** How far from the middle of its quarter a point is: 1 is about the edge. */
export const remoteness = (point, name) => nearness(point, quarters[name]);

/** The quarter of a point: the nearest one. */
function quarterOf(point) {
  let nearest = names[0];
  for (const name of names) if (nearness(point, quarters[name]) < nearness(point, quarters[nearest])) nearest = name;
  return nearest;
}

/** Whether a quarter has streets and houses there. */
export const isBuiltUp = (point, name) =>
  nearness(point, quarters[name]) < 1 + 0.22 * wobble(2.2 * point[0], 2.2 * point[1])
  && quarterOf(point) === name;

/** Whether there is room for streets and houses. */
export const isFree = (point) => !isWet(point) && !isOnRail(point) && !isGreen(point);

function riverAngle(point) {
  let nearest = 1;
  for (let index = 1; index < river.length - 1; index++) {
    if (distance(river[index], point) < distance(river[nearest], point)) nearest = index;
  }
  const [[ax, ay], [bx, by]] = [river[nearest - 1], river[nearest + 1]];
  return Math.atan2(by - ay, bx - ax);
}

/** The direction of streets at a point of a quarter. */
function angleAt([x, y], {around, river: isByRiver, turn, bend}) {
  const more = bend * wobble(x * 1.5 + 3, y * 1.5);
  if (isByRiver) return riverAngle([x, y]) + more;
  return (around ? Math.atan2(y - around[1], x - around[0]) : turn) + more;
}

/** Grows a line to one side from a point. */
function grow(start, name, {across, sign, lines, longest}) {
  const quarter = quarters[name];
  const line = [];
  let point = start;
  let angle;
  for (let length = 0; length < longest; length += step) {
    const wanted = angleAt(point, quarter) + across * Math.PI / 2 + (sign < 0 ? Math.PI : 0);
    angle = angle === undefined ? wanted
      : angle + Math.max(-0.2, Math.min(0.2, Math.atan2(Math.sin(wanted - angle), Math.cos(wanted - angle))));
    point = ahead(point, angle, step);
    const isOver = !isBuiltUp(point, name) || !isFree(point) || lines.hasParallel(point, angle, quarter.gap * 0.55);
    if (isOver) return {line, angle};
    line.push(point);
  }
  return {line, angle};
}

/** The end of a line, led to the street that it nearly meets. */
function joined(line, angle, lines) {
  if (!line.length) return line;
  const end = line.at(-1);
  const met = lines.firstMeeting(end, ahead(end, angle, 0.1));
  const middle = met && [(end[0] + met[0]) / 2, (end[1] + met[1]) / 2];
  return met && !isWet(middle) && !isOnRail(middle) ? [...line, met] : line;
}

function streetThrough(start, name, across, {lines, longest}) {
  const [back, forth] = [-1, 1].map((sign) => grow(start, name, {across, sign, lines, longest: longest / 2}));
  const ends = [joined(back.line, back.angle ?? 0, lines), joined(forth.line, forth.angle ?? 0, lines)];
  return [...ends[0].reverse(), start, ...ends[1]];
}

/** Points of a quarter in no order that one would see. */
function seedsOf(name) {
  const {at, size, gap} = quarters[name];
  const seeds = [];
  for (let x = -1.2; x <= 1.2; x += gap / size[0] / 1.6) {
    for (let y = -1.2; y <= 1.2; y += gap / size[1] / 1.6) {
      const key = `${name} ${x.toFixed(3)} ${y.toFixed(3)}`;
      const point = [at[0] + (x + 0.04 * chance(`${key} x`)) * size[0], at[1] + (y + 0.04 * chance(`${key} y`)) * size[1]];
      if (isBuiltUp(point, name) && isFree(point)) seeds.push({point, order: chance(key)});
    }
  }
  return seeds.sort((a, b) => a.order - b.order).map(({point}) => point);
}

/**
 * Grows the side streets between those that are there already.
 * @param {{line: number[][]}[]} roads
 * @returns {{district: string, line: number[][]}[]}
 */
export function growNetwork(roads) {
  const lines = new Surroundings();
  const grown = [];
  for (const {line} of roads) lines.add(line);
  for (const district of names) {
    for (const [index, seed] of seedsOf(district).entries()) {
      for (const across of index % 2 ? [0, 1] : [1, 0]) {
        const start = angleAt(seed, quarters[district]) + across * Math.PI / 2;
        if (lines.hasParallel(seed, start, quarters[district].gap)) continue;
        const line = streetThrough(seed, district, across, {lines, longest: 0.35 + 0.6 * chance(`${district} ${index}`)});
        if (lengthOf(line) < 0.09) continue;
        lines.add(line);
        grown.push({district, line});
      }
    }
  }
  return grown;
}
