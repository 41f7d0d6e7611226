import {addDays} from './days.mjs';
import {clockAt, epochOf, home, momentOf} from './clocks.mjs';
import {hash} from './random.mjs';
import {kinds, pictures} from './event-kinds.mjs';

/* The city's events in schema.org's words (JSON-LD), in the several ways that sites write times and prices. */

const types = {
  concert: 'MusicEvent', theatre: 'TheaterEvent', reading: 'LiteraryEvent', talk: 'EducationEvent', film: 'ScreeningEvent',
  children: 'ChildrensEvent', walk: 'Event', sport: 'SportsEvent', market: 'SaleEvent', party: 'DanceEvent', council: 'Event',
  seniors: 'SocialEvent', festival: 'Festival', stream: 'EducationEvent', exhibition: 'ExhibitionEvent',
};

const status = (name) => `https://schema.org/Event${name[0].toUpperCase()}${name.slice(1)}`;

/** Half of the local times are written without an offset. */
function times({slug, time, minutes, days, zone}, day, start = time) {
  if (!start) return days > 1 ? {startDate: day, endDate: addDays(day, days - 1)} : {startDate: day};
  const epoch = epochOf(day, start, zone);
  const write = hash(`${slug} offset`) % 2 && zone === home
    ? (moment) => { const at = clockAt(moment, zone); return `${at.day}T${at.time}`; }
    : (moment) => momentOf(moment, zone);
  return {startDate: write(epoch), endDate: write(epoch + minutes * 60_000)};
}

function placeOf({venue, url}) {
  if (!venue) return {'@type': 'VirtualLocation', name: 'Online', url};
  const {name, street, postalCode, city, latitude, longitude} = venue;
  return {
    '@type': 'Place', name,
    address: {'@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: city, addressCountry: 'DE'},
    geo: {'@type': 'GeoCoordinates', latitude, longitude},
  };
}

const offer = (name, price, url) => ({'@type': 'Offer', name, price: price.toFixed(2), priceCurrency: 'EUR', url});

/** Some sites say that it is free of charge, others give a price of 0. */
function priceOf({slug, price, url}) {
  if (!price) return {};
  const [full, reduced] = price;
  if (!full) return hash(`${slug} free`) % 2 ? {isAccessibleForFree: true} : {offers: {'@type': 'Offer', price: '0', priceCurrency: 'EUR'}};
  return {offers: [offer('Eintritt', full, url), ...(reduced ? [offer('ermäßigt', reduced, url)] : [])]};
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function scheduleOf({rule, day, time, minutes, zone, until, without}) {
  const {weekly, monthly, daily, weekday, months, lastDate} = rule;
  const name = dayNames[weekday - 1];
  const end = time && clockAt(epochOf(day, time, zone) + minutes * 60_000, zone).time;
  return {
    '@type': 'Schedule', startDate: day, ...(until && {endDate: until}),
    repeatFrequency: daily ? 'P1D' : monthly ? 'P1M' : `P${weekly}W`,
    ...(daily ? {byMonthDay: Array.from({length: lastDate}, (_, index) => index + 1)}
      : {byDay: monthly ? `${monthly}${name.slice(0, 2).toUpperCase()}` : `https://schema.org/${name}`}),
    ...(months && {byMonth: months}),
    ...(time && {startTime: `${time}:00`, endTime: `${end}:00`, scheduleTimezone: zone}),
    ...(without.length && {exceptDate: without}),
  };
}

function changed(event, {day, newDay, newTime, status: name}) {
  const before = times(event, day).startDate;
  return {
    '@type': types[event.kind], ...times(event, newDay ?? day, newTime ?? event.time), eventStatus: status(name),
    ...(newDay && {previousStartDate: before}),
  };
}

/** One event, by itself or with all its dates. */
export function eventObject(event) {
  const {uid, name, kind, description, organiser, url, image, rule, changes = [], zone, time, day, venue} = event;
  return {
    '@type': rule ? ['EventSeries', types[kind]] : types[kind], identifier: uid, name, ...(rule ? {} : times(event, day)),
    eventStatus: status(event.status),
    ...(rule ? {eventSchedule: scheduleOf(event)} : zone && zone !== home && time
      ? {eventSchedule: {'@type': 'Schedule', scheduleTimezone: zone}} : {}),
    description, location: placeOf(event), organizer: {'@type': 'Organization', name: organiser},
    keywords: hash(`${event.slug} keywords`) % 2 ? kinds[kind].categories : kinds[kind].categories.join(', '),
    url, image: {'@type': 'ImageObject', url: image, caption: pictures[kinds[kind].image]},
    ...(venue?.accessibility && {accessibilitySummary: venue.accessibility}), ...priceOf(event),
    ...(changes.length && {subEvent: changes.map((change) => changed(event, change))}),
  };
}

export const writeEventJsonLd = (events) =>
  `${JSON.stringify({'@context': 'https://schema.org', '@graph': events.map(eventObject)}, null, 1)}\n`;
