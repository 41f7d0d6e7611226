import type {Kind} from '../../model/read-options.js';

/** A source that is known of a municipality. */
export interface KnownSource {
  /** What it is about; the widget that shows it follows from that. */
  readonly kind: Kind;
  /** Id of its format; one that this version cannot read is not proposed. */
  readonly format: string;
  /** Base address of a service, or the address of a document. */
  readonly src: string;
  /** Whose it is, as people know it. */
  readonly title: string;
  /** A page of the publisher about the same, for people: it stands between the tags of the widget. */
  readonly page: string;
  readonly licence: string;
  /** Whether a page of any host may read it; `unknown` where nobody has said so. */
  readonly cors: 'yes' | 'no' | 'unknown';
  /** Seconds that an answer holds; live data has few. */
  readonly ttl: number;
  /** Said to be of this municipality, or published by its people for themselves: taken without a question. */
  readonly sure: boolean;
  /** Further attributes of the widget. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the service is asked for a position: without the city's centre it cannot be. */
  readonly needsCenter?: boolean;
}
