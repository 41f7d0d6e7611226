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
import {lastGood} from './last-good.js';
import type {Reading} from './read-answer.js';
import {readAnswers} from './read-answer.js';
import {SourceError} from './source-error.js';

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

/**
 * Loads one feed: fetches it (once per page), finds out its format, reads it. If that fails now, what was good
 * last time is returned, marked stale.
 * @throws SourceError and nothing else
 */
export async function load<T>(address: string | FeedRequest, options: LoadOptions<T>): Promise<Loaded<T>> {
  const request = typeof address === 'string' ? {url: address} : address;
  const {url: src, parts} = request;
  const requests = parts ? Object.values(parts).map((url) => ({url})) : [request];
  const {signal, read} = options;
  const format = options.format ?? request.format;
  try {
    const {value, at, error} = await lastGood(requests, options, async (answers) => {
      const reading = await readAnswers(answers, {src, names: parts && Object.keys(parts), format, read, signal});
      return {...reading, items: wanted(reading, src, options)};
    });
    const {items, problems} = value;
    return {items, problems, asOf: new Date(at), stale: !!error, format: value.format, error};
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    // Readers are total: this is a signal that was aborted, or a mistake of ours.
    throw new SourceError(signal?.aborted ? 'network' : 'format', src, String(cause), {cause});
  }
}

function wanted<T>({items, kind, format}: Reading, src: string, options: LoadOptions<T>): readonly T[] {
  if (kind === options.kind) return items as readonly T[];
  const adapt = options.adapt?.[kind] as ((items: readonly unknown[]) => readonly T[]) | undefined;
  if (!adapt) throw new SourceError('format', src, `${format} holds ${kind}, not ${options.kind}`);
  return adapt(items);
}

/**
 * Loads several feeds as one; problems are named with their address. What has the id of an item of an earlier
 * address is left out. An address that fails does not take the others along.
 * @throws SourceError the first, with the `others`, if every address failed
 */
export async function loadAll<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>,
): Promise<{loaded: Loaded<T>; failed: SourceError[]}> {
  const results = await Promise.allSettled(addresses.map((address) => load(address, options)));
  const failed: SourceError[] = [];
  const feeds: Loaded<T>[] = [];
  const seen = new Set<string>();
  results.forEach((result, index) => {
    if (result.status === 'rejected') {
      failed.push(result.reason as SourceError);
      return;
    }
    const address = addresses[index]!;
    const src = typeof address === 'string' ? address : address.url;
    const items = result.value.items.filter(({id}) => !seen.has(id));
    items.forEach(({id}) => seen.add(id));
    const named = ({message, ...problem}: Problem) => ({...problem, message: `${src}: ${message}`});
    feeds.push({...result.value, items, problems: result.value.problems.map(named)});
  });
  const [first, ...others] = failed;
  if (first && !feeds.length) {
    throw new SourceError(first.code, first.src, first.message, {status: first.status, cause: first, others});
  }
  return {loaded: merged(feeds), failed};
}

function merged<T>(feeds: readonly Loaded<T>[]): Loaded<T> {
  const times = feeds.map(({asOf}) => Number(asOf));
  return {
    items: feeds.flatMap(({items}) => items),
    problems: feeds.flatMap(({problems}) => problems),
    asOf: feeds.length ? new Date(Math.min(...times)) : null,
    stale: feeds.some(({stale}) => stale),
    format: [...new Set(feeds.map(({format}) => format))].join(' '),
    error: feeds.find(({error}) => error)?.error,
  };
}
