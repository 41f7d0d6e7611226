import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the finder, with data in the address itself. The town in them does not exist. */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

const feed = (items: readonly object[]) => json({
  stadtbausteine: '1.0', kind: 'services', source: {title: 'Stadt Eschenfurt', asOf: '2026-02-20T09:00:00+01:00'}, items,
});

const centre = {
  id: 'buergerbuero', name: 'Bürgerbüro Mitte', address: 'Am Alten Markt 1, 43017 Eschenfurt',
  latitude: 51.2, longitude: 7.1, wheelchair: 'yes', telephone: '0221 4710-100', email: 'buergerbuero@eschenfurt.example',
  url: 'https://www.eschenfurt.example/buergerbuero',
  hoursText: '<ul><li>Mo, Di 8–16 Uhr</li><li>Mi, Fr 8–12 Uhr</li><li>Do 8–12 und 14–18 Uhr</li></ul>',
};

const north = {
  id: 'nord', name: 'Bürgerbüro Nord', address: 'Hafenallee 20, 43031 Eschenfurt', wheelchair: 'limited', telephone: '0221 4710-180',
  openingHours: 'Mo-Fr 08:00-12:00',
};

const registry = {
  id: 'standesamt', name: 'Standesamt', address: 'Am Alten Markt 3, 43017 Eschenfurt', wheelchair: 'no', telephone: '0221 4710-300',
  hoursText: 'Mo–Fr 8:30–12 Uhr und nach Vereinbarung',
};

const card = {
  id: 'personalausweis', leikaKey: '99108014012000', name: 'Personalausweis beantragen', alternateName: ['Perso', 'Ausweis'],
  summary: '<p>Läuft Ihr Ausweis ab, beantragen Sie einen neuen: <strong>Verlängern lässt er sich nicht.</strong></p>',
  fees: '<ul><li>ab 24 Jahren: 37,00 €</li><li>unter 24 Jahren: 22,80 €</li></ul>',
  requiredDocuments: '<ul><li>bisheriger Ausweis oder Reisepass</li><li>ein biometrisches Passbild</li></ul>',
  processingTime: '2–3 Wochen', deadlines: 'Stellen Sie den Antrag, bevor der alte Ausweis abläuft.',
  description: '<h3>Wer einen Ausweis braucht</h3><p>Wer 16 Jahre alt ist und in Deutschland wohnt. Mehr steht beim '
    + '<a href="https://www.personalausweis.example/">Bund</a>.</p>',
  legalBasis: '<p>§ 9 Personalausweisgesetz (PAuswG)</p>', onlineUrl: 'https://online.eschenfurt.example/ausweis',
  forms: [{name: 'Zustimmung der Eltern (PDF)', url: 'https://www.eschenfurt.example/zustimmung.pdf'}],
  lifeSituations: ['Ausweise', 'Umzug'], keywords: ['ID-Karte'], offices: [centre, north],
  url: 'https://www.eschenfurt.example/personalausweis',
};

const services = [
  card,
  {id: 'vorlaeufig', name: 'Vorläufigen Personalausweis beantragen', fees: '10,00 €', processingTime: 'sofort',
    lifeSituations: ['Ausweise'], offices: [centre]},
  {id: 'verlust', name: 'Personalausweis: Verlust melden', fees: 'kostenlos', lifeSituations: ['Ausweise'],
    onlineUrl: 'https://online.eschenfurt.example/verlust', offices: [centre]},
  {id: 'reisepass', leikaKey: '99089010012000', name: 'Reisepass beantragen', fees: '70,00 €', processingTime: '4–6 Wochen',
    lifeSituations: ['Ausweise'], offices: [centre]},
  {id: 'anmelden', name: 'Wohnsitz anmelden', fees: 'kostenlos', lifeSituations: ['Umzug'],
    onlineUrl: 'https://online.eschenfurt.example/wohnsitz', offices: [centre, north]},
  {id: 'abmelden', name: 'Wohnsitz abmelden', fees: 'kostenlos', lifeSituations: ['Umzug'], offices: [centre]},
  {id: 'geburt', name: 'Geburt anzeigen', lifeSituations: ['Geburt'], offices: [registry]},
  {id: 'urkunde', name: 'Geburtsurkunde beantragen', fees: '15,00 €', lifeSituations: ['Geburt'], offices: [registry]},
  {id: 'ehe', name: 'Eheschließung anmelden', fees: '62,00 €', lifeSituations: ['Heirat'], offices: [registry]},
  {id: 'hund', name: 'Hund anmelden', fees: '120,00 € im Jahr', onlineUrl: 'https://online.eschenfurt.example/hund'},
  {id: 'fuehrerschein', name: 'Führerschein umtauschen', fees: '30,30 €', processingTime: '4 Wochen', lifeSituations: ['Auto']},
  {id: 'kfz', name: 'Auto ummelden', fees: '30,00 €', lifeSituations: ['Auto', 'Umzug']},
  {id: 'kita', name: 'Kitaplatz anmelden', lifeSituations: ['Geburt']},
];

const open = [{
  ...card, id: 'offen', offices: [
    {...centre, hoursText: '', openingHours: 'Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-12:00; PH off'},
    {...north, latitude: 51.211, longitude: 7.118},
  ],
}];

