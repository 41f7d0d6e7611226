import type {Place} from './place.js';
import type {Source} from './source.js';

/** What kind of vehicle it is. */
export type DepartureMode =
  | 'bus' | 'tram' | 'subway' | 'suburban' | 'train' | 'ferry' | 'cablecar' | 'taxi' | 'other';

/** A note on a departure: FPTF `remark`. */
export interface Remark {
  readonly type: 'hint' | 'warning' | 'status';
  readonly text: string;
  readonly url?: string;
}

/** A vehicle leaving a stop, or reaching it: FPTF. */
export interface Departure {
  readonly id?: string;
  readonly line: string;
  readonly direction: string;
  /** RFC 3339 moment. */
  readonly plannedWhen: string;
  readonly when?: string;
  /** Seconds; absent without real-time data, which is not the same as 0. */
  readonly delay?: number;
  readonly platform?: string;
  readonly plannedPlatform?: string;
  readonly mode?: DepartureMode;
  readonly cancelled?: boolean;
  readonly remarks?: readonly Remark[];
  readonly tripId?: string;
  /** The operator's name of the kind of vehicle: "RegionalExpress". */
  readonly product?: string;
  readonly operator?: string;
  readonly wheelchair?: 'yes' | 'limited' | 'no';
  /** How full it is, as published. */
  readonly occupancy?: string;
  /** Whether it is an arrival; `direction` is then where it comes from. */
  readonly arrival?: boolean;
  readonly stop?: Place;
  readonly realtime?: boolean;
  readonly source?: Source;
}
