import {addDays, yearOf} from './days.mjs';
import {chance} from './map-plane.mjs';
import {hash, pick} from './random.mjs';

/*
 * Opening hours as they are published: most in the syntax of OpenStreetMap, some as Germans write them, some in words
 * that no program understands. Each list is what one finds for that kind of place.
 */

const always = ['24/7'];
const daylight = ['sunrise-sunset', 'Mo-Su 08:00-20:00', 'Apr-Sep 08:00-21:00; Oct-Mar 08:00-18:00', '24/7', undefined, undefined];

const lists = {
  always, daylight,
  playground: ['Mo-Su 08:00-20:00', '08:00-20:00', 'Mo-Sa 08:00-20:00; Su,PH 09:00-13:00,15:00-20:00', 'täglich 8-20 Uhr',
    'Apr-Sep 08:00-20:00; Oct-Mar 08:00-18:00', 'Mo-Fr 14:00-20:00; Sa,Su 09:00-20:00; SH 09:00-20:00', 'sunrise-sunset',
    undefined, undefined],
  toilet: ['24/7', 'Mo-Su 06:00-22:00', 'Mo-Sa 08:00-20:00; Su,PH 10:00-18:00', 'Apr-Oct 08:00-20:00; Nov-Mar off',
    'Mo-Fr 07:00-19:00; Sa 08:00-16:00', 'täglich 7–21 Uhr', 'Mar-Oct: 09:00-19:00', 'während der Öffnungszeiten der Tiefgarage'],
  nursery: ['Mo-Fr 07:00-16:30; PH off', 'Mo-Fr 07:00-17:00; PH,SH off', 'Mo-Fr 07:15-16:15; SH off; PH off',
    'Mo-Th 07:00-17:00; Fr 07:00-15:00; PH off', 'Mo-Fr: 7-16:30 Uhr', 'Mo-Fr 06:30-18:00; PH off', 'Montag–Freitag 7:00 bis 16:00 Uhr'],
  school: ['Mo-Fr 07:30-13:30; SH off; PH off', 'Mo-Th 07:45-16:00; Fr 07:45-13:15; SH,PH off', 'Mo-Fr 08:00-15:00; SH off',
    'zu den Schulzeiten', undefined, undefined],
  chemist: ['Mo-Fr 08:30-18:30; Sa 08:30-13:00; PH off', 'Mo-Fr 08:00-13:00,14:30-18:30; Sa 08:30-12:30; PH off',
    'Mo,Tu,Th,Fr 08:00-18:30; We 08:00-13:00; Sa 08:30-13:00; PH off', 'Mo-Sa 08:00-20:00; PH off',
    'Mo-Fr 8:30-13:00, 14:30-18:30, Sa 9:00-13:00', 'Mo - Fr 8.00 - 18.30 Uhr; Sa 8.30 - 13.00 Uhr'],
  doctor: ['Mo-Fr 08:00-12:00; Mo,Tu,Th 15:00-18:00; PH off', 'Mo,Tu,Th 08:00-12:00,15:00-18:00; We,Fr 08:00-12:00; PH off',
    'Mo-Th 07:30-12:00,14:00-17:00; Fr 07:30-12:00; PH off', 'Mo,Tu,Th,Fr 08:30-11:30; Mo,Th 15:30-17:30; We off; PH off',
    'Mo-Fr 08:00-13:00 "nach Vereinbarung"; PH off', 'Mo-Fr 08:00-12:00 || "nach Vereinbarung"', 'nach Vereinbarung',
    'Mo, Di, Do: 8:00 - 12:00, 15:00 - 18:00; Mi, Fr: 8:00 - 12:00', 'Mo-Fr 8-12 Uhr; Mo,Di,Do 15-18 Uhr', 'Termine nach Vereinbarung',
    'Mo-Fr 09:00-12:00; Tu[1] 16:00-19:00; PH off', 'week 1-53/2 Mo-Fr 08:00-12:00; week 2-52/2 Mo-Fr 13:00-18:00; PH off',
    'Montag bis Freitag 8-12 Uhr', undefined],
  sport: ['Mo-Fr 08:00-22:00; Sa,Su,PH 09:00-20:00', 'Mo-Fr 16:00-22:00; Sa,Su 09:00-18:00', 'Apr-Oct Mo-Su 09:00-21:00; Nov-Mar Mo-Su 09:00-17:00',
    'We-Fr 16:00+', 'Sa,Su 10:00+', 'nur für Vereine', undefined, undefined],
  grave: ['Apr-Sep 07:00-20:00; Oct-Mar 08:00-17:00', 'sunrise-sunset', 'Mar 07:00-18:00; Apr-Aug 07:00-20:00; Sep 07:00-19:00; Oct-Feb 08:00-17:00'],
  church: ['Su 10:00-11:30', 'Mo-Sa 09:00-18:00; Su 11:30-18:00', 'Su,PH 09:30-11:00; We 19:00-20:00', 'Apr-Oct 10:00-17:00; Nov-Mar off "Zugang über das Gemeindebüro"',
    'Sa 18:00; Su 10:00', 'Fr 12:30-14:30', 'easter -2 days 15:00-16:30; Su 10:00-11:15', 'Dec 24 15:00-23:30; Su 10:00-11:15', undefined],
  barbecue: ['Apr-Sep 10:00-22:00', 'Mo-Su 10:00-22:00', 'Apr 15-Oct 15 09:00-22:00', 'May-Sep Fr-Su 12:00-23:00'],
  letterbox: ['24/7', undefined],
  glass: ['Mo-Sa 07:00-20:00; PH off', 'Mo-Sa 07:00-19:00; PH off', 'Mo-Sa 08:00-20:00', 'Mo-Sa: 7-20 Uhr'],
  defibrillator: ['24/7', '24/7', 'Mo-Fr 08:00-18:00; PH off', 'Mo-Su 06:00-23:00', 'Mo-Sa 07:00-22:00', 'zu den Öffnungszeiten des Gebäudes'],
  fountain: ['Apr-Oct 24/7; Nov-Mar off', 'Apr 15-Oct 15', 'Mar-Oct 06:00-22:00; Nov-Feb off "Winterpause"', '24/7', undefined],
  shop: ['Mo-Fr 09:00-18:30; Sa 09:00-16:00; PH off', 'Mo-Fr 10:00-18:00; Sa 10:00-14:00; PH off', 'Mo-Sa 09:30-19:00; PH off',
    'Tu-Fr 09:30-13:00,14:30-18:00; Sa 09:30-13:00; PH off', 'Mo-Fr 10-18 Uhr, Sa 10-14 Uhr', 'Mo-Sa 10:00-19:00; PH off; Dec 24,Dec 31 10:00-14:00',
    'Mo,Tu,Th,Fr 09:00-12:30,14:30-18:00; We,Sa 09:00-12:30; PH off', 'Mo–Fr: 9:00–18:00 Uhr; Sa: 9:00–13:00 Uhr', 'Di-Fr 10:00-18:00; Sa 10:00-15:00; Mo Ruhetag',
    'Mo-Fr 09:00-18:00; Sa[1] 10:00-16:00; Sa[2-5] 10:00-13:00; PH off'],
  food: ['Mo-Sa 07:00-21:00; PH off', 'Mo-Sa 08:00-20:00; PH off', 'Mo-Sa 07:00-22:00; PH off', 'Mo-Fr 08:00-13:00,15:00-18:30; Sa 07:30-13:00; PH off'],
  bakery: ['Mo-Fr 06:00-18:00; Sa 06:00-13:00; Su,PH 08:00-11:00', 'Mo-Fr 05:30-18:30; Sa 05:30-14:00; Su 07:30-11:00; PH off',
    'Tu-Fr 06:30-13:00,14:30-18:00; Sa 06:00-12:30; PH off', 'Mo-Sa 6:00-18:00; So 8-11'],
  restaurant: ['Tu-Su 11:30-14:30,17:30-22:30; Mo off', 'Mo-Su 11:00-23:00', 'We-Su 17:00-23:00; PH 12:00-23:00', 'Mo-Sa 17:00+; Su 11:30-14:30',
    'Di–So ab 17 Uhr, Montag Ruhetag', 'Tu-Sa 17:00-22:00; Su,PH 11:30-21:00; Dec 24-26 off'],
  bar: ['Th 18:00-24:00; Fr-Sa 18:00-03:00', 'Mo-Th 17:00-01:00; Fr-Sa 17:00-03:00; Su 17:00-23:00', 'Fr,Sa 22:00-05:00', 'Tu-Su 18:00-02:00', 'Fr 18:00-03:00; Sa 10:00-14:00,20:00-04:00'],
  craft: ['Mo-Th 07:30-16:30; Fr 07:30-13:00; PH off', 'Mo-Fr 08:00-17:00; Sa "nach Vereinbarung"', 'nach telefonischer Vereinbarung', 'Mo-Fr 07:00-12:00,13:00-17:00; PH off'],
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const written = (day) => `${yearOf(day)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`;

/** A closure that begins soon: holidays, stock-taking, a refurbishment. */
function closure(seed, today) {
  const first = addDays(today, hash(`${seed} closure`) % 40);
  const last = addDays(first, pick(`${seed} days`, [0, 4, 9, 13, 20]));
  const why = pick(`${seed} why`, ['Betriebsferien', 'Umbau', 'Inventur', 'Fortbildung']);
  return `${written(first)}${first === last ? '' : `-${written(last)}`} off "${why}"`;
}

const syntax = /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)[-, ].* off|Mo-Fr \d\d:.*)$/;

