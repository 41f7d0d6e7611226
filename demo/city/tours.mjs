import {addDays, germanWithWeekday, toNumber, weekNumber, weekday, yearOf} from './days.mjs';
import {districts} from './streets.mjs';
import {fractionNamed, fractions} from './fractions.mjs';
import {holidayOn, tourDays} from './holidays.mjs';
import {hash} from './random.mjs';

const bags = ['Altstadt', 'Marlevorstadt', 'Oberweiler'];
const kerbsideGlass = ['Neustadt', 'Südhöhe', 'Westend'];
const rareResidual = ['Südhöhe', 'Lindenhof', 'Oberweiler'];

/** Stop of the hazardous-waste van in each district, with beginning and end. */
export const hazardousStops = {
  'Altstadt': ['Töpfermarkt', '15:00', '18:00'],
  'Neustadt': ['Platz der Republik, Nordseite', '09:30', '12:30'],
  'Marlevorstadt': ['Parkplatz Flussbadstraße', '13:00', '14:30'],
  'Südhöhe': ['Paul-Klee-Platz', '15:30', '18:00'],
  'Lindenhof': ['Eschenplatz, vor der Grundschule', '14:00', '16:00'],
  'Westend': ['Parkplatz am Kurpark', '10:00', '12:00'],
  'Oberweiler': ['Am Dorfteich', '16:30', '18:00'],
  'Nordhafen': ['Wertstoffhof, Gewerbepark Nord', '08:00', '11:00'],
};

/** The tours of one area: which weekday (0 is Monday) and which week of its cycle. */
function planOf(area) {
  const day = hash(`${area} day`) % 5;
  const phase = hash(`${area} phase`) % 4;
  const other = (step) => (day + step) % 5;
  return {
    residual: {day, phase},
    organic: {day, phase: phase + 1},
    packaging: {day: area.endsWith('1') ? day : other(2), phase},
    paper: {day: other(3), phase: (phase + 3) % 4},
    glass: {day: other(1), phase: phase + 2},
  };
}

const isSummer = (day) => day.slice(5) >= '06-01' && day.slice(5) < '10-01';

function* weeklyTours(area, district, largeContainers, monday) {
  const plan = planOf(area);
  const week = weekNumber(monday);
  const due = (tour, every) => (week + tour.phase) % every === 0;
  if (largeContainers) yield ['Restmüll 1100 l wöchentlich', plan.residual];
  if (due(plan.residual, 2)) yield ['Restmüll 60–240 l 14-täglich', plan.residual];
  if (rareResidual.includes(district) && due(plan.residual, 4)) yield ['Restmüll 60–120 l 4-wöchentlich', plan.residual];
  if (due(plan.organic, 2) || isSummer(monday)) yield ['Biotonne', plan.organic];
  if (due(plan.packaging, 2)) yield [bags.includes(district) ? 'Gelber Sack' : 'Gelbe Tonne', plan.packaging];
  if (due(plan.paper, 4)) yield ['Altpapier', plan.paper];
  if (largeContainers && due(plan.paper, 2)) yield ['Altpapier 1100 l', plan.paper];
  if (kerbsideGlass.includes(district) && due(plan.glass, 8)) yield ['Altglas', plan.glass];
}

function onTour(name, regular, actual) {
  const collection = {date: actual, name};
  if (actual === regular) return collection;
  return {...collection, movedFrom: regular, note: `Verschoben von ${germanWithWeekday(regular)}`};
}

/** The first day of that weekday (1 is Monday) on or after a day. */
const nextWeekday = (day, wanted) => addDays(day, (wanted - weekday(day) + 7) % 7);

/** The day itself, or the next one that is no holiday. */
const openDay = (day) => (holidayOn(day) ? openDay(addDays(day, 1)) : day);

function specials(area, district, year) {
  const number = Number(area.slice(1));
  const at = (monthDay, wanted) => openDay(nextWeekday(`${year}-${monthDay}`, wanted));
  const [place, start, end] = hazardousStops[district];
  const offset = 7 * districts.indexOf(district);
  return [
    {date: at('01-08', 1 + ((number + 1) % 5)), name: 'Weihnachtsbaum',
      note: 'Ohne Schmuck und Ständer bis 7:00 Uhr an den Straßenrand legen'},
    ...['03-16', '04-20', '10-12', '11-16'].map((day) => ({date: at(day, 2 + number % 3), name: 'Grünschnitt',
      note: 'Gebündelt, höchstens 1,50 m lang'})),
    ...['02-09', '05-18', '08-17', '11-23'].map((day) => ({date: at(day, 1 + number), name: 'Sperrmüll auf Abruf',
      note: 'Nur nach Anmeldung, bis drei Wochen vorher'})),
    ...['02-01', '06-01', '09-01'].map((day) => ({date: openDay(addDays(at(day, 3), offset)), name: 'Schadstoffmobil',
      note: `${place}, ${start}–${end} Uhr`, place, start, end})),
  ];
}

const rank = (collection) => fractions.indexOf(fractionNamed(collection.name));
const byDay = (a, b) => toNumber(a.date) - toNumber(b.date) || rank(a) - rank(b);

/**
 * All collections of an address in one year.
 * @returns {{date: string, name: string, note?: string, movedFrom?: string,
 *   place?: string, start?: string, end?: string}[]} sorted by day
 */
export function collectionsOf({area, district, largeContainers = false}, year) {
  const collections = specials(area, district, year);
  const first = addDays(`${year}-01-01`, 1 - weekday(`${year}-01-01`) - 7);
  for (let monday = first; yearOf(monday) <= year; monday = addDays(monday, 7)) {
    const actual = tourDays(monday);
    for (const [name, {day}] of weeklyTours(area, district, largeContainers, monday)) {
      collections.push(onTour(name, addDays(monday, day), actual[day]));
    }
  }
  return collections.filter(({date}) => yearOf(date) === year).sort(byDay);
}
