import type {NewsItem} from '../model/news-item.js';

/** Scheme, `www.`, a last slash and where a reader comes from make no other page. */
const pageOf = (url: string): string =>
  url.replace(/[?&]utm_[^&#]*/g, '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/**
 * Each item once: the same page under the same headline is one, whatever its ids, and has the safer address. Two that
 * share nothing but an id get one each.
 */
export function eachOnce(items: readonly NewsItem[]): NewsItem[] {
  const kept: NewsItem[] = [];
  const places = new Map<string, number>();
  const ids = new Map<string, number>();
  for (const item of items) {
    const {id, url, headline} = item;
    const keys = [id, ...url ? [pageOf(url)] : []].map((key) => `${key}\n${headline}`);
    const place = keys.map((key) => places.get(key)).find((known) => known !== undefined);
    keys.forEach((key) => places.set(key, place ?? kept.length));
    if (place !== undefined) {
      const first = kept[place]!;
      if (url?.startsWith('https:') && first.url?.startsWith('http:')) kept[place] = {...first, url};
      continue;
    }
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    kept.push(count > 1 ? {...item, id: `${id} ${count}`} : item);
  }
  return kept;
}
