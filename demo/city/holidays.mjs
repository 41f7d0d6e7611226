import {addDays, yearOf} from './days.mjs';

/** Easter Sunday (Meeus/Jones/Butcher). */
export function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

const moving = [[-2, 'Karfreitag'], [1, 'Ostermontag'], [39, 'Christi Himmelfahrt'], [50, 'Pfingstmontag'],
  [60, 'Fronleichnam']];

const fixed = [['01-01', 'Neujahr'], ['05-01', 'Maifeiertag'], ['10-03', 'Tag der Deutschen Einheit'],
  ['11-01', 'Allerheiligen'], ['12-25', '1. Weihnachtstag'], ['12-26', '2. Weihnachtstag']];

/** Public holidays of the sample city by day. */
export function holidaysOf(year) {
  const sunday = easter(year);
  return new Map([
    ...fixed.map(([day, name]) => [`${year}-${day}`, name]),
    ...moving.map(([offset, name]) => [addDays(sunday, offset), name]),
  ].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const cache = new Map();

/** The holiday's name on that day, if it is one. */
export function holidayOn(day) {
  const year = yearOf(day);
  if (!cache.has(year)) cache.set(year, holidaysOf(year));
  return cache.get(year).get(day);
}

/**
 * On which days the five tours of a week really run. Tours keep their order; a holiday pushes the later
 * ones back by a day, Saturday included; a week with too few days begins on the Saturday before.
 * @param monday the Monday of that week
 * @returns the actual day of the tours of Monday to Friday
 */
export function tourDays(monday) {
  const days = [0, 1, 2, 3, 4, 5].map((offset) => addDays(monday, offset));
  const free = days.filter((day) => !holidayOn(day));
  if (free.length >= 5) {
    const plan = [];
    for (const regular of days.slice(0, 5)) {
      plan.push(free.find((day) => day >= regular && !plan.includes(day)));
    }
    return plan;
  }
  return [addDays(monday, -2), ...free].slice(0, 5);
}
