import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state, with data in the address itself. The city and the warnings in them do not exist. */

const feed = (items: readonly object[], title = 'Warndienst Eschenfurt') =>
  `data:application/json,${encodeURIComponent(JSON.stringify({stadtbausteine: '1.0', kind: 'alerts', source: {title, language: 'de'}, items}))}`;

const eschenfurt = {name: 'Stadt Eschenfurt', codes: ['05999012']};

const storm = {
  id: 'sturm', sent: '2026-03-02T13:20:00+01:00', headline: 'Schwere Gewitter mit Starkregen', event: 'Gewitter',
  severity: 'severe', onset: '2026-03-02T15:00:00+01:00', expires: '2026-03-02T19:00:00+01:00', areas: [eschenfurt],
  description: '<p>Von Westen ziehen kräftige Gewitter heran. Örtlich fallen 30 Liter Regen in einer Stunde.</p>'
    + '<p>Bäche können über die Ufer treten.</p>',
  instruction: 'Schließen Sie Fenster und Türen.<br>Gehen Sie nicht ins Freie.<br>Meiden Sie Unterführungen und Bäche.',
};
const wind = {
  id: 'wind', sent: '2026-03-02T10:00:00+01:00', headline: 'Windböen um 60 km/h', event: 'Windböen', severity: 'minor',
  onset: '2026-03-02T09:00:00+01:00', expires: '2026-03-03T04:00:00+01:00', areas: [eschenfurt],
};
const power = {
  id: 'strom', sent: '2026-03-02T12:40:00+01:00', headline: 'Stromausfall in der Nordstadt', event: 'Stromausfall',
  severity: 'moderate', areas: [{name: 'Nordstadt', codes: ['05999012']}], provider: 'Leitstelle Eschenfurt',
  instruction: 'Wählen Sie die 112 nur im Notfall. Das Radio mit Batterien sagt, wie es weitergeht.',
};
const smoke = {
  id: 'rauch', sent: '2026-03-02T13:50:00+01:00', headline: 'Giftiger Rauch nach einem Großbrand', event: 'Gefahrstoffe',
  severity: 'extreme', areas: [eschenfurt], instruction: 'Bleiben Sie im Haus.<br>Schalten Sie Lüftungen aus.',
  web: 'https://www.eschenfurt.example/feuerwehr',
};
const unrated = {
  id: 'seuche', sent: '2026-03-01T09:00:00+01:00', headline: 'Vogelgrippe: Hunde anleinen', severity: 'unknown',
  areas: [eschenfurt],
};
const over = {
  id: 'frost', sent: '2026-03-02T08:00:00+01:00', headline: 'Frost', event: 'Frost', severity: 'minor', msgType: 'cancel',
  areas: [eschenfurt],
};

const warnings = feed([storm, wind, power]);
const quiet = feed([]);
const fallback = '<a href="https://warnung.bund.de">Warnungen des Bundes</a>';
const tag = (attributes: string, content = '') =>
  `<city-alerts loading="eager" today="2026-03-02T14:05:00+01:00" ${attributes}>${content}</city-alerts>`;

export const examples: readonly Example[] = [
  {name: 'Drei Warnungen', nameEn: 'Three warnings', html: tag(`src="${warnings}"`, fallback)},
  {name: 'Jede Stufe', nameEn: 'Every step', html: tag(`src="${feed([smoke, storm, power, wind, unrated, over])}"`, fallback)},
  {name: 'Eine Warnung, ganz', nameEn: 'One warning, all of it', html: tag(`src="${warnings}" item="sturm"`, fallback)},
  {name: 'Zeile über der Seite', nameEn: 'A line above the page', html: tag(`src="${warnings}" layout="banner"`)},
  {name: 'Ruhige Zeile', nameEn: 'A quiet line', html: tag(`src="${quiet}" layout="banner"`)},
  {name: 'Nichts zu warnen', nameEn: 'Nothing to warn of', html: tag(`src="${quiet}"`, fallback)},
  {
    name: 'Eine Quelle antwortet nicht', nameEn: 'One source does not answer',
    html: tag(`src="${feed([wind])} about:blank"`, fallback),
  },
  {
    name: 'Keine Warnung bekannt, eine Quelle antwortet nicht', nameEn: 'No warning known, one source does not answer',
    html: tag(`src="${quiet} about:blank"`, fallback),
  },
  {name: 'Nur ab Stufe 3', nameEn: 'Step 3 and more', html: tag(`src="${feed([smoke, storm, power, wind, unrated])}" min-severity="severe"`)},
  {name: 'Bildschirm im Rathaus', nameEn: 'A screen in the town hall', html: tag(`src="${feed([storm, wind])}" layout="board"`)},
  {name: 'Keine Quelle antwortet', nameEn: 'No source answers', html: tag('src="about:blank"', fallback)},
  {name: 'Der Ort ist kein Schlüssel', nameEn: 'The place is no key', html: tag(`src="${warnings}" area="Eschenfurt"`, fallback)},
];

const sample = '/daten/beispiele/city-alerts.json';
const {part, state} = stylingsOf('city-alerts', tag(`src="${warnings}"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('list', 'gap: 2rem;'),
  part('item', 'border-radius: 1rem;'),
  part('detail', 'padding: 2rem;', tag(`src="${warnings}" item="sturm"`)),
  part('answer', 'font-size: 1.5rem;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"', fallback)),
  part('status', unhidden, `<city-alerts src="${sample}?delay=8000"></city-alerts>`),
  part('button', 'border-radius: 99px;'),
  part('link', 'text-decoration: none; font-weight: 700;', tag(`src="${feed([smoke])}" item="rauch"`)),
  state('idle', edge('dotted #55616b'), tag('', fallback)),
  state('loading', edge('dashed #22609c'), `<city-alerts src="${sample}?delay=8000"></city-alerts>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${quiet}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"', fallback)),
  state('stale', edge('solid #855000'), `<city-alerts src="${warnings}" max-age="1"></city-alerts>`),
  state('warning', edge('solid #b3261e')),
];
