/*
 * Days of the sample city are 'YYYY-MM-DD' strings. The demo stands for somebody else's server, so it
 * shares no code with the project: what it publishes must not be right merely because both err alike.
 */

const dayMs = 86_400_000;

/** Days since 1970-01-01. */
export const toNumber = (day) => Date.parse(`${day}T00:00:00Z`) / dayMs;

export const fromNumber = (number) => new Date(number * dayMs).toISOString().slice(0, 10);

export const addDays = (day, count) => fromNumber(toNumber(day) + count);

/** ISO weekday, Monday is 1. */
export const weekday = (day) => ((toNumber(day) + 3) % 7 + 7) % 7 + 1;

/** Counts weeks without a break at New Year, so that a fortnightly tour stays fortnightly. */
export const weekNumber = (day) => Math.floor((toNumber(day) + 3) / 7);

export const yearOf = (day) => Number(day.slice(0, 4));

/** `20260105`, as iCalendar writes it. */
export const compact = (day) => day.replaceAll('-', '');

/** `05.01.2026`. */
export const german = (day) => day.split('-').reverse().join('.');

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** `Freitag, 25.12.2026`. */
export const germanWithWeekday = (day) => `${weekdays[weekday(day) - 1]}, ${german(day)}`;

/** The current day in the city. */
export const cityToday = (now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Berlin'}).format(now);
