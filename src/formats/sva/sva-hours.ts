/** `openingHours` of a Smart Village App server in the syntax of OpenStreetMap. */
import type {Place} from '../../model/place.js';
import {fromPlainText} from '../../text/plain-text.js';
import {lineOf} from '../kit/fields.js';
import type {JsonRecord} from '../kit/json.js';
import {daysIn, hoursOf, timesBetween} from '../kit/week-hours.js';
import type {HoursEntry} from '../kit/week-hours.js';

/** The hours of a record; text where all that is said is text. */
export function hoursIn(records: readonly JsonRecord[]): Pick<Place, 'openingHours' | 'hoursText'> {
  const entries = records.flatMap((record) => entryOf(record) ?? []);
  const texts = records.map((record) => lineOf(record['description'])).filter(Boolean);
  return entries.every(({times}) => times.startsWith('unknown'))
    ? texts.length ? {hoursText: fromPlainText(texts.join('\n'))} : {}
    : {openingHours: hoursOf(entries)};
}

function entryOf(record: JsonRecord): HoursEntry | undefined {
  const [weekday = '', opens = '', closes = '', words = '', from = '', through = ''] =
    ['weekday', 'timeFrom', 'timeTo', 'description', 'dateFrom', 'dateTo'].map((name) => lineOf(record[name]));
  const days = weekday ? daysIn(weekday) : [];
  const dates = [from, through].map((date) => dateIn(date, record['useYear'] === false));
  const comment = words.replaceAll('"', '').slice(0, 200);
  // Rails gives the day it keeps times under.
  const [first, last] = [opens, closes].map((time) => time.replace(/^\d{4}-\d\d-\d\d[ T]/, ''));
  const times = record['open'] === false ? 'off' : first ? timesBetween(first, last) : comment && 'unknown';
  if (!times) return undefined;
  if (!days || dates.includes(undefined)) {
    const published = [weekday, from, through, opens, closes, comment].filter(Boolean).join(' ').replaceAll('"', '');
    return {days: [], times: `unknown "${published}"`};
  }
  return {
    days, ...dates[0] && {from: dates[0]}, ...dates[1] && {through: dates[1]},
    times: comment && !times.includes('"') ? `${times} "${comment}"` : times,
  };
}

/** The day, without its year where it is meant every year; empty if none is given, `undefined` if it cannot be read. */
function dateIn(text: string, isYearly: boolean): string | undefined {
  const [, century, year, day] = /^(\d\d)?(\d\d)-(\d\d-\d\d)(?!\d)/.exec(text) ?? [];
  return !text ? '' : day && (isYearly ? day : `${century ?? 20}${year}-${day}`);
}
