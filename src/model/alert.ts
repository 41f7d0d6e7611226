import type {Geometry} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** An area in which an alert is in force: CAP `area`. */
export interface AlertArea {
  readonly name: string;
  /** AGS, ARS or WARNCELLID, as text. */
  readonly codes: readonly string[];
  readonly geometry?: Geometry;
}

/** A warning to the public: CAP 1.2 `alert` with the `info` of one language. */
export interface Alert {
  readonly id: string;
  readonly sent: string;
  readonly headline: string;
  readonly severity: 'minor' | 'moderate' | 'severe' | 'extreme' | 'unknown';
  readonly event?: string;
  readonly urgency?: 'immediate' | 'expected' | 'future' | 'past' | 'unknown';
  readonly certainty?: 'observed' | 'likely' | 'possible' | 'unlikely' | 'unknown';
  readonly description?: RichText;
  readonly instruction?: RichText;
  readonly onset?: string;
  readonly expires?: string;
  readonly areas?: readonly AlertArea[];
  readonly references?: readonly string[];
  readonly status?: 'actual' | 'exercise' | 'system' | 'test' | 'draft';
  readonly msgType?: 'alert' | 'update' | 'cancel' | 'ack' | 'error';
  readonly web?: string;
  readonly sender?: string;
  readonly source?: Source;
}
