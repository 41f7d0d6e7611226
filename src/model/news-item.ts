import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A press release or article: schema.org `NewsArticle`. */
export interface NewsItem {
  readonly id: string;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified?: string;
  readonly description?: RichText;
  readonly articleBody?: RichText;
  readonly url?: string;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly categories?: readonly string[];
  readonly source?: Source;
}
