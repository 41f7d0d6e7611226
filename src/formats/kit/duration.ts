/** Durations as iCalendar and ISO 8601 have them (RFC 5545 section 3.3.6). */

/** Days are nominal (as long as that day is), milliseconds exact. */
export interface Duration {
  readonly days: number;
  readonly exact: number;
}

/** Reads a duration; weeks, days and times may stand in any mixture. Negative ones are none. */
export function readDuration(text: string): Duration | undefined {
  const value = text.trim().toUpperCase();
  if (!/^\+?P[\dWDTHMS]*\d[WDHMS]$/.test(value)) return undefined;
  let days = 0;
  let exact = 0;
  for (const [, digits, unit] of value.matchAll(/(\d+)([WDHMS])/g)) {
    const count = Number(digits);
    if (unit === 'W') days += count * 7;
    else if (unit === 'D') days += count;
    else exact += count * (unit === 'H' ? 3600000 : unit === 'M' ? 60000 : 1000);
  }
  return {days, exact};
}
