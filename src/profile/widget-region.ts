import type {Remembered} from '../page/remembered.js';
import type {FeedRequest} from '../sources/feed-request.js';

/** The profile of a region, as far as its municipalities concern. */
export interface RegionProfile {
  /** The municipality it speaks for; empty: all. */
  readonly municipality: string;
  /** All municipalities, by name. */
  readonly names: readonly string[];
  /** Whether the page says which municipality it is about: then nobody is asked. */
  readonly isFixed: boolean;
  /** Whether a profile element stands in the page, which asks for the municipality. */
  readonly isAsked: boolean;
  /** The place for a choice that a person has asked this device to keep. */
  readonly kept: Remembered<string>;
  /** Speaks for another municipality; empty: for all. */
  choose(name: string): void;
}

/** What a widget takes from a region. */
export interface WidgetRegion {
  readonly profile: RegionProfile;
  /** The municipality that was chosen; empty: all, and each item has to say which one it is of. */
  readonly municipality: string;
  /** Whether it has to be known of which municipality, before anything is asked. */
  readonly asks: boolean;
  /** Whether it is about one place alone. */
  readonly isOfOne: boolean;
  /** How many municipalities publish something for it themselves. */
  readonly publishers: number;
  /** What is asked: the addresses of the widget itself, and what municipalities publish beside. */
  requests(own: readonly (string | FeedRequest)[]): readonly (string | FeedRequest)[];
  /** The choice of a municipality, where the widget offers it. */
  choice?: () => unknown;
}
