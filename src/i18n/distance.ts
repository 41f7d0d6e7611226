import {msg, str} from '@lit/localize';
import {formatNumber, relativeDays} from './format.js';
import {plural} from './plural.js';

/** Distance in days: "heute", "morgen", "in 3 Tagen". */
export function sayDistance(days: number): string {
  const words = relativeDays(days);
  // The language's own word, such as "übermorgen", or a day in the past.
  if (days < 0 || !/\d/.test(words)) return words;
  // CLDR has "within 3 days" for Arabic.
  const number = formatNumber(days);
  return plural(days, {id: 'city.in-days'},
    msg(str`in ${number} Tag`, {id: 'city.in-days.one'}),
    msg(str`in ${number} Tagen`, {id: 'city.in-days.other'}));
}
