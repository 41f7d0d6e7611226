import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A form in which a data set can be had: DCAT `Distribution`. */
export interface Distribution {
  readonly title?: string;
  /** Short: `CSV`, `GeoJSON`. */
  readonly format?: string;
  readonly mediaType?: string;
  /** The file itself. */
  readonly downloadURL?: string;
  /** A page or a service that leads to it. */
  readonly accessURL?: string;
  readonly byteSize?: number;
  readonly license?: string;
}

/** A set of open data: DCAT `Dataset`. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description?: RichText;
  readonly publisher?: string;
  /** Days or moments. */
  readonly issued?: string;
  readonly modified?: string;
  /** Codes of the EU's data themes (`TRAN`), or words. */
  readonly theme?: readonly string[];
  readonly keyword?: readonly string[];
  /** SPDX id, licence name or address. */
  readonly license?: string;
  /** The area it covers, in words or as a key. */
  readonly spatial?: string;
  /** The time it covers, as an interval of ISO 8601 or in words. */
  readonly temporal?: string;
  readonly contactPoint?: string;
  readonly landingPage?: string;
  /** How often it is brought up to date. */
  readonly accrualPeriodicity?: string;
  /** How the publisher is to be named. */
  readonly attribution?: string;
  readonly language?: readonly string[];
  readonly distribution?: readonly Distribution[];
  readonly source?: Source;
}
