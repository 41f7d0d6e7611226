/*
 * A failing server, state by state: what it does, and what a citizen must be able to tell from the
 * widget. Every address is one of the demo server's own.
 */

const calendar = '/daten/abfall/ahornweg.ics';

export const states = {
  'waste-calendar': [
    {name: 'Alles in Ordnung', address: calendar, says: 'Zum Vergleich: Die Abfuhrtermine kommen an.'},
    {name: 'Der Server hat eine Störung', address: `${calendar}?status=503`,
      says: 'Antwort 503. Das Widget versucht es dreimal mit wachsendem Abstand und sagt dann, was ist.'},
    {name: 'Später wiederkommen', address: `${calendar}?status=503&retry-after=2&times=1`,
      says: 'Antwort 503 mit „Retry-After: 2“. Nach zwei Sekunden fragt das Widget noch einmal, dann klappt es.'},
    {name: 'Letzter bekannter Stand', address: `${calendar}?status=503&after=1&times=4`, cache: 'default',
      says: 'Beim ersten Mal kommt die Datei an, beim nächsten nicht mehr. Laden Sie diese Seite noch einmal: Die Termine '
        + 'bleiben stehen, mit dem Tag, von dem sie sind.'},
    {name: 'Langsam', address: `${calendar}?delay=4000`,
      says: 'Die Antwort braucht vier Sekunden. So lange stehen graue Zeilen in der Form der Liste.'},
    {name: 'Bleibt hängen', address: `${calendar}?stall`,
      says: 'Die Datei hört mittendrin auf, die Verbindung bleibt offen. Nach zehn Sekunden gibt das Widget auf.'},
    {name: 'Verbindung bricht ab', address: `${calendar}?reset`,
      says: 'Wie ohne Netz: Nichts kommt an. Sobald das Gerät wieder online ist, fragt das Widget von selbst.'},
    {name: 'Abgeschnitten', address: `${calendar}?truncate=36000`,
      says: 'Die Datei wurde nur halb hochgeladen. Was vollständig ist, wird gezeigt, der Rest benannt.'},
    {name: 'Fehlerhafte Einträge', address: `${calendar}?malformed`,
      says: 'Jeder vierte Eintrag ist kaputt. Die übrigen bleiben, die kaputten werden gezählt.'},
    {name: 'Leer', address: `${calendar}?empty`, says: 'Ein gültiger Kalender ohne Termine. Leer ist nicht kaputt.'},
    {name: 'Falscher Zeichensatz', address: `${calendar}?charset=latin1`,
      says: 'Die Datei behauptet UTF-8 und ist windows-1252. Umlaute stimmen trotzdem.'},
    {name: 'Falscher Medientyp', address: `${calendar}?type=text/html`,
      says: 'Der Server nennt die Datei text/html. Der Inhalt zählt.'},
    {name: 'Eine Webseite statt der Daten', address: '/stadt/abfall/',
      says: 'Die Adresse führt auf eine HTML-Seite. Das ist keine leere Liste, sondern ein Fehler.'},
    {name: 'Viel zu groß', address: `${calendar}?huge`,
      says: 'Mehr als 20 MB. Das Widget bricht ab, bevor das Gerät leidet.'},
    {name: 'Nichts da', address: '/daten/abfall/gibt-es-nicht.ics',
      says: 'Antwort 404. Noch einmal zu fragen hülfe nicht, also geschieht es nicht.'},
  ],
};

/** The markup of a state; mostly without the kept copy, which would hide the failure. */
export const stateSource = (tag, {address, cache = 'none'}) =>
  `<${tag} src="${address.replaceAll('&', '&amp;')}" cache="${cache}" limit="3">
  <a href="/stadt/abfall/strassen">Abfuhrtermine als Liste</a>
</${tag}>`;
