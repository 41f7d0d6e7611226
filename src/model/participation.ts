import type {FileLink} from './file-link.js';
import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** An occasion on which people have a say. */
export interface Participation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'survey' | 'consultation' | 'plan' | 'proposals' | 'budget' | 'vote' | 'workshop' | 'other';
  /** Days or moments; a day as the end is the last one. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly description?: RichText;
  readonly location?: Place;
  readonly url?: string;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly attendance?: 'online' | 'onsite' | 'mixed';
  /** Who is asked: "Jugendliche". */
  readonly audience?: string;
  readonly documents?: readonly FileLink[];
  /** Contributions so far. */
  readonly count?: number;
  readonly result?: RichText;
  readonly resultUrl?: string;
  readonly source?: Source;
}
