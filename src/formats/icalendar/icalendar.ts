/** iCalendar (RFC 5545, 7986, 9073 and what is published in their name) as events. */
import type {CityEvent} from '../../model/city-event.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {occurrences, parseRule} from '../../recurrence/recurrence.js';
import {drained, readCalendarText} from './calendar-text.js';
import {readTimeZone} from './vtimezone.js';
import {publishedZone} from './zone-name.js';

export type {CityEvent, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'icalendar',
  kind: 'events',
  mediaTypes: ['text/calendar', 'application/ics', 'text/x-vcalendar'],
  detect: (text) => /^[ \t\ufeff]*BEGIN:(?:VCALENDAR|VEVENT)\b/im.test(text.slice(0, 65536)),
};

/**
 * The occurrences of all events within `from` and `to`, by start. An event that does not recur and lies
 * outside is not looked at more closely than that, so its flaws are not reported.
 */
export const read = (text: string, options?: ReadOptions): ReadResult<CityEvent> => drained(readInSteps(text, options));

/** The same, but it lets go of the thread every few milliseconds. */
export const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, ReadResult<CityEvent>> =>
  readCalendarText(text, options, {defined: readTimeZone, named: publishedZone}, {occurrences, parseRule});