const long = [{
  id: 'lang', name: 'Genehmigung zur Durchführung verkehrsregelnder Maßnahmen anlässlich von Straßenbauarbeiten beantragen',
  summary: 'Verkehrsrechtliche Anordnungen brauchen Straßenbauunternehmen.',
  fees: '<table><tr><th>Dauer</th><th>Gebühr</th></tr><tr><td>bis 3 Tage</td><td>40,00 €</td></tr></table>',
  offices: [{...centre, name: 'Straßenverkehrsbehörde, Sachgebiet Arbeitsstellensicherung'}],
}];

/** Marle, park and streets, for a map of our own. */
const ground = json({type: 'FeatureCollection', features: [
  {type: 'Feature', properties: {kind: 'water', name: 'Marle'}, geometry: {type: 'Polygon', coordinates: [[
    [7.08, 51.193], [7.1, 51.197], [7.13, 51.199], [7.13, 51.197], [7.1, 51.195], [7.08, 51.191], [7.08, 51.193],]]}},
  {type: 'Feature', properties: {kind: 'street', class: 'main', name: 'Uferstraße'}, geometry: {
    type: 'LineString', coordinates: [[7.08, 51.198], [7.1, 51.2], [7.13, 51.21]]}},
]});
const drawn = `tiles="${ground}" attribution="© Stadt Eschenfurt"`;

const fallback = '<a href="/dienstleistungen.html">Alle Dienstleistungen</a>';

const tag = (attributes: string, content = '') =>
  `<service-finder today="2026-03-02" ${attributes}>${content}</service-finder>`;

export const examples: readonly Example[] = [
  {name: 'Häufig gesucht, Themen und A–Z', nameEn: 'Popular services, topics and A–Z', html: tag(
    `src="${feed(services)}" popular="99108014012000, anmelden, geburt, hund"`, fallback)},
  {name: 'Ohne meistgesuchte', nameEn: 'Without popular services', html: tag(`src="${feed(services)}"`)},
  {name: 'Wenige Dienstleistungen', nameEn: 'A few services', html: tag(`src="${feed(services.slice(0, 3))}"`)},
  {name: 'Eine Dienstleistung', nameEn: 'One service', html: tag(`src="${feed(services)}" service="personalausweis"`, fallback)},
  {name: 'Ämter: geöffnet oder nicht', nameEn: 'Offices: open or not', html: tag(
    `src="${feed(open)}" service="offen" ${drawn}`).replace('2026-03-02', '2026-03-05T16:30:00+01:00')},
  {name: 'Eine Dienstleistung mit LeiKa-Schlüssel', nameEn: 'One service by its LeiKa key', html: tag(`src="${feed(services)}" service="99089010012000"`)},
  {name: 'Nur das Nötigste bekannt', nameEn: 'Only the essentials are known', html: tag(`src="${feed(services)}" service="kita"`)},
  {name: 'Unbekannte Dienstleistung', nameEn: 'Unknown service', html: tag(`src="${feed(services)}" service="gibt-es-nicht" popular="anmelden"`)},
  {name: 'Lange Wörter und eine Tabelle', nameEn: 'Long words and a table', html: tag(`src="${feed(long)}" service="lang"`)},
  {name: 'Eigene Überschrift und Fußzeile', nameEn: 'Own heading and footer', html: tag(
    `src="${feed(services)}" heading="Bürgerservice" heading-level="3" popular="hund, kfz"`,
    '<p slot="footer">Fragen? <a href="tel:115">115</a></p>')},
  {name: 'Ohne Überschrift', nameEn: 'Without a heading', html: tag(`src="${feed(services)}" heading="" popular="hund" limit="3"`)},
  {name: 'Ein Amt und seine Öffnungszeiten', nameEn: 'An office and its opening hours', html: tag(
    `src="${feed(services)}" query="Standesamt Öffnungszeiten"`)},
  {name: 'Jemand in Not', nameEn: 'Somebody in need', html: tag(`src="${feed(services)}" query="mein Mann schlägt mich"`)},
  {name: 'Nichts gefunden', nameEn: 'Nothing found', html: tag(`src="${feed(services)}" query="xyzzy"`)},
  {name: 'Noch keine Dienstleistungen', nameEn: 'No services yet', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
  {name: 'Ein Teil fehlt', nameEn: 'Part of the data is missing', html: tag(`src="about:blank ${feed(services)}" popular="hund"`)},
];

const sample = '/daten/leistungen.xml';
const few = services.slice(0, 3);
const {part, state, property} = stylingsOf('service-finder', tag(`src="${feed(few)}" popular="verlust, vorlaeufig"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'border-block-start: 1px solid; padding-block-start: .75rem;', tag(`src="${feed(services)}"`)),
  part('list', 'border-block-start: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('search', 'border-block-end: 1px solid; padding-block-end: .75rem;'),
  part('detail', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: 1rem;',
    tag(`src="${feed(services)}" service="personalausweis"`)),
  part('map', 'border: 2px solid; border-radius: .75rem;', tag(`src="${feed(open)}" service="offen" ${drawn}`),
    'Auf der Karte zeigen'),
  part('answer', 'font-size: 1.25rem;', tag(`src="${feed(open)}" service="offen"`)),
  part('table', 'font-size: .875rem;', tag(`src="${feed(open)}" service="offen"`), 'Öffnungszeiten der Woche'),
  part('status', unhidden, `<service-finder src="${sample}?delay=8000"></service-finder>`),
  part('button', 'letter-spacing: .03em; text-transform: uppercase;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;',
    tag(`src="${feed(services)}" service="personalausweis"`)),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<service-finder src="${sample}?delay=8000"></service-finder>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<service-finder src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></service-finder>`),
  property('question-size', '1.1em'),
];
