import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state of the list of news, with data in the address itself. The town in them does not exist. */

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

const feed = (items: readonly object[], source: object = {title: 'Presseamt Eschenfurt'}) =>
  json({stadtbausteine: '1.0', kind: 'news', source, items});

const site = 'https://www.eschenfurt.example';
/** A drawing of the demo's server. */
const picture = (name: string, imageAlt: string) =>
  ({image: `/stadt/aktuelles/bilder/${name}.svg`, imageAlt, imageCredit: 'Presseamt Eschenfurt'});

const items = [
  {
    id: 'warnings', headline: 'Sturm, Hochwasser, Bombenfund: So warnt Sie die Stadt', datePublished: '2026-02-02T08:00:00+01:00',
    description: 'Sirene, Warn-App, Radio und diese Website: Was Sie wann hören und was dann zu tun ist.', pinned: true,
    categories: ['Sicherheit'], url: `${site}/warnungen`, ...picture('siren-2', 'Eine Sirene, von der Schallwellen ausgehen'),
  },
  {
    id: 'pool', headline: 'Hallenbad Nord öffnet nach dem Umbau', datePublished: '2026-03-04T07:30:00+01:00',
    description: 'Neue Umkleiden, ein Lift ins Becken und Strom vom eigenen Dach: Ab Samstag schwimmen Sie im Hallenbad Nord '
      + 'wieder. Zur Eröffnung ist der Eintritt frei.',
    articleBody: '<p>Nach vierzehn Monaten Umbau öffnet das <strong>Hallenbad Nord</strong> am Samstag um 10 Uhr.</p>'
      + '<h3>Neu im Bad</h3><ul><li>Lift ins Becken</li><li>Umkleiden für Familien</li><li>Solarstrom vom Dach</li></ul>'
      + '<p>Bis Sonntagabend ist der Eintritt frei. Danach gelten die gewohnten Preise.</p>',
    categories: ['Freizeit', 'Bäder'], url: `${site}/presse/hallenbad`, location: {id: 'p1', name: 'Hallenbad Nord'},
    files: [{name: 'Öffnungszeiten und Preise', url: `${site}/presse/preise.pdf`, mimeType: 'application/pdf', size: 184_000}],
    ...picture('pool-1', 'Ein Sprungturm über bewegtem Wasser'),
  },
  {
    id: 'plan', headline: 'Amtliche Bekanntmachung: Bebauungsplan Nr. 112 „Uferviertel“ liegt öffentlich aus', datePublished: '2026-03-03',
    validFrom: '2026-03-03', validThrough: '2026-04-07', categories: ['Amtliches', 'Planung'],
    description: 'Vom 3. März bis zum 7. April können alle den Entwurf einsehen und sich dazu äußern.',
    files: [
      {name: 'Entwurf mit Begründung', url: `${site}/amtliches/plan-112.pdf`, mimeType: 'application/pdf', size: 4_320_000},
      {name: 'Lageplan', url: `${site}/amtliches/plan-112.png`, mimeType: 'image/png', size: 812_000},
    ],
  },
  {
    id: 'bus', headline: 'Linie 4 fährt abends öfter', datePublished: '2026-02-27T11:00:00+01:00', categories: ['Verkehr'],
    description: 'Von 20 Uhr bis Mitternacht kommt der Bus nun alle 20 Minuten, auch am Wochenende.', url: `${site}/presse/linie-4`,
    ...picture('bus-3', 'Ein Linienbus auf der Landstraße'),
  },
  {
    id: 'danisma', headline: 'Belediyede artık Türkçe danışma var', datePublished: '2026-02-19T11:00:00+01:00', categories: ['Integration'],
    description: 'Her perşembe öğleden sonra dilekçe, kayıt ve kimlik işlerinizde size yardım ediyoruz.', url: `${site}/tr/danisma`,
    source: {title: 'Presseamt Eschenfurt', language: 'tr'}, ...picture('desk-1', 'Ein Schreibtisch mit Bildschirm und Formular'),
  },
  {
    id: 'plain', headline: 'Diese Website gibt es auch in Leichter Sprache', categories: ['Rathaus'], url: `${site}/leicht`,
    description: 'Kurze Sätze, bekannte Wörter, viele Bilder: Die wichtigsten Seiten sind übersetzt.',
  },
  {
    id: 'budget', headline: 'Haushalt: Der Entwurf liegt vor', datePublished: '2026-03-05T10:00:00+01:00', url: `${site}/presse/haushalt`,
  },
];

