import type {Kind} from '../model/read-options.js';
import {widgetFeeds} from '../profile/widget-feeds.js';

/** Of several widgets that show places, the one that shows nothing else. */
const plainest: Partial<Readonly<Record<Kind, string>>> = {places: 'place-directory'};

/** The tag of the widget that shows items of a kind; `undefined` where there is none yet. */
export const widgetOf = (kind: Kind): string | undefined =>
  plainest[kind] ?? Object.keys(widgetFeeds).find((tag) => widgetFeeds[tag]!.split(' ').includes(`src:${kind}`));
