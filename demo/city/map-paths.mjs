import {beside, blob, distance, middleOf, smooth} from './map-plane.mjs';
import {forests, river} from './map-ground.mjs';
import {roads} from './map-roads.mjs';

/* Paths of the sample city: along the river on both sides, and through the woods from the nearest road. */

const towpath = (side) => river.filter(([, y]) => y > -4.3 && y < 3.3).map((point, index, line) => {
  const next = line[index + 1] ?? point;
  const before = line[index - 1] ?? point;
  return beside(point, Math.atan2(next[1] - before[1], next[0] - before[0]), side);
});

const roadPoints = roads.filter((road) => road.class === 'main').flatMap(({line}) => line);

const nearestRoad = (point) => roadPoints
  .reduce((best, each) => (distance(each, point) < distance(best, point) ? each : best));

function pathsThrough({name, ring}) {
  const [x, y] = middleOf(ring);
  const [from, out] = [nearestRoad([x, y]), ring[3]];
  const opposite = ring[Math.floor(ring.length * 0.62)];
  const size = distance([x, y], out);
  return [
    {name: `${name}weg`, line: smooth([from, [(from[0] + x) / 2 + 0.08, (from[1] + y) / 2 + 0.06], [x, y], opposite], 0.1)},
    {line: smooth([...blob([x, y], size * 0.5, size * 0.4), blob([x, y], size * 0.5, size * 0.4)[0]], 0.15)},
    {line: smooth([[x, y], [(x + out[0]) / 2 + 0.05, (y + out[1]) / 2], out], 0.1)},
  ];
}

/** Farm tracks from road to road. */
const tracks = [
  [[-1.5, -2.6], [-1.9, -2.35], [-2.4, -2.3], [-2.75, -2.65]],
  [[-1.24, -1.5], [-1.6, -1.2], [-2.2, -1.1], [-2.75, -0.85]],
  [[0.28, -3.4], [0.6, -3.75], [0.75, -4.25]],
  [[2.3, -0.86], [2.4, -1.4], [2.9, -1.65], [3.1, -1.8]],
  [[1.4, 0.2], [1.9, 0.15], [2.4, -0.25], [2.5, -0.9]],
  [[-0.12, 1.3], [-0.02, 1.62], [0.22, 1.98], [0.8, 2.15], [1.4, 2.3]],
  [[-0.05, 3.1], [0.5, 2.95], [1.2, 2.95], [1.7, 2.65]],
  [[-1.2, 1.5], [-1.25, 2], [-1.1, 2.6], [-1.2, 3]],
  [[-2.7, 0.52], [-3, 1], [-2.95, 1.5], [-2.6, 1.8]],
  [[-0.75, -3.15], [-0.95, -3.6], [-1.05, -4], [-1.6, -4.05], [-1.78, -3.82]],
  [[1.05, -0.95], [1.3, -1.1], [1.8, -1.45], [1.75, -2], [1.5, -2.5]],
  [[1.75, 0.5], [2.1, 0.95], [2.6, 1.1], [3.2, 0.75]],
];

/** `{name?, line}` */
export const paths = [
  {name: 'Marleradweg', line: towpath(0.062)},
  {name: 'Treidelpfad', line: towpath(-0.062)},
  ...forests.flatMap(pathsThrough), ...tracks.map((points) => ({line: smooth(points, 0.08)})),
];
