/*
 * The paragraph for a privacy notice: what is asked for from where, and what stays on the device, for exactly
 * the hosts of a snippet. Facts: docs/privacy.md.
 */

const words = {
  'city-events': {
    de: {title: 'Veranstaltungskalender', shows: 'Veranstaltungen', the: 'Die Veranstaltungen werden', public: 'Veranstaltungen'},
    en: {title: 'Event calendar', shows: 'events', the: 'The events are', public: 'events'},
  },
  'service-finder': {
    de: {title: 'Dienstleistungen', shows: 'Dienstleistungen der Verwaltung', the: 'Die Angaben werden', public: 'Angaben'},
    en: {title: 'Services', shows: 'services of the administration', the: 'The data are', public: 'data'},
  },
  'waste-calendar': {
    de: {title: 'Abfallkalender', shows: 'Abfuhrtermine', the: 'Die Termine werden', public: 'Termine'},
    en: {title: 'Waste calendar', shows: 'collection dates', the: 'The dates are', public: 'dates'},
  },
};

const general = (tag) => ({
  de: {title: tag, shows: 'öffentliche Daten der Stadt', the: 'Die Daten werden', public: 'Daten'},
  en: {title: tag, shows: "the city's public data", the: 'The data are', public: 'data'},
});

const wordsOf = (tag) => (Object.hasOwn(words, tag) ? words[tag] : general(tag));

const isForeign = (source) => /^https?:/.test(source);
const hostOf = (source) => new URL(source).host;

/** Lists of places as a sentence has them; `data:` is part of the page itself. */
function places(sources, ownServer, and) {
  const names = sources.filter((source) => source !== 'data:').map((source) => (isForeign(source) ? hostOf(source) : ownServer));
  return new Intl.ListFormat(and, {type: 'conjunction'}).format(names);
}

/** Whether a person chooses a street, and whether it is part of a request. */
function streetUse({widget, attributes, profile}) {
  const {src = '', streets, format, street} = attributes;
  if (widget !== 'waste-calendar' || (street && !streets)) return 'none';
  if (/\{(street|house)\}/.test(src) || ['abfallnavi', 'sva'].includes(format)) return 'sent';
  // What a profile names is not known here: better one sentence too many.
  return streets || profile ? 'chosen' : 'none';
}

const german = {
  intro: ({title, shows}) => `${title}. Auf dieser Seite zeigen wir ${shows} mit der freien Software „Stadtbausteine“. `
    + 'Sie setzt keine Cookies und zählt keine Besuche.',
  frame: (place) => `Der Baustein steht in einem Rahmen, dessen Inhalt von ${place} kommt.`,
  files: (place, styled) => `${styled ? 'Skripte und Gestaltung' : 'Die Skripte'} kommen von ${place}.`,
  feeds: ({the}, place) => `${the} von ${place} abgerufen.`,
  pictures: (place) => `Bilder kommen nur von ${place}.`,
  foreign: (hosts) => `Bei jedem Abruf wird, wie bei jeder Datei einer Website, Ihre IP-Adresse übertragen, hier also auch `
    + `an ${hosts}.`,
  ownOnly: 'Dabei wird wie bei jedem Abruf Ihre IP-Adresse an unseren Webserver übertragen. Andere erfahren von Ihrem '
    + 'Besuch nichts.',
  street: {
    sent: 'Wählen Sie eine Straße und gegebenenfalls eine Hausnummer, so werden diese Angaben dabei mitgeschickt, um die '
      + 'passenden Termine abzurufen.',
    chosen: 'Wählen Sie eine Straße und gegebenenfalls eine Hausnummer, so wird die Datei mit den Terminen dafür abgerufen.',
    none: '',
  },
  search: 'Was Sie suchen, wird auf Ihrem Gerät gesucht und an niemanden gesendet.',
  memory: 'Ihre Auswahl wird nur dann auf Ihrem Gerät gespeichert, wenn Sie „Auf diesem Gerät merken“ ankreuzen, und nur so '
    + 'lange, bis Sie das Häkchen entfernen oder die Daten Ihres Browsers löschen.',
  kept: (things) => `Damit auch bei einer Störung etwas zu sehen ist, behält Ihr Browser die zuletzt geladenen, `
    + `öffentlichen ${things}, bis neuere sie verdrängen oder Sie die Daten Ihres Browsers löschen.`,
  nothingKept: 'Sonst wird auf Ihrem Gerät nichts gespeichert.',
  nothing: 'Auf Ihrem Gerät wird nichts gespeichert.',
  ownServer: 'unserem eigenen Webserver', and: 'de',
};

const english = {
  intro: ({title, shows}) => `${title}. On this page we show ${shows} with the free software "Stadtbausteine". `
    + 'It sets no cookies and counts no visits.',
  frame: (place) => `It stands in a frame whose content comes from ${place}.`,
  files: (place, styled) => `${styled ? 'Scripts and styles' : 'The scripts'} come from ${place}.`,
  feeds: ({the}, place) => `${the} fetched from ${place}.`,
  pictures: (place) => `Pictures come from ${place} only.`,
  foreign: (hosts) => `As with every file of a website, each request transmits your IP address; here also to ${hosts}.`,
  ownOnly: 'As with every request, your IP address is transmitted to our web server. Nobody else learns of your visit.',
  street: {
    sent: 'If you choose a street and, where needed, a house number, these are part of the request for the dates.',
    chosen: 'If you choose a street and, where needed, a house number, the file with the dates for it is fetched.',
    none: '',
  },
  search: 'What you search for is searched on your device and sent to nobody.',
  memory: 'Your choice is stored on your device only if you tick "Remember on this device", and only until you clear the '
    + "box or delete your browser's data.",
  kept: (things) => `So that there is something to see when the service is down, your browser keeps the public ${things} `
    + "that were loaded last, until newer ones push them out or you delete your browser's data.",
  nothingKept: 'Nothing else is stored on your device.',
  nothing: 'Nothing is stored on your device.',
  ownServer: 'our own web server', and: 'en',
};

function paragraph(say, {widget, attributes, ...choices}, hosts) {
  const noun = wordsOf(widget)[say.and];
  const at = (sources) => places(sources, say.ownServer, say.and);
  const {isFrame, scripts, styles, feeds, pictures, files} = hosts;
  const fetched = feeds.filter((source) => source !== 'data:');
  const foreign = [...new Set([...scripts, ...fetched].filter(isForeign))].map(hostOf);
  const remembers = widget === 'waste-calendar';
  const keeps = attributes.cache !== 'none' && fetched.length > 0;
  return [
    say.intro(noun),
    isFrame ? say.frame(at([files])) : say.files(at(scripts), styles.length > 0),
    fetched.length > 0 && say.feeds(noun, at(fetched)),
    pictures.length > 0 && say.pictures(at(pictures)),
    foreign.length > 0
      ? say.foreign(new Intl.ListFormat(say.and, {type: 'conjunction'}).format(foreign))
      : say.ownOnly,
    say.street[streetUse({widget, attributes, ...choices})],
    widget === 'service-finder' && say.search,
    remembers && say.memory,
    keeps && say.kept(noun.public),
    !keeps && (remembers ? say.nothingKept : say.nothing),
  ].filter(Boolean).join(' ');
}

/** The paragraph in German and in English. */
export const privacyOf = (choices, hosts) =>
  ({de: paragraph(german, choices, hosts), en: paragraph(english, choices, hosts)});
