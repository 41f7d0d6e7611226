/** The reader of JSON-LD for a page that shows news. */
import type {Kind} from '../../model/read-options.js';
import {readerOf} from './jsonld-items.js';
import {newsReader} from './jsonld-news.js';

export const kind: Kind = 'news';
export const {read, readInSteps} = readerOf({news: newsReader});
