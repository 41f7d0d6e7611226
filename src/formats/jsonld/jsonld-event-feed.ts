/** The reader of JSON-LD for a page that shows events. */
import {isEvent, readEvents} from './jsonld-events.js';
import type {EventParts} from './jsonld-events.js';
import {readerOf} from './jsonld-items.js';
import type {ItemReader} from './jsonld-items.js';

/** Whether an event may have a schedule: the name, or letters of it that are written as escapes. */
const schedule = /eventSchedule|\\u00[4-7]/i;

/** Whether one of its dates may not be a single one in ISO 8601. */
const laxDate =
  /(?:start|end|except)Date"\s*:(?!\s*"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?")|\\u00[4-7]/i;

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const [series, lax] = await Promise.all([
    schedule.test(text) ? import('./jsonld-series.js') : undefined,
    laxDate.test(text) ? import('../kit/lax-time.js') : undefined,
  ]);
  const parts: EventParts = {readScheduled: series?.readScheduled, readTime: lax?.readLaxTime};
  const events: ItemReader = {isOne: isEvent, read: (...given) => readEvents(...given, parts)};
  return {kind: 'events', ...readerOf({events})} as const;
};
