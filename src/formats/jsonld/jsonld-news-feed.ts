/** The reader of JSON-LD for a page that shows news. */
import {readerOfTimes} from '../kit/reader-of-times.js';
import {readerOf} from './jsonld-items.js';
import {newsReader} from './jsonld-news.js';

/** With what a text needs. */
export const readerFor = readerOfTimes((text, options, lax) => readerOf({news: newsReader(lax)}).read(text, options));
