/** Opening hours that are published entry by entry, put together in the syntax of OpenStreetMap. */
import {textOf} from './json.js';

export interface HoursEntry {
  /** Monday 0 to Sunday 6, public holidays 7; none: every day. */
  readonly days: readonly number[];
  /** First and last day, `YYYY-MM-DD` or every year `MM-DD`; none: always. */
  readonly from?: string;
  readonly through?: string;
  /** `10:00-18:00`, `off`, or `unknown` with what is published. */
  readonly times: string;
}

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const begins = ['mo', 'tu di', 'we mi', 'th do', 'fr', 'sa', 'su so', 'ph pu fe'];

/** The number of a day by its name, whole or not, English or German; -1 if it is none. */
function dayOf(name: string): number {
  const [, begin] = /^([a-z]{2})(?:[a-z]{0,2}\.?|[a-z]*(?:day|tag|woch)s?)$/.exec(name.toLowerCase().replace(/^sonnabend/, 'sa')) ?? [];
  return begin ? begins.findIndex((names) => names.includes(begin)) : -1;
}

/** Days of a text (`Mo-Fr`, `Montag, Mittwoch`), Monday 0 to holidays 7; `undefined` if it says anything else. */
export function daysIn(text: string): readonly number[] | undefined {
  const found: number[] = [];
  if (/^(?:täglich|daily)$/i.test(text)) return found;
  for (const part of text.replace(/-\s*(?=und\b|[,+&])/g, ' ').split(/[,+&]|\bund\b/)) {
    const [first = -1, last = first] = part.split(/[–-]|\bbis\b/).map((name) => dayOf(name.trim()));
    if (first < 0 || last < 0) return undefined;
    found.push(first);
    // Also over the end of the week.
    for (let day = first; day !== last && day < 7;) found.push(day = (day + 1) % 7);
  }
  return found;
}

const clock = /^(?:[\d-]{10})?T?(\d\d?)(?:[:.](\d\d))?(?:(?![\d:.])|:\d\d).{0,9}?\s*(am|pm)?$/i;

/** A time as `HH:MM`: of ISO 8601, or as people write it (`9 Uhr`, `7.30`, `2 pm`); `undefined` if it is none. */
function clockOf(value: unknown): string | undefined {
  const [, hour, minutes = '00', half] = clock.exec(textOf(value)) ?? [];
  if (!hour || Number(hour) > 24 || Number(minutes) > 59) return undefined;
  const shifted = half ? Number(hour) % 12 + (/p/i.test(half) ? 12 : 0) : hour;
  return `${shifted}`.padStart(2, '0') + `:${minutes}`;
}

/**
 * The times of an entry. Midnight to midnight is how vocabularies say closed, a minute before midnight is the end of
 * the day, an end before the beginning is on the next day. What cannot be read is unknown, never closed.
 */
export function timesBetween(opens: unknown, closes: unknown): string {
  const [first, last] = [clockOf(opens), clockOf(closes)];
  if (!first || !last && textOf(closes)) {
    return `unknown "${[opens, closes].map(textOf).filter(Boolean).join('-').replaceAll('"', '')}"`;
  }
  if (!last) return `${first}+`;
  if (first === '00:00' && last === first) return 'off';
  return `${first}-${/^(?:23:59|00:00)$/.test(last) ? '24:00' : last}`;
}

/**
 * `Mo-Fr 08:00-12:00,14:00-16:00; Sa off; 2026 Dec 24-26 off`. In this syntax a later rule replaces an earlier one, so
 * all times of a day stand in one rule, what holds for a while stands behind what always holds, and the shorter while
 * behind the longer.
 */
export function hoursOf(entries: readonly HoursEntry[]): string {
  const periods = new Map<string, HoursEntry[]>();
  for (const entry of entries) {
    const key = periodOf(entry);
    periods.set(key, [...periods.get(key) ?? [], entry]);
  }
  return [...periods].sort(([, [one]], [, [other]]) => lengthOf(other!) - lengthOf(one!))
    .flatMap(([period, held]) => rulesOf(held).map((rule) => `${period} ${rule}`.trim())).join('; ');
}

/** The rules of one period: days with the same times have one together. */
function rulesOf(entries: readonly HoursEntry[]): string[] {
  const byDay = new Map<number, Set<string>>();
  for (const {days: held, times} of entries) {
    // Every day comes before any day of its own.
    for (const day of held.length ? held : [-1]) byDay.set(day, (byDay.get(day) ?? new Set()).add(times));
  }
  const byTimes = new Map<string, number[]>();
  for (const [day, times] of [...byDay].sort(([one], [other]) => one - other)) {
    const key = timesOf([...times]);
    byTimes.set(key, [...byTimes.get(key) ?? [], day]);
  }
  return [...byTimes].map(([times, held]) => `${daysText(held.filter((day) => day >= 0))} ${times}`.trim());
}

/** All times of a day: open all day is not open for some hours, and closed only where nothing else is said. */
function timesOf(times: readonly string[]): string {
  const open = times.filter((one) => /^\d/.test(one));
  if (open.includes('00:00-24:00')) return '00:00-24:00';
  // A comment belongs to one opening; it may not hold for the others.
  if (open.length > 1) return open.map((one) => one.replace(/ ".*/, '')).sort().join();
  return open[0] ?? times.find((one) => !one.startsWith('off')) ?? times[0] ?? 'off';
}

/** Runs of three days and more have a hyphen. */
function daysText(held: readonly number[]): string {
  const parts: string[] = [];
  for (let first = 0; first < held.length; first++) {
    let last = first;
    while (held[last + 1] === held[last]! + 1 && held[last]! < 6) last++;
    const names = held.slice(first, last + 1).map((day) => days[day]);
    parts.push(names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join());
    first = last;
  }
  return parts.join();
}

/** `2026 Dec 24-26`, `Dec 24-Jan 06`; with one end only from long ago, or until long after. */
function periodOf({from, through}: HoursEntry): string {
  if (!from && !through) return '';
  const [first, last] = [from ?? '1970-01-01', through ?? '2099-12-31'].map(dateOf) as [string, string];
  const [, month = '', day = ''] = /^(.*) (\d\d)$/.exec(last) ?? [];
  return first === last ? first : first.startsWith(`${month} `) ? `${first}-${day}` : `${first}-${last}`;
}

function dateOf(day: string): string {
  const [, year = '', month, date] = /^(\d{4})?-?(\d\d)-(\d\d)$/.exec(day) ?? [];
  return `${year} ${months[Number(month) - 1]} ${date}`.trim();
}

/** Days of a period, roughly; it has to tell the longer from the shorter. */
function lengthOf({from, through}: HoursEntry): number {
  if (!from && !through) return Infinity;
  const [first = 0, last = 1e6] = [from, through].map((day) => {
    const [date = 0, month = 0, year = 0] = day?.split('-').map(Number).reverse() ?? [];
    return day && year * 372 + month * 31 + date;
  });
  return Number(last) - Number(first) + (last < first ? 372 : 0);
}
