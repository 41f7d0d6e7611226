import type {Place} from './place.js';

/** A car park and what is free there. */
export interface ParkingSite extends Place {
  readonly capacity?: number;
  readonly free?: number;
  /** 0 to 1. */
  readonly occupancy?: number;
  readonly trend?: 'increasing' | 'decreasing' | 'stable';
  readonly state: 'open' | 'closed' | 'full' | 'unknown';
  /** RFC 3339 moment of the count. */
  readonly asOf?: string;
}
