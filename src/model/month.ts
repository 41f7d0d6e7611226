import {addDays, daysInMonth, toDayNumber, weekday} from './civil-day.js';

/**
 * The weeks (seven days each, `YYYY-MM-DD`) that a calendar sheet of `month` (`YYYY-MM`) shows.
 * @param first ISO weekday a row begins with, 1 = Monday
 */
export function weeksOf(month: string, first = 1): string[][] {
  const firstDay = `${month}-01`;
  const lead = (weekday(firstDay) - first + 7) % 7;
  const start = addDays(firstDay, -lead);
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  const rows = Math.ceil((lead + daysInMonth(year, monthNumber)) / 7);
  const week = (row: number) => Array.from({length: 7}, (_, column) => addDays(start, row * 7 + column));
  return Array.from({length: rows}, (_, row) => week(row));
}

/** ISO 8601 week number of a day. */
export function weekNumber(day: string): number {
  const thursday = toDayNumber(day) + 4 - weekday(day);
  const year = addDays('1970-01-01', thursday).slice(0, 4);
  return Math.floor((thursday - toDayNumber(`${year}-01-01`)) / 7) + 1;
}
