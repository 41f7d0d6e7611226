import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the directory, with data in the address itself. The town in them does not exist. */

const feed = (items: readonly object[], source: object = {title: 'Stadt Eschenfurt'}) =>
  `data:application/json,${encodeURIComponent(JSON.stringify({stadtbausteine: '1.0', kind: 'places', source, items}))}`;

const site = 'https://www.eschenfurt.example';

const items = [
  {
    id: 'mill', name: 'Spielplatz Am Mühlbach', categories: ['Spielplatz'], address: 'Mühlweg 4', latitude: 51.1712, longitude: 7.0834,
    wheelchair: 'yes', amenityFeature: [{name: 'step-free', value: true}, {name: 'seeing', value: 'Tastplan am Eingang'}],
    description: '<p>Klettern, Sand und Wasser. Die Pumpe läuft <strong>von Ostern bis Oktober</strong>.</p>',
  },
  {
    id: 'castle', name: 'Spielplatz Burgwiese', categories: ['Spielplatz'], address: 'Burgstraße 20', latitude: 51.1765, longitude: 7.0921,
    wheelchair: 'limited', openingHours: 'Mo-Su 08:00-20:00',
  },
  {
    id: 'wc', name: '', categories: ['Toilette'], address: 'Fronhof 1', latitude: 51.1709, longitude: 7.0851, wheelchair: 'yes',
    openingHours: '24/7', amenityFeature: [{name: 'accessible-toilet', value: true}, {name: 'Euroschlüssel', value: true}],
  },
  {
    id: 'library', name: 'Stadtbücherei', categories: ['Bücherei', 'Kultur'], address: 'Schulgasse 2', latitude: 51.1722, longitude: 7.0862,
    openingHours: 'Mo-Fr 10:00-18:00; Sa 10:00-13:00; PH off', telephone: '+49 5555 4711', email: 'buecherei@eschenfurt.example',
    url: `${site}/buecherei`, wheelchair: 'yes', amenityFeature: [{name: 'hearing', value: 'Induktive Höranlage'}],
    description: '<p>Bücher, Spiele und Werkzeug zum Ausleihen. Der Ausweis ist für Kinder kostenlos.</p>',
  },
  {
    id: 'shop', name: 'Hofladen Kranich', categories: ['Lebensmittel'], address: 'Kranichweg 7', latitude: 51.165, longitude: 7.1001,
    openingHours: 'Tu-Fr 14:00-18:00; Sa 08:00-12:00', telephone: '05555 815', url: `${site}/hofladen`, wheelchair: 'no',
    paymentAccepted: ['Bar', 'Girocard'], delivery: 'Dienstags ab 30 €, ohne Aufpreis',
  },
  {
    id: 'advice', name: 'Schuldnerberatung', categories: ['Beratung'], address: 'Rathausplatz 3', hoursText: 'nach Vereinbarung',
    telephone: '05555 1200', amenityFeature: [{name: 'step-free', value: true}],
  },
  {id: 'bus', name: 'Bücherbus', categories: ['Bücherei'], openingHours: 'We 15:00-17:00'},
  {id: 'market', name: 'Wochenmarkt', categories: ['Markt'], address: 'Neumarkt', latitude: 51.1733, longitude: 7.0802,
    openingHours: 'We,Sa 07:00-13:00'},
];

const kinds = ['Altglas', 'Apotheke', 'Arzt', 'Bibliothek', 'Brunnen', 'Café', 'Feuerwehr', 'Kita', 'Museum', 'Post', 'Schule'];
const many = kinds.flatMap((kind, index) => [...Array(kinds.length - index)].map((_, number) => ({
  id: `${kind}-${number}`, name: `${kind} ${number + 1}`, categories: [kind], address: `Ringstraße ${10 * index + number + 1}`,
  latitude: 51.16 + index / 400, longitude: 7.07 + number / 300,
})));

const fallback = '<a href="/adressen/liste.html">Alle Adressen auf einer Seite</a>';

const tag = (attributes: string, content = '') =>
  `<place-directory today="2026-03-04T11:00:00+01:00" ${attributes}>${content}</place-directory>`;

export const examples: readonly Example[] = [
  {name: 'Liste', nameEn: 'List', html: tag(`src="${feed(items)}"`, fallback)},
  {name: 'Von A bis Z, in vielen Arten', nameEn: 'From A to Z, of many kinds', html: tag(`src="${feed(many)}" letters limit="6"`)},
  {name: 'Jetzt geöffnet', nameEn: 'Open now', html: tag(`src="${feed(items)}" open-now`)},
  {name: 'Stufenlos, gesucht nach „Spielplatz“', nameEn: 'Step-free, searched for “Spielplatz”', html: tag(
    `src="${feed(items)}" access="step-free" query="spielplatz" heading="Spielplätze" heading-level="3"`,
    '<p slot="footer"><a href="mailto:gruen@eschenfurt.example">Dem Grünflächenamt schreiben</a></p>')},
  {name: 'Ein Ort, offen', nameEn: 'One place, open', html: tag(`src="${feed(items)}" item="library"`)},
  {name: 'Ein Laden, der liefert', nameEn: 'A shop that delivers', html: tag(`src="${feed(items)}" item="shop"`)},
  {name: 'Zeiten nur in Worten', nameEn: 'Hours in words alone', html: tag(`src="${feed(items)}" item="advice"`)},
  {name: 'Karte, vor der Einwilligung', nameEn: 'Map, before consent', html: tag(`src="${feed(items)}" view="map" limit="4"`)},
  {name: 'Nur eine Art, ohne Karte', nameEn: 'One kind only, without a map', html: tag(`src="${feed(items)}" category="Bücherei" views="list"`)},
  {name: 'Nichts eingetragen', nameEn: 'Nothing listed', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
];

const sample = '/daten/beispiele/place-directory.json';
const {part, state} = stylingsOf('place-directory', tag(`src="${feed(items)}" limit="3"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'border-block-end: 1px solid; padding-block-end: .75rem;'),
  part('search', 'border: 2px solid; padding: .5rem;'),
  part('list', 'border-block-end: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('filter', 'border: 2px solid; padding: 2rem;', undefined, 'Filter'),
  part('detail', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: 1rem;', tag(`src="${feed(items)}" item="library"`)),
  part('answer', 'font-size: 1.5rem;', tag(`src="${feed(items)}" item="library"`)),
  part('table', 'border-block: 2px solid;', tag(`src="${feed(items)}" item="library"`)),
  part('map', 'border: 2px solid;', tag(`src="${feed(items)}" view="map"`)),
  part('status', unhidden, `<place-directory src="${sample}?delay=8000"></place-directory>`),
  part('button', 'letter-spacing: .03em; text-transform: uppercase;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;', tag(`src="${feed(items)}" item="library"`)),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<place-directory src="${sample}?delay=8000"></place-directory>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<place-directory src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></place-directory>`),
];
