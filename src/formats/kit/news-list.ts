/** What all readers of news do with their items. */
import type {NewsItem} from '../../model/news-item.js';
import type {ReadResult} from '../../model/read-options.js';
import {toPlainText} from '../../text/plain-text.js';

/** The items of a feed. */
export interface NewsResult extends ReadResult<NewsItem> {
  /** The title of a feed without items, which would say it. */
  readonly title?: string;
  /** Seconds after which a feed says that it is worth asking again. */
  readonly ttl?: number;
}

/** A headline made from a text is not longer. */
const LONGEST = 120;

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

/** The first sentence of a text, or as much of it as a headline holds. */
export function headlineFrom(text: string): string {
  const [line = ''] = toPlainText(text.slice(0, 20_000)).split('\n').filter(Boolean);
  const [sentence = line] = /^.{12,}?[.!?](?=\s)/.exec(line.slice(0, LONGEST)) ?? [];
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** The name of a file by its address. */
export function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
