/** Days (`YYYY-MM-DD`) as far as a page needs them to show a list: no calendar arithmetic of its own. */

/** Milliseconds of a day. */
export const dayLength = 86400000;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  // Some engines read 30 February as 2 March.
  return /^\d{4}-\d\d-\d\d$/.test(text) && !!new Date(text).toJSON()?.startsWith(text);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
