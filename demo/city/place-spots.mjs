import {along, beside, chance, middleOf} from './map-plane.mjs';
import {between, pick} from './random.mjs';
import {forests, isWater, parks, river} from './map-ground.mjs';
import {houseAt, laidStreet, laidStreets, lastHouse} from './map-streets.mjs';

/* Where places lie: in a house, at the roadside, in a park, by the river. Each gives `{point, address, street}`. */

const zips = ['Altstadt', 'Neustadt', 'Marlevorstadt', 'Südhöhe', 'Lindenhof', 'Westend', 'Oberweiler', 'Nordhafen'];
const zipOf = (district) => String(43_017 + 2 * zips.indexOf(district));

const inTown = (line, district) => `${line}, ${zipOf(district)} Eschenfurt`;

/** The quarters in which places of a kind are; those with more of them stand there several times. */
const weights = {
  even: zips,
  centre: ['Altstadt', 'Altstadt', 'Altstadt', 'Altstadt', 'Neustadt', 'Neustadt', 'Neustadt', 'Marlevorstadt', 'Westend', 'Südhöhe',
    'Lindenhof', 'Oberweiler', 'Nordhafen'],
  homes: zips.filter((name) => !['Nordhafen', 'Altstadt'].includes(name)),
};

/** Streets of each quarter; the long roads out of town are not where people live. */
const streetsOf = Object.fromEntries(zips.map((name) =>
  [name, laidStreets.filter(({district, length}) => district === name && length < 1.3)]));

const streetFor = (seed, where) => pick(`${seed} street`, streetsOf[pick(`${seed} quarter`, weights[where])]);

/** The spot of an address that is known. */
export function spotAt(street, number, district) {
  const laid = laidStreet(street, district);
  return {point: houseAt(laid, number), address: inTown(`${street} ${number}`, district), street};
}

function house(seed, where) {
  const {name, district, ...street} = streetFor(seed, where);
  return spotAt(name, between(`${seed} house`, 1, lastHouse(street)), district);
}

function roadside(seed, where) {
  const {name, district, line, length} = streetFor(seed, where);
  const {point, angle} = along(line, length * (0.05 + 0.9 * chance(`${seed} along`)));
  const spot = beside(point, angle, chance(`${seed} side`) < 0.5 ? 0.007 : -0.007);
  return {point: spot, address: inTown(name, district), street: name};
}

const quiet = /riedhof|Flussbad|Luisenplatz/;
const lawns = parks.filter(({name}) => !quiet.test(name));

function within({name, ring}, seed) {
  const middle = middleOf(ring);
  const edge = ring[between(`${seed} corner`, 0, ring.length - 1)];
  const share = 0.25 + 0.65 * chance(`${seed} out`);
  const point = [middle[0] + (edge[0] - middle[0]) * share, middle[1] + (edge[1] - middle[1]) * share];
  return {point, address: name, street: name};
}

function riverside(seed) {
  const line = river.filter(([, y]) => y > -3.8 && y < 2.9);
  const {point, angle} = along(line, 0.2 + 7 * chance(seed));
  const side = chance(`${seed} side`) < 0.5 ? 0.068 : -0.068;
  return {point: beside(point, angle, side), address: 'Marleradweg', street: 'Marleradweg'};
}

const kinds = {
  house, roadside, riverside,
  park: (seed) => within(pick(`${seed} park`, lawns), seed),
  wood: (seed) => within(pick(`${seed} wood`, forests), seed),
};

/**
 * A spot for a place.
 * @param {string} kind `house`, `roadside`, `riverside`, `park` or `wood`; several with `|`: one of them
 * @param {string} where `even`, `centre` or `homes`
 */
export function spotFor(kind, where, seed) {
  const spot = kinds[pick(`${seed} kind`, kind.split('|'))](seed, where);
  // Streets lead over bridges, and parks have ponds.
  return isWater(spot.point) ? spotFor(kind, where, `${seed}, elsewhere`) : spot;
}
