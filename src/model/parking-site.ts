import type {Place} from './place.js';

/** Spaces that are kept for some. */
export interface ReservedSpaces {
  readonly for: 'disabled' | 'women' | 'family' | 'charging';
  readonly capacity?: number;
  readonly free?: number;
}

/** A car park and what is free there. */
export interface ParkingSite extends Place {
  readonly capacity?: number;
  readonly free?: number;
  /** 0 to 1. */
  readonly occupancy?: number;
  readonly trend?: 'increasing' | 'decreasing' | 'stable';
  readonly state: 'open' | 'closed' | 'full' | 'unknown';
  /** As published: "Parkhaus", `underground`. */
  readonly type?: string;
  /** Metres. */
  readonly maxHeight?: number;
  /** As published. */
  readonly fee?: string;
  readonly isAccessibleForFree?: boolean;
  readonly reserved?: readonly ReservedSpaces[];
  readonly parkAndRide?: boolean;
  /** RFC 3339 moment of the count. */
  readonly asOf?: string;
}
