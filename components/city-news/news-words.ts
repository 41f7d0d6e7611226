import {msg, str} from '@lit/localize';
import {sayDistance} from '../../src/i18n/distance.js';
import {capitalise, formatNumber, sayDay} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import type {NewsItem} from '../../src/model/news-item.js';
import {publishedAt} from '../../src/news/current-news.js';
import {toPlainText} from '../../src/text/plain-text.js';
import {shortened} from '../../src/text/shortened.js';
import {clockAt} from '../../src/time/city-clock.js';
import {daysBetween} from '../../src/time/day.js';

/** A news item as people say it. */

/** As much of a text as three lines hold at most. */
const LONGEST = 320;

// A person types, and the same teasers are written at each key.
const teasers = new WeakMap<NewsItem, string>();

/** The headline without markup: also an item without one has to be spoken of. */
export const titleOf = ({headline}: NewsItem): string =>
  toPlainText(headline) || headline || msg('Ohne Titel', {id: 'city-news.untitled'});

/** The beginning of what there is to read, without markup. */
export function teaserOf(item: NewsItem): string {
  let teaser = teasers.get(item);
  if (teaser === undefined) {
    teaser = shortened(toPlainText(item.description ?? item.articleBody ?? '').replace(/\s+/g, ' '), LONGEST);
    teasers.set(item, teaser);
  }
  return teaser;
}

/** Whether there is more to read here than the list shows. */
export const opens = ({articleBody, description, files, url}: NewsItem): boolean =>
  !!articleBody || !url && !!(description || files?.length);

/** "Heute", "Gestern", "Fr., 27. November". */
export function dateWords(item: NewsItem, today: string, timeZone: string): string | undefined {
  const moment = publishedAt(item, timeZone);
  if (moment === undefined) return undefined;
  const {day} = clockAt(moment, timeZone);
  const distance = daysBetween(today, day);
  return capitalise(Math.abs(distance) < 2 ? sayDistance(distance) : sayDay(day, today));
}

/** "3 Meldungen". */
export function countWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-news.count'},
    msg(str`${number} Meldung`, {id: 'city-news.count.one'}),
    msg(str`${number} Meldungen`, {id: 'city-news.count.other'}));
}
