import type {AddressKindOptions} from './address-kind.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';

/** A street or a house number to choose from. */
export interface Choice {
  /** Stable over the years: may be remembered. */
  readonly id: string;
  readonly name: string;
  /** The district or town, which distinguishes it from others of its name. */
  readonly note?: string;
}

/** Feeds that are found by street and house number. All of it rejects with `SourceError` only. */
export interface AddressSource {
  /** `[]` where no list is published: what the person types is then `{id: text, name: text}`. */
  streets(signal?: AbortSignal): Promise<readonly Choice[]>;
  /** `[]` when the street is one unit. */
  houses(street: Choice, signal?: AbortSignal): Promise<readonly Choice[]>;
  /** The feeds of one address; several are to be merged (`loadAll`). */
  feeds(street: Choice, house?: Choice, signal?: AbortSignal): Promise<readonly (string | FeedRequest)[]>;
}

export interface AddressSourceOptions extends AddressKindOptions, Omit<LastGoodOptions, 'signal'> {}
