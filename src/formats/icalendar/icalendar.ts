/** iCalendar (RFC 5545, 7986, 9073 and what is published in their name) as events. */
import type {CityEvent} from '../../model/city-event.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {calendarBegins} from './calendar-begins.js';
import {readInSteps as readWithParts} from './calendar-text.js';
import {readAllDetails} from './event-extras.js';
import {expand} from './recurring-event.js';
import {zonesOf} from './zone-name.js';
import {finished} from '../kit/steps.js';

export type {CityEvent, Format, Kind, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'icalendar',
  kind: 'events',
  kinds: ['events'],
  mediaTypes: ['text/calendar', 'application/ics', 'text/x-vcalendar'],
  detect: (text) => calendarBegins.test(text.slice(0, 65536)),
};

/** The same as `read`, but it lets go of the thread every few milliseconds. */
export const readInSteps = (
  text: string, options: ReadOptions = {},
): Generator<readonly CityEvent[] | void, ReadResult<CityEvent>> =>
  readWithParts(text, options, {details: readAllDetails, expand, zones: zonesOf});

/**
 * The occurrences of all events within `from` and `to`, by start. An event that does not recur and lies
 * outside is not looked at more closely than that, so its flaws are not reported.
 */
export const read = (text: string, options?: ReadOptions): ReadResult<CityEvent> =>
  finished(readInSteps(text, options));
