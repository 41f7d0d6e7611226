/** The published reader of posts of WordPress. */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {laxPublishedTime} from '../kit/lax-published-time.js';
import {readPosts} from './wordpress-posts.js';

export type {Format, NewsItem, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'wordpress',
  kind: 'news',
  kinds: ['news'],
  mediaTypes: [],
  detect: (text) => /^[\uFEFF\s]*[[{][^]*"rendered"\s*:/.test(text.slice(0, 65_536)),
};

/** The posts of an answer in their order. What the server calls an error is one here. */
export const read = (text: string, options: ReadOptions = {}): ReadResult<NewsItem> =>
  readPosts(text, options, laxPublishedTime);
