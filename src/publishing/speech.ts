/**
 * Days, times and numbers of a language, as text and as `<time>`. Files that stand for days say no "tomorrow", and
 * always the year.
 */
import {clockAt} from '../time/city-clock.js';
import {epochOf} from '../time/day.js';
import {cityZone, formatMoment} from '../time/zone.js';
import type {FragmentLanguage} from './fragment-language.js';
import {element, fill} from './markup.js';
import type {Markup} from './markup.js';

/** How a file speaks of moments in a city. */
export interface Speech extends FragmentLanguage {
  readonly timeZone: string;
  /** A day, `YYYY-MM-DD`: "Do., 3. Dezember 2026". */
  day(day: string): Markup;
  /** Milliseconds since 1970: "Do., 3. Dezember 2026, 18:00 Uhr". */
  moment(epoch: number): Markup;
  /** The time of day alone. */
  time(epoch: number): Markup;
  number(value: number, options?: Intl.NumberFormatOptions): string;
}

/** Hours are counted to 24, and the bins are collected by the Gregorian calendar, in every language. */
const everywhere = {calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', timeZone: 'UTC'} as const;

/** How a language speaks of moments in a zone. */
export function speechOf(language: FragmentLanguage, timeZone: string): Speech {
  const {lang, words} = language;
  const days = new Intl.DateTimeFormat(lang, {
    ...everywhere, weekday: 'short', day: 'numeric', month: 'long', year: 'numeric',
  });
  const hours = new Intl.DateTimeFormat(lang, {...everywhere, hour: '2-digit', minute: '2-digit'});
  const zone = cityZone(timeZone);
  const dayWords = (day: string): string => days.format(epochOf(day));
  const hourWords = (time: string): string => hours.format(epochOf(`1970-01-01T${time}Z`));
  const timeElement = (epoch: number, ...said: Markup[]): Markup =>
    element('time', {datetime: formatMoment(epoch, zone)}, ...said);
  return {
    ...language,
    timeZone,
    day: (day) => element('time', {datetime: day}, dayWords(day)),
    moment(epoch) {
      const {day, time} = clockAt(epoch, timeZone);
      return timeElement(epoch, fill(words.dayAndTime, dayWords(day), hourWords(time)));
    },
    time: (epoch) => timeElement(epoch, fill(words.time, hourWords(clockAt(epoch, timeZone).time))),
    number: (value, options = {}) => new Intl.NumberFormat(`${lang}-u-nu-latn`, options).format(value),
  };
}
