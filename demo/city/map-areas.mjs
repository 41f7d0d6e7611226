import {distance, distanceToLine, isInside, wobble} from './map-plane.mjs';
import {boundary} from './map-ground.mjs';

/*
 * The twelve neighbourhoods of the sample city: everybody belongs to the nearest middle. The borders between two of
 * them are bent by one field for all, so that neighbours share them to the metre.
 */

const middles = {
  Altstadt: [-0.05, 0.03], Neustadt: [0.75, 0.4], Bahnhofsviertel: [1.1, 1.55], Marlevorstadt: [-1.15, -0.4],
  Südhöhe: [0.1, -1.75], Musikerviertel: [0.5, -2.75], Lindenhof: [1.95, -0.75], Westend: [-1.75, 0.6],
  Kurviertel: [-2.75, 0.5], Oberweiler: [-1.7, -3.5], Nordhafen: [-0.3, 2.4], Stadtwald: [2.5, -2.8],
};

/** What of a ring lies nearer to a point than to another (Sutherland and Hodgman's way to cut). */
function nearer(ring, [ax, ay], [bx, by]) {
  const side = ([x, y]) => (x - (ax + bx) / 2) * (bx - ax) + (y - (ay + by) / 2) * (by - ay);
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length];
    const [here, there] = [side(point), side(next)];
    const kept = here <= 0 ? [point] : [];
    if ((here < 0) === (there < 0) || here === there) return kept;
    const share = here / (here - there);
    return [...kept, [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]];
  });
}

/** A point of a border, moved by up to a hundred metres; on the boundary of the city not at all. */
function bent([x, y]) {
  const most = 0.11 * Math.min(1, distanceToLine([x, y], [...boundary, boundary[0]]) / 0.4);
  return [x + most * wobble(2.4 * x, 2.4 * y), y + most * wobble(2.4 * y + 2, 2.4 * x + 1)];
}

const subdivided = (ring) => ring.flatMap((point, index) => {
  const next = ring[(index + 1) % ring.length];
  // Counted from the same end by both neighbours, so that they have the same points.
  const parts = Math.max(1, Math.round(distance(point, next) / 0.15));
  return Array.from({length: parts}, (_, part) =>
    [point[0] + (next[0] - point[0]) * part / parts, point[1] + (next[1] - point[1]) * part / parts]);
});

function areaOf(name) {
  let ring = boundary;
  for (const other of Object.keys(middles)) if (other !== name) ring = nearer(ring, middles[name], middles[other]);
  return {name, middle: middles[name], ring: subdivided(ring).map(bent)};
}

/** `{name, middle, ring}` */
export const areas = Object.keys(middles).map(areaOf);

/** The name of the neighbourhood at a point; undefined out of town. */
export const areaAt = (point) => areas.find(({ring}) => isInside(point, ring))?.name;
