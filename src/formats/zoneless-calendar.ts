/**
 * The reader of iCalendar for texts without TZID: days, floating times and UTC, as most waste calendars have them.
 * It knows zones by their IANA names only, and so is a good deal smaller.
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
