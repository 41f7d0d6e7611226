import {areasOf, blob, broadened, smooth, wobble} from './map-plane.mjs';

/*
 * The ground on which the sample city stands, drawn around the venues, whose coordinates were there first: the Marle
 * with its baths, mill and ferry, the railway behind the station, parks, woods. Kilometres, see `map-plane.mjs`.
 */

/** The middle of the river, from the south to the north. */
export const river = smooth([[0.2, -5.4], [-0.3, -4.4], [-0.75, -3.6], [-0.52, -2.7], [-0.6, -1.9], [-0.98, -1.25],
  [-1.14, -0.72], [-1.12, -0.4], [-0.98, -0.2], [-0.8, 0], [-0.69, 0.3], [-0.63, 0.65], [-0.63, 1.1], [-0.78, 1.75],
  [-0.84, 2.35], [-0.74, 3], [-0.35, 3.6], [-0.2, 4.5]], 0.05);

const brook = smooth([[-3.6, -2.3], [-2.7, -1.9], [-2.2, -2.15], [-1.75, -1.9], [-1.25, -2.05], [-0.58, -2.02]], 0.1);
const easternBrook = smooth([[3.7, -2.7], [2.8, -2.1], [2.1, -1.85], [1.4, -2], [0.95, -1.5], [0.5, -1.45],
  [-0.2, -1.2], [-0.86, -1.42]], 0.1);

const railway = smooth([[4.4, -0.7], [3, 0.15], [2.2, 0.62], [1.5, 0.9], [1, 1.02], [0.7, 1.2], [0.35, 1.5],
  [0.1, 1.95], [0.05, 2.6], [0.3, 3.3], [0.5, 4.4]], 0.08);
const harbourTrack = smooth([[0.12, 1.9], [-0.02, 2.3], [-0.2, 2.65], [-0.28, 3.1]], 0.06);

export const rails = [
  {name: 'Marletalbahn', line: railway},
  {name: 'Hafenbahn', line: harbourTrack},
];

/** `{name, ring}`, of brooks also the `line`. */
export const waters = [
  {name: 'Marle', ring: broadened(river, (index) => 0.068 + 0.016 * wobble(index / 8, 0.3))},
  {name: 'Nordhafen', ring: broadened([[-0.74, 2.97], [-0.66, 2.85], [-0.55, 2.68]], () => 0.085)},
  {name: 'Eschbach', line: brook, ring: broadened(brook, () => 0.012)},
  {name: 'Lindenbach', line: easternBrook, ring: broadened(easternBrook, () => 0.012)},
  {name: 'Oberer Teich', ring: blob([-1.8, 0.79], 0.09, 0.045, {turn: 0.5})},
  {name: 'Unterer Teich', ring: blob([-1.66, 0.9], 0.06, 0.04, {turn: 0.3})},
  {name: 'Kurparkteich', ring: blob([-2.5, 0.24], 0.075, 0.035, {turn: 2.6})},
  {name: 'Kiesgrube', ring: blob([-1.62, -1.5], 0.2, 0.12, {turn: 0.4})},
];

/** The floodplain: meadows along the river from one latitude to another. */
function meadow(south, north, across) {
  const line = river.filter(([, y]) => y > south && y < north);
  return broadened(line, (index) => 0.08
    + across * Math.sin(Math.PI * index / (line.length - 1)) ** 0.6 * (1 + 0.4 * wobble(index / 7, south)));
}

