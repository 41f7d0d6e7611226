import {epochOf} from '../time/day.js';
import {intlLocale, isPlain, localeReady} from './locale.js';

/** Dates, numbers and lists as the page's language writes them. A formatter is costly, so each is made once. */

const cache = new Map<string, unknown>();

/** The formatter of a kind and its options in the page's language. */
export function cached<T>(kind: string, options: object, make: (locale: string) => T): T {
  const locale = intlLocale();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  let formatter = cache.get(key) as T | undefined;
  if (!formatter) cache.set(key, formatter = make(locale));
  return formatter;
}

/**
 * A page in `ar-SA` would count in the Hijri calendar, but the bins are collected by the Gregorian one. Hours are
 * counted to 24 in every language.
 */
const gregorian = {calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23'} as const;

/** A cached formatter of moments. */
export const dateTimeFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', options, (locale) => new Intl.DateTimeFormat(locale, {...gregorian, ...options}));

/** A day (`YYYY-MM-DD`) in words. It is a date and no instant, so no zone can move it. */
export const formatDay = (day: string, options: Intl.DateTimeFormatOptions): string =>
  dateTimeFormat({...options, timeZone: 'UTC'}).format(epochOf(day));

/**
 * A day as people say it: "Do., 3. Dezember", with the year only where it is not `today`'s. *Einfache Sprache* shortens
 * no weekday.
 */
export const sayDay = (day: string, today: string, weekday: 'long' | 'short' = 'short'): string =>
  formatDay(day, {
    weekday: isPlain() ? 'long' : weekday, day: 'numeric', month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : {year: 'numeric'}),
  });

/** Distance in days by the words of CLDR. `distance.ts` has the words that people say. */
export const relativeDays = (days: number): string =>
  cached('relative', {}, (locale) => new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, {numeric: 'auto'}))
    .format(days, 'day');

/** The form of a message that the language has for a number: `one`, `few`, `many` … */
export const pluralForm = (count: number): Intl.LDMLPluralRule =>
  cached('plural', {}, (locale) => new Intl.PluralRules(locale)).select(count);

/** Words at the beginning of a line: "Morgen", "Четвер, 3 грудня". */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(intlLocale()) + text.slice(first.length);
}

/** A number with the language's separators, in digits that every clock and every bin in the city carries. */
export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  cached('number', options, (locale) => new Intl.NumberFormat(`${locale}-u-nu-latn`, options)).format(value);

/** A time of day (`HH:MM`) as the language writes it: "18:00", "18.00". */
export const formatTime = (time: string): string =>
  dateTimeFormat({hour: '2-digit', minute: '2-digit', timeZone: 'UTC'}).format(epochOf(`1970-01-01T${time}Z`));

/**
 * Makes the formatters that nearly every widget needs. The first of a page takes 50 ms and more, most of it for the
 * words of the language, so they are made while the page waits for its first data.
 */
export async function warmFormats(): Promise<void> {
  await localeReady();
  await new Promise((resolve) => setTimeout(resolve));
  sayDay('1970-01-01', '1970-01-01');
  relativeDays(0);
}
