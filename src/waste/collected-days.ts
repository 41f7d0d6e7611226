import type {CityEvent} from '../model/city-event.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {addDays, daysBetween, isDay} from '../time/day.js';

// A week in which something is collected is seven days; a longer event ("Aktion im März") is announced once.
const longestEvent = 7;

/** The days, in the city's zone, on which an event collects. */
export function daysOf({allDay, startDate, endDate = ''}: CityEvent, timeZone: string | undefined): string[] {
  if (!isDay(startDate)) {
    const moment = momentOf(startDate);
    return Number.isNaN(moment) ? [] : [clockAt(moment, timeZone).day];
  }
  if (!allDay) return [startDate];
  const length = isDay(endDate) ? daysBetween(startDate, endDate) : 1;
  const count = length > 1 && length <= longestEvent ? length : 1;
  return [...Array(count).keys()].map((index) => addDays(startDate, index));
}
