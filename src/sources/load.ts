import type {Alert} from '../model/alert.js';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {Departure} from '../model/departure.js';
import type {Measurement} from '../model/measurement.js';
import type {NewsItem} from '../model/news-item.js';
import type {ParkingSite} from '../model/parking-site.js';
import type {Place} from '../model/place.js';
import type {Problem} from '../model/problem.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {Report} from '../model/report.js';
import type {Service} from '../model/service.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import type {SourceError} from './source-error.js';

export type {FeedRequest} from './feed-request.js';

/** The model type of each kind. */
export interface ItemOf {
  readonly events: CityEvent;
  readonly collections: Collection;
  readonly services: Service;
  readonly places: Place;
  readonly news: NewsItem;
  readonly alerts: Alert;
  readonly departures: Departure;
  readonly parking: ParkingSite;
  readonly measurements: Measurement;
  readonly reports: Report;
  readonly weather: unknown;
}

export interface LoadOptions<T> extends LastGoodOptions {
  /** Id of the format, where the content does not tell. */
  readonly format?: string;
  /** What is wanted. */
  readonly kind: Kind;
  /** Turns items of another kind into the wanted one: `{events: toCollections}`. */
  readonly adapt?: {readonly [K in Kind]?: (items: readonly ItemOf[K][]) => readonly T[]};
  readonly read?: ReadOptions;
}

/** A feed that was read, now or some time ago. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  /** When the (oldest) answer was received; `null` if there was none. */
  readonly asOf: Date | null;
  /** Whether a kept copy stands in for the feed. */
  readonly stale: boolean;
  /** Id of the format it was read as; several separated by a space. */
  readonly format: string;
  /** Why it is stale. */
  readonly error?: SourceError;
}

/** Loads one feed. @throws SourceError */
export declare function load<T>(address: string | FeedRequest, options: LoadOptions<T>): Promise<Loaded<T>>;

/** Loads several. @throws SourceError the first, with `others`, if all of them failed */
export declare function loadAll<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>,
): Promise<{loaded: Loaded<T>; failed: SourceError[]}>;
