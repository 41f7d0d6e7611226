import type {Place} from './place.js';
import type {Source} from './source.js';

/** A limit with a name, for the text that says whether a value has passed it. */
export interface Threshold {
  readonly name: string;
  readonly value: number;
  /** On which side of the limit its name holds. Default: above. */
  readonly when?: 'above' | 'below';
  /** 1 to 6, the colours of stages. */
  readonly level?: number;
}

/** A value of a series; `null` is a gap. */
export interface SeriesValue {
  /** RFC 3339 moment. */
  readonly time: string;
  readonly value: number | null;
}

/** A class, where no value is published: that of an air index. */
export interface MeasuredClass {
  readonly value: number;
  /** In words: "mäßig". */
  readonly name?: string;
  /** Which classes they are: "Luftqualitätsindex". */
  readonly scale?: string;
}

/** A value measured by a sensor. */
export interface Measurement {
  /** One per station, property and time. */
  readonly id: string;
  readonly property: string;
  /** `null`: the station is there, the value is not. */
  readonly value: number | null;
  /** UCUM code, or as published. */
  readonly unit: string;
  /** RFC 3339 moment. */
  readonly time: string;
  readonly place?: Place;
  readonly trend?: 'increasing' | 'decreasing' | 'stable';
  readonly class?: MeasuredClass;
  readonly series?: readonly SeriesValue[];
  readonly thresholds?: readonly Threshold[];
  /** What the publisher advises at this value. */
  readonly advice?: string;
  /** Whether values are missing of those it is made of. */
  readonly incomplete?: boolean;
  readonly url?: string;
  readonly source?: Source;
}
