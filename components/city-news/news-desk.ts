import type {NewsItem} from '../../src/model/news-item.js';
import type {Finder} from '../../src/widget/finder.js';
import type {ListDesk} from '../../src/widget/list-desk.js';
import type {NewsForm} from './news-form.js';
import type {NewsMemory} from './news-memory.js';

/** The access that the tools have to the list they belong to. */
export interface NewsDesk extends ListDesk<NewsItem, NewsForm, Finder<NewsItem, NewsForm>> {
  readonly memory: () => NewsMemory;
}
