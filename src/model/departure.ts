import type {Place} from './place.js';
import type {Source} from './source.js';

/** A vehicle leaving a stop: FPTF. */
export interface Departure {
  readonly line: string;
  readonly direction: string;
  /** RFC 3339 moment. */
  readonly plannedWhen: string;
  readonly when?: string;
  /** Seconds; absent without real-time data, which is not the same as 0. */
  readonly delay?: number;
  readonly platform?: string;
  readonly plannedPlatform?: string;
  readonly mode?: string;
  readonly cancelled?: boolean;
  readonly remarks?: readonly string[];
  readonly stop?: Place;
  readonly realtime?: boolean;
  readonly source?: Source;
}
