import {addDays} from './days.mjs';
import {epochOf, home, momentOf} from './clocks.mjs';
import {kinds, pictures} from './event-kinds.mjs';

/*
 * All events within a year, one by one, in our own JSON. Calculated from the dates of each series and not from rules,
 * so that readers of rules can be compared with it.
 */

const place = (venue) => {
  if (!venue) return {id: 'Online', name: 'Online'};
  const {name, street, postalCode, city, latitude, longitude} = venue;
  const address = `${street}, ${postalCode} ${city}`;
  return {id: `${name}, ${address}`, name, latitude, longitude, address};
};

function occurrence(event, day, {newDay = day, newTime = event.time, status = event.status} = {}) {
  const {uid, name, description, organiser, url, image, price, venue, rule, time, minutes, days, zone, kind} = event;
  const start = epochOf(newDay, newTime ?? '00:00', zone ?? home);
  const end = time ? start + minutes * 60_000 : epochOf(addDays(newDay, days), '00:00', home);
  return {start, end, item: {
    id: `${uid}#${time ? `${day}T${time}:00` : day}`, name,
    ...(time ? {startDate: momentOf(start, zone), endDate: momentOf(end, zone), timeZone: zone}
      : {startDate: newDay, endDate: addDays(newDay, days), allDay: true}),
    description, location: place(venue), organizer: organiser, categories: kinds[kind].categories, url, image,
    imageAlt: pictures[kinds[kind].image], status, ...(price && {isAccessibleForFree: !price[0]}),
    ...(venue?.accessibility && {accessibilitySummary: venue.accessibility}),
    ...(price && {offers: price.map((amount, index) => ({
      ...(price[0] && {name: index ? 'ermäßigt' : 'Eintritt'}), price: amount, priceCurrency: 'EUR', ...(price[0] && {url}),
    }))}),
    ...(rule && {recurring: true, seriesId: uid}),
  }};
}

/** The occurrences of a year from the first minute of a day, by start; what has begun and not ended counts. */
export function occurrencesOf(events, today) {
  const from = epochOf(today, '00:00', home);
  const to = epochOf(addDays(today, 365), '00:00', home);
  return events.flatMap((event) => (event.held ?? [event.day]).map((day) =>
    occurrence(event, day, event.changes?.find((change) => change.day === day))))
    .filter(({start, end}) => start < to && (end > from || start >= from))
    .sort((a, b) => a.start - b.start)
    .map(({item}) => item);
}

export const writeEventJson = (events, today) => `${JSON.stringify({
  stadtbausteine: '1.0', kind: 'events',
  source: {title: 'Veranstaltungen in Eschenfurt', licence: 'CC-BY-4.0', asOf: `${today}T04:00:00Z`},
  items: occurrencesOf(events, today),
})}\n`;

