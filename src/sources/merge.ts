import type {Kind} from '../model/read-options.js';
import type {Source} from '../model/source.js';
import {feedName} from './feed-name.js';
import type {FeedRequest} from './feed-request.js';
import type {Loaded, LoadedAll} from './loaded.js';
import {SourceError} from './source-error.js';

interface Item {
  readonly id: string;
  /** What it is called, and when it is: by these a thing that is published twice is known. */
  readonly name?: string;
  readonly headline?: string;
  readonly title?: string;
  readonly startDate?: string;
  /** Of events: the series it belongs to. */
  readonly seriesId?: string;
  readonly source?: Source;
}

interface MergeOptions<T> {
  readonly kind: Kind;
  /** What was read last of an address, as JSON: it stands in, as stale, where the address cannot be read now. */
  readonly known?: ReadonlyMap<string, Loaded<T>> | undefined;
}

/**
 * Several feeds as one, in the order of their addresses; problems are named with theirs. An item with the id of
 * one of an earlier feed is left out, except for alerts: of the messages of one warning the newest counts. Two
 * municipalities may number what they have alike: then the later one's name becomes a part of its ids.
 * It is as old as the oldest of them.
 * @throws SourceError the first, with the `others`, if there is no feed among them.
 */
export function merge<T extends Item>(
  addresses: readonly (string | FeedRequest)[], results: readonly PromiseSettledResult<Loaded<T>>[],
  {kind, known}: MergeOptions<T>,
): LoadedAll<T> {
  const seen = new Map<string, T>();
  const failed: SourceError[] = [];
  const feeds = results.flatMap((result, index) => {
    const address = addresses[index]!;
    const src = typeof address === 'string' ? address : address.url;
    let feed = known?.get(feedName(address));
    if (result.status === 'rejected') {
      failed.push(result.reason as SourceError);
      feed &&= {...feed, stale: true};
    } else {
      feed = result.value;
    }
    if (!feed) return [];
    const items = kind === 'alerts' ? feed.items
      : feed.items.map((item) => toldApart(item, seen.get(item.id))).filter(({id}) => !id || !seen.has(id));
    // Reports and departures have none.
    items.forEach((item) => item.id && seen.set(item.id, item));
    const problems = feed.problems.map(({message, ...problem}) => ({...problem, message: `${src}: ${message}`}));
    return [{...feed, items, problems}];
  });
  const [first, ...others] = failed;
  if (first && !feeds.length) {
    // A copy: the first may be shared with another widget that asked for the same address.
    throw new SourceError(first.code, first.src, first.message, {status: first.status, cause: first, others});
  }
  return {loaded: joined(feeds), failed};
}

const placeOf = ({source}: Item): string => source?.municipality ?? '';

const isSame = (a: Item, b: Item): boolean =>
  a.name === b.name && a.headline === b.headline && a.title === b.title && a.startDate === b.startDate;

/** An item, told apart from one of another municipality, or of the region, which has its id and is another thing. */
function toldApart<T extends Item>(item: T, other: T | undefined): T {
  const place = placeOf(item);
  if (!other || !place || placeOf(other) === place || !placeOf(other) && isSame(item, other)) return item;
  const {id, seriesId} = item;
  return {...item, id: `${place}/${id}`, ...seriesId && {seriesId: `${place}/${seriesId}`}};
}

function joined<T>(feeds: readonly Loaded<T>[]): Loaded<T> {
  const error = feeds.find((feed) => feed.error)?.error;
  const [oldest] = feeds.map(({asOf}) => asOf).sort((a, b) => Number(a) - Number(b));
  return {
    items: feeds.flatMap(({items}) => items),
    problems: feeds.flatMap(({problems}) => problems),
    asOf: oldest ?? null,
    stale: feeds.some(({stale}) => stale),
    freshFor: Math.max(...feeds.map(({freshFor}) => freshFor)),
    format: [...new Set(feeds.map(({format}) => format))].join(' '),
    error,
  };
}
