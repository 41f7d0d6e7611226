import type {LitElement} from 'lit';
import type {NewsItem} from '../../src/model/news-item.js';
import type {Clock} from '../../src/widget/clock.js';
import type {Detail} from '../../src/widget/detail.js';
import type {Feed} from '../../src/widget/feed.js';
import type {Finder} from '../../src/widget/finder.js';
import type {NewsForm} from './news-form.js';
import type {NewsMemory} from './news-memory.js';

/** The attributes of a list of news. */
interface NewsElement extends LitElement {
  readonly items: readonly NewsItem[];
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly deepLink: boolean;
  readonly consent: string;
}

/** The access that the tools have to the list they belong to. */
export interface NewsDesk {
  readonly host: NewsElement;
  readonly clock: Clock;
  readonly feed: Pick<Feed<NewsItem>, 'language' | 'sources' | 'city' | 'consent'>;
  readonly finder: Finder<NewsItem, NewsForm>;
  readonly detail: Detail<NewsItem>;
  readonly memory: () => NewsMemory;
  readonly change: (part: Partial<NewsForm>) => void;
  readonly announce: (text: string) => void;
}
