/** Public holidays of the German states, by rule and as the laws held in the year asked for. */
import {dayFrom, dayLength, weekdayOf} from '../time/day.js';
import {dateOf, dayNumber} from './calendar.js';

/** Key of a public holiday. */
export type Holiday =
  | 'new-year' | 'epiphany' | 'womens-day' | 'good-friday' | 'easter-sunday' | 'easter-monday' | 'labour-day'
  | 'liberation-day' | 'ascension' | 'whit-sunday' | 'whit-monday' | 'corpus-christi' | 'uprising-day' | 'augsburg'
  | 'assumption' | 'childrens-day' | 'unity-day' | 'reformation' | 'all-saints' | 'repentance' | 'christmas'
  | 'boxing-day';

/** A day that is a public holiday. */
export interface PublicHoliday {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly holiday: Holiday;
}

/** States in the order of the first two digits of official keys, from 01. */
const states = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH';

/**
 * Month and date, or 0 and days after Easter; states (none: all), with the word that a part of one needs; first year,
 * last year.
 */
type Row = readonly [Holiday, number, number, string?, number?, number?];

const always: readonly Row[] = [
  ['new-year', 1, 1],
  ['epiphany', 1, 6, 'BW BY ST'],
  ['womens-day', 3, 8, 'BE', 2019],
  ['womens-day', 3, 8, 'MV', 2023],
  ['labour-day', 5, 1],
  ['liberation-day', 5, 8, 'BE', 2020, 2020],
  ['liberation-day', 5, 8, 'BE', 2025, 2025],
  ['uprising-day', 6, 17, 'BE', 2028, 2028],
  ['augsburg', 8, 8, 'BY+augsburg'],
  ['assumption', 8, 15, 'SL BY+assumption'],
  ['childrens-day', 9, 20, 'TH', 2019],
  ['unity-day', 10, 3],
  ['reformation', 10, 31, 'BB MV SN ST TH'],
  ['reformation', 10, 31, '', 2017, 2017],
  ['reformation', 10, 31, 'HB HH NI SH', 2018],
  ['all-saints', 11, 1, 'BW BY NW RP SL'],
  ['christmas', 12, 25],
  ['boxing-day', 12, 26],
  ['good-friday', 0, -2],
  ['easter-sunday', 0, 0, 'BB'],
  ['easter-monday', 0, 1],
  ['ascension', 0, 39],
  ['whit-sunday', 0, 49, 'BB'],
  ['whit-monday', 0, 50],
  ['corpus-christi', 0, 60, 'BW BY HE NW RP SL SN+corpus-christi TH+corpus-christi'],
];

/** Easter Sunday (Gregorian) in days since 1970-01-01. */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4)
    - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(year % 100 / 4) - moon - year % 4) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  return dayNumber(year, 3, 22 + moon + weekday - 7 * late);
}

const tables = new Map<string, ReadonlyMap<number, Holiday>>();

function tableOf(year: number, region: string, municipal: string): ReadonlyMap<number, Holiday> {
  const key = `${year} ${region} ${municipal}`;
  let table = tables.get(key);
  if (!table) tables.set(key, table = calculate(year, region, municipal));
  return table;
}

function calculate(year: number, region: string, municipal: string): ReadonlyMap<number, Holiday> {
  const digits = /^\d\d/.exec(region);
  const state = digits ? states.split(' ')[Number(digits[0]) - 1] ?? '' : region.toUpperCase().replace('DE-', '');
  const here = [state, ...municipal.split(/[\s,;]+/).map((part) => `${state}+${part}`)];
  const table = new Map<number, Holiday>();
  for (const [holiday, month, date, where, first = 0, last = 9999] of always) {
    if (year < first || year > last || where && !where.split(' ').some((one) => here.includes(one))) continue;
    table.set(month ? dayNumber(year, month, date) : easterOf(year) + date, holiday);
  }
  // The Wednesday before 23 November; since 1995 in Saxony alone.
  const november = dayNumber(year, 11, 22);
  if (state === 'SN' || year < 1995) table.set(november - (weekdayOf(november) + 4) % 7, 'repentance');
  return table;
}

/** The public holiday of a day, given in days since 1970-01-01. */
export function holidayOn(day: number, region: string, municipal: string): Holiday | undefined {
  return tableOf(dateOf(day)[0], region, municipal).get(day);
}

/**
 * Public holidays of a year, in order. Berlin's single days and the changes of the laws since 1990 are in it.
 * @param region state as `DE-NW`, or an official key whose first two digits name it; else only those of all states
 * @param municipal holidays of a part of a state: `augsburg`, `assumption`, `corpus-christi`, separated by spaces
 */
export function publicHolidays(year: number, region = '', municipal = ''): readonly PublicHoliday[] {
  return [...tableOf(year, region, municipal)].sort(([a], [b]) => a - b)
    .map(([day, holiday]) => ({day: dayFrom(day * dayLength), holiday}));
}
