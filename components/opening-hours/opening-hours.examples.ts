import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state, with the hours in the attribute or in the address itself. The city in them does not exist. */

const feed = (...items: readonly object[]) => `data:application/json,${encodeURIComponent(JSON.stringify({
  stadtbausteine: '1.0', kind: 'places', source: {title: 'Stadt Eschenfurt', language: 'de'}, items,
}))}`;

const office = 'Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off';
const offices = feed(
  {id: 'markt', name: 'Bürgerbüro am Markt', openingHours: office, url: 'https://eschenfurt.example/buergerbuero'},
  {id: 'sued', name: 'Bürgerbüro Süd', openingHours: 'Tu,Th 09:00-12:30,14:00-16:00; PH off'},
  {id: 'archiv', name: 'Stadtarchiv', hoursText: 'Nach Vereinbarung'},
  {id: 'automat', name: 'Dokumentenausgabe', openingHours: '24/7'},
);
const pool = 'Mo-Fr 06:30-21:00; Sa,Su 08:00-18:00; PH 08:00-18:00; 2026 Dec 24,25,31 off; 2026 Dec 14-2026 Dec 18 off "Wartung"';
const baker = 'Mo-Sa 07:00-18:30; Su 08:00-11:00';

const fallback = '<p>Telefon 05999 115</p>';
const tag = (attributes: string, moment = '2026-03-02T10:05:00+01:00', content = fallback) =>
  `<opening-hours loading="eager" region="DE-NW" today="${moment}" ${attributes}>${content}</opening-hours>`;
const narrow = (markup: string) => markup.replace('<opening-hours', '<opening-hours style="max-inline-size: 15rem"');
const own = `hours="${office}"`;

export const examples: readonly Example[] = [
  {name: 'Geöffnet', nameEn: 'Open', html: tag(own)},
  {name: 'Schließt gleich', nameEn: 'Closes soon', html: tag(own, '2026-03-02T11:40:00+01:00')},
  {name: 'Geschlossen', nameEn: 'Closed', html: tag(own, '2026-03-06T13:00:00+01:00')},
  {name: 'Über Ostern geschlossen', nameEn: 'Closed over Easter', html: tag(own, '2026-04-04T10:00:00+02:00')},
  {
    name: 'Ein Feiertag, von dem die Angabe nichts sagt', nameEn: 'A holiday that the hours leave out',
    html: tag(`hours="${baker}"`, '2026-06-04T10:00:00+02:00'),
  },
  {name: 'Abweichende Tage voraus', nameEn: 'Exceptions ahead', html: tag(`hours='${pool}'`, '2026-12-08T10:00:00+01:00')},
  {name: 'Durchgehend geöffnet', nameEn: 'Open 24 hours', html: tag('hours="24/7"')},
  {name: 'Wie veröffentlicht', nameEn: 'As published', html: tag('hours="nach Vereinbarung"')},
  {
    name: 'Nur mit Termin', nameEn: 'By appointment only',
    html: tag('hours=\'Mo-Fr 08:00-12:00; Mo-We 14:00-16:00 "nur mit Termin"; PH off\'', '2026-03-02T14:30:00+01:00'),
  },
  {name: 'In einer schmalen Spalte', nameEn: 'In a narrow column', html: narrow(tag(own))},
  {name: 'Ein Ort aus einer Liste', nameEn: 'A place of a list', html: tag(`src="${offices}" place="sued"`)},
  {name: 'Mehrere Orte', nameEn: 'Several places', html: tag(`src="${offices}" limit="3"`)},
  {name: 'Noch nichts da', nameEn: 'Nothing yet', html: tag(`src="${feed()}"`)},
  {name: 'Die Daten lassen sich nicht laden', nameEn: 'The data cannot be loaded', html: tag('src="about:blank"')},
];

const sample = '/daten/beispiele/opening-hours.json';
const {part, state} = stylingsOf('opening-hours', tag(own));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('answer', 'font-size: 1.5rem;'),
  part('table', 'font-size: .875rem;', undefined, 'Öffnungszeiten der Woche'),
  part('list', 'border-block-start: 3px solid;', tag(`src="${offices}"`)),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;', tag(`src="${offices}"`)),
  part('meta', 'font-style: italic;', tag(`src="${offices}" place="sued"`)),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"')),
  part('status', unhidden, `<opening-hours src="${sample}?delay=8000"></opening-hours>`),
  part('button', 'border-radius: 99px;', tag(`src="${offices}" limit="3"`)),
  part('link', 'text-decoration: none; font-weight: 700;', tag(`src="${offices}"`)),
  state('open', edge('solid #1c6e3b')),
  state('closed', edge('solid #b3261e'), tag(own, '2026-03-06T13:00:00+01:00')),
  state('unknown', edge('dotted #55616b'), tag('hours="nach Vereinbarung"')),
  state('idle', edge('dotted #55616b'), tag('')),
  state('loading', edge('dashed #22609c'), `<opening-hours src="${sample}?delay=8000"></opening-hours>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed()}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"')),
  state('stale', edge('solid #855000'), `<opening-hours src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2"></opening-hours>`),
];
