/** The words for a feed that could not be had, or is no feed. */
import type {WordTable} from './finding-words.js';
import {words} from './finding-words.js';

const [nothingNew, nothingNewEn] = ['Es wird nichts Neues angezeigt.', 'Nothing new is shown.'];

export const sourceWords: WordTable = {
  'network': {
    de: words('Der Server ist nicht erreichbar', nothingNew, 'Prüfen Sie die Adresse, und ob der Server aus dem Internet erreichbar ist.'),
    en: words('The server cannot be reached', nothingNewEn, 'Check the address, and whether the server can be reached from the internet.'),
  },
  'failing': {
    de: words('Die Quelle dieses Snapshots antwortet nicht mehr', 'Es steht da, was zuletzt bekannt war, mit dem Datum.',
      'Sehen Sie im Bericht des Snapshots nach, was die Quelle seitdem sagt.'),
    en: words('The source of this snapshot does not answer any more', 'What was known last is shown, with its date.',
      'Look into the report of the snapshot for what the source has said since.'),
  },
  'no-host': {
    de: words('Diesen Server gibt es nicht', nothingNew, 'Prüfen Sie, ob der Name in der Adresse stimmt.'),
    en: words('There is no such server', nothingNewEn, 'Check the name in the address.'),
  },
  'no-https': {
    de: words('Die verschlüsselte Verbindung kommt nicht zustande', nothingNew,
      'Richten Sie https ein (TLS 1.2 oder 1.3), oder prüfen Sie den Anschluss (Port) in der Adresse.'),
    en: words('The encrypted connection fails', nothingNewEn, 'Set up https (TLS 1.2 or 1.3), or check the port in the address.'),
  },
  'bad-redirect': {
    de: words('Die Weiterleitung führt nirgendwohin', nothingNew,
      'Leiten Sie einmal und auf eine Adresse mit https weiter. Führt sie im Kreis, fehlt oft ein Cookie, das ein Feed nicht hat.'),
    en: words('The redirect leads nowhere', nothingNewEn,
      'Redirect once, and to an address with https. Where it goes round in circles, a cookie is missing that a feed does not have.'),
  },
  'bad-compression': {
    de: words('Die Antwort ist anders gepackt, als sie sagt', nothingNew,
      'Prüfen Sie „Content-Encoding“: Oft packen Server und Anwendung beide, oder keiner von beiden.'),
    en: words('The answer is not compressed as it says', nothingNewEn,
      'Check “Content-Encoding”: often both server and application compress, or neither does.'),
  },
  'folder': {
    de: words('Das ist ein Ordner', 'Es wurde nichts geprüft.', 'Nennen Sie eine Datei darin.'),
    en: words('This is a folder', 'Nothing was checked.', 'Name one file in it.'),
  },
  'private-address': {
    de: words('Der Server steht in einem privaten Netz', 'Von außen erreicht ihn niemand: Ein Baustein zeigt nichts an.',
      'Veröffentlichen Sie den Feed im Internet. Sonst holt ihn ein Snapshot oder ein Relay aus Ihrem Netz.'),
    en: words('The server is in a private network', 'Nobody reaches it from outside: a widget shows nothing.',
      'Publish the feed on the internet. Otherwise a snapshot or a relay in your network fetches it.'),
  },
  'no-file': {
    de: words('Die Datei ist nicht lesbar', 'Es wurde nichts geprüft.', 'Prüfen Sie den Pfad, und ob Sie die Datei lesen dürfen.'),
    en: words('The file cannot be read', 'Nothing was checked.', 'Check the path, and whether you may read the file.'),
  },
  'certificate': {
    de: words('Das Zertifikat des Servers ist ungültig', 'Jeder Browser lehnt die Verbindung ab. ' + nothingNew,
      'Erneuern Sie das Zertifikat, und liefern Sie die Zwischenzertifikate mit.'),
    en: words('The certificate of the server is not valid', 'Every browser refuses to connect. ' + nothingNewEn,
      'Renew the certificate, and deliver the intermediate certificates with it.'),
  },
  'http': {
    de: words('Der Server meldet einen Fehler', nothingNew, 'Sehen Sie im Protokoll des Servers nach.'),
    en: words('The server reports an error', nothingNewEn, 'Look into the log of the server.'),
  },
  'http-gone': {
    de: words('Unter der Adresse ist nichts', nothingNew, 'Stellen Sie den Feed wieder unter diese Adresse, oder leiten Sie auf die neue weiter.'),
    en: words('There is nothing at this address', nothingNewEn, 'Put the feed back to this address, or redirect to the new one.'),
  },
  'http-denied': {
    de: words('Der Server verlangt eine Erlaubnis', nothingNew,
      'Geben Sie den Feed frei. Wo ein Schlüssel nötig ist, fragt ein Relay für die Seite.'),
    en: words('The server asks for a permission', nothingNewEn,
      'Make the feed public. Where a key is needed, a relay asks on behalf of the page.'),
  },
  'timeout': {
    de: words('Der Server antwortet zu langsam', 'Bürgerinnen und Bürger warten, dann steht da, was zuletzt bekannt war.',
      'Die ganze Antwort muss in 10 Sekunden da sein. Halten Sie sie im Zwischenspeicher, oder liefern Sie weniger.'),
    en: words('The server answers too slowly', 'Citizens wait, and then see what was known last.',
      'The whole answer must be there within 10 seconds. Cache it, or deliver less.'),
  },
  'cors': {
    de: words('Der Server erlaubt Webseiten nicht, den Feed zu lesen (CORS)', 'Ein Baustein auf einer Webseite kann ihn nicht direkt lesen.',
      'Senden Sie mit dem Feed die Kopfzeile „Access-Control-Allow-Origin: *“. Sonst hilft der Stadt ein Snapshot oder ein Relay.'),
    en: words('The server does not let web pages read the feed (CORS)', 'A widget on a page cannot read it directly.',
      'Send the header “Access-Control-Allow-Origin: *” with the feed. Otherwise a snapshot or a relay helps the city.'),
  },
  'format': {
    de: words('Die Antwort ist kein Feed', nothingNew, 'Sehen Sie nach, was der Server unter dieser Adresse liefert.'),
    en: words('The answer is no feed', nothingNewEn, 'Look at what the server delivers at this address.'),
  },
  'too-large': {
    de: words('Der Feed ist zu groß', 'Er wird nicht geladen. ' + nothingNew,
      'Liefern Sie höchstens 20 MB (Orte: 40 MB): nur, was noch kommt, oder aufgeteilt.'),
    en: words('The feed is too large', 'It is not loaded. ' + nothingNewEn,
      'Deliver 20 MB at most (places: 40 MB): only what is to come, or split.'),
  },
  'config': {
    de: words('Adresse oder Format gibt es so nicht', 'Es wird nichts angezeigt.', 'Prüfen Sie, was Sie angegeben haben.'),
    en: words('There is no such address or format', 'Nothing is shown.', 'Check what you have given.'),
  },
  'blocked': {
    de: words('Diese Seite darf keine fremden Adressen abrufen', 'Für Bürgerinnen und Bürger heißt es nichts.',
      'Laden Sie die Datei herunter und geben Sie sie hier ab, oder prüfen Sie auf der Kommandozeile.'),
    en: words('This page may not ask other hosts', 'For citizens it means nothing.',
      'Download the file and hand it in here, or check it on the command line.'),
  },
  'relay-refused': {
    de: words('Das Relay fragt diese Adresse nicht ab', 'Über dieses Relay kommt der Feed nicht auf die Seite.',
      'Nehmen Sie die Adresse in ein Profil des Relays auf, oder unter `allow` in seine Einstellungen.'),
    en: words('The relay does not ask this address', 'The feed does not get to the page by this relay.',
      'Name the address in a profile of the relay, or under `allow` in its configuration.'),
  },
  'empty-answer': {
    de: words('Die Antwort ist leer', nothingNew, 'Sehen Sie nach, warum der Server nichts liefert. Auch ein Feed ohne Einträge hat einen Rahmen.'),
    en: words('The answer is empty', nothingNewEn, 'Find out why the server delivers nothing. A feed without entries has a frame, too.'),
  },
  'web-page': {
    de: words('Statt eines Feeds kommt eine Webseite', nothingNew,
      'Geben Sie die Adresse des Feeds an. Liefert der Server eine Fehlerseite, dann mit Status 404 oder 503 statt 200.'),
    en: words('A web page comes in place of a feed', nothingNewEn,
      'Give the address of the feed. If the server delivers an error page, let it have the status 404 or 503, not 200.'),
  },
  'login-page': {
    de: words('Statt eines Feeds kommt eine Anmeldung', nothingNew, 'Geben Sie den Feed ohne Anmeldung frei.'),
    en: words('A login page comes in place of a feed', nothingNewEn, 'Make the feed public without a login.'),
  },
  'error-answer': {
    de: words('Der Server meldet einen Fehler, als wäre alles gut', nothingNew,
      'Beheben Sie, was die Meldung sagt. Ein Fehler gehört mit Status 4xx oder 5xx gemeldet, nicht mit 200.'),
    en: words('The server reports an error as if all were well', nothingNewEn,
      'Fix what the message says. An error is to be reported with status 4xx or 5xx, not with 200.'),
  },
  'profile-source': {
    de: words('Das Profil nennt diese Adressen', 'Von dort kommt, was die Bausteine zeigen.',
      'Prüfen Sie jede für sich. `stadtbausteine snapshot` mit `--dry-run` fragt alle auf einmal.'),
    en: words('The profile names these addresses', 'What the widgets show comes from there.',
      'Check each of them. `stadtbausteine snapshot` with `--dry-run` asks all at once.'),
  },
  'unknown-key': {
    de: words('Diese Angabe kennt ein Profil nicht', 'Sie bewirkt nichts.', 'Vergleichen Sie die Schreibweise mit dem JSON-Schema des Profils.'),
    en: words('A profile has no such key', 'It has no effect.', 'Compare the spelling with the JSON Schema of the profile.'),
  },
  'missing-key': {
    de: words('Im Profil fehlt etwas', 'Die Bausteine tun, was ohne diese Angabe gilt.', 'Ergänzen Sie die Angabe.'),
    en: words('Something is missing in the profile', 'The widgets do what they do without it.', 'Add it.'),
  },
  'wrong-type': {
    de: words('Eine Angabe im Profil hat die falsche Form', 'Sie bewirkt nichts.', 'Schreiben Sie sie so, wie das JSON-Schema des Profils sie beschreibt.'),
    en: words('A value in the profile has the wrong form', 'It has no effect.', 'Write it as the JSON Schema of the profile describes it.'),
  },
  'bad-json': {
    de: words('Das JSON ist kaputt', 'Es wird nichts angezeigt.',
      'Sehen Sie sich die Stelle an: Oft ist ein Komma zu viel, oder ein Anführungszeichen fehlt. Schreiben Sie JSON mit einem Programm statt von Hand.'),
    en: words('The JSON is broken', 'Nothing is shown.',
      'Look at the place: often there is one comma too many, or a quotation mark is missing. Write JSON by a program, not by hand.'),
  },
  'binary-file': {
    de: words('Das ist keine Textdatei', nothingNew, 'Geben Sie die Daten in einem Format an, das Bausteine lesen: iCalendar, JSON, XML oder CSV.'),
    en: words('This is no text file', nothingNewEn, 'Give the data in a format that widgets read: iCalendar, JSON, XML or CSV.'),
  },
  'no-format': {
    de: words('Das Format ist uns unbekannt', 'Es wird nichts angezeigt.',
      'Nehmen Sie ein verbreitetes Format: iCalendar für Termine, RSS für Meldungen, GeoJSON für Orte, oder unser JSON.'),
    en: words('We do not know this format', 'Nothing is shown.',
      'Use a common format: iCalendar for events, RSS for news, GeoJSON for places, or our JSON.'),
  },
};
