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
  /** RFC 3339 moments; `expires` is exclusive, absent: until withdrawn. */
  readonly onset?: string;
  readonly expires?: string;
  readonly areas?: readonly AlertArea[];
  /** Ids of messages that this one replaces; `sender,id` where that is another sender's. */
  readonly references?: readonly string[];
  readonly status?: 'actual' | 'exercise' | 'system' | 'test' | 'draft';
  readonly msgType?: 'alert' | 'update' | 'cancel' | 'ack' | 'error';
  /** From when the message is in force; `onset` is when what it warns of begins. Without either: since `sent`. */
  readonly effective?: string;
  /** CAP categories: `Met`, `Health` … */
  readonly category?: readonly string[];
  /** CAP response types: `Shelter`, `Evacuate` … `AllClear` is an all-clear. */
  readonly responseType?: readonly string[];
  /** CAP parameters, as published. */
  readonly parameters?: readonly {readonly name: string; readonly value: string}[];
  readonly contact?: string;
  /** Who published the message on behalf of the sender, as it is to be named: NINA's `provider`, a Land. */
  readonly provider?: string;
  /** The publisher's code of the event: DWD's II. */
  readonly eventCode?: string;
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  readonly web?: string;
  readonly sender?: string;
  readonly source?: Source;
}
