import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the map, with data in the address itself. The town in them does not exist. */

const address = (type: string, value: unknown) => `data:${type},${encodeURIComponent(JSON.stringify(value))}`;

const feature = (geometry: object, properties: object, id?: string) => ({type: 'Feature', id, geometry, properties});

const collection = (features: readonly object[]) => address('application/geo+json', {type: 'FeatureCollection', features});

const feed = (items: readonly object[]) =>
  address('application/json', {stadtbausteine: '1.0', kind: 'places', source: {title: 'Stadt Eschenfurt'}, items});

const playgrounds = [
  {
    id: 'mill', name: 'Spielplatz Am Mühlbach', address: 'Mühlweg 4', latitude: 51.1712, longitude: 7.0834, wheelchair: 'yes',
    amenityFeature: [{name: 'step-free', value: true}],
    description: '<p>Klettern, Sand und Wasser. Die Pumpe läuft <strong>von Ostern bis Oktober</strong>.</p>',
  },
  {
    id: 'castle', name: 'Spielplatz Burgwiese', address: 'Burgstraße 20', latitude: 51.1765, longitude: 7.0921,
    wheelchair: 'limited', openingHours: 'Mo-Su 08:00-20:00',
  },
  {id: 'pond', name: 'Wasserspielplatz am Teich', address: 'Teichweg 9', latitude: 51.1687, longitude: 7.0775},
];

const markets = [
  {id: '1', name: 'Markt auf dem Neumarkt', address: 'Neumarkt', latitude: 51.1733, longitude: 7.0802, openingHours: 'We,Sa 07:00-13:00'},
  {id: '2', name: 'Abendmarkt', address: 'Altmarkt 3', latitude: 51.1701, longitude: 7.0888, openingHours: 'Th 16:00-20:00'},
];

const toilets = [
  {id: '1', name: '', address: 'Fronhof 1', latitude: 51.1709, longitude: 7.0851, wheelchair: 'yes', openingHours: '24/7'},
  {id: '2', name: '', address: 'Bahnhof', latitude: 51.1752, longitude: 7.0848, openingHours: 'Mo-Su 06:00-22:00'},
];

/** River, park, streets and blocks for the ground. */
const ground = collection([
  feature({type: 'Polygon', coordinates: [[[7.06, 51.1655], [7.072, 51.167], [7.083, 51.1695], [7.096, 51.169], [7.11, 51.1665], [7.11, 51.1652], [7.096, 51.1678], [7.083, 51.1683], [7.072, 51.1658], [7.06, 51.1643], [7.06, 51.1655]]]}, {kind: 'water', name: 'Esche'}),
  feature({type: 'Polygon', coordinates: [[[7.0745, 51.1705], [7.08, 51.1722], [7.0815, 51.1702], [7.077, 51.169], [7.0745, 51.1705]]]}, {kind: 'park'}),
  feature({type: 'Polygon', coordinates: [[[7.0905, 51.1752], [7.0945, 51.1778], [7.0962, 51.176], [7.092, 51.1744], [7.0905, 51.1752]]]}, {kind: 'park'}),
  feature({type: 'LineString', coordinates: [[7.062, 51.1716], [7.0776, 51.1728], [7.0851, 51.1724], [7.0948, 51.1735], [7.109, 51.1722]]}, {kind: 'street', class: 'main', name: 'Hauptstraße'}),
  feature({type: 'LineString', coordinates: [[7.0846, 51.1806], [7.0851, 51.1724], [7.0858, 51.1685], [7.0842, 51.163]]}, {kind: 'street', class: 'main', name: 'Brückenstraße'}),
  feature({type: 'LineString', coordinates: [[7.0776, 51.1728], [7.0834, 51.1706], [7.0901, 51.1701], [7.0948, 51.1735]]}, {kind: 'street', class: 'minor', name: 'Wallstraße'}),
  feature({type: 'LineString', coordinates: [[7.064, 51.1762], [7.084, 51.1758], [7.108, 51.1784]]}, {kind: 'rail'}),
]);

const routes = collection([
  feature({type: 'LineString', coordinates: [[7.062, 51.166], [7.073, 51.1675], [7.084, 51.1702], [7.097, 51.1695], [7.109, 51.167]]}, {name: 'Eschetal-Radweg'}, 'valley'),
  feature({type: 'LineString', coordinates: [[7.0846, 51.1806], [7.0873, 51.1745], [7.0901, 51.1701], [7.095, 51.164]]}, {name: 'Burgroute'}, 'castle'),
]);

