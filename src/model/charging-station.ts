import type {Place} from './place.js';

/** A plug. */
export interface Connector {
  /** As published: `Type 2`, `IEC_62196_T2_COMBO`. */
  readonly standard?: string;
  readonly powerKw?: number;
  /** As published. */
  readonly status?: string;
}

/** A place to charge a car. */
export interface ChargingStation extends Place {
  readonly connectors?: readonly Connector[];
  /** How many of `total` are free; absent where nobody says so. */
  readonly available?: number;
  readonly total?: number;
  readonly operator?: string;
  /** As published. */
  readonly price?: string;
  /** Ways to pay, as published. */
  readonly payment?: readonly string[];
  /** RFC 3339 moment of the count. */
  readonly asOf?: string;
}