const works = feed([
  {id: 'w1', headline: 'Stadtwerke erneuern die Leitungen am Fronhof', datePublished: '2026-01-14T09:00:00+01:00', url: `${site}/stadtwerke/1`,
    description: 'Die Arbeiten dauern bis Ostern. Alle Geschäfte bleiben erreichbar.', categories: ['Baustellen']},
], {title: 'Stadtwerke Eschenfurt'});

const titled = `data:application/rss+xml,${encodeURIComponent('<rss version="2.0"><channel><title>Ortsrat Nordhafen</title>'
  + `<link>${site}/nordhafen</link>`
  + [['03.03.2026: Neuer Spielplatz am Kai', 1], ['12.02.2026: Protokoll der Sitzung vom Januar', 2], ['Zum Nachlesen: die Ortssatzung', 3]]
    .map(([title, number]) => `<item><title>${title}</title><link>${site}/nordhafen/${number}</link>`
      + '<pubDate>Wed, 04 Mar 2026 00:00:00 +0100</pubDate></item>').join('')
  + '</channel></rss>')}`;

const fallback = '<a href="/aktuelles/archiv.html">Alle Meldungen auf einer Seite</a>';

const tag = (attributes: string, content = '') =>
  `<city-news today="2026-03-04T09:00:00+01:00" ${attributes}>${content}</city-news>`;

export const examples: readonly Example[] = [
  {name: 'Liste mit Bildern', nameEn: 'List with pictures', html: tag(`src="${feed(items)}"`, fallback)},
  {name: 'Karten', nameEn: 'Cards', html: tag(`src="${feed(items)}" view="cards"`)},
  {name: 'Nur Überschriften', nameEn: 'Headlines only', html: tag(`src="${feed(items)}" layout="compact" limit="4"`)},
  {name: 'Mehrere Quellen', nameEn: 'Several sources', html: tag(`src="${feed(items)} ${works}" limit="4"`)},
  {name: 'Nur Amtliches', nameEn: 'Official notices only', html: tag(`src="${feed(items)}" category="Amtliches" heading="Bekanntmachungen"`)},
  {name: 'Datum aus der Überschrift', nameEn: 'Dates from headlines', html: tag(`src="${titled}" date-from="title" views="list"`)},
  {name: 'Eine Meldung, offen', nameEn: 'One item, open', html: tag(`src="${feed(items)}" item="pool"`)},
  {name: 'Eigene Überschrift, gesucht nach „Bad“', nameEn: 'Its own heading, searched for “Bad”', html: tag(
    `src="${feed(items)}" heading="Aus dem Rathaus" heading-level="3" query="bad"`,
    '<p slot="footer"><a href="mailto:presse@eschenfurt.example">An das Presseamt schreiben</a></p>')},
  {name: 'Nichts veröffentlicht', nameEn: 'Nothing published', html: tag(`src="${feed([])}"`, fallback)},
  {name: 'Nicht erreichbar', nameEn: 'Not reachable', html: tag('src="about:blank"', fallback)},
  {name: 'Keine Meldungen, sondern eine Webseite', nameEn: 'Not news but a web page', html: tag(`src="data:text/html,${encodeURIComponent('<h1>Wartung</h1>')}"`, fallback)},
];

const sample = '/daten/aktuelles.rss';
const {part, state, property} = stylingsOf('city-news', tag(`src="${feed(items)}" limit="2"`));
const pool = 'Hallenbad Nord öffnet nach dem Umbau';

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('toolbar', 'border-block-end: 1px solid; padding-block-end: .75rem;'),
  part('list', 'border-block-end: 3px solid;'),
  part('item', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: .75rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('filter', 'border: 2px solid; padding: 2rem;', undefined, 'Filter'),
  part('detail', 'border-inline-start: 4px solid #1c6e3b; padding-inline-start: 1rem;', undefined, pool),
  part('status', unhidden, `<city-news src="${sample}?delay=8000"></city-news>`),
  part('button', 'letter-spacing: .03em; text-transform: uppercase;'),
  part('link', 'font-weight: 700; text-decoration-thickness: 3px;', tag(`src="${feed(items)}" limit="2"`), pool),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<city-news src="${sample}?delay=8000"></city-news>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed([])}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<city-news src="${sample}?status=404&amp;after=1&amp;times=9" refresh="2" limit="2"></city-news>`),
  property('picture-width', '40%'),
];
