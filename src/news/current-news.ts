/** Which news are out at a moment: an embargo holds until its minute, a notice as long as it is on display. */
import type {NewsItem} from '../model/news-item.js';
import {beginningOf} from '../time/city-clock.js';
import {addDays, epochOf, isDay} from '../time/day.js';

/** Milliseconds since 1970 of a day's beginning in the city, or of a moment; `NaN` if it is neither. */
const momentIn = (date: string, timeZone: string): number => isDay(date) ? beginningOf(date, timeZone) : epochOf(date);

/** When an item was published; `undefined` where that is not known. */
export function publishedAt({datePublished}: NewsItem, timeZone: string): number | undefined {
  const moment = datePublished ? momentIn(datePublished, timeZone) : NaN;
  return moment === moment ? moment : undefined;
}

/** From when and until when an item is to be seen. */
export interface Showing {
  readonly item: NewsItem;
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
}

/** When each item is to be seen; a date that is none holds nothing back. */
export const showings = (items: readonly NewsItem[], timeZone: string): readonly Showing[] => items.map((item) => {
  const {datePublished, validFrom, validThrough} = item;
  const begins = [datePublished, validFrom].map((date) => (date && momentIn(date, timeZone)) || -Infinity);
  // The last day counts as a whole.
  const end = validThrough && isDay(validThrough) ? addDays(validThrough, 1) : validThrough;
  return {item, from: Math.max(...begins), until: (end && momentIn(end, timeZone)) || Infinity};
});

/** The items to be seen now. */
export const currentNews = (all: readonly Showing[], now: number): readonly NewsItem[] =>
  all.filter(({from, until}) => from <= now && now < until).map(({item}) => item);

/** Moments at which an item appears or goes, in order. */
export const changesOf = (all: readonly Showing[]): readonly number[] =>
  all.flatMap(({from, until}) => [from, until]).filter(isFinite).sort((one, other) => one - other);
