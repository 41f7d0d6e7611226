import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A link with its words. */
export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** The office responsible for a service. */
export type Office = Place;

/** A public service: schema.org `GovernmentService`, XZuFi `Leistung`. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** 14 digits, kept as text. */
  readonly leikaKey?: string;
  readonly alternateName?: readonly string[];
  readonly summary?: RichText;
  readonly description?: RichText;
  readonly keywords?: readonly string[];
  readonly lifeSituations?: readonly string[];
  readonly onlineUrl?: string;
  readonly forms?: readonly NamedLink[];
  readonly requiredDocuments?: RichText;
  readonly fees?: RichText;
  readonly processingTime?: RichText;
  readonly deadlines?: RichText;
  readonly legalBasis?: RichText;
  readonly offices?: readonly Office[];
  readonly url?: string;
  readonly source?: Source;
}
