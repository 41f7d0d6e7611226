import {escape, say} from '../http/html.mjs';

/*
 * A failing server, state by state: what it does, and what a citizen must be able to tell from the
 * widget. Every address is one of the demo server's own.
 */

/** What failing looks like is the same for every widget; what differs is what comes, and how it is damaged. */
const failuresOf = (address, {things, empty, malformed}) => [
  {name: say('Alles in Ordnung', 'All is well'), address, says: say(`Zum Vergleich: Die ${things.de} kommen an.`, `To compare: the ${things.en} arrive.`)},
  {name: say('Der Server hat eine Störung', 'The server fails'), address: `${address}?status=503`,
    says: say('Antwort 503. Das Widget versucht es dreimal mit wachsendem Abstand und sagt dann, was ist.', 'Answer 503. The widget tries three times, at growing intervals, and then says so.')},
  {name: say('Später wiederkommen', 'Come back later'), address: `${address}?status=503&retry-after=2&times=1`,
    says: say('Antwort 503 mit „Retry-After: 2“. Nach zwei Sekunden fragt das Widget noch einmal, dann klappt es.', 'Answer 503 with “Retry-After: 2”. After two seconds the widget asks again, and then it works.')},
  {name: say('Letzter bekannter Stand', 'Last known data'), address: `${address}?status=503&after=1&times=4`, cache: 'default',
    says: say(`Beim ersten Mal kommt die Datei an, beim nächsten nicht mehr. Laden Sie diese Seite noch einmal: Die ${things.de} `
      + 'bleiben stehen, mit dem Tag, von dem sie sind.', `The first time the file arrives, the next time it does not. Load this `
      + `page again: the ${things.en} stay, with the day they are of.`)},
  {name: say('Langsam', 'Slow'), address: `${address}?delay=4000`,
    says: say('Die Antwort braucht vier Sekunden. So lange stehen graue Zeilen in der Form der Liste.', 'The answer takes four seconds. Until then grey rows stand in the shape of the list.')},
  {name: say('Bleibt hängen', 'Hangs'), address: `${address}?stall`,
    says: say('Die Datei hört mittendrin auf, die Verbindung bleibt offen. Nach zehn Sekunden gibt das Widget auf.', 'The file stops in the middle, the connection stays open. After ten seconds the widget gives up.')},
  {name: say('Verbindung bricht ab', 'Connection breaks'), address: `${address}?reset`,
    says: say('Wie ohne Netz: Nichts kommt an. Sobald das Gerät wieder online ist, fragt das Widget von selbst.', 'As without a network: nothing arrives. As soon as the device is online again, the widget asks by itself.')},
  {name: say('Abgeschnitten', 'Cut off'), address: `${address}?truncate=half`,
    says: say('Die Datei wurde nur halb hochgeladen. Was vollständig ist, wird gezeigt, der Rest benannt.', 'Only half of the file was uploaded. What is complete is shown, the rest is named.')},
  {name: say('Fehlerhafte Einträge', 'Broken entries'), address: `${address}?malformed`,
    says: say(`${malformed.de} Die übrigen bleiben, die kaputten werden gezählt.`, `${malformed.en} The others stay, the broken ones are counted.`)},
  {name: say('Leer', 'Empty'), address: `${address}?empty`, says: say(`${empty.de} Leer ist nicht kaputt.`, `${empty.en} Empty is not broken.`)},
  {name: say('Falscher Zeichensatz', 'Wrong character set'), address: `${address}?charset=latin1`,
    says: say('Die Datei behauptet UTF-8 und ist windows-1252. Umlaute stimmen trotzdem.', 'The file claims to be UTF-8 and is windows-1252. Umlauts are right all the same.')},
  {name: say('Falscher Medientyp', 'Wrong media type'), address: `${address}?type=text/html`,
    says: say('Der Server nennt die Datei text/html. Der Inhalt zählt.', 'The server calls the file text/html. The content counts.')},
  {name: say('Eine Webseite statt der Daten', 'A web page instead of data'), address: '/stadt/impressum',
    says: say('Die Adresse führt auf eine HTML-Seite. Das ist keine leere Liste, sondern ein Fehler.', 'The address leads to an HTML page. That is no empty list, but a fault.')},
  {name: say('Viel zu groß', 'Far too large'), address: `${address}?huge`,
    says: say('Mehr als 20 MB. Das Widget bricht ab, bevor das Gerät leidet.', 'More than 20 MB. The widget stops before the device suffers.')},
  {name: say('Nichts da', 'Nothing there'), address: address.replace(/[^/]+(?=\.\w+$)/, 'gibt-es-nicht'),
    says: say('Antwort 404. Noch einmal zu fragen hülfe nicht, also geschieht es nicht.', 'Answer 404. Asking again would not help, so it does not.')},
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
