import type {Item} from './harvest.js';

/** Items that stand in one file. */
export interface Part {
  readonly key: string;
  readonly items: readonly Item[];
  /** Extent of the items' days, `to` exclusive. */
  readonly from?: string;
  readonly to?: string;
  /** West, south, east, north in degrees. */
  readonly bbox?: readonly [number, number, number, number];
}
