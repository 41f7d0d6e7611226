import {along, beside, chance, distanceToLine, lengthOf, partOf} from './map-plane.mjs';
import {growNetwork} from './map-network.mjs';
import {river} from './map-ground.mjs';
import {roads} from './map-roads.mjs';
import {streets as register} from './streets.mjs';

/*
 * Where the streets of the register lie: the roads drawn by hand, and the grown lines of each district, cut into as
 * many pieces as names are left there. Long pieces are called avenue, short ones lane, and those by the river after it.
 */

const keyOf = ({name, district}) => `${district} ${name}`;

const byRiver = /^(Aal|Alte F|Am Deich|Am Hochw|Am Treid|An der Marle|An der Schl|Angler|Bleich|Brückenk|Fischer|Flößer|Im Schilf|Insel|Kahn|Lachs|Marleaue|Schiffer|Unterm Wehr|Weidend|Zur Furt|Duisburger Kai|Rotterdamer Kai|Kohlenkai|Lotsen|Zollhof|An der Drehb)/;

/** How long one expects a street of that name to be. */
function rankOf(name) {
  if (/allee$|^Neue Allee|ring$/i.test(name)) return 5;
  if (/straße$|^Straße/.test(name)) return 4;
  if (/gasse|gässchen|hof$|platz$|markt$|Kirchhof|steg$|stieg$/.test(name)) return 0;
  return /pfad|winkel|Tränke|Gleis|grund$/i.test(name) ? 1 : 2 + chance(name);
}

/** Lines cut so that there are so many; the shortest are given up where there are too many. */
function cut(lines, count) {
  const pieces = lines.map((line) => ({line, length: lengthOf(line)})).sort((a, b) => b.length - a.length);
  while (pieces.length < count) {
    const {line, length} = pieces.shift();
    const at = length * (0.4 + 0.2 * chance(`${length.toFixed(3)}`));
    for (const half of [partOf(line, 0, at), partOf(line, at, length)]) {
      const own = lengthOf(half);
      const place = pieces.findIndex((piece) => piece.length < own);
      pieces.splice(place === -1 ? pieces.length : place, 0, {line: half, length: own});
    }
  }
  return pieces.slice(0, count).map(({line}) => line);
}

function nameAll(names, lines) {
  const left = [...lines];
  const take = (index) => left.splice(index, 1)[0];
  const wet = names.filter((name) => byRiver.test(name)).map((name) => {
    const far = left.map((line) => distanceToLine(line[Math.floor(line.length / 2)], river));
    return {name, line: take(far.indexOf(Math.min(...far)))};
  });
  const dry = names.filter((name) => !byRiver.test(name)).sort((a, b) => rankOf(b) - rankOf(a));
  return [...wet, ...dry.map((name) => ({name, line: take(0)}))];
}

function layOut() {
  const taken = new Set(roads.map(keyOf));
  const grown = growNetwork(roads);
  const laid = [...roads];
  for (const district of new Set(register.map((street) => street.district))) {
    const names = register.filter((street) => street.district === district && !taken.has(keyOf(street)))
      .map(({name}) => name);
    const lines = cut(grown.filter((line) => line.district === district).map(({line}) => line), names.length);
    laid.push(...nameAll(names, lines).map((street) => ({...street, district, class: 'minor'})));
  }
  return laid.map((street) => ({...street, length: lengthOf(street.line)}));
}

/** All streets of the register: `{name, district, class: 'main' | 'minor', line, length}`. */
export const laidStreets = layOut();

const byKey = new Map(laidStreets.map((street) => [keyOf(street), street]));

/** The street of the register as it lies in the city. */
export const laidStreet = (name, district) => byKey.get(`${district} ${name}`);

/** The highest house number of a street. */
export const lastHouse = ({length}) => Math.max(4, Math.min(98, Math.round(length * 1000 / 11)));

/** Where a house stands: even numbers on the right, odd ones on the left. */
export function houseAt(street, number) {
  const share = Math.min(1, Math.max(0.02, (number - 0.5) / Math.max(number, lastHouse(street))));
  const {point, angle} = along(street.line, share * street.length);
  return beside(point, angle, number % 2 ? 0.014 : -0.014);
}
