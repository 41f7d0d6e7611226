import type {Place} from './place.js';
import type {Source} from './source.js';

/** Kinds of waste. The names are the contract's; `other` is shown as published. */
export type Fraction =
  | 'residual' | 'organic' | 'paper' | 'packaging' | 'glass' | 'bulky' | 'hazardous'
  | 'garden' | 'christmas-tree' | 'electronics' | 'textiles' | 'other';

/** One bin, bag or heap collected on one day. */
export interface Collection {
  readonly id: string;
  /** `YYYY-MM-DD`: a day in the city, never an instant. */
  readonly date: string;
  readonly fraction: Fraction;
  /** As published, without the noise around it ("Leerung", street, date). */
  readonly name: string;
  readonly note?: string;
  /** The regular day this one replaces, only where the provider publishes it. */
  readonly movedFrom?: string;
  /** Container sizes as published: `120 l`, `1.1 m³`. */
  readonly containers?: readonly string[];
  /** How often, as ISO 8601 duration: `P1W`, `P2W`, `P1M`. Only where published. */
  readonly interval?: string;
  /** Times of day, `HH:MM`: from when bins have to stand outside, or how long a mobile collection stays. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** Where a mobile collection stops. */
  readonly location?: Place;
  readonly source?: Source;
}
