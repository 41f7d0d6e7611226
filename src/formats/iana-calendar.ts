/**
 * The reader of iCalendar for texts that name no zone but by IANA's name, as nearly all waste calendars do. What
 * other programs call zones, and how files define their own, is left to `icalendar.ts`.
 */
import type {CityEvent} from '../model/city-event.js';
import type {Kind, ReadOptions, ReadResult} from '../model/read-options.js';
import {ianaZone} from '../model/zone.js';
import {drained, readCalendarText} from './calendar-text.js';

export const kind: Kind = 'events';

/** Reads the text at once. */
export const read = (text: string, options?: ReadOptions): ReadResult<CityEvent> => drained(readInSteps(text, options));

/** Reads the text in steps of a few milliseconds. */
export const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, ReadResult<CityEvent>> =>
  readCalendarText(text, options, {defined: () => [], named: ianaZone});
