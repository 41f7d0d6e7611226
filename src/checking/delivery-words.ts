/** The words for how a feed is delivered and what its items are like as a whole. */
import type {WordTable} from './finding-words.js';
import {words} from './finding-words.js';

const [none, noneEn] = ['Davon ist nichts zu merken.', 'Nothing can be noticed.'];

export const deliveryWords: WordTable = {
  'moved': {
    de: words('Die Adresse ist dauerhaft umgezogen', 'Der Feed lädt etwas langsamer, und eines Tages gar nicht mehr.', 'Tragen Sie die neue Adresse ein.'),
    en: words('The address has moved for good', 'The feed loads a little slower, and one day not at all.', 'Use the new address.'),
  },
  'redirect': {
    de: words('Die Adresse leitet weiter', 'Der Feed lädt etwas langsamer.', 'Geben Sie die Adresse an, unter der er wirklich liegt, wenn sie bleibt.'),
    en: words('The address redirects', 'The feed loads a little slower.', 'Give the address where it really is, if that one is to stay.'),
  },
  'redirect-to-http': {
    de: words('Eine Weiterleitung führt aus der Verschlüsselung heraus', 'Browser brechen hier ab: Es wird nichts Neues angezeigt.', 'Leiten Sie auf https weiter.'),
    en: words('A redirect leads out of encryption', 'Browsers stop here: nothing new is shown.', 'Redirect to https.'),
  },
  'no-tls': {
    de: words('Der Feed kommt unverschlüsselt', 'Browser laden ihn nicht auf einer Seite mit https.', 'Bieten Sie ihn unter https an.'),
    en: words('The feed comes without encryption', 'Browsers do not load it on a page with https.', 'Offer it by https.'),
  },
  'cors-missing': {
    de: words('Webseiten anderer dürfen den Feed nicht lesen (CORS)', 'Ein Baustein kann ihn nicht direkt lesen, nur über einen Snapshot oder ein Relay der Stadt.',
      'Senden Sie mit dem Feed die Kopfzeile „Access-Control-Allow-Origin: *“.'),
    en: words('Web pages of others may not read the feed (CORS)', 'A widget cannot read it directly, only by a snapshot or a relay of the city.',
      'Send the header “Access-Control-Allow-Origin: *” with the feed.'),
  },
  'cors-other': {
    de: words('Nur eine bestimmte Webseite darf den Feed lesen (CORS)', 'Auf allen anderen Seiten kann ein Baustein ihn nicht direkt lesen.',
      'Öffentliche Daten: „Access-Control-Allow-Origin: *“.'),
    en: words('Only a certain web page may read the feed (CORS)', 'On all other pages a widget cannot read it directly.',
      'For public data: “Access-Control-Allow-Origin: *”.'),
  },
  'cors-invalid': {
    de: words('Die Erlaubnis für Webseiten (CORS) ist ungültig', 'Kein Browser lässt einen Baustein den Feed lesen.',
      'In „Access-Control-Allow-Origin“ steht genau ein Wert. Oft setzen ihn Server und Anwendung beide.'),
    en: words('The permission for web pages (CORS) is not valid', 'No browser lets a widget read the feed.',
      'There is exactly one value in “Access-Control-Allow-Origin”. Often both server and application set it.'),
  },
  'cors-vary': {
    de: words('Die Erlaubnis für Webseiten (CORS) hängt davon ab, wer fragt', 'Hinter einem Zwischenspeicher geht der Feed mal und mal nicht.',
      'Senden Sie „Access-Control-Allow-Origin: *“, oder dazu „Vary: Origin“.'),
    en: words('The permission for web pages (CORS) depends on who asks', 'Behind a cache the feed works at times and at times not.',
      'Send “Access-Control-Allow-Origin: *”, or “Vary: Origin” with it.'),
  },
  'no-lifetime': {
    de: words('Es steht nicht dabei, wie lange der Feed gilt', 'Browser raten und zeigen vielleicht Altes.',
      'Senden Sie „Cache-Control: max-age=300“, oder so lange, wie die Daten gelten.'),
    en: words('Nothing says for how long the feed holds', 'Browsers guess, and may show what is old.',
      'Send “Cache-Control: max-age=300”, or as long as the data hold.'),
  },
  'no-store': {
    de: words('Der Feed darf nirgends zwischengespeichert werden', 'Jeder Aufruf lädt alles neu.', 'Öffentliche Daten dürfen einige Minuten im Zwischenspeicher liegen: „Cache-Control: max-age=300“.'),
    en: words('The feed may not be cached anywhere', 'Every visit loads all of it again.', 'Public data may stay in a cache for some minutes: “Cache-Control: max-age=300”.'),
  },
  'long-lifetime': {
    de: words('Für Daten von jetzt gilt der Feed zu lange', 'Bürgerinnen und Bürger sehen einen Stand, der nicht mehr stimmt.', 'Senden Sie „Cache-Control: max-age=60“ oder weniger.'),
    en: words('For data of this moment the feed holds too long', 'Citizens see what is no longer right.', 'Send “Cache-Control: max-age=60” or less.'),
  },
  'no-validator': {
    de: words('Ob sich etwas geändert hat, ist nicht zu erkennen', none + ' Es wird mehr übertragen als nötig.', 'Senden Sie ETag oder Last-Modified, und beantworten Sie Nachfragen mit 304.'),
    en: words('It cannot be seen whether anything has changed', noneEn + ' More is transferred than needed.', 'Send ETag or Last-Modified, and answer conditional requests with 304.'),
  },
  'no-compression': {
    de: words('Der Feed kommt ungepackt', 'Unterwegs lädt er langsamer.', 'Schalten Sie im Server gzip oder Brotli für diesen Medientyp ein.'),
    en: words('The feed comes without compression', 'It loads slower on the move.', 'Switch on gzip or Brotli for this media type.'),
  },
  'large': {
    de: words('Der Feed ist groß', 'Unterwegs lädt er langsam und kostet Datenvolumen.', 'Liefern Sie nur, was noch kommt, oder veröffentlichen Sie ihn mit `stadtbausteine snapshot`.'),
    en: words('The feed is large', 'On the move it loads slowly and uses up data volume.', 'Deliver only what is to come, or publish it by `stadtbausteine snapshot`.'),
  },
  'no-media-type': {
    de: words('Der Medientyp fehlt', none, 'Senden Sie Content-Type, zum Beispiel text/calendar; charset=utf-8.'),
    en: words('The media type is missing', noneEn, 'Send Content-Type, for example text/calendar; charset=utf-8.'),
  },
  'media-type': {
    de: words('Der Medientyp passt nicht zum Inhalt', 'Hier nichts. Andere Programme lesen den Feed deshalb nicht.', 'Senden Sie den Content-Type des Formats.'),
    en: words('The media type does not fit the content', 'Nothing here. Other programs do not read the feed because of it.', 'Send the Content-Type of the format.'),
  },
  'unknown-charset': {
    de: words('Der Zeichensatz ist unbekannt', 'Umlaute können falsch sein.', 'Senden Sie charset=utf-8, und liefern Sie UTF-8.'),
    en: words('The charset is not known', 'Letters may be wrong.', 'Send charset=utf-8, and deliver UTF-8.'),
  },
  'not-utf8': {
    de: words('Der Feed nennt UTF-8 und ist es nicht', 'Umlaute können falsch sein. Andere Programme lesen ihn gar nicht.', 'Wandeln Sie alles nach UTF-8, bevor Sie es ausliefern.'),
    en: words('The feed claims to be UTF-8 and is not', 'Letters may be wrong. Other programs do not read it at all.', 'Convert all of it to UTF-8 before you deliver it.'),
  },
  'no-charset': {
    de: words('Der Zeichensatz steht nirgends', 'Hier nichts: Wir raten ihn. In anderen Programmen sind die Umlaute falsch.', 'Liefern Sie UTF-8.'),
    en: words('Nothing says what the charset is', 'Nothing here: we guess it. In other programs letters are wrong.', 'Deliver UTF-8.'),
  },
  'wrong-charset': {
    de: words('Der Feed ist UTF-8 und nennt etwas anderes', 'Hier nichts. In anderen Programmen sind die Umlaute falsch.', 'Senden Sie charset=utf-8.'),
    en: words('The feed is UTF-8 and claims to be something else', 'Nothing here. In other programs letters are wrong.', 'Send charset=utf-8.'),
  },
  'other-charset': {
    de: words('Der Feed ist in einem anderen Zeichensatz als UTF-8', none, 'Liefern Sie UTF-8: Nur darin lassen sich alle Namen schreiben.'),
    en: words('The feed is in another charset than UTF-8', noneEn, 'Deliver UTF-8: only in it all names can be written.'),
  },
  'encoded-twice': {
    de: words('Umlaute sind doppelt kodiert', 'Statt „ä“ steht „Ã¤“ da.', 'Wandeln Sie nur einmal nach UTF-8. Meist ist die Verbindung zur Datenbank falsch eingestellt.'),
    en: words('Letters are encoded twice', '“Ã¤” stands there for “ä”.', 'Convert to UTF-8 only once. Mostly the connection to the database is set up wrongly.'),
  },
  'wrong-kind': {
    de: words('Der Feed enthält etwas anderes', 'Der gewählte Baustein zeigt nichts an.', 'Nehmen Sie den Baustein für diese Art von Daten, oder einen anderen Feed.'),
    en: words('The feed holds something else', 'The chosen widget shows nothing.', 'Use the widget for this kind of data, or another feed.'),
  },
  'no-entries': {
    de: words('Der Feed ist leer', 'Es steht da, dass es zurzeit nichts gibt.', 'Wenn das stimmt, ist alles gut. Sonst prüfen Sie, ob die Abfrage zu eng ist.'),
    en: words('The feed is empty', 'It is said that there is nothing at present.', 'If that is so, all is well. Otherwise check whether the query is too narrow.'),
  },
  'duplicate-id': {
    de: words('Eine Kennung kommt mehrfach vor', 'Einträge können sich gegenseitig ersetzen oder doppelt dastehen.', 'Geben Sie jedem Eintrag eine eigene Kennung, die sich nie ändert.'),
    en: words('An id is used more than once', 'Entries may replace each other or stand there twice.', 'Give each entry an id of its own that never changes.'),
  },
  'all-past': {
    de: words('Alles liegt in der Vergangenheit', 'Es wird nichts angezeigt.', 'Veröffentlichen Sie die neuen Termine. Ändert sich die Adresse mit dem Jahr, dann besser eine, die bleibt.'),
    en: words('All of it is in the past', 'Nothing is shown.', 'Publish the new dates. If the address changes with the year, one that stays is better.'),
  },
  'nothing-soon': {
    de: words('Es kommt lange nichts', 'Eine Liste der nächsten Tage bleibt leer.', 'Prüfen Sie, ob Termine fehlen.'),
    en: words('Nothing comes for a long time', 'A list of the next days stays empty.', 'Check whether dates are missing.'),
  },
  'ends-soon': {
    de: words('Der Kalender ist bald zu Ende', 'In wenigen Wochen wird nichts mehr angezeigt.', 'Ergänzen Sie rechtzeitig die Termine des nächsten Jahres.'),
    en: words('The calendar ends soon', 'In a few weeks nothing will be shown.', 'Add the dates of next year in time.'),
  },
  'old-news': {
    de: words('Die neueste Meldung ist alt', 'Die Seite wirkt verlassen.', 'Prüfen Sie, ob der Feed noch gepflegt wird, oder ob es einen neuen gibt.'),
    en: words('The newest item is old', 'The page looks abandoned.', 'Check whether the feed is still kept up, or whether there is a new one.'),
  },
  'old-values': {
    de: words('Die Werte sind alt', 'Bürgerinnen und Bürger sehen einen Stand, der nicht mehr stimmt.', 'Prüfen Sie, ob der Dienst noch neue Werte bekommt.'),
    en: words('The values are old', 'Citizens see what is no longer right.', 'Check whether the service still gets new values.'),
  },
  'all-over': {
    de: words('Alle Warnungen sind abgelaufen', 'Es steht da, dass keine Warnung gilt.', 'Wenn das stimmt, ist alles gut.'),
    en: words('All warnings have expired', 'It is said that no warning is in force.', 'If that is so, all is well.'),
  },
  'no-licence': {
    de: words('Die Lizenz fehlt', none + ' Andere wissen nicht, ob sie die Daten nutzen dürfen.', 'Nennen Sie eine offene Lizenz, im Feed oder auf der Seite, die ihn beschreibt: CC0, CC BY 4.0 oder Datenlizenz Deutschland.'),
    en: words('The licence is missing', noneEn + ' Others do not know whether they may use the data.', 'Name an open licence, in the feed or on the page that describes it: CC0, CC BY 4.0 or Datenlizenz Deutschland.'),
  },
};
