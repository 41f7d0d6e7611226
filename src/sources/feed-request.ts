import type {Kind, ReadOptions} from '../model/read-options.js';

/** What is asked of a service at its base address. Each service takes from it what it can be asked by. */
export interface Ask {
  /** AGS, ARS, WARNCELLID or `lat,lon`. */
  readonly area?: string;
  /** The city's position in degrees, for a service that does not know the area. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** The service's own number of a station. */
  readonly station?: string;
  /** Days wanted from today on, today included. */
  readonly days?: number;
}

/** A feed that takes more than the GET of one address. */
export interface FeedRequest {
  /** The address; errors and problems name it. */
  readonly url: string;
  /** Id of the format, where it is known; empty: by content. */
  readonly format?: string;
  /** JSON to POST instead of a GET. */
  readonly body?: string;
  /**
   * Name -> address of JSON documents that only together make the feed. They are read as one document
   * `{"name": answer, …}`; `url` is then not asked for itself.
   */
  readonly parts?: Readonly<Record<string, string>>;
  /**
   * Of a service: the parts that the first one leads to, by its text. They are asked for after it, and joined like
   * `parts`. The feed is there without them: one that cannot be had is left out.
   */
  further?(text: string): Readonly<Record<string, string>>;
  /** Of an index: the keys of the parts that are wanted. Without them: those that the question touches. */
  readonly keys?: readonly string[];
  /** How this address is read, where several are not read alike. */
  readonly read?: Pick<ReadOptions, 'columns'> | undefined;
  /** Called with each item of this address, as it was read; gives the item that is shown, or none. */
  readonly dress?: (<T extends object>(item: T) => T | undefined) | undefined;
  /** In a region: the municipality that the items are wanted for. `dress` leaves out the others. */
  readonly municipality?: string;
  /** The kind of items that the relay is to give as our own JSON; without it it gives what the address gives. */
  readonly relayed?: Kind;
  /** The relay it is asked through, where relays are used at all: that of a municipality with its own; empty: none. */
  readonly relay?: string;
  /** What to ask for where the format is a service and the address its base, see `services.ts`. */
  readonly ask?: Ask;
}
