import {addDays, weekday, weekNumber, yearOf} from './days.mjs';
import {between, hash, pick} from './random.mjs';
import {home, lastSundayOf, partner} from './clocks.mjs';
import {kinds} from './event-kinds.mjs';
import {series} from './event-series.mjs';
import {slugOf} from './streets.mjs';
import {venueNamed} from './venues.mjs';

/*
 * Four hundred events of a year from a day on: seven a week, series without end, exhibitions over months.
 * The events of a week follow from that week alone: the calendar moves on with the days, and events that were
 * published do not change.
 */

const weeks = 51;
const monday = (week) => addDays('1970-01-05', (week - 1) * 7);

/** The seven things of a week: on which weekday, and of which kinds. */
const slots = [
  [2, ['talk', 'reading', 'council']], [4, ['film', 'concert', 'council', 'reading']],
  [5, ['concert', 'theatre', 'film']], [6, ['market', 'children', 'sport', 'walk']],
  [6, ['concert', 'party', 'theatre']], [7, ['walk', 'children', 'sport']],
  [3, ['seniors', 'talk', 'children']],
];

/** Titles go round, so that none comes back soon. */
function details(kind, seed, turn) {
  const {venues, prices, organisers, titles, text, abroad} = kinds[kind];
  return {
    kind, name: titles[(turn * 3 + hash(kind)) % titles.length], price: pick(`${seed} price`, prices), text,
    venue: abroad ? undefined : venueNamed(pick(`${seed} venue`, venues)), organiser: pick(`${seed} organiser`, organisers),
  };
}

/** When something of a kind begins on a day, and how long it lasts. */
function timing(kind, day, seed) {
  const {allDay, days = 1, times, minutes, abroad} = kinds[kind];
  return allDay ? {day, days} : {
    day, time: pick(`${seed} time`, times), minutes: pick(`${seed} minutes`, minutes), zone: abroad ? partner : home,
  };
}

const statusOf = (seed) => {
  const number = hash(`${seed} status`);
  return number % 24 === 0 ? 'cancelled' : number % 37 === 0 ? 'postponed' : 'scheduled';
};

/** On the Sundays on which clocks change there is something at the very hour. */
function hourChange(week) {
  const sunday = addDays(monday(week), 6);
  const year = yearOf(sunday);
  const shared = {kind: 'party', day: sunday, minutes: 120, zone: home, status: 'scheduled', price: [0],
    venue: venueNamed('Speicher 7'), organiser: 'Speicher 7 gGmbH', text: kinds.party.text};
  if (sunday === lastSundayOf(year, '03')) {
    return {...shared, name: 'Lauf in die Sommerzeit', time: '01:30', minutes: 60};
  }
  if (sunday === lastSundayOf(year, '10')) return {...shared, name: 'Tanz durch die doppelte Stunde', time: '02:30'};
  return undefined;
}

function single(week, slot) {
  const seed = `event ${week} ${slot}`;
  const change = slot === 4 ? hourChange(week) : undefined;
  const [day, choices] = slots[slot];
  const special = slot === 6 && week % 8 === 3 ? 'stream' : slot === 3 && week % 6 === 1 ? 'festival' : undefined;
  const kind = special ?? pick(`${seed} kind`, choices);
  const start = addDays(monday(week), kind === 'festival' ? 4 : day - 1);
  const event = change
    ?? {...details(kind, seed, week + slot * 2), ...timing(kind, start, seed), status: statusOf(seed)};
  return {...event, slug: `${slugOf(event.name)}-${event.day}`};
}

/** Exhibitions of a quarter of a year open on its second Friday, those of a half-year on its first Sunday. */
function exhibition(number, months) {
  const seed = `exhibition ${months} ${number}`;
  const year = Math.floor(number * months / 12);
  const month = number * months - year * 12 + 1;
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const day = months === 3 ? addDays(first, (12 - weekday(first)) % 7 + 7) : addDays(first, (7 - weekday(first)) % 7);
  const days = months === 3 ? between(seed, 45, 80) : between(seed, 120, 150);
  const event = {...details('exhibition', seed, number + months), day, days, status: 'scheduled'};
  return {...event, slug: `${slugOf(event.name)}-${event.day}`};
}

