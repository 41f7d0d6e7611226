/** What all readers of news do with their items. */
import type {NewsItem} from '../../model/news-item.js';
import type {ReadResult} from '../../model/read-options.js';
import {toPlainText} from '../../text/plain-text.js';
import {shortened} from '../../text/shortened.js';

/** The items of a feed. */
export interface NewsResult extends ReadResult<NewsItem> {
  /** The title of a feed without items, which would say it. */
  readonly title?: string;
  /** Seconds after which a feed says that it is worth asking again. */
  readonly ttl?: number;
}

/** A headline made from a text is not longer. */
const LONGEST = 120;

/** The first sentence of a text, or as much of it as a headline holds. */
export function headlineFrom(text: string): string {
  const [line = ''] = toPlainText(text.slice(0, 20_000)).split('\n').filter(Boolean);
  const [sentence = line] = /^.{12,}?[.!?](?=\s)/.exec(line.slice(0, LONGEST)) ?? [];
  return shortened(sentence, LONGEST);
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
