/** Parts of the reader of feeds that not every feed needs. */
import type {filesOf, pictureOf} from './attached-media.js';
import type {laxFeedTime} from './lax-feed-date.js';

/** Without a part, a feed is read as one that has nothing of the kind. */
export interface FeedParts {
  /** Reads dates that are not as they should be. */
  readonly laxTime?: typeof laxFeedTime | undefined;
  /** Character references of HTML beside the commonest. */
  readonly entities?: Readonly<Record<string, string>> | undefined;
  /** Reads pictures and files, in the texts and beside them. */
  readonly media?: {readonly filesOf: typeof filesOf; readonly pictureOf: typeof pictureOf} | undefined;
}
