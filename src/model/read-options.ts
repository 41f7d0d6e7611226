import type {Problem} from './problem.js';

/** Options of every format reader. */
export interface ReadOptions {
  /** Where the text came from; relative links are resolved against it. */
  readonly url?: string;
  /** IANA zone in which floating times are meant. Default `Europe/Berlin`. */
  readonly timeZone?: string;
  /** First day (`YYYY-MM-DD`) or moment (RFC 3339) wanted. Default: `now`. */
  readonly from?: string;
  /** End of the window, exclusive; day or moment. Default: one year after `from`. */
  readonly to?: string;
  /** Day until which events are wanted first, exclusive: a reader in steps may give them ahead of all. */
  readonly first?: string | undefined;
  /** BCP 47 tag of the language preferred where the text has several. */
  readonly language?: string;
  /** The wanted kind, of a text that holds several. Default: the kind it holds most of. */
  readonly kind?: Kind;
  /** The day or moment taken as now. Default: the system clock. */
  readonly now?: string;
  /** Meaning of the columns of a table: `name: Bezeichnung; latitude: Breite`. */
  readonly columns?: string;
}

/** The good entries of a text, and what was wrong with the others. */
export interface ReadResult<T> {
  readonly items: T[];
  readonly problems: Problem[];
}

/** The kind of items in a text. */
export type Kind =
  | 'events' | 'collections' | 'services' | 'places' | 'news' | 'alerts'
  | 'departures' | 'parking' | 'measurements' | 'reports' | 'weather'
  | 'meetings' | 'datasets' | 'projects' | 'participations' | 'jobs' | 'roadworks'
  | 'chargers' | 'vehicles' | 'tours' | 'disposals' | 'categories';

/** One published format: how it is called and how it is recognised. */
export interface Format {
  readonly id: string;
  /** The kind its texts hold most often. */
  readonly kind: Kind;
  /** All kinds that its texts may hold. */
  readonly kinds: readonly Kind[];
  readonly mediaTypes: readonly string[];
  /** Whether the text is of this format; content counts before the media type. */
  detect(text: string, mediaType?: string): boolean;
}