export const parks = [
  {name: 'Südliche Marleaue', ring: meadow(-4.3, -2.2, 0.3)},
  {name: 'Marleaue', ring: meadow(-1.9, -0.9, 0.2)},
  {name: 'Flusswiesen', ring: meadow(-0.7, 0.05, 0.18)},
  {name: 'Nördliche Marleaue', ring: meadow(0.4, 1.65, 0.16)},
  {name: 'Kurpark', ring: blob([-2.46, 0.28], 0.28, 0.17, {turn: 0.2})},
  {name: 'Botanischer Garten', ring: blob([-2.58, 0.66], 0.13, 0.1)},
  {name: 'Marlewiesen', ring: blob([-0.86, -0.96], 0.2, 0.1, {turn: 2.2})},
  {name: 'Volkspark', ring: blob([0.82, -0.02], 0.24, 0.15, {turn: 0.3})},
  {name: 'Luisenplatz', ring: [[0.64, 0.73], [0.685, 0.73], [0.69, 1.03], [0.645, 1.03]]},
  {name: 'Hauptfriedhof', ring: blob([1.28, -1.35], 0.22, 0.16, {turn: 0.5, rough: 0.06})},
  {name: 'Friedhof Oberweiler', ring: blob([-1.95, -3.2], 0.11, 0.08, {rough: 0.05})},
  {name: 'Kleingärten Im Obstgarten', ring: blob([2.13, -0.4], 0.15, 0.1, {turn: 0.4, rough: 0.08})},
  {name: 'Bezirkssportanlage', ring: blob([2.1, -0.93], 0.14, 0.09, {turn: -0.2, rough: 0.03})},
  {name: 'Flussbad', ring: blob([-0.95, -0.41], 0.075, 0.05, {turn: 1, rough: 0.06})},
  {name: 'Musikerpark', ring: blob([0.66, -2.05], 0.13, 0.17, {turn: 0.5})},
  {name: 'Dorfanger', ring: blob([-1.69, -3.5], 0.035, 0.02, {turn: 1.1})},
];

export const forests = [
  {name: 'Stadtwald', ring: blob([1.5, -3.1], 1, 0.65, {turn: 0.4, count: 40})},
  {name: 'Uhlandwäldchen', ring: blob([-0.22, -1.72], 0.22, 0.3, {turn: 0.3})},
  {name: 'Westerholz', ring: blob([-3.25, -0.75], 0.5, 0.85, {turn: -0.2, count: 36})},
  {name: 'Nordforst', ring: blob([2.05, 2.25], 0.85, 0.6, {turn: -0.5, count: 40})},
  {name: 'Steinbruchwald', ring: blob([-2.7, -2.9], 0.5, 0.3, {turn: 0.8})},
  {name: 'Osterholz', ring: blob([3.2, -1.9], 0.35, 0.5, {turn: 0.5})},
  {name: 'Galgenberg', ring: blob([-2.2, 2], 0.6, 0.4, {turn: 0.5, count: 32})},
  {name: 'Deichholz', ring: blob([-0.25, -4.05], 0.12, 0.2, {turn: 0.5})},
];

/** Small woods between the fields: middle, half width and height. */
const groves = [
  [-3.3, 1.4, 0.13, 0.08], [-2.5, -1.35, 0.15, 0.08], [-2.05, -2.6, 0.1, 0.14], [0.95, 2.75, 0.17, 0.1],
  [1.35, 2, 0.09, 0.06], [2.85, -0.45, 0.14, 0.09], [2.15, -1.6, 0.1, 0.07], [0.85, -4.05, 0.2, 0.1],
  [-1.05, -4.2, 0.17, 0.1], [3.25, 0.55, 0.16, 0.09], [1.95, 1, 0.1, 0.07], [-1.35, 2.45, 0.2, 0.12],
  [-1, 3, 0.1, 0.07], [-2.6, 1.3, 0.09, 0.07], [0.6, -0.75, 0.13, 0.08], [-0.3, -2.5, 0.08, 0.16],
];

export const smallWoods = groves.map(([x, y, across, up]) =>
  ({ring: blob([x, y], across, up, {turn: 3 * x, rough: 0.24, count: 16})}));

export const boundary = blob([0, -0.6], 3.95, 3.95, {rough: 0.09, count: 72});

/** Whether it is water there. */
export const isWater = areasOf(waters.map(({ring}) => ring));

/** Whether it is the bank of the river, where nothing is built. */
const isBank = areasOf([broadened(river, () => 0.12)]);

export const isWet = (point) => isBank(point) || isWater(point);

export const isOnRail = areasOf(rails.map(({line}) => broadened(line, () => 0.07)));

export const isGreen = areasOf([...parks, ...forests, ...smallWoods].map(({ring}) => ring));
