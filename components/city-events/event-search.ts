/** The search by kinds, places, prices and words, loaded when a person first asks for one of them. */
import {addDays} from '../../src/time/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {eventDays} from '../../src/events/event-days.js';
import type {EventDay} from '../../src/events/event-days.js';
import {filterEvents} from '../../src/events/event-filter.js';
import type {EventForm, Viewpoint} from './event-query.js';

/** The events the form lets through, whatever their days. */
export const search = (
  events: readonly CityEvent[], {category, place, free, text}: EventForm,
): readonly CityEvent[] => filterEvents(events, {
  categories: category ? [category] : [],
  places: place ? [place] : [],
  free,
  text,
});

/** Every day on which something is on that the form lets through, an event of several days on each of them. */
export const monthDays = (
  events: readonly CityEvent[], form: EventForm, {today, timeZone}: Viewpoint,
): ReadonlyMap<string, EventDay> =>
  new Map(eventDays(search(events, form), {from: today, to: addDays(today, 366), timeZone, everyDay: true})
    .map((day) => [day.date, day]));
