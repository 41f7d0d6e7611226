/** Days (`YYYY-MM-DD`) as far as a page needs them to show a list: no calendar arithmetic of its own. */

/** Milliseconds of a day. */
export const dayLength = 86400000;

/** Milliseconds since 1970 of a day or an ISO 8601 moment. Pages replace `Date.parse` (datejs) and `toJSON`. */
export const epochOf = (text: string): number => new Date(text).getTime();

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  // Some engines read 30 February as 2 March.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === +text.slice(8);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return (epochOf(to) - epochOf(from)) / dayLength;
}

/** The day, `YYYY-MM-DD`, that begins at a multiple of `dayLength`. */
export function dayFrom(epoch: number): string {
  const date = new Date(epoch);
  return [`${date.getUTCFullYear()}`.padStart(4, '0'), date.getUTCMonth() + 101, date.getUTCDate() + 100]
    .map((part, index) => (index ? `${part}`.slice(1) : part)).join('-');
}

/** The day `count` days later, or earlier if negative. */
export const addDays = (day: string, count: number): string => dayFrom(epochOf(day) + count * dayLength);

/** ISO 8601 weekday of a day, given as its number of days since 1970-01-01: Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((number + 3) % 7 + 7) % 7 + 1;
