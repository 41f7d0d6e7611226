/** Opening hours of schema.org in the syntax of OpenStreetMap, which is nearly what `openingHours` is in. */
import {fromPlainText} from '../../text/plain-text.js';
import {isRecord, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several, textIn} from '../kit/json-values.js';
import {daysIn, hoursOf, timesBetween} from '../kit/week-hours.js';
import type {HoursEntry} from '../kit/week-hours.js';

interface Hours {
  /** `Mo-Fr 08:00-12:00; Th 14:00-18:00; 2026 Dec 24-26 off`; empty if there are none. */
  readonly openingHours: string;
  /** As published, where it is in no syntax. */
  readonly hoursText: string;
}

/** The hours of the week, of seasons and of single days. A specification beats the short form, a dated one the week. */
export function publishedHours(thing: JsonRecord): Hours {
  const given = entriesIn(thing['openingHoursSpecification']);
  const special = entriesIn(thing['specialOpeningHoursSpecification']);
  // Since when the hours are what they are says little where no others are given.
  const dated = given.every(({from, through}) => from || through);
  const specified = [
    ...given.map((one) => one.through || !dated ? one : {days: one.days, times: one.times}), ...special,
  ];
  const isWeekly = specified.some(({from, through}) => !from && !through);
  const written = isWeekly ? [] : several(thing['openingHours']).map((one) => textIn(one)).filter(Boolean);
  const short = written.map(shortForm);
  if (!short.includes(undefined)) {
    return {openingHours: hoursOf([...short.flatMap((one) => one ?? []), ...specified]), hoursText: ''};
  }
  const text = [...written, hoursOf(specified)].filter(Boolean).join('; ');
  return /\d/.test(text) ? {openingHours: text, hoursText: ''} : {openingHours: '', hoursText: fromPlainText(text)};
}

const entriesIn = (value: unknown): readonly HoursEntry[] => several(value).filter(isRecord).flatMap((one) => {
  const named = several(one['dayOfWeek']).map((day) => textOf(day) || textOf(member(day, '@id')) || textIn(day));
  const days = named.flatMap((name) => daysIn(name.replace(/^.*[/:]/, '')) ?? []);
  const [from, through] = [one['validFrom'], one['validThrough']].map((day) => /^\d{4}-\d\d-\d\d/.exec(textOf(day))?.[0]);
  const isOpen = one['opens'] !== undefined || one['closes'] !== undefined;
  if (named.length > 0 !== days.length > 0 || !isOpen && !named.length && !from && !through) return [];
  return {
    days, ...from && {from}, ...through && {through},
    // A specification without times says that it is closed.
    times: isOpen ? timesBetween(one['opens'], one['closes']) : 'off',
  };
});

/** `Mo-Fr 08:00-12:00,14:00-18:00`; days without times are open all day. `undefined` if it is more than that. */
function shortForm(text: string): HoursEntry | undefined {
  const [, names, times = '00:00-24:00'] = /^([a-z.,\s–-]*?):?\s*(\d[\d:,\s–-]*)?$/i.exec(text) ?? [];
  const days = names ? daysIn(names) : text && names === '' ? [] : undefined;
  const ranges = times.split(',').map((range) => /^\s*(\d\d?:\d\d)\s*[–-]\s*(\d\d?:\d\d)\s*$/.exec(range));
  if (!days || !ranges.every(Boolean)) return undefined;
  return {days, times: ranges.map((range) => timesBetween(range![1], range![2])).join()};
}
