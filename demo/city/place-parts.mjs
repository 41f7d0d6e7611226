import {between, hash, pick} from './random.mjs';
import {chance, degreesOf} from './map-plane.mjs';
import {isProse} from './place-hours.mjs';
import {slugOf} from './streets.mjs';

/* What is published of places and shops alike. */

/** Phone numbers of the range that is reserved for invented people. */
const phoneOf = (seed) => `0221 4710-${String(between(`${seed} phone`, 100, 999))}`;

const plain = {é: 'e', ç: 'c', ı: 'i', č: 'c', ć: 'c'};
const hostOf = (name) => slugOf(name.toLowerCase().replace(/[éçıčć]/g, (letter) => plain[letter])).slice(0, 40);

const webOf = (name) => `https://www.${hostOf(name).replace(/-$/, '')}.example/`;

/** What is known of a wheelchair's way in; `shares` are per cent of `yes`, `limited`, `no`. */
export function wheelchairOf([yes, limited, no], seed) {
  const share = 100 * chance(`${seed} wheelchair`);
  if (share < yes) return 'yes';
  if (share < yes + limited) return 'limited';
  return share < yes + limited + no ? 'no' : undefined;
}

/** Features that the widgets know by name, as far as they are published: of houses more than of other places. */
export function accessOf(seed, wheelchair, isHouse) {
  if (!wheelchair || hash(`${seed} access`) % 3) return [];
  const stepFree = {name: 'step-free', value: wheelchair === 'yes'};
  return !isHouse ? [stepFree] : [
    stepFree,
    ...hash(`${seed} hearing`) % 4 ? [] : [{name: 'hearing', value: pick(`${seed} loop`, [true, 'Induktionsschleife am Empfang'])}],
    ...hash(`${seed} seeing`) % 5 ? [] : [{name: 'seeing', value: pick(`${seed} lines`, [true, 'Blindenleitsystem ab der Haltestelle'])}],
    ...hash(`${seed} toilet`) % 3 ? [] : [{name: 'accessible-toilet', value: wheelchair === 'yes'}],
  ];
}

/** Coordinates as `latitude` and `longitude`. */
export function at(point) {
  const [longitude, latitude] = degreesOf(point);
  return {latitude, longitude};
}

/** Hours where a program can read them, or as a text. */
export const hoursFields = (hours) => (hours && isProse(hours) ? {hoursText: hours} : {openingHours: hours});

/** Phone, website and address for mails of so many per cent. */
export const contactOf = (seed, name, percent) => {
  const share = 100 * chance(`${seed} contact`);
  return {
    telephone: share < percent ? phoneOf(seed) : undefined,
    url: name && share < percent * 0.7 ? webOf(name) : undefined,
    email: name && share < percent * 0.3 ? `kontakt@${new URL(webOf(name)).hostname.slice('www.'.length)}` : undefined,
  };
};

/** The fields that have something in them. */
export const without = (place) => Object.fromEntries(Object.entries(place).filter(([, value]) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)));
