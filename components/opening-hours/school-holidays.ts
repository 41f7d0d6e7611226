import type {CityEvent} from '../../src/model/city-event.js';
import {load} from '../../src/sources/load.js';
import type {LoadOptions} from '../../src/sources/load.js';
import {addDays, isDay} from '../../src/time/day.js';

/** School holidays, first and last day. */
export interface SchoolHoliday {
  readonly start: string;
  readonly end: string;
}

type Options = Omit<LoadOptions<CityEvent>, 'kind' | 'read'>;

/** Days before and after today in which holidays are looked for. */
const BEFORE = 90;
const AFTER = 730;

const dayOf = (moment: string): string => moment.slice(0, 10);

function holidayOf({startDate, endDate, allDay}: CityEvent): readonly SchoolHoliday[] {
  const start = dayOf(startDate);
  const last = endDate ? dayOf(endDate) : start;
  // The end of whole days is the day after them.
  const end = endDate && (allDay || isDay(endDate)) ? addDays(last, -1) : last;
  return [{start, end: end < start ? start : end}];
}

/**
 * The school holidays that an address publishes: a calendar, or our own JSON of the kind `events`.
 * @throws SourceError
 */
export async function readSchoolHolidays(
  address: string, today: string, timeZone: string, options: Options,
): Promise<readonly SchoolHoliday[]> {
  const read = {timeZone, from: addDays(today, -BEFORE), to: addDays(today, AFTER)};
  const {items} = await load<CityEvent>(address, {...options, kind: 'events', read});
  return items.flatMap(holidayOf);
}
