import {addDays, compact} from './days.mjs';
import {clockAt, epochOf, home, partner} from './clocks.mjs';
import {fold, text, berlin} from './icalendar.mjs';
import {kinds} from './event-kinds.mjs';
import {plainText} from './event-texts.mjs';

/* The city's events as iCalendar (RFC 5545, 7986, 9073): local times with their zones, series with exceptions. */

const newYork = [
  'BEGIN:VTIMEZONE', `TZID:${partner}`,
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400', 'TZNAME:EDT', 'DTSTART:20070311T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'TZNAME:EST', 'DTSTART:20071104T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function ruleOf({rule, until, time}) {
  const {weekly, monthly, daily, weekday, months, lastDate} = rule;
  const day = weekdays[weekday - 1];
  const parts = daily ? ['FREQ=DAILY', `BYMONTHDAY=${Array.from({length: lastDate}, (_, index) => index + 1)}`]
    : monthly ? ['FREQ=MONTHLY', `BYDAY=${monthly}${day}`]
      : ['FREQ=WEEKLY', ...(weekly > 1 ? [`INTERVAL=${weekly}`] : []), `BYDAY=${day}`];
  if (months) parts.push(`BYMONTH=${months}`);
  if (until) parts.push(`UNTIL=${compact(until)}${time ? 'T215959Z' : ''}`);
  return `RRULE:${parts.join(';')}`;
}

/** A property whose value is a day, or a time with its zone. */
const when = (name, day, time, zone) => (time
  ? `${name};TZID=${zone}:${compact(day)}T${time.replace(':', '')}00` : `${name};VALUE=DATE:${compact(day)}`);

function span({time, minutes, days, zone}, day, start = time) {
  if (!start) return [when('DTSTART', day), when('DTEND', addDays(day, days))];
  const end = clockAt(epochOf(day, start, zone) + minutes * 60_000, zone);
  return [when('DTSTART', day, start, zone), when('DTEND', end.day, end.time, zone)];
}

/** A postponed event in the words of schema.org, because iCalendar has none for it. */
const putOff = ['STATUS:TENTATIVE', `STRUCTURED-DATA;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Event";VALUE=TEXT:${
  text('{"@type":"Event","eventStatus":"https://schema.org/EventPostponed"}')}`];

const statuses = {
  scheduled: ['STATUS:CONFIRMED'], rescheduled: ['STATUS:CONFIRMED'], cancelled: ['STATUS:CANCELLED'], postponed: putOff,
};

function about({name, description, venue, organiser, price, url, image, kind}) {
  return [
    `SUMMARY:${text(name)}`,
    `DESCRIPTION:${text(plainText(description))}`,
    `X-ALT-DESC;FMTTYPE=text/html:${text(`<html><body>${description}</body></html>`)}`,
    `LOCATION:${text(venue ? `${venue.name}\n${venue.street}, ${venue.postalCode} ${venue.city}` : 'Online')}`,
    ...(venue ? [`GEO:${venue.latitude};${venue.longitude}`] : []),
    `ORGANIZER;CN="${organiser}":mailto:kultur@eschenfurt.example`,
    `CATEGORIES:${kinds[kind].categories.map(text).join(',')}`,
    `URL:${url}`,
    `IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/svg+xml:${image}`,
    ...(price ? [`X-COST-TYPE:${price[0] ? 'paid' : 'free'}`] : []),
  ];
}

const component = (uid, lines) => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20251116T081500Z', ...lines, 'END:VEVENT'];

function eventLines(event) {
  const {uid, day, time, zone, status, rule, without = [], changes = []} = event;
  return [
    ...component(uid, [
      ...span(event, day), ...(rule ? [ruleOf(event)] : []),
      ...without.map((date) => when('EXDATE', date, time, zone)),
      ...statuses[status], ...about(event),
    ]),
    ...changes.flatMap((change) => component(uid, [
      when('RECURRENCE-ID', change.day, time, zone), ...span(event, change.newDay ?? change.day, change.newTime ?? time),
      'SEQUENCE:1', ...statuses[change.status], ...about(event),
    ])),
  ];
}

/** @param events as `publishedEvents` gives them */
export function writeEventCalendar(events) {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kulturamt Eschenfurt//Veranstaltungskalender 7.1//DE', 'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH', 'NAME:Veranstaltungen in Eschenfurt', 'X-WR-CALNAME:Veranstaltungen in Eschenfurt',
    `X-WR-TIMEZONE:${home}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...berlin, ...newYork, ...events.flatMap(eventLines), 'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