const quarters = collection([
  feature({type: 'Polygon', coordinates: [[[7.076, 51.174], [7.076, 51.169], [7.094, 51.1692], [7.093, 51.1745], [7.076, 51.174]]]}, {name: 'Altstadt'}, 'old'),
  feature({type: 'Polygon', coordinates: [[[7.093, 51.1745], [7.094, 51.1692], [7.108, 51.1688], [7.107, 51.176], [7.093, 51.1745]]]}, {name: 'Burgviertel'}, 'castle'),
]);

const layers = `Spielplätze: ${feed(playgrounds)}; Märkte: ${feed(markets)}; Toiletten: ${feed(toilets)}`;
const icons = 'Spielplätze: playground; Märkte: market; Toiletten: toilet';

const fallback = '<a href="/karte/liste.html">Alle Orte auf einer Seite</a>';

/** Nothing is asked of anybody: the ground stands in the address. */
const own = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;

const tag = (attributes: string, content = '') =>
  `<city-map today="2026-03-04T11:00:00+01:00" ${attributes}>${content}</city-map>`;

const mixed = [
  ...playgrounds.map((one) => ({...one, categories: ['Spielplatz']})), ...markets.map((one) => ({...one, id: `m${one.id}`, categories: ['Markt']})),
];

export const examples: readonly Example[] = [
  {name: 'Ebenen', nameEn: 'Layers', html: tag(`layers="${layers}" ${own}`, fallback)},
  {name: 'Ebenen mit Zeichen', nameEn: 'Layers with glyphs', html: tag(`layers="${layers}" icons="${icons}" ${own}`)},
  {name: 'Nur eine Adresse', nameEn: 'One address only', html: tag(`src="${feed(mixed)}" ${own}`)},
  {name: 'Wege und Flächen', nameEn: 'Lines and areas', html: tag(`layers="Radwege: ${routes}; Stadtteile: ${quarters}" ${own} heading="Radwege und Stadtteile"`)},
  {name: 'Ein Ort, offen', nameEn: 'One place, open', html: tag(`layers="${layers}" ${own} item="Spielplätze/castle"`)},
  {name: 'Vor der Einwilligung', nameEn: 'Before consent', html: tag(`src="${feed(mixed)}" view="map" tiles="basemap.de"`)},
  {name: 'Ohne Grundkarte', nameEn: 'Without a base map', html: tag(`src="${feed(mixed)}" tiles="none" view="map"`)},
  {name: 'Nur die Liste', nameEn: 'The list only', html: tag(`src="${feed(mixed)}" views="list"`)},
  {name: 'Eine Ebene fehlt', nameEn: 'A layer is missing', html: tag(`layers="Spielplätze: ${feed(playgrounds)}; Märkte: about:blank" ${own}`)},
  {name: 'Nichts eingetragen', nameEn: 'Nothing listed', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
];

const sample = '/daten/beispiele/city-map.json';
const shown = tag(`src="${feed(mixed)}" limit="3" ${own}`);
const {part, state} = stylingsOf('city-map', shown);

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'border-block-end: 1px solid; padding-block-end: .75rem;'),
  part('search', 'border: 2px solid; padding: .5rem;'),
  part('map', 'border: 2px solid; padding: .5rem;', tag(`src="${feed(mixed)}" ${own} view="map"`)),
  part('list', 'border-block-end: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('filter', 'border: 2px solid; padding: 2rem;', undefined, 'Filter'),
  part('detail', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: 1rem;', tag(`src="${feed(mixed)}" item="castle" ${own}`)),
  part('answer', 'font-size: 1.5rem;', tag(`src="${feed(mixed)}" item="castle" ${own}`)),
  part('table', 'border-block: 2px solid;', tag(`src="${feed(mixed)}" item="castle" ${own}`)),
  part('status', unhidden, `<city-map src="${sample}?delay=8000"></city-map>`),
  part('button', 'letter-spacing: .03em; text-transform: uppercase;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;', tag(`src="${feed(mixed)}" item="castle" ${own}`)),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<city-map src="${sample}?delay=8000"></city-map>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<city-map src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></city-map>`),
];
