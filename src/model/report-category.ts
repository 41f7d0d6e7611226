import type {Source} from './source.js';

/** A choice of a field: Open311 `value`. */
export interface ReportChoice {
  readonly key: string;
  readonly name: string;
}

/** A further field of the form: Open311 `attribute`. */
export interface ReportAttribute {
  readonly code: string;
  /** `false`: a text to read, no question. */
  readonly variable?: boolean;
  readonly datatype?: 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist';
  readonly required?: boolean;
  readonly datatypeDescription?: string;
  /** Its place among the fields. */
  readonly order?: number;
  readonly description?: string;
  readonly values?: readonly ReportChoice[];
}

/** What can be reported: an Open311 GeoReport v2 service with its definition. */
export interface ReportCategory {
  readonly code: string;
  readonly name: string;
  /** The category above it. */
  readonly group?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** A text to read before anything is reported: whom to call in an emergency. */
  readonly notice?: string;
  /** Address that reports go to, where they go by mail. */
  readonly email?: string;
  readonly attributes?: readonly ReportAttribute[];
  readonly source?: Source;
}