/** Holidays of schools, as month and day. */
const holidays = [['04-01', '04-14'], ['07-01', '08-14'], ['10-10', '10-24'], ['12-21', '12-31'], ['01-01', '01-06']];
const isHoliday = (day) => holidays.some(([from, to]) => day.slice(5) >= from && day.slice(5) <= to);

const monthNumber = (day) => Number(day.slice(5, 7));
const isLastOfMonth = (day) => monthNumber(addDays(day, 7)) !== monthNumber(day);

/** Whether a series takes place on a day, once it has begun. */
function isOn(rule, day, start) {
  if (rule.months && !rule.months.includes(monthNumber(day))) return false;
  if (rule.daily) return Number(day.slice(8)) <= rule.lastDate;
  if (weekday(day) !== rule.weekday) return false;
  if (rule.monthly) return rule.monthly < 0 ? isLastOfMonth(day) : Math.ceil(Number(day.slice(8)) / 7) === rule.monthly;
  return (weekNumber(day) - weekNumber(start)) % rule.weekly === 0;
}

function firstOf(rule) {
  let day = addDays('2021-01-04', between(rule.slug, 0, 60));
  while (!isOn(rule, day, day)) day = addDays(day, 1);
  return day;
}

/** The change to one date of a series, if there is one. */
function changeOf({slug, moves, time}, day) {
  const number = hash(`${slug} ${day}`);
  if (number % 19 === 0) return {day, status: 'cancelled'};
  if (number % 53 === 1) return {day, status: 'postponed'};
  if (!moves || number % 6 !== 2) return undefined;
  return {day, status: 'rescheduled', newDay: addDays(day, 1), newTime: time < '12:00' ? time : '17:30'};
}

function repeating(rule, today) {
  const {slug, name, kind, time, minutes, venue, price, abroad, pause, ends} = rule;
  const day = firstOf(rule);
  const until = ends ? `${yearOf(addDays(today, 120))}-12-18` : undefined;
  const dates = [];
  for (let date = addDays(today, -60); date <= addDays(today, 430); date = addDays(date, 1)) {
    if (isOn(rule, date, day) && !(until && date > until)) dates.push(date);
  }
  const without = dates.filter((date) => pause && isHoliday(date));
  const held = dates.filter((date) => !without.includes(date));
  return {
    slug, name, kind, text: kinds[kind].text, price, status: 'scheduled', rule, until, without, held, day,
    changes: held.map((date) => changeOf(rule, date)).filter(Boolean),
    venue: abroad ? undefined : venueNamed(venue), organiser: pick(slug, kinds[kind].organisers),
    ...(time ? {time, minutes, zone: abroad ? partner : home} : {days: 1}),
  };
}

/**
 * The events of the year from a day on.
 * @param {string} today `YYYY-MM-DD`
 * @returns definitions: what takes place once has `day`; a series has its `rule`, its dates (`held`) around
 *   the year, those it leaves out (`without`) and those that are `changes`
 */
export function eventsFrom(today) {
  const week = weekNumber(today);
  const quarter = Math.floor((yearOf(today) * 12 + monthNumber(today) - 1) / 3);
  const half = Math.floor(quarter / 2);
  return [
    ...series.map((rule) => repeating(rule, today)),
    ...[-1, 0, 1, 2, 3].map((offset) => exhibition(quarter + offset, 3)),
    ...[0, 1].map((offset) => exhibition(half + offset, 6)),
    ...Array.from({length: weeks * slots.length}, (_, index) =>
      single(week + Math.floor(index / slots.length), index % slots.length)),
  ];
}
