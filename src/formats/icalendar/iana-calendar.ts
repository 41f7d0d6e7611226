/**
 * The reader of iCalendar for texts that name no zone but by IANA's name and repeat nothing but plainly, as nearly
 * all waste calendars do. What other programs call zones, how files define their own, and the rest of what rules
 * may say is left to `icalendar.ts`.
 */
import type {CityEvent} from '../../model/city-event.js';
import {plainRecurrence, plainRule} from '../../recurrence/plain-rule.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {ianaZone} from '../../time/zone.js';
import {drained, readCalendarText} from './calendar-text.js';

/** A zone that is named otherwise than the ones most calendars here are written in. */
const otherZone = /(TZID|X-WR-TIMEZONE)(?![:=]Europe\/(Berlin|Vienna|Zurich)[\s:;])/i;

/** A zone that is defined: the names of those above mean IANA's whatever a file says of them. */
const definitions = /BEGIN:VTIMEZONE(?:(?!BEGIN:V)[^])*?END:VTIMEZONE/gi;

/** RRULE or EXRULE, and all that follows on its line, folds included. */
const rules = /RULE((?:.|(?:\r?\n)+[ \t])*)/gi;

const suffices = (text: string): boolean => text.length <= 1e6 && !otherZone.test(text)
  && [...text.replace(definitions, '').matchAll(rules)].every(([, rest = '']) =>
    rest.startsWith(':') && plainRule(rest.slice(1).replace(/(\r?\n)+[ \t]/g, '')));

const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, ReadResult<CityEvent>> =>
  readCalendarText(text, options, {defined: () => [], named: ianaZone}, plainRecurrence);

const read = (text: string, options?: ReadOptions): ReadResult<CityEvent> => drained(readInSteps(text, options));

/** This reader where it is enough for a text; else, and where there is no text, the whole one. */
export const readerFor = async (text?: string) =>
  text && suffices(text) ? {kind: 'events', read, readInSteps} as const : import('./icalendar.js');
