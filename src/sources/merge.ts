import type {FeedRequest} from './feed-request.js';
import type {Loaded} from './load.js';

/**
 * Several feeds as one, in the order of their addresses; problems are named with theirs. What has the id of
 * an item of an earlier feed is left out. It is as old as the oldest of them.
 * @param feeds what the addresses held; nothing for one that failed.
 */
export function merge<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], feeds: readonly (Loaded<T> | void)[],
): Loaded<T> {
  const seen = new Set<string>();
  const good = feeds.flatMap((feed, index) => {
    if (!feed) return [];
    const address = addresses[index]!;
    const src = typeof address === 'string' ? address : address.url;
    const items = feed.items.filter(({id}) => !seen.has(id));
    items.forEach(({id}) => seen.add(id));
    const problems = feed.problems.map(({message, ...problem}) => ({...problem, message: `${src}: ${message}`}));
    return [{...feed, items, problems}];
  });
  const error = good.find((feed) => feed.error)?.error;
  return {
    items: good.flatMap(({items}) => items),
    problems: good.flatMap(({problems}) => problems),
    asOf: good.map(({asOf}) => asOf).reduce((a, b) => Number(a) < Number(b) ? a : b, good[0]?.asOf ?? null),
    stale: !!error,
    format: [...new Set(good.map(({format}) => format))].join(' '),
    error,
  };
}
