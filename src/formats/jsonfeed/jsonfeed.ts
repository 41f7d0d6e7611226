/** The published reader of JSON Feed. */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions} from '../../model/read-options.js';
import {laxPublishedTime} from '../kit/lax-published-time.js';
import type {NewsResult} from '../kit/news-list.js';
import {readItems} from './jsonfeed-items.js';

export type {Format, NewsItem, NewsResult, Problem, ReadOptions};

export const format: Format = {
  id: 'jsonfeed',
  kind: 'news',
  kinds: ['news'],
  mediaTypes: ['application/feed+json'],
  detect: (text) => /^[\uFEFF\s]*\{[^]*(?:jsonfeed\.org|"content_(?:html|text)"\s*:)/.test(text.slice(0, 65_536)),
};

/** The items of a feed in their order. */
export const read = (text: string, options: ReadOptions = {}): NewsResult => readItems(text, options, laxPublishedTime);
