/** The order of news: what is pinned, then the newest, then what has no date; of several sources at least one each. */
import type {NewsItem} from '../model/news-item.js';
import {publishedAt} from './current-news.js';

export function newestFirst(items: readonly NewsItem[], timeZone: string): readonly NewsItem[] {
  const rank = new Map(items.map((item) => [item, item.pinned ? Infinity : publishedAt(item, timeZone) ?? -Infinity]));
  return [...items].sort((one, other) => {
    const [a, b] = [rank.get(one)!, rank.get(other)!];
    return a === b ? 0 : b - a;
  });
}

/** What an item's source is known by. */
const sourceOf = ({source}: NewsItem): string => source?.title ?? source?.url ?? '';

/**
 * The items, with the newest of every source among the first `count`, as far as there is room: an office that writes
 * every day does not hide one that writes once a month.
 */
export function everySourceFirst(items: readonly NewsItem[], count: number): readonly NewsItem[] {
  const newest = new Map<string, NewsItem>();
  for (const item of items) if (!newest.has(sourceOf(item))) newest.set(sourceOf(item), item);
  const first = items.slice(0, count);
  const due = [...newest.values()].slice(0, count);
  const late = due.filter((item) => !first.includes(item));
  const spare = first.filter((item) => !due.includes(item) && !item.pinned);
  const moved = late.slice(0, spare.length);
  if (!moved.length) return items;
  const leaving = spare.slice(-moved.length);
  const isFirst = (item: NewsItem) => moved.includes(item) || first.includes(item) && !leaving.includes(item);
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}
