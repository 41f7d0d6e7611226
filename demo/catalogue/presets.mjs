import {mostWanted} from '../stadt/services-page.mjs';

/**
 * What the catalogue adds to the manifest, by tag: what the widget is for and what it reads, in the catalogue's
 * language, the attributes the playground begins with, so that there is something to see, and what else can be tried.
 */
const presets = {
  'city-events': {
    summary: 'Was ist los in der Stadt? Tag für Tag, mit dem Wochenende auf einen Griff, als Monatsblatt, mit Filtern. '
      + 'Jede Veranstaltung mit Ort, Preis und einer Datei für den eigenen Kalender.',
    reads: 'iCalendar, schema.org (JSON-LD, auch in einer Webseite), Smart Village App und unser eigenes JSON',
    attributes: {src: '/daten/veranstaltungen.ics', limit: '5'},
    fallback: {href: '/stadt/veranstaltungen/kalender.html', text: 'Alle Veranstaltungen auf einer Seite'},
    samples: [
      ['Kalenderdatei', {src: '/daten/veranstaltungen.ics', limit: '5'}],
      ['schema.org', {src: '/daten/veranstaltungen.jsonld', limit: '5'}],
      ['Nur das Wochenende', {src: '/daten/veranstaltungen.ics', heading: 'Am Wochenende', limit: '4', views: 'list',
        range: 'weekend'}],
    ],
  },
  'city-profile': {
    summary: 'Eine Datei beschreibt Ihre Stadt: woher die Daten kommen, welche Zeitzone gilt, welche Farben. Danach braucht '
      + 'kein Baustein der Seite mehr eine Angabe. Das Profil selbst sieht man nicht.',
    reads: 'ein Stadtprofil in JSON, mit Schema für den Editor',
    attributes: {src: '/daten/eschenfurt.city.json'},
    contents: '<waste-calendar street="Ahornweg" limit="3"></waste-calendar>\n<city-events limit="3"></city-events>',
  },
  'service-finder': {
    summary: 'Welches Amt, welches Formular, was kostet es? Eine Suche, die Alltagswörter und Tippfehler versteht, dazu '
      + 'Themen und A bis Z. Jede Dienstleistung mit Unterlagen, Gebühren und dem Amt, das zuständig ist.',
    reads: 'XZuFi, schema.org (JSON-LD), Smart Village App und unser eigenes JSON',
    attributes: {src: '/daten/leistungen.xml', popular: mostWanted},
    fallback: {href: '/stadt/dienstleistungen/a-bis-z', text: 'Alle Dienstleistungen von A bis Z'},
    samples: [
      ['Alle, oft gefragte zuerst', {src: '/daten/leistungen.xml', popular: mostWanted}],
      ['Nur eine Dienstleistung', {src: '/daten/leistungen.xml', service: 'leistung-1001'}],
    ],
  },
  'waste-calendar': {
    summary: 'Wann wird welche Tonne geleert? Die nächste Abfuhr zuerst, dann die Liste, das Monatsblatt und das '
      + 'Jahresblatt für den Kühlschrank. Zum Mitnehmen als Kalenderdatei.',
    reads: 'iCalendar, AbfallNavi, Smart Village App, CSV und unser eigenes JSON',
    attributes: {src: '/daten/abfall/ahornweg.ics'},
    fallback: {href: '/stadt/abfall/strassen', text: 'Abfuhrtermine als Liste'},
    samples: [
      ['Eine Straße', {src: '/daten/abfall/ahornweg.ics'}],
      ['Alle Straßen', {streets: '/daten/abfall/streets.json'}],
      ['AbfallNavi', {src: '/abfallnavi/rest/', format: 'abfallnavi'}],
    ],
  },
};

const presetOf = (tag) => (Object.hasOwn(presets, tag) ? presets[tag] : undefined);

/** What a widget is for and in which language that is said. */
export function summaryOf({tagName, summary, description = ''}) {
  const own = presetOf(tagName)?.summary;
  return own ? {text: own, lang: 'de'} : {text: summary ?? description.split('\n\n')[0], lang: 'en'};
}

/** What a widget can read, in the catalogue's language. */
export const readsOf = (tag) => presetOf(tag)?.reads;

/** What stands between the tags in the playground, so that there is something to see: text of our own. */
export const contentsOf = (tag) => presetOf(tag)?.contents ?? '';

/** The attributes the playground begins with. */
export const firstAttributes = (tag) => presetOf(tag)?.attributes ?? {};

/** What stands between the tags of a widget at first: a link that works without a script. */
export const fallbackFor = (tag) => presetOf(tag)?.fallback ?? {href: '', text: ''};

/** The profile of the sample city. */
export const sampleProfile = '/daten/eschenfurt.city.json';

/** Where the snippet generator begins for an element; a profile serves every widget. */
export function generatorFor(tag) {
  const query = tag === 'city-profile' ? {'waste-calendar.src': '', 'profile': sampleProfile} : {widget: tag};
  return `/catalogue/einbauen?${new URLSearchParams(query)}`;
}

/** Attributes that show the sample city's data in different ways, as `[name, attributes]`. */
export const samplesOf = (tag) => presetOf(tag)?.samples ?? [];
