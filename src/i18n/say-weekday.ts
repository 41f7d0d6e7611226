import {formatDay} from './format.js';
import {intlLocale} from './locale.js';

/** A weekday (Monday: 1) within a sentence. Turkish writes it small where no date stands beside it. */
export function sayWeekday(weekday: number): string {
  // 12 January 1970 was a Monday.
  const day = formatDay(`1970-01-${11 + weekday}`, {weekday: 'long'});
  return intlLocale().startsWith('tr') ? day.toLocaleLowerCase('tr') : day;
}
