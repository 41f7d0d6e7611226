import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the calendar, with data in the address itself. The town in them does not exist. */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

const feed = (items: readonly object[]) =>
  json({stadtbausteine: '1.0', kind: 'collections', source: {title: 'Stadtwerke Eschenfurt'}, items});

const calendar = (...events: readonly string[]) => `data:text/calendar,${encodeURIComponent([
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Abfuhrtermine Lindenstraße',
  ...events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT`), 'END:VCALENDAR',
].join('\r\n'))}`;

const collections = feed([
  {id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll', containers: ['120 l'], interval: 'P2W'},
  {id: '2', date: '2026-03-03', fraction: 'packaging', name: 'Gelbe Tonne', interval: 'P2W'},
  {id: '3', date: '2026-03-05', fraction: 'organic', name: 'Biotonne', interval: 'P1W'},
  {id: '4', date: '2026-03-10', fraction: 'paper', name: 'Altpapier', containers: ['240 l'], interval: 'P4W'},
  {id: '5', date: '2026-03-12', fraction: 'organic', name: 'Biotonne', interval: 'P1W'},
  {id: '6', date: '2026-03-14', fraction: 'hazardous', name: 'Schadstoffmobil', note: 'Marktplatz, 9 bis 12 Uhr'},
  {id: '7', date: '2026-03-17', fraction: 'residual', name: 'Restmüll', containers: ['120 l'], interval: 'P2W'},
  {id: '8', date: '2026-03-17', fraction: 'packaging', name: 'Gelbe Tonne', interval: 'P2W'},
  {id: '9', date: '2026-03-20', fraction: 'garden', name: 'Grünschnitt'},
  {id: '10', date: '2026-03-31', fraction: 'residual', name: 'Restmüll', containers: ['120 l'], interval: 'P2W'},
  {id: '11', date: '2026-04-04', fraction: 'glass', name: 'Altglas', movedFrom: '2026-04-03'},
  {id: '12', date: '2026-04-07', fraction: 'paper', name: 'Altpapier', containers: ['240 l'], movedFrom: '2026-04-06'},
]);

const everyKind = feed([
  'residual', 'organic', 'paper', 'packaging', 'glass', 'bulky',
  'hazardous', 'garden', 'christmas-tree', 'electronics', 'textiles', 'other',
].map((fraction, index) => ({
  id: String(index), date: `2026-03-${String(2 + index).padStart(2, '0')}`, fraction,
  name: ['Restmülltonne', 'Biotonne', 'Papier, Pappe und Kartonagen', 'Gelbe Tonne', 'Altglas', 'Sperrmüll',
    'Schadstoffmobil', 'Grünschnitt', 'Weihnachtsbäume', 'Elektrogeräte', 'Altkleider', 'Aschetonne'][index],
})));

const streets = json({
  streets: [
    {name: 'Ahornweg', district: 'Nord', src: collections},
    {name: 'Am Alten Markt', district: 'Mitte', src: everyKind},
    {name: 'Lindenstraße', district: 'Mitte', houses: [
      {name: '1–19', src: collections}, {name: '20–48', src: everyKind},
    ]},
    {name: 'Schützenstraße', district: 'Süd', src: everyKind},
  ],
});

const recurring = calendar(
  'UID:rest\r\nDTSTART;VALUE=DATE:20260106\r\nRRULE:FREQ=WEEKLY;INTERVAL=2\r\nSUMMARY:Leerung: Restmüll 120 l (14-täglich)',
  'UID:bio\r\nDTSTART;VALUE=DATE:20260108\r\nRRULE:FREQ=WEEKLY\r\nEXDATE;VALUE=DATE:20260402\r\nSUMMARY:Biotonne',
  'UID:gelb\r\nDTSTART;VALUE=DATE:20260107\r\nRRULE:FREQ=WEEKLY;INTERVAL=2\r\nSUMMARY:Gelber Sack / Gelbe Tonne',
);

const fallback = '<a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>';

const tag = (attributes: string, content = '') =>
  `<waste-calendar today="2026-03-02" ${attributes}>${content}</waste-calendar>`;

export const examples: readonly Example[] = [
  {name: 'Nächste Abfuhr und Liste', nameEn: 'Next collection and list', html: tag(`src="${collections}"`, fallback)},
  {name: 'Kalenderdatei mit Wiederholungen', nameEn: 'Calendar file with repeating dates', html: tag(`src="${recurring}"`)},
  {name: 'Straße wählen', nameEn: 'Choice of a street', html: tag(`streets="${streets}" src="{street}"`, fallback)},
  {name: 'Straße und Hausnummer vorgegeben', nameEn: 'Street and house number given', html: tag(`streets="${streets}" src="{street}" street="Lindenstraße" house="12"`)},
  {name: 'Monatsblatt', nameEn: 'Month', html: tag(`src="${collections}" view="month"`)},
  {name: 'Jahresblatt', nameEn: 'Year', html: tag(`src="${recurring}" view="year"`)},
  {name: 'Alle Abfallarten', nameEn: 'All kinds of waste', html: tag(`src="${everyKind}" limit="12"`)},
  {name: 'Ohne Überschrift, kurz', nameEn: 'Without a heading, short', html: tag(`src="${collections}" heading="" limit="2"`)},
  {name: 'Eigene Überschrift und Fußzeile', nameEn: 'Own heading and footer', html: tag(
    `src="${collections}" heading="Müllabfuhr in Eschenfurt" heading-level="3" limit="3"`,
    '<p slot="footer">Fragen? <a href="tel:+490000123456">0000 123456</a></p>')},
  {name: 'Noch keine Termine', nameEn: 'No dates yet', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
  {name: 'Keine Abfuhrdaten', nameEn: 'Not collection data', html: tag(`src="data:text/html,${encodeURIComponent('<h1>Wartung</h1>')}"`, fallback)},
];

const sample = '/daten/abfall/ahornweg.ics';
const {part, state, property} = stylingsOf('waste-calendar', tag(`src="${collections}" limit="2"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'justify-content: start; border-block-start: 1px solid; padding-block-start: .75rem;'),
  part('list', 'border-block-start: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('answer', 'border: 2px solid #1c6e3b;'),
  part('filter', 'border: 2px solid; padding: 2rem;', undefined, 'Tonnen wählen'),
  part('status', unhidden, `<waste-calendar src="${sample}?delay=8000"></waste-calendar>`),
  part('button', 'border-radius: 99px; letter-spacing: .03em;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;',
    `<waste-calendar src="${sample}" limit="2"></waste-calendar>`, 'In meinen Kalender'),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<waste-calendar src="${sample}?delay=8000"></waste-calendar>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<waste-calendar src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></waste-calendar>`),
  property('next-background', '#e8f1ea'),
  property('sign-size', '2.25em'),
];
