/** Dates of feeds as they should be: RFC 822 and RFC 3339. */
import {plainMoment} from '../kit/published-time.js';

const day = '(?:0[1-9]|[12]\\d|3[01])';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const rfc3339 = new RegExp(`^(?:19[89]|20\\d)\\d-(?:0[1-9]|1[0-2])-${day}T${clock}(?:Z|[+-][01]\\d:[0-5]\\d)$`);
const rfc822 = new RegExp(
  `^(?:[A-Z][a-z]{2}, )?(${day}) (${months}) ((?:19[89]|20\\d)\\d) (${clock}) (?:GMT|([+-][01]\\d)([0-5]\\d))$`);

/** Whether a date is as it should be, so that no other reader is needed. */
export const isPlainTime = (text: string): boolean => rfc822.test(text) || rfc3339.test(text);

/** The moment that such a date means; `undefined` for any other text. */
export function plainTime(text: string, timeZone?: string): string | undefined {
  const [, date, month = '', year, time, hours, minutes] = rfc822.exec(text) ?? [];
  // The 1 keeps the zero of months before October.
  const number = String(100 + months.split('|').indexOf(month) + 1).slice(1);
  const iso = date ? `${year}-${number}-${date}T${time}${hours ? `${hours}:${minutes}` : 'Z'}` : text;
  return date || rfc3339.test(text) ? plainMoment(iso, timeZone) : undefined;
}
