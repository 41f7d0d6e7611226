/** The reader of JSON-LD for a page that shows events. */
import {isEvent, readEvents} from './jsonld-events.js';
import {readerOf} from './jsonld-items.js';
import type {ItemReader} from './jsonld-items.js';

/** Whether an event may have a schedule: the name, or letters of it that are written as escapes. */
const schedule = /eventSchedule|\\u00[4-7]/i;

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const series = schedule.test(text) ? await import('./jsonld-series.js') : undefined;
  const events: ItemReader = {isOne: isEvent, read: (...given) => readEvents(...given, series?.readScheduled)};
  return {kind: 'events', ...readerOf({events})} as const;
};
