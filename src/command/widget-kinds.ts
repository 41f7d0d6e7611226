import {widgetFeeds} from '../profile/widget-feeds.js';

/** Of several widgets for one kind, the one that a page begins with. */
const preferred: Readonly<Record<string, string>> = {places: 'place-directory'};

/** The kind of what a widget shows: that of its first feed. */
export const kindOf = (tag: string): string => {
  const [feed = ''] = widgetFeeds[tag]?.split(' ') ?? [];
  return feed.slice(feed.indexOf(':') + 1);
};

/** The widget that shows a kind; `undefined` where this version has none. */
export const widgetFor = (kind: string): string | undefined =>
  preferred[kind] ?? Object.keys(widgetFeeds).find((tag) => kindOf(tag) === kind);
