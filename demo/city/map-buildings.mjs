import {ahead, along, beside, chance, distance, middleOf} from './map-plane.mjs';
import {isBuiltUp, isFree, remoteness} from './map-network.mjs';
import {laidStreets} from './map-streets.mjs';
import {Surroundings} from './map-surroundings.mjs';

/*
 * The buildings of the sample city, where a map shows them: closed rows in the old town, blocks around the station,
 * halls by the harbour, houses in the middle of the other quarters.
 */

/** Length, depth, gap and distance from the street of buildings, in kilometres. */
const forms = {
  'Altstadt': {length: [0.014, 0.036], depth: [0.009, 0.014], gap: 0.003, back: 0.006},
  'Neustadt': {length: [0.018, 0.045], depth: [0.011, 0.015], gap: 0.012, back: 0.011},
  'Nordhafen': {length: [0.03, 0.085], depth: [0.022, 0.05], gap: 0.03, back: 0.014},
};
const houses = {length: [0.011, 0.02], depth: [0.009, 0.012], gap: 0.024, back: 0.013};

const between = ([least, most], share) => least + (most - least) * share;

/** The corners of a building beside a street, its front parallel to it. */
function footprint({point, angle}, side, {length, depth, back}) {
  const front = beside(point, angle, side * back);
  const rear = beside(point, angle, side * (back + depth));
  return [[front, -1], [front, 1], [rear, 1], [rear, -1]].map(([at, way]) => ahead(at, angle, way * length / 2));
}

/** Buildings that stand already. */
class Site {
  #streets = new Surroundings();
  #built = [];

  constructor() {
    for (const {line} of laidStreets) this.#streets.add(line);
  }

  /** Puts up a building unless something is in its way. */
  build(corners) {
    const middle = middleOf(corners);
    const half = distance(corners[0], corners[2]) / 2;
    if (![...corners, middle].every((point) => isFree(point) && !this.#streets.isNear(point, 0.0052))) return false;
    if (this.#built.some((other) => distance(other.middle, middle) < (other.half + half) * 0.86)) return false;
    this.#built.push({middle, half});
    return true;
  }
}

function* alongStreet(street, form) {
  const key = `${street.district} ${street.name}`;
  for (const side of [-1, 1]) {
    let at = 0.012;
    for (let number = 0; at < street.length; number++) {
      const share = chance(`${key} ${side} ${number}`);
      const length = between(form.length, share);
      const depth = between(form.depth, chance(`${key} ${number} depth`));
      if (at + length > street.length) break;
      yield footprint(along(street.line, at + length / 2), side, {length, depth, back: form.back});
      at += length + form.gap * (0.4 + 1.2 * chance(`${key} ${side} ${number} gap`));
    }
  }
}

/** Whether a map of the whole city has room for the buildings of a street there. */
const isShown = ({district, class: type}, point) => isBuiltUp(point, district)
  && (Object.hasOwn(forms, district) || type === 'main' || remoteness(point, district) < 0.5);

/** The buildings of each street: `{district, footprints}`, each a ring of four corners. */
export function buildings() {
  const site = new Site();
  return laidStreets.map((street) => ({
    district: street.district,
    footprints: [...alongStreet(street, forms[street.district] ?? houses)]
      .filter((corners) => isShown(street, corners[0]) && site.build(corners)),
  })).filter(({footprints}) => footprints.length);
}
