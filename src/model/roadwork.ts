import type {Geometry} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** Works on a road, or a closure. */
export interface Roadwork {
  readonly id: string;
  readonly name: string;
  /** Days or moments; a day as the end is the last one. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly impact?: 'closed' | 'partly' | 'narrowed' | 'footway' | 'cycleway' | 'no-stopping' | 'other';
  readonly street?: string;
  /** The direction of traffic that it concerns, as published. */
  readonly direction?: string;
  readonly detour?: RichText;
  readonly description?: RichText;
  readonly geometry?: Geometry;
  readonly url?: string;
  readonly source?: Source;
}
