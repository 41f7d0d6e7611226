import {addDays, weekday} from './days.mjs';
import {between, pick} from './random.mjs';
import {districts, streets} from './streets.mjs';

/* Fills in the words in braces of a line of news, always the same ones for the same seed. */

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

const date = (day) => `${Number(day.slice(8))}. ${months[Number(day.slice(5, 7)) - 1]}`;

const places = {
  'Altstadt': 'in der Altstadt', 'Neustadt': 'in der Neustadt', 'Marlevorstadt': 'in der Marlevorstadt',
  'Südhöhe': 'auf der Südhöhe', 'Lindenhof': 'in Lindenhof', 'Westend': 'im Westend', 'Oberweiler': 'in Oberweiler',
  'Nordhafen': 'im Nordhafen',
};

/** Streets of which one says "in der". */
const ofGrammar = streets.filter(({name}) => /(straße|allee|gasse)$/.test(name));

const districtOf = (seed) => pick(`${seed} district`, districts);

/** Streets lie in the district that the same news names. */
function streetOf(seed) {
  const near = ofGrammar.filter(({district}) => district === districtOf(seed));
  return pick(`${seed} street`, near).name;
}

function nextDay(seed, day) {
  const date = addDays(day, between(`${seed} day`, 3, 24));
  return weekday(date) === 7 ? addDays(date, 1) : date;
}

/** How long something is on display, as a day. */
export const deadlineOf = (seed, day) => addDays(day, between(`${seed} deadline`, 14, 40));

const words = {
  n: (seed) => between(`${seed} n`, 12, 88),
  k: (seed) => between(`${seed} k`, 2, 9),
  amount: (seed) => `${between(`${seed} amount`, 4, 95) * 10}.000`,
  street: streetOf,
  inDistrict: (seed) => places[districtOf(seed)],
  day: (seed, day) => { const on = nextDay(seed, day); return `${weekdays[weekday(on) - 1]}, ${date(on)}`; },
  until: (seed, day) => date(addDays(day, between(`${seed} until`, 20, 90))),
  deadline: (seed, day) => date(deadlineOf(seed, day)),
  time: (seed) => `${between(`${seed} time`, 10, 19)} Uhr`,
};

/** @param {string} text @param {string} seed @param {string} day of publication */
export const filled = (text, seed, day) => text.replace(/\{(\w+)\}/g, (_, name) => words[name](seed, day));
