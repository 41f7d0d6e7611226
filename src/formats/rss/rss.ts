/** The published reader of news feeds: with all of its parts. */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions} from '../../model/read-options.js';
import type {NewsResult} from '../kit/news-list.js';
import {finished} from '../kit/steps.js';
import {filesOf, pictureOf} from './attached-media.js';
import {entities} from './feed-entities.js';
import {laxFeedTime} from './lax-feed-date.js';
import {isFeed, readFeed} from './news-feed.js';

export type {Format, NewsItem, NewsResult, Problem, ReadOptions};

export const format: Format = {
  id: 'rss',
  kind: 'news',
  kinds: ['news'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  detect: isFeed,
};

/** The entries of a feed in their order. */
export const read = (text: string, options?: ReadOptions): NewsResult => finished(readInSteps(text, options));

/** The same in steps of one entry each. */
export const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, NewsResult> =>
  readFeed(text, options, {laxTime: laxFeedTime, entities, media: {filesOf, pictureOf}});
