/** Dates of feeds as programs and people write them. */
import {cityZone, formatMoment, utc} from '../../time/zone.js';
import {monthOf} from '../kit/month-names.js';
import {publishedMoment} from '../kit/published-moment.js';
import {readSchemaTime} from '../kit/schema-time.js';

/** What is longer is no date. */
const LONGEST = 80;

/** RFC 822's own, and those that are seen: hours ahead of UTC. */
const zones: Readonly<Record<string, number>> = Object.fromEntries((
  'Z+0 UT+0 UTC+0 GMT+0 EST-5 EDT-4 CST-6 CDT-5 MST-7 MDT-6 PST-8 PDT-7 AST-4 WET+0 WEST+1 BST+1 CET+1 MEZ+1 CEST+2 MESZ+2 '
  + 'EET+2 EEST+3 MSK+3 JST+9').split(' ').map((entry) => entry.split(/(?=[+-])/)).map(([name, hours]) => [name, Number(hours)]));

const dates = [
  /(?<!\d)(?<year>\d{4})[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)(?!\d)/,
  /(?<!\d)(?<day>\d\d?)(?:\.|st|nd|rd|th)?[\s-]*(?<month>\p{L}{3,9})\.?,?[\s-]*(?<year>\d{4}|\d\d)(?![\d:])/u,
  /(?<!\p{L})(?<month>\p{L}{3,9})\.?\s+(?<day>\d\d?)(?:st|nd|rd|th)?(?![\d:])(?=.*?(?<![\d+-])(?<year>\d{4})(?!\d))/u,
  /(?<!\d)(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4}|\d\d)(?![\d:])/,
  /(?<!\d)(?<day>\d\d?)[/-](?<month>\d\d?)[/-](?<year>\d{4})(?!\d)/,
];
const clock = /(?<!\d)(?<hour>\d\d?)(?:[:.](?<minute>\d\d?)(?::(?<second>\d\d?))?(?:[.,]\d+)?\s*(?<half>[ap])?\.?m?\b|\s*Uhr)(?<zone>.*)$/i;

/** The day or moment a text means; `undefined` if that is not certain. */
export function laxFeedTime(published: string, timeZone?: string): string | undefined {
  const text = published.replace(/\s+/g, ' ');
  if (text.length > LONGEST) return undefined;
  const city = cityZone(timeZone);
  const day = dayIn(text);
  // A time that no clock shows leaves the day.
  const [time] = [text, epochIn(text) ?? (day ? day.date + clockIn(day.rest) : ''), day?.date ?? '']
    .flatMap((written) => readSchemaTime(written, city) ?? []);
  const moment = time && publishedMoment(time, city);
  // Programs write their zero where they know no date.
  return moment && moment >= '1971' ? moment : undefined;
}

/** Seconds or milliseconds since 1970, or no day but its month. */
function epochIn(text: string): string | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return formatMoment(Number(text.slice(0, 10)) * 1000, utc);
  const [, year, month = '01'] = /^(\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  return year && `${year}-${month}-01`;
}

/** The date in a text, and the rest of it. */
function dayIn(text: string): {readonly date: string; readonly rest: string} | undefined {
  for (const pattern of dates) {
    const found = pattern.exec(text);
    const {year = '', month = '', day = ''} = found?.groups ?? {};
    if (!found) continue;
    let [first, second] = [Number(day), /\d/.test(month) ? Number(month) : monthOf(month)];
    const slashes = /^\d\d?[/-]\d\d?[/-]/.test(found[0]);
    if (slashes && second > 12) [first, second] = [second, first];
    // 3/4/2026 is one day in Europe and another in America.
    else if (slashes && first <= 12 && first !== second) continue;
    const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
    if (second) return {date: `${full}-${two(second)}-${two(first)}`, rest: text.replace(found[0], ' ')};
  }
  return undefined;
}

/** The time in a text, as ISO 8601 has it behind a date; empty without one. */
function clockIn(text: string): string {
  const {hour = '', minute = 0, second = 0, half, zone = ''} = clock.exec(text)?.groups ?? {};
  if (!hour) return '';
  const hours = half ? Number(hour) % 12 + (/p/i.test(half) ? 12 : 0) : hour;
  return `T${two(hours)}:${two(minute)}:${two(second)}${offsetIn(zone)}`;
}

function offsetIn(text: string): string {
  const [, sign, hours, minutes = '00'] = /([+−-])\s?(\d\d?)(?::?(\d\d))?(?!\d)/.exec(text) ?? [];
  if (sign) return `${sign.replace('−', '-')}${two(hours!)}:${minutes}`;
  const named = (text.match(/\b[A-Z]{1,4}\b/gi) ?? []).map((name) => zones[name.toUpperCase()]).find((zone) => zone !== undefined);
  return named === undefined ? '' : `${named < 0 ? '-' : '+'}${two(Math.abs(named))}:00`;
}

const two = (number: string | number): string => String(number).padStart(2, '0');
