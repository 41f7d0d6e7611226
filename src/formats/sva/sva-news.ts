/** The reader of a Smart Village App server's answers for a page that shows news. */
import type {NewsItem} from '../../model/news-item.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {LaxTime} from '../kit/published-time.js';
import {readerOfTimes} from '../kit/reader-of-times.js';
import {readAnswer, withoutItems} from './sva-answer.js';
import {newsIn, readNewsItems} from './sva-news-items.js';

/** The news of an answer. What the server calls an error is one here. */
function read(text: string, options: ReadOptions, lax: LaxTime): ReadResult<NewsItem> {
  const {data, problems} = readAnswer(text);
  const news = newsIn(data, options);
  return news === undefined
    ? withoutItems(data, problems) : {items: readNewsItems(news, options, problems, lax), problems};
}

/** With what a text needs. */
export const readerFor = readerOfTimes(read);
