import type {FileLink} from './file-link.js';
import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A press release, article or official notice: schema.org `NewsArticle`. */
export interface NewsItem {
  readonly id: string;
  readonly headline: string;
  /** Day (`YYYY-MM-DD`) or RFC 3339 moment; absent where the feed has none. An item of the future is not shown yet. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** A teaser. */
  readonly description?: RichText;
  readonly articleBody?: RichText;
  readonly url?: string;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly categories?: readonly string[];
  /** Day or moment from which the item counts, and until which: official notices on display. */
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly location?: Place;
  readonly files?: readonly FileLink[];
  /** Stands above all others, whatever its date. */
  readonly pinned?: boolean;
  readonly source?: Source;
}
