/** The words for what readers report of a feed's content. */
import type {WordTable} from './finding-words.js';
import {words} from './finding-words.js';

export const readerWords: WordTable = {
  'bad-area': {
    de: words('Das Gebiet einer Warnung ist nicht lesbar', 'Die Warnung steht da, aber nicht auf der Karte.',
      'Geben Sie das Gebiet als geschlossene Fläche in Grad an (WGS 84).'),
    en: words('The area of a warning cannot be read', 'The warning is there, but not on the map.',
      'Give the area as a closed polygon in degrees (WGS 84).'),
  },
  'bad-coordinates': {
    de: words('Koordinaten liegen nicht auf der Erde', 'Diese Orte stehen in der Liste, aber nicht auf der Karte.',
      'Geben Sie Länge und Breite in Grad an (WGS 84), mit Punkt als Dezimalzeichen.'),
    en: words('Coordinates are nowhere on Earth', 'These places are in the list, but not on the map.',
      'Give longitude and latitude in degrees (WGS 84), with a point as decimal mark.'),
  },
  'bad-date': {
    de: words('Ein Datum ist nicht lesbar', 'Der Eintrag fehlt oder steht ohne Datum da.',
      'Schreiben Sie das Datum so, wie das Format es verlangt, zum Beispiel 2026-03-02 oder 2026-03-02T18:00:00+01:00.'),
    en: words('A date cannot be read', 'The entry is missing or shown without a date.',
      'Write the date as the format asks for it, for example 2026-03-02 or 2026-03-02T18:00:00+01:00.'),
  },
  'bad-duration': {
    de: words('Eine Dauer ist nicht lesbar', 'Es steht nicht da, wann der Termin endet.',
      'Geben Sie das Ende als DTEND an oder die Dauer wie PT2H.'),
    en: words('A duration cannot be read', 'It is not said when the event ends.', 'Give the end as DTEND, or the duration like PT2H.'),
  },
  'bad-end': {
    de: words('Ein Ende passt nicht zum Beginn', 'Es steht nicht da, wann der Termin endet.',
      'Das Ende muss nach dem Beginn liegen und im selben Format stehen.'),
    en: words('An end does not fit the start', 'It is not said when the event ends.',
      'The end must come after the start and be written in the same form.'),
  },
  'bad-entry': {
    de: words('Ein Eintrag ist unvollständig', 'Dieser Eintrag wird nicht angezeigt.',
      'Ergänzen Sie, was dem Eintrag fehlt: meist Name, Datum oder Ort.'),
    en: words('An entry is not complete', 'This entry is not shown.',
      'Add what the entry lacks: mostly a name, a date or a place.'),
  },
  'bad-field': {
    de: words('Ein Feld hat den falschen Inhalt', 'Diese Angabe fehlt beim Eintrag.',
      'Schreiben Sie den Wert so, wie das JSON-Schema ihn beschreibt.'),
    en: words('A field has the wrong content', 'The entry is shown without this detail.',
      'Write the value as the JSON Schema describes it.'),
  },
  'bad-line': {
    de: words('Eine Zeile gehört nicht in einen Kalender', 'Meist nichts: Die Zeile wird übergangen.',
      'Setzen Sie lange Zeilen mit einem Leerzeichen am Anfang fort, und schreiben Sie Umbrüche im Text als \\n.'),
    en: words('A line does not belong in a calendar', 'Mostly nothing: the line is passed over.',
      'Continue long lines with a space at the beginning, and write line breaks in a text as \\n.'),
  },
  'bad-rule': {
    de: words('Eine Wiederholung ist nicht lesbar', 'Der Termin steht nur einmal da, oder gar nicht.',
      'Schreiben Sie die Regel nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=TU.'),
    en: words('A repetition cannot be read', 'The event is shown once, or not at all.',
      'Write the rule by RFC 5545, for example FREQ=WEEKLY;BYDAY=TU.'),
  },
  'bad-script': {
    de: words('Ein JSON-LD-Block ist kaputt', 'Was darin steht, wird nicht angezeigt.',
      'Prüfen Sie das JSON: Oft fehlt ein Anführungszeichen, oder ein Komma ist zu viel.'),
    en: words('A block of JSON-LD is broken', 'What stands in it is not shown.',
      'Check the JSON: often a quotation mark is missing, or there is one comma too many.'),
  },
  'bad-start': {
    de: words('Einem Termin fehlt der Beginn', 'Dieser Termin wird nicht angezeigt.', 'Geben Sie an, wann er beginnt.'),
    en: words('An event has no start', 'This event is not shown.', 'Say when it begins.'),
  },
  'bad-xml': {
    de: words('Das XML ist nicht sauber', 'Meist nichts. An der Stelle kann Text fehlen.',
      'Schließen Sie jedes Element, und schreiben Sie & als &amp; und < als &lt;.'),
    en: words('The XML is not well-formed', 'Mostly nothing. Some text may be missing at that place.',
      'Close every element, and write & as &amp; and < as &lt;.'),
  },
  'broken-letters': {
    de: words('Buchstaben sind zerstört', 'Statt einzelner Umlaute steht ein Ersatzzeichen da.',
      'Kürzen Sie Texte nach Zeichen und nicht nach Bytes, und liefern Sie alles in UTF-8.'),
    en: words('Letters are broken', 'A replacement character stands where a letter should be.',
      'Shorten texts by characters and not by bytes, and deliver all of it in UTF-8.'),
  },
  'control-characters': {
    de: words('Der Text enthält Steuerzeichen', 'Nichts: Sie werden weggelassen. Andere Leseprogramme brechen hier ab.',
      'Entfernen Sie Steuerzeichen, bevor Sie das XML schreiben. Sie kommen oft aus Word mit in den Text.'),
    en: words('The text holds control characters', 'Nothing: they are left out. Other readers stop here.',
      'Remove control characters before you write the XML. They often come along from Word.'),
  },
  'cut': {
    de: words('Ein Termin wiederholt sich zu oft', 'Es werden nur die ersten Tage angezeigt.',
      'Geben Sie der Wiederholung ein Ende (UNTIL oder COUNT).'),
    en: words('An event repeats too often', 'Only the first of its days are shown.', 'Give the repetition an end (UNTIL or COUNT).'),
  },
  'cut-off': {
    de: words('Der Feed bricht ab', 'Es wird nichts Neues angezeigt.',
      'Sehen Sie nach, warum der Server nicht zu Ende schreibt: oft ein Fehler bei einem Eintrag oder zu wenig Speicher.'),
    en: words('The feed breaks off', 'Nothing new is shown.',
      'Find out why the server does not write to the end: often an error with one entry, or too little memory.'),
  },
  'foreign-days': {
    de: words('Tageswerte gelten für eine andere Zeitzone', 'Höchst- und Tiefstwerte werden nicht angezeigt.',
      'Fragen Sie mit timezone=Europe/Berlin ab.'),
    en: words('Daily values are of another time zone', 'Highs and lows are not shown.', 'Ask with timezone=Europe/Berlin.'),
  },
  'graphql': {
    de: words('Der Server meldet einen Fehler', 'Es fehlt, was der Server nicht liefern konnte.',
      'Die Meldung des Servers sagt, welches Feld oder welche Abfrage nicht stimmt.'),
    en: words('The server reports an error', 'What the server could not deliver is missing.',
      'The message of the server says which field or query is wrong.'),
  },
  'guessed-crs': {
    de: words('Koordinaten sind in Metern, ohne dass dabeisteht, in welchem Netz', 'Orte können auf der Karte falsch liegen.',
      'Liefern Sie Grad in WGS 84 (EPSG:4326), wie GeoJSON es verlangt.'),
    en: words('Coordinates are in metres of a grid that is not named', 'Places may be wrong on the map.',
      'Deliver degrees in WGS 84 (EPSG:4326), as GeoJSON demands.'),
  },
  'maintenance': {
    de: words('Eine Messstelle wird gewartet', 'Ihre Werte werden nicht angezeigt.', 'Beenden Sie die Wartung in den Daten, wenn sie vorbei ist.'),
    en: words('A station is being repaired', 'Its values are not shown.', 'End the maintenance in the data when it is over.'),
  },
  'missing-begin': {
    de: words('Dem Kalender fehlt ein BEGIN', 'Meist nichts: Der Termin wird trotzdem gelesen.',
      'Jeder Termin steht zwischen BEGIN:VEVENT und END:VEVENT.'),
    en: words('A BEGIN is missing in the calendar', 'Mostly nothing: the event is read all the same.',
      'Each event stands between BEGIN:VEVENT and END:VEVENT.'),
  },
  'missing-end': {
    de: words('Die Daten sind nicht vollständig', 'Es können Einträge fehlen.',
      'Liefern Sie alle Einträge in einer Antwort, oder sehen Sie nach, warum die Datei zu früh endet.'),
    en: words('The data are not complete', 'Entries may be missing.',
      'Deliver all entries in one answer, or find out why the file ends too early.'),
  },
  'missing-locations': {
    de: words('Die Orte fehlen in der Antwort', 'Nichts davon steht auf der Karte.', 'Fragen Sie mit $expand=Locations ab.'),
    en: words('The locations are missing in the answer', 'Nothing of it is on the map.', 'Ask with $expand=Locations.'),
  },
  'missing-text': {
    de: words('Der Text einer Warnung fehlt', 'Bürgerinnen und Bürger sehen nur die Überschrift.',
      'Sorgen Sie dafür, dass auch die Adressen der einzelnen Warnungen erreichbar sind.'),
    en: words('The text of a warning is missing', 'Citizens see the headline only.',
      'See to it that the addresses of the single warnings can be reached as well.'),
  },
  'network-link': {
    de: words('Die Datei verweist auf eine andere', 'Was in der anderen Datei steht, wird nicht angezeigt.',
      'Liefern Sie alles in einer Datei, oder geben Sie gleich die Adresse der anderen an.'),
    en: words('The file leads to another one', 'What stands in the other file is not shown.',
      'Deliver all of it in one file, or give the address of the other one.'),
  },
  'no-event': {
    de: words('Kein Termin ist lesbar', 'Es wird nichts angezeigt.', 'Sehen Sie sich die übrigen Befunde an: Sie sagen, was jedem Termin fehlt.'),
    en: words('Not one event can be read', 'Nothing is shown.', 'Look at the other findings: they say what each event lacks.'),
  },
  'no-headline': {
    de: words('Einem Eintrag fehlt die Überschrift', 'Statt der Überschrift steht die Adresse da, oder der Eintrag fehlt.',
      'Geben Sie jedem Eintrag einen Titel.'),
    en: words('An entry has no headline', 'The address stands in place of the headline, or the entry is missing.',
      'Give each entry a title.'),
  },
  'no-id': {
    de: words('Einem Eintrag fehlt die Kennung', 'Nach einer Änderung kann er doppelt dastehen.',
      'Geben Sie jedem Eintrag eine Kennung (id), die sich nie ändert.'),
    en: words('An entry has no id', 'It may stand there twice after a change.', 'Give each entry an id that never changes.'),
  },
  'no-item': {
    de: words('Kein Eintrag ist lesbar', 'Es wird nichts angezeigt.',
      'Das Format kennen wir. Prüfen Sie, ob ein Baustein zeigt, was darin steht, und vergleichen Sie einen Eintrag mit der Beschreibung des Formats.'),
    en: words('Not one entry can be read', 'Nothing is shown.',
      'We know the format. Check whether a widget shows what is in it, and compare one entry with the description of the format.'),
  },
  'no-value': {
    de: words('Eine Messstelle hat keinen Wert', 'Sie wird nicht angezeigt.', 'Prüfen Sie, ob die Messstelle noch sendet.'),
    en: words('A station has no value', 'It is not shown.', 'Check whether the station still sends.'),
  },
  'not-a-calendar': {
    de: words('Das ist kein Kalender', 'Es wird nichts angezeigt.', 'Die Datei muss mit BEGIN:VCALENDAR beginnen.'),
    en: words('This is no calendar', 'Nothing is shown.', 'The file must begin with BEGIN:VCALENDAR.'),
  },
  'parts': {
    de: words('Das ist ein Verzeichnis von Teilen', 'Nichts: Ein Baustein holt sich die Teile, die er braucht.',
      'Nichts. Die Teile selbst wurden hier nicht geprüft.'),
    en: words('This is an index of parts', 'Nothing: a widget fetches the parts that it needs.',
      'Nothing. The parts themselves were not checked here.'),
  },
  'refused': {
    de: words('Der Server lehnt die Anfrage ab', 'Es wird nichts Neues angezeigt.',
      'Die Meldung des Servers sagt, warum: oft eine falsche Angabe in der Adresse.'),
    en: words('The server refuses the request', 'Nothing new is shown.',
      'The message of the server says why: often something wrong in the address.'),
  },
  'swapped-axes': {
    de: words('Länge und Breite sind vertauscht', 'Hier nichts: Wir tauschen sie zurück. Andere Karten zeigen die Orte am Horn von Afrika.',
      'In GeoJSON steht die Länge zuerst: [10.1, 53.6].'),
    en: words('Longitude and latitude are swapped', 'Nothing here: we swap them back. Other maps show the places off the Horn of Africa.',
      'In GeoJSON longitude comes first: [10.1, 53.6].'),
  },
  'too-many': {
    de: words('Es sind zu viele Termine', 'Nur die ersten werden angezeigt.', 'Liefern Sie höchstens ein Jahr, oder teilen Sie den Kalender auf.'),
    en: words('There are too many events', 'Only the first are shown.', 'Deliver a year at most, or split the calendar.'),
  },
  'too-many-items': {
    de: words('Es sind zu viele Einträge', 'Nur die ersten werden angezeigt.', 'Teilen Sie den Feed auf, oder veröffentlichen Sie ihn mit `stadtbausteine snapshot`.'),
    en: words('There are too many entries', 'Only the first are shown.', 'Split the feed, or publish it by `stadtbausteine snapshot`.'),
  },
  'unknown-fraction': {
    de: words('Eine Abfallart hat keinen Namen', 'Der Termin steht da, aber nicht, welche Tonne gemeint ist.',
      'Nennen Sie zu jeder Nummer den Namen der Abfallart.'),
    en: words('A kind of waste has no name', 'The date is there, but not which bin is meant.', 'Name the kind of waste for each number.'),
  },
  'unknown-unit': {
    de: words('Eine Einheit ist unbekannt', 'Dieser Wert wird nicht angezeigt.', 'Fragen Sie mit den üblichen Einheiten ab: °C, km/h, mm.'),
    en: words('A unit is not known', 'This value is not shown.', 'Ask with the usual units: °C, km/h, mm.'),
  },
  'unknown-zone': {
    de: words('Eine Zeitzone ist unbekannt', 'Zeiten werden als Ortszeit gelesen und können falsch sein.',
      'Nennen Sie die Zone wie Europe/Berlin, oder beschreiben Sie sie mit VTIMEZONE.'),
    en: words('A time zone is not known', 'Times are read as local time and may be wrong.',
      'Name the zone like Europe/Berlin, or describe it by VTIMEZONE.'),
  },
  'unsupported': {
    de: words('Diese Art von Datei lesen wir nicht', 'Es wird nichts angezeigt.',
      'Die Meldung sagt, was fehlt. Bei Tabellen hilft oft, die Spalten zu benennen (columns).'),
    en: words('We do not read this kind of file', 'Nothing is shown.',
      'The message says what is missing. For tables it often helps to name the columns.'),
  },
  'wrong-format': {
    de: words('Der Inhalt ist nicht das genannte Format', 'Es wird nichts angezeigt.',
      'Prüfen Sie Adresse und Format. Oft antwortet der Server mit einer Fehlerseite.'),
    en: words('The content is not of the format that was named', 'Nothing is shown.',
      'Check address and format. Often the server answers with an error page.'),
  },
};
