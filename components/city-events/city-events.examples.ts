import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the event list, with data in the address itself. The town in them does not exist. */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

const feed = (items: readonly object[]) =>
  json({stadtbausteine: '1.0', kind: 'events', source: {title: 'Kulturbüro Eschenfurt'}, items});

const market = {id: 'p1', name: 'Fronhof', address: 'Am Fronhof 1, 43017 Eschenfurt', latitude: 51.17, longitude: 7.08};
const hall = {
  id: 'p2', name: 'Konzerthaus an der Marle', address: 'Uferstraße 20, 43017 Eschenfurt', latitude: 51.176, longitude: 7.094,
};
const museum = {id: 'p3', name: 'Flussmuseum'};

const sundays = ['2026-03-08', '2026-03-15', '2026-03-22', '2026-03-29'].map((day) => ({
  id: `tour#${day}`, name: 'Führung durch das Flussmuseum', startDate: `${day}T11:00:00+0${day < '2026-03-29' ? 1 : 2}:00`,
  endDate: `${day}T12:30:00+0${day < '2026-03-29' ? 1 : 2}:00`, timeZone: 'Europe/Berlin', location: museum,
  categories: ['Führung'], recurring: true, seriesId: 'tour', isAccessibleForFree: true,
}));

const items = [
  {
    id: 'market', name: 'Frühlingsmarkt am Fronhof', startDate: '2026-03-07T10:00:00+01:00',
    endDate: '2026-03-07T18:00:00+01:00', timeZone: 'Europe/Berlin', location: market, categories: ['Markt'],
    organizer: 'Stadtmarketing Eschenfurt', isAccessibleForFree: true, url: 'https://www.eschenfurt.example/markt',
    description: '<p>Über <strong>40 Stände</strong> mit Blumen, Honig und Handwerk.</p><ul><li>Musik ab 14 Uhr</li>'
      + '<li>Kinderschminken</li></ul>',
  },
  {
    id: 'concert', name: 'Sinfoniekonzert: Musik vom Fluss', startDate: '2026-03-07T19:30:00+01:00',
    endDate: '2026-03-07T22:00:00+01:00', timeZone: 'Europe/Berlin', location: hall, categories: ['Konzert'],
    status: 'cancelled', organizer: 'Eschenfurter Sinfoniker',
  },
  ...sundays,
  {
    id: 'festival', name: 'Marle-Lichter', startDate: '2026-03-13', endDate: '2026-03-16', allDay: true,
    location: {id: 'p4', name: 'Uferpromenade'}, categories: ['Fest'],
  },
  {
    id: 'reading', name: 'Lesung: Geschichten aus dem Hafen', startDate: '2026-03-10T18:00:00+01:00',
    timeZone: 'Europe/Berlin', location: {id: 'p5', name: 'Stadtbibliothek'}, categories: ['Lesung'], status: 'rescheduled',
  },
];

const calendar = `data:text/calendar,${encodeURIComponent([
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Sport in Eschenfurt',
  'BEGIN:VEVENT', 'UID:run', 'SUMMARY:Lauftreff an der Marle', 'LOCATION:Nordhafen',
  'DTSTART;TZID=Europe/Berlin:20260106T180000', 'DTEND;TZID=Europe/Berlin:20260106T193000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:night', 'SUMMARY:Nacht der Hallen', 'DTSTART;TZID=Europe/Berlin:20260314T200000',
  'DTEND;TZID=Europe/Berlin:20260315T020000', 'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n'))}`;

/** Marle, park and streets, for a map of our own. */
const ground = json({type: 'FeatureCollection', features: [
  {type: 'Feature', properties: {kind: 'water', name: 'Marle'}, geometry: {type: 'Polygon', coordinates: [[
    [7.05, 51.173], [7.08, 51.174], [7.11, 51.179], [7.11, 51.177], [7.08, 51.172], [7.05, 51.171], [7.05, 51.173],]]}},
  {type: 'Feature', properties: {kind: 'street', class: 'main', name: 'Uferstraße'}, geometry: {
    type: 'LineString', coordinates: [[7.05, 51.17], [7.08, 51.171], [7.11, 51.176]]}},
]});
const drawn = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;

const fallback = '<a href="/veranstaltungen.pdf">Programm als PDF</a>';

const tag = (attributes: string, content = '') =>
  `<city-events today="2026-03-04T09:00:00+01:00" ${attributes}>${content}</city-events>`;

export const examples: readonly Example[] = [
  {name: 'Liste nach Tagen', nameEn: 'List by day', html: tag(`src="${feed(items)}"`, fallback)},
  {name: 'Kalenderdatei mit Wiederholungen', nameEn: 'Calendar file with repeating events', html: tag(`src="${calendar}"`)},
  {name: 'Mehrere Quellen', nameEn: 'Several sources', html: tag(`src="${feed(items)} ${calendar}" limit="6"`)},
  {name: 'Monatsblatt', nameEn: 'Month', html: tag(`src="${feed(items)}" view="month"`)},
  {name: 'Auf der Karte', nameEn: 'On a map', html: tag(`src="${feed(items)}" views="map list" ${drawn}`)},
  {name: 'Karte erst nach Einwilligung', nameEn: 'Map only after consent', html: tag(
    `src="${feed(items)}" views="map list" tiles="basemap.de" limit="3"`)},
  {name: 'Nur am Wochenende', nameEn: 'At the weekend only', html: tag(`src="${feed(items)}" range="weekend"`)},
  {name: 'Ohne Überschrift, kurz', nameEn: 'Without a heading, short', html: tag(`src="${feed(items)}" heading="" limit="2"`)},
  {name: 'Nur Liste, eigene Überschrift', nameEn: 'List only, with its own heading', html: tag(
    `src="${feed(items)}" heading="Das ist los in Eschenfurt" heading-level="3" views="list"`,
    '<p slot="footer"><a href="mailto:kultur@eschenfurt.example">Veranstaltung melden</a></p>')},
  {name: 'Nichts eingetragen', nameEn: 'No events published', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
  {name: 'Keine Veranstaltungsdaten', nameEn: 'Not event data', html: tag(`src="data:text/html,${encodeURIComponent('<h1>Wartung</h1>')}"`, fallback)},
];

const sample = '/daten/veranstaltungen.ics';
const {part, state, property} = stylingsOf('city-events', tag(`src="${feed(items)}" limit="2"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'border-block-end: 1px solid; padding-block-end: .75rem;'),
  part('list', 'border-block-end: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('filter', 'border: 2px solid; padding: 2rem;', undefined, 'Filter'),
  part('map', 'border: 2px solid; border-radius: .75rem;', tag(`src="${feed(items)}" views="map list" limit="2" ${drawn}`)),
  part('detail', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: 1rem;', undefined, 'Frühlingsmarkt am Fronhof'),
  part('answer', 'font-size: 1.5rem;', undefined, 'Frühlingsmarkt am Fronhof'),
  part('status', unhidden, `<city-events src="${sample}?delay=8000"></city-events>`),
  part('button', 'letter-spacing: .03em; text-transform: uppercase;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;',
    tag(`src="${feed(items)}" limit="2"`), 'Frühlingsmarkt am Fronhof'),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<city-events src="${sample}?delay=8000"></city-events>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<city-events src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></city-events>`),
  property('time-width', '9em'),
];
