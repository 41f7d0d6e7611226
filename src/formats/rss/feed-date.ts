/** Dates of feeds as they should be: RFC 822 and RFC 3339. */
import {cityZone} from '../../time/zone.js';
import {monthOf} from '../kit/month-names.js';
import {publishedMoment} from '../kit/published-moment.js';
import {readSchemaTime} from '../kit/schema-time.js';

const day = '(?:0[1-9]|[12]\\d|3[01])';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
const rfc3339 = new RegExp(`^(?:19[89]|20\\d)\\d-(?:0[1-9]|1[0-2])-${day}T${clock}(?:Z|[+-]\\d\\d:\\d\\d)$`);
const rfc822 = new RegExp(
  `^(?:[A-Z][a-z]{2}, )?(${day}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ((?:19[89]|20\\d)\\d) (${clock}) (GMT|[+-]\\d{4})$`);

/** Whether a date is as it should be, so that no other reader is needed. */
export const isPlainTime = (text: string): boolean => rfc822.test(text) || rfc3339.test(text);

/** The moment that such a date means; `undefined` for any other text. */
export function plainTime(text: string, timeZone?: string): string | undefined {
  const [, date, month = '', year, time, zone = ''] = rfc822.exec(text) ?? [];
  const iso = date ? `${year}-${String(monthOf(month)).padStart(2, '0')}-${date}T${time}${zone.replace('GMT', 'Z')}` : text;
  const city = cityZone(timeZone);
  const found = date || rfc3339.test(text) ? readSchemaTime(iso, city) : undefined;
  return found && publishedMoment(found, city);
}
