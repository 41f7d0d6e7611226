import {addDays, daysInMonth, weekday} from './civil-day.js';

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
  const week = (row: number) => [...Array(7).keys()].map((column) => addDays(start, row * 7 + column));
  return [...Array(rows).keys()].map(week);
}
