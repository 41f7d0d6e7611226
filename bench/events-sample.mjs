/**
 * Single events of one year as a city publishes them, evenly spread, in order: times, whole days, places, texts.
 * None recurs, so that every calendar shows as many lines. The same events as iCalendar, as our JSON and as the
 * JSON FullCalendar reads; the same for the same number.
 */

const day = 86_400_000;
const begin = Date.UTC(2026, 0, 1);
const kinds = ['Konzert', 'Lesung', 'Führung', 'Markt', 'Theater', 'Sport', 'Vortrag'];
const places = ['Stadthalle', 'Rathaus', 'Stadtbibliothek', 'Flussmuseum', 'Konzerthaus', 'Jugendzentrum'];
const text = 'Offen für alle, Anmeldung ist nicht nötig. Der Eintritt an der Abendkasse ist ermäßigt für Schülerinnen '
  + 'und Schüler; der Saal ist mit dem Rollstuhl erreichbar. Bei Regen findet die Veranstaltung im Foyer statt.';

/** The first of the days the events are spread over. */
export const sampleToday = '2026-01-01';

const two = (number) => String(number).padStart(2, '0');
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
const summer = (date) => date >= '2026-03-29' && date < '2026-10-25';

/** So many events: `{id, name, start, end, allDay, place, address, category, text, url, free}`. */
export function sampleEvents(count) {
  return Array.from({length: count}, (_, index) => {
    const date = dayOf(begin + Math.floor(index * 365 / count) * day);
    const allDay = index % 10 === 0;
    const offset = summer(date) ? '+02:00' : '+01:00';
    const hour = 9 + index % 11;
    const category = kinds[index % kinds.length];
    return {
      id: `${index}@musterstadt.example`, name: `${category} Nr. ${index + 1} am ${places[index % places.length]}`, allDay,
      start: allDay ? date : `${date}T${two(hour)}:${two(index % 4 * 15)}:00${offset}`,
      end: allDay ? dayOf(Date.parse(date) + day) : `${date}T${two(hour + 2)}:${two(index % 4 * 15)}:00${offset}`,
      place: places[index % places.length], address: `Marktplatz ${1 + index % 60}, 12345 Musterstadt`,
      category, text: text.slice(0, 60 + index % 140), url: `https://musterstadt.example/termine/${index}`,
      free: index % 3 === 0,
    };
  });
}

/** As a document of our own. */
export const asDocument = (events) => JSON.stringify({
  stadtbausteine: '1.0', kind: 'events',
  items: events.map(({id, name, start, end, allDay, place, address, category, text: description, url, free}) => ({
    id, name, startDate: start, endDate: end, allDay, timeZone: 'Europe/Berlin', description,
    location: {id: place, name: place, address}, categories: [category], url, isAccessibleForFree: free,
  })),
});

/** As FullCalendar's JSON feed. */
export const asFullCalendar = (events) => JSON.stringify(
  events.map(({id, name, start, end, allDay, place, address, category, text: description, url, free}) => ({
    id, title: name, start, end, allDay, url,
    extendedProps: {description, location: `${place}, ${address}`, categories: [category], free},
  })));

const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'];

const escaped = (value) => value.replace(/[\\;,]/g, '\\$&');
const fold = (line) => line.replace(/[^]{70}(?=[^])/g, '$&\r\n ');
const property = (name, {allDay}, when) => allDay
  ? `${name};VALUE=DATE:${when.replaceAll('-', '')}`
  : `${name};TZID=Europe/Berlin:${when.slice(0, 19).replace(/[-:]/g, '')}`;

/** As a calendar file. */
export function asCalendar(events) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Musterstadt//Kalender//DE', ...zone];
  for (const event of events) {
    lines.push('BEGIN:VEVENT', `UID:${event.id}`, 'DTSTAMP:20260101T000000Z', property('DTSTART', event, event.start),
      property('DTEND', event, event.end), fold(`SUMMARY:${escaped(event.name)}`),
      fold(`DESCRIPTION:${escaped(event.text)}`), fold(`LOCATION:${escaped(`${event.place}, ${event.address}`)}`),
      `CATEGORIES:${event.category}`, `URL:${event.url}`, 'END:VEVENT');
  }
  return `${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
