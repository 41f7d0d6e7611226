/** Dates as people and plug-ins write them instead of ISO 8601: `29.05.2026, 19 Uhr`, `2026-5-29T19-19-30-00`. */

import type {Zone} from '../../time/zone.js';
import {monthOf} from './month-names.js';
import {readSchemaTime} from './schema-time.js';
import type {SchemaTime} from './schema-time.js';

/** What is longer is no date. */
const LONGEST = 80;

const zones: Readonly<Record<string, string>> = {
  z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00',
};

const weekday = '(?:\\p{L}{2,10}(?:\\.,?|,)\\s*)?';
const clock = '(?:(?:T|,?\\s+(?:um\\s|at\\s)?|,)\\s*(.*))?$';
const dates = [
  /(?<year>\d{4})[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)/, /(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4})/,
  /(?<day>\d\d?)\.?[ -](?<month>\p{L}{3,9})\.?[ -](?<year>\d{4})/u, /(?<month>\p{L}{3,9})\.? (?<day>\d\d?),? (?<year>\d{4})/u,
].map(({source}) => new RegExp(`^${weekday}${source}${clock}`, 'iu'));

const times = [
  // As EventON writes them: the hour twice, then minutes and seconds.
  /^(?<hour>\d\d?)-\k<hour>-(?<minute>\d\d?)-\d\d?$/, /^(?<hour>\d\d?)-(?<minute>\d\d?)-\d\d?(?:-\d\d?)?$/,
  /^(?<hour>\d\d?)(?:[:.h](?<minute>\d\d))?(?:[:.](?<second>\d\d))?(?:[.,]\d+)?\s*(?<half>[ap]\.?m\.?)?\s*(?<rest>.*)$/i,
];

/** Reads a date or date-time, in ISO 8601 or not. */
export const readLaxTime = (text: string, cityZone: Zone): SchemaTime | undefined =>
  readSchemaTime(text, cityZone) ?? readSchemaTime(laxTime(text.trim()) ?? '', cityZone);

/** The same as ISO 8601; `undefined` for what is none of these. A date that may mean two days is none. */
export function laxTime(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const found = dates.map((pattern) => pattern.exec(text)).find(Boolean);
  if (!found) return undefined;
  const {year, month = '', day = ''} = found.groups!;
  const number = /\d/.test(month) ? Number(month) : monthOf(month);
  if (!number) return undefined;
  const date = `${year}-${two(number)}-${two(day)}`;
  const rest = found.at(-1)?.trim();
  return rest ? laxClock(rest, date) : date;
}

function laxClock(text: string, date: string): string | undefined {
  const found = times.map((pattern) => pattern.exec(text)).find(Boolean);
  const {hour = '', minute = '0', second, half = '', rest = ''} = found?.groups ?? {};
  const zone = rest.replace(/^uhr\s*|\s*\[?[a-z]+\/[\w/]+]?$|\s*\(.*\)$/gi, '').trim();
  const offset = zones[zone.toLowerCase()] ?? zone.replace(/^([+-])(\d)(?=:|$)/, '$10$2');
  if (!hour || !/^(?:Z|[+-]\d\d(?::?\d\d)?)?$/.test(offset)) return undefined;
  const hours = half ? Number(hour) % 12 + (/^p/i.test(half) ? 12 : 0) : hour;
  return `${date}T${two(hours)}:${two(minute)}${second ? `:${second}` : ''}${offset}`;
}

const two = (number: string | number): string => String(number).padStart(2, '0');
