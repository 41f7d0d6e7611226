import type {Place} from './place.js';
import type {Source} from './source.js';

/** A limit with a name, for the text that says whether a value has passed it. */
export interface Threshold {
  readonly name: string;
  readonly value: number;
}

/** A value measured by a sensor. */
export interface Measurement {
  readonly property: string;
  readonly value: number;
  /** UCUM code, or as published. */
  readonly unit: string;
  /** RFC 3339 moment. */
  readonly time: string;
  readonly place?: Place;
  readonly trend?: 'increasing' | 'decreasing' | 'stable';
  readonly thresholds?: readonly Threshold[];
  readonly source?: Source;
}
