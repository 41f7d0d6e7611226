/** Events as others take them in: a calendar's entry, and what search engines read. */
import type {CalendarEntry} from './calendar-file.js';
import {writeCalendar} from './calendar-file.js';
import {addDays, isDay} from '../time/civil-day.js';
import type {DetailedEvent, Offer} from '../model/detailed-event.js';
import type {Place} from '../model/place.js';
import {toPlainText} from '../text/plain-text.js';
import {cityZone, formatMoment, ianaZone, parseMoment, toEpoch} from '../time/zone.js';

/** An event as an entry of a calendar: its id is the entry's, so that a second file replaces the first. */
export function calendarEntry(event: DetailedEvent): CalendarEntry {
  const {id, name, startDate, endDate, allDay, description, location, categories, url, status} = event;
  const place = location && [...new Set([location.name, location.address])].filter(Boolean).join(', ');
  return {
    uid: id, summary: name, start: startDate, end: endDate, allDay: allDay ?? isDay(startDate),
    description: [description && toPlainText(description), webUrl(url)].filter(Boolean).join('\n\n') || undefined,
    location: place, url, categories,
    // No calendar has a word for what is put off; it would stand as confirmed.
    status: status === 'postponed' ? undefined : status,
  };
}

/**
 * The calendar file of one event, written in the zone it takes place in. `now`: milliseconds since 1970;
 * `timeZone`: the city's, for what has no zone of its own.
 */
export function eventFile(
  event: DetailedEvent, {now, timeZone = 'Europe/Berlin'}: {readonly now: number; readonly timeZone?: string},
): string {
  const own = event.timeZone && ianaZone(event.timeZone) ? event.timeZone : timeZone;
  return writeCalendar([calendarEntry(event)], {name: event.name, now, timeZone: own});
}

/** Plain JSON: what a schema.org property may hold here. */
export type JsonLd = {readonly [key: string]: string | number | boolean | JsonLd | readonly (string | JsonLd)[]};

const statuses = {
  scheduled: 'EventScheduled', cancelled: 'EventCancelled', postponed: 'EventPostponed', rescheduled: 'EventRescheduled',
};

/**
 * An event as schema.org `Event`, complete enough to be read back. All texts are plain. Whoever writes it into
 * a page escapes `<`. `base`: what relative addresses are relative to; without it they are left out.
 */
export function toJsonLd(event: DetailedEvent, base?: string): JsonLd {
  const {
    id, name, startDate, endDate, allDay, description, location, organizer, categories, status = 'scheduled',
    isAccessibleForFree, seriesId, accessibilitySummary, offers = [],
  } = event;
  const {uid, announced} = namesOf(id);
  const day = allDay ?? isDay(startDate);
  const before = status === 'rescheduled' && announced ? previousStart(announced, event) : undefined;
  const [image, url] = [webUrl(event.image, base), webUrl(event.url, base)];
  return {
    '@context': 'https://schema.org', '@type': 'Event', identifier: uid, name, startDate,
    // In schema.org the last day is included.
    ...endDate && {endDate: day && endDate > startDate ? addDays(endDate, -1) : endDate},
    eventStatus: `https://schema.org/${statuses[status]}`,
    ...before && {previousStartDate: before},
    ...location && {location: placeJson(location, base)},
    ...description && {description: toPlainText(description)},
    ...image && {image: event.imageAlt ? {'@type': 'ImageObject', url: image, caption: event.imageAlt} : image},
    ...organizer && {organizer: {'@type': 'Organization', name: organizer}},
    ...url && {url},
    ...categories?.length && {keywords: categories},
    ...isAccessibleForFree !== undefined && {isAccessibleForFree},
    ...offers.length && {offers: offers.map((offer) => offerJson(offer, base))},
    ...accessibilitySummary && {accessibilitySummary},
    ...seriesId && {superEvent: {'@type': 'EventSeries', identifier: seriesId, name}},
  };
}

function placeJson({name, address, latitude, longitude, url}: Place, base: string | undefined): JsonLd {
  const link = webUrl(url, base);
  const known = latitude !== undefined && longitude !== undefined;
  if (link && !address && !known) return {'@type': 'VirtualLocation', name, url: link};
  return {
    '@type': 'Place', name, ...address && {address},
    ...known && {geo: {'@type': 'GeoCoordinates', latitude, longitude}},
    ...link && {url: link},
  };
}

function offerJson({name, price, priceCurrency, url}: Offer, base: string | undefined): JsonLd {
  const link = webUrl(url, base);
  return {
    '@type': 'Offer', ...name && {name}, ...price !== undefined && {price}, ...priceCurrency && {priceCurrency},
    ...link && {url: link},
  };
}

/** The parts of an id: what the publisher calls it, and the start it was announced with. */
function namesOf(id: string): {uid: string; announced?: string} {
  const [, uid, announced] = /^([^]*)#(\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?)(?:#\d+)?$/.exec(id) ?? [];
  return announced ? {uid: uid!, announced} : {uid: id};
}

/** The start by which an event goes in its series, as a moment if its own is one. */
function previousStart(announced: string, {startDate, timeZone}: DetailedEvent): string | undefined {
  if (announced === startDate || isDay(announced)) return announced === startDate ? undefined : announced;
  const zone = cityZone(timeZone);
  const wall = parseMoment(`${announced}Z`)?.wall;
  const moment = wall === undefined ? undefined : formatMoment(toEpoch(wall, zone), zone);
  return moment === startDate ? undefined : moment;
}

/** An absolute `http` or `https` address; any other is nobody's page. */
function webUrl(address = '', base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const {href, protocol} = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
