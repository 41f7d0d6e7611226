import {escape} from '../http/html.mjs';

/*
 * A failing server, state by state: what it does, and what a citizen must be able to tell from the
 * widget. Every address is one of the demo server's own.
 */

/** What failing looks like is the same for every widget; what differs is what comes, and how it is damaged. */
const failuresOf = (address, {things: {de: things}, empty, malformed}) => [
  {name: 'Alles in Ordnung', address, says: `Zum Vergleich: Die ${things} kommen an.`},
  {name: 'Der Server hat eine Störung', address: `${address}?status=503`,
    says: 'Antwort 503. Das Widget versucht es dreimal mit wachsendem Abstand und sagt dann, was ist.'},
  {name: 'Später wiederkommen', address: `${address}?status=503&retry-after=2&times=1`,
    says: 'Antwort 503 mit „Retry-After: 2“. Nach zwei Sekunden fragt das Widget noch einmal, dann klappt es.'},
  {name: 'Letzter bekannter Stand', address: `${address}?status=503&after=1&times=4`, cache: 'default',
    says: `Beim ersten Mal kommt die Datei an, beim nächsten nicht mehr. Laden Sie diese Seite noch einmal: Die ${things} `
      + 'bleiben stehen, mit dem Tag, von dem sie sind.'},
  {name: 'Langsam', address: `${address}?delay=4000`,
    says: 'Die Antwort braucht vier Sekunden. So lange stehen graue Zeilen in der Form der Liste.'},
  {name: 'Bleibt hängen', address: `${address}?stall`,
    says: 'Die Datei hört mittendrin auf, die Verbindung bleibt offen. Nach zehn Sekunden gibt das Widget auf.'},
  {name: 'Verbindung bricht ab', address: `${address}?reset`,
    says: 'Wie ohne Netz: Nichts kommt an. Sobald das Gerät wieder online ist, fragt das Widget von selbst.'},
  {name: 'Abgeschnitten', address: `${address}?truncate=half`,
    says: 'Die Datei wurde nur halb hochgeladen. Was vollständig ist, wird gezeigt, der Rest benannt.'},
  {name: 'Fehlerhafte Einträge', address: `${address}?malformed`,
    says: `${malformed.de} Die übrigen bleiben, die kaputten werden gezählt.`},
  {name: 'Leer', address: `${address}?empty`, says: `${empty.de} Leer ist nicht kaputt.`},
  {name: 'Falscher Zeichensatz', address: `${address}?charset=latin1`,
    says: 'Die Datei behauptet UTF-8 und ist windows-1252. Umlaute stimmen trotzdem.'},
  {name: 'Falscher Medientyp', address: `${address}?type=text/html`,
    says: 'Der Server nennt die Datei text/html. Der Inhalt zählt.'},
  {name: 'Eine Webseite statt der Daten', address: '/stadt/impressum',
    says: 'Die Adresse führt auf eine HTML-Seite. Das ist keine leere Liste, sondern ein Fehler.'},
  {name: 'Viel zu groß', address: `${address}?huge`,
    says: 'Mehr als 20 MB. Das Widget bricht ab, bevor das Gerät leidet.'},
  {name: 'Nichts da', address: address.replace(/[^/]+(?=\.\w+$)/, 'gibt-es-nicht'),
    says: 'Antwort 404. Noch einmal zu fragen hülfe nicht, also geschieht es nicht.'},
];

/**
 * The states of a widget, `{name, address, says, cache?}[]`; none where it reads nothing.
 * @param {import('../../src/testing/demo.ts').Demo} [demo]
 */
export const statesOf = (demo) => (demo?.feed ? failuresOf(demo.playground.attributes.src, demo.feed) : []);

/** The markup of a state; mostly without the kept copy, which would hide the failure. */
export function stateSource(tag, {playground: {attributes, fallback}}, {address, cache = 'none'}) {
  const written = Object.entries({...attributes, src: address, cache, limit: '3'})
    .map(([name, value]) => (value === true ? name : `${name}="${escape(value)}"`));
  const link = fallback ? `\n  <a href="${escape(fallback.href)}">${escape(fallback.text)}</a>\n` : '';
  return `<${tag} ${written.join(' ')}>${link}</${tag}>`;
}
