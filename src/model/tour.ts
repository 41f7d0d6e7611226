import type {Geometry, Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A way from place to place. */
export interface Tour {
  readonly id: string;
  readonly name: string;
  readonly stops?: readonly Place[];
  readonly geometry?: Geometry;
  /** Metres. */
  readonly distance?: number;
  /** ISO 8601 duration: `PT1H30M`. */
  readonly duration?: string;
  /** Metres. */
  readonly ascent?: number;
  readonly description?: RichText;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly categories?: readonly string[];
  readonly wheelchair?: 'yes' | 'limited' | 'no';
  readonly url?: string;
  readonly source?: Source;
}