/**
 * The hours of a place.
 * @param {string} list one of the lists above
 * @param {string} seed
 * @param {string} today `YYYY-MM-DD`
 * @param {number} [closures] share of places that say when they close for some days
 * @returns {string | undefined}
 */
export function hoursOf(list, seed, today, closures = 0) {
  const hours = pick(`${seed} hours`, lists[list]);
  return hours && syntax.test(hours) && chance(`${seed} closes`) < closures ? `${hours}; ${closure(seed, today)}` : hours;
}

const german = {
  Tu: 'Di', We: 'Mi', Th: 'Do', Su: 'So', PH: 'Feiertage', SH: 'Schulferien', off: 'geschlossen', Mar: 'März', May: 'Mai',
  Oct: 'Okt', Dec: 'Dez', week: 'Woche', sunrise: 'Sonnenaufgang', sunset: 'Sonnenuntergang', easter: 'Ostern', days: 'Tage',
};

/** Hours in the syntax of OpenStreetMap as a German reads them. */
export const inGerman = (hours) => (hours === '24/7' ? 'rund um die Uhr'
  : hours.replaceAll(' || ', ', ').replace(/"[^"]*"|\b[A-Za-z]+\b/g, (word) => (word.startsWith('"') ? word.slice(1, -1)
    : german[word] ?? word)));

/** What OpenStreetMap's syntax has no words for: it is published as a text. */
export const isProse = (hours) => /^(?:nach |nur |zu den |während |Termine |geschlossen )/.test(hours);
