import {widgetFeeds} from './widget-feeds.js';

/** Of several widgets for one kind, the one that a page begins with: it shows nothing else. */
const plainest: Readonly<Record<string, string>> = {places: 'place-directory'};

/** The kind of what a widget shows: that of its first feed; empty if it has none. */
export const kindOf = (tag: string): string => {
  const [feed = ''] = widgetFeeds[tag]?.split(' ') ?? [];
  return feed.slice(feed.indexOf(':') + 1);
};

/** The tag of the widget that shows a kind; `undefined` where there is none yet. */
export const widgetFor = (kind: string): string | undefined =>
  plainest[kind] ?? Object.keys(widgetFeeds).find((tag) => kindOf(tag) === kind);
