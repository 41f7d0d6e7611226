/** Dates that stand in titles, where those of the feed are of its making and not of the news. */
import type {NewsItem} from '../model/news-item.js';
import {isDay} from '../time/day.js';

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

const date = '(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\. ?(?:(\\d{1,2})\\. ?|([A-Za-zä]{3})[a-zä]*\\.? )(\\d{4}|\\d\\d))(?!\\d)';
/** "03.12.2026: Rat tagt", "Vom 3. Dezember 2026 – Rat tagt". */
const ahead = new RegExp(`^[([]?(?:vom )?${date}[)\\]]?\\s*[:,|–—-]?\\s+`, 'i');
/** "Rat tagt (03.12.2026)". */
const behind = new RegExp(`\\s*[,|–—-]?\\s*[([]?(?:vom )?${date}[)\\]]?$`, 'i');

function dayOf([, year, month, day, dayBefore, monthAfter, monthName = '', yearAfter = '']: readonly string[]): string {
  if (year) return `${year}-${month}-${day}`;
  const number = monthAfter ?? `${months.indexOf(monthName.toLowerCase()) + 1}`;
  return [yearAfter.padStart(4, '20'), number.padStart(2, '0'), dayBefore!.padStart(2, '0')].join('-');
}

/** The item with the date of its title, which the title then does without; as it is where it has none. */
export function datedByTitle(item: NewsItem): NewsItem {
  const found = [ahead, behind].map((pattern) => pattern.exec(item.headline))
    .find((match) => match && isDay(dayOf(match)));
  const headline = found && item.headline.replace(found[0], '');
  return found && headline ? {...item, headline, datePublished: dayOf(found)} : item;
}
