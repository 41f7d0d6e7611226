/*
 * The actions that services stand for, recognised by the service's name, with the usual words for the texts. The first
 * action that matches is taken.
 */

/** `{matches, summaries, steps, documents, fee: [from, to] in euros, duration, deadline, form, verb}` */
export const actions = {
  loss: {
    matches: /Verlust|Ersatz|Zweitschrift/,
    summaries: [
      'Was verloren ging oder gestohlen wurde, melden Sie bitte sofort: Wir sperren es und sagen, wie Sie Ersatz bekommen.',
      'Verloren oder gestohlen? Melden Sie es so früh wie möglich, damit niemand etwas damit anfangen kann.',
    ],
    steps: ['Verlust melden, bei Diebstahl auch der Polizei', 'Sperrung bestätigen lassen', 'Ersatz beantragen'],
    documents: ['Ausweis oder Reisepass, falls vorhanden', 'bei Diebstahl: Anzeige der Polizei'],
    fee: [0, 30], duration: 'Die Meldung wird sofort eingetragen. Der Ersatz dauert etwa zwei Wochen.',
    deadline: 'Melden Sie den Verlust unverzüglich.', form: 'Verlustanzeige', verb: 'report',
  },
  pickup: {
    matches: /abholen|Abholung/,
    summaries: ['Sobald wir Sie benachrichtigen, liegt alles für Sie bereit. Abholen geht ohne Termin.'],
    steps: ['Benachrichtigung abwarten', 'mit Ausweis vorbeikommen', 'prüfen und quittieren'],
    documents: ['Ausweis oder Reisepass', 'Abholschein, falls Sie einen erhalten haben', 'bei Vertretung: Vollmacht'],
    fee: [0, 0], duration: 'Wenige Minuten.', deadline: 'Wir bewahren es drei Monate lang auf.', form: 'Vollmacht zur Abholung',
    verb: 'collect',
  },
  change: {
    matches: /abmelden|ummelden|ändern|umschreiben|tauschen|zulassen|eintragen|zurückgeben|widerrufen|übertragen|abgeben|außer Betrieb|neu setzen|^(Wohnsitz|Nebenwohnung|Gewerbe|Hund|Gartenwasserzähler|Tierhaltung|Artgeschützte|\w+steuer)\b.*anmelden/,
    summaries: [
      'Ändert sich etwas, tragen wir es ein. Bringen Sie die bisherigen Papiere mit.',
      'Die Änderung ist meist in einem Termin erledigt.',
    ],
    steps: ['Termin vereinbaren', 'bisherige Papiere mitbringen', 'Änderung sofort mitnehmen'],
    documents: ['Ausweis oder Reisepass', 'bisherige Papiere', 'bei Vertretung: Vollmacht'],
    fee: [8, 45], duration: 'Sofort, während Ihres Termins.', deadline: 'Innerhalb von zwei Wochen nach der Änderung.',
    form: 'Änderungsmitteilung', verb: 'change',
  },
  report: {
    matches: /(?<![a-zäöü])melden|anzeigen|anzeige\b|Anzeige|mitteilen|reklamieren|Beschwerde|anregen|Anregung|Vorschlag|Einspruch|Widerspruch/,
    summaries: [
      'Schreiben Sie uns, was Ihnen aufgefallen ist: Ort, Zeitpunkt und, wenn möglich, ein Foto genügen.',
      'Ihre Meldung geht direkt an die zuständige Stelle. Sie erhalten eine Antwort, sobald wir uns gekümmert haben.',
      'Eine kurze Mitteilung reicht. Wir prüfen sie und melden uns, wenn wir noch etwas wissen müssen.',
    ],
    steps: ['Meldung schreiben oder anrufen', 'Eingangsbestätigung aufheben', 'Wir prüfen und melden uns'],
    documents: ['Angaben zu Ort und Zeit', 'Ihre Kontaktdaten für Rückfragen', 'wenn vorhanden: Fotos'],
    fee: [0, 0], duration: 'In der Regel eine Woche.', deadline: 'Es gibt keine Frist.', form: 'Meldebogen', verb: 'report',
  },
  certificate: {
    matches: /urkunde|zeugnis|bescheinigung|Auszug|Ausdruck|Beglaubigung|beglaubig|Abschrift|abschrift|register|Apostille/i,
    summaries: [
      'Sie erhalten das Schriftstück sofort am Schalter oder in wenigen Tagen mit der Post.',
      'Für Behörden, Bank oder Arbeitgeber: Wir stellen Ihnen aus, was Sie vorlegen müssen.',
    ],
    steps: ['Antrag online, per Post oder am Schalter', 'Gebühr bezahlen', 'Schriftstück erhalten'],
    documents: ['Ausweis oder Reisepass', 'bei Vertretung: Vollmacht und Ausweis beider Personen'],
    fee: [5, 15], duration: 'Am Schalter sofort, mit der Post drei bis fünf Werktage.', deadline: 'Es gibt keine Frist.',
    form: 'Bestellung', verb: 'order',
  },
  permit: {
    matches: /nehmig|rlaubnis|Gestattung|Sondernutzung|Ausnahme|Befreiung|konzession|Zustimmung|Karte EU|Duldung|Visum|(Waffen|Fischerei|Jagd|berechtigungs)schein/,
    summaries: [
      'Dafür brauchen Sie vorher unsere Zustimmung. Wir prüfen Ihren Antrag und nennen Ihnen die Bedingungen.',
      'Stellen Sie den Antrag rechtzeitig: Ohne die Entscheidung der Stadt dürfen Sie noch nicht anfangen.',
      'Ob und unter welchen Bedingungen es geht, sagen wir Ihnen nach Prüfung Ihrer Unterlagen.',
    ],
    steps: ['Beratung nutzen', 'Antrag mit allen Unterlagen einreichen', 'Bescheid abwarten', 'Gebühr bezahlen'],
    documents: ['ausgefüllter Antrag', 'Ausweis oder Reisepass', 'Beschreibung des Vorhabens', 'Lageplan oder Skizze'],
    fee: [25, 180], duration: 'Zwei bis sechs Wochen, sobald alle Unterlagen da sind.',
    deadline: 'Stellen Sie den Antrag spätestens vier Wochen vorher.', form: 'Antrag auf Genehmigung', verb: 'permit',
  },
  benefit: {
    matches: /(?<!Buß)geld(?! |s)|geld beantragen|Zuschuss|örder|Hilfe|hilfe|Leistung|Ermäßigung|Beihilfe|Übernahme|Erlass|(Familien|Sozial)pass|Darlehen|Kosten|BAföG|sicherung|Budget|vorschuss/,
    summaries: [
      'Wer wenig Geld hat, bekommt Unterstützung. Wir rechnen gern mit Ihnen aus, was Ihnen zusteht.',
      'Die Leistung gibt es auf Antrag. Rückwirkend zahlen wir nicht: Stellen Sie den Antrag, auch wenn noch etwas fehlt.',
      'Ob Sie Anspruch haben, hängt von Einkommen, Haushalt und Wohnung ab. Fragen kostet nichts.',
    ],
    steps: ['Antrag stellen, notfalls formlos', 'Nachweise nachreichen', 'Bescheid erhalten'],
    documents: ['Ausweis oder Aufenthaltstitel', 'Nachweise über Einkommen und Vermögen', 'Mietvertrag', 'Kontoauszüge der letzten drei Monate'],
    fee: [0, 0], duration: 'Etwa vier bis acht Wochen.', deadline: 'Gezahlt wird ab dem Monat, in dem Sie den Antrag stellen.',
    form: 'Antrag', verb: 'benefit',
  },
  booking: {
    matches: /buchen|reservieren|mieten|bestellen|pachten|kaufen|Anmeldung|anmelden|einrichten|erwerben|Platz\b|platz(?!verweis)|Eintritt|Stand|stand\b|kurs|nutzen|abonnieren/,
    summaries: [
      'Plätze und Termine vergeben wir nach Eingang. Melden Sie sich früh, dann haben Sie die Wahl.',
      'Die Anmeldung dauert nur wenige Minuten. Danach erhalten Sie eine Bestätigung.',
    ],
    steps: ['freien Termin oder Platz wählen', 'Anmeldung abschicken', 'Bestätigung und Rechnung erhalten'],
    documents: ['Ausweis oder Reisepass', 'Kontaktdaten', 'bei Minderjährigen: Einverständnis der Eltern'],
    fee: [10, 90], duration: 'Die Bestätigung kommt innerhalb von drei Werktagen.',
    deadline: 'Spätestens zwei Wochen vor dem gewünschten Termin.', form: 'Anmeldung', verb: 'book',
  },
  application: {
    matches: /beantragen|ausstellen|Antrag|antrag|anerkennen|festsetzen|feststellen|beurkunden|bestimmen|stellen|erteilen|umwandeln|zuteilen/,
    summaries: [
      'Den Antrag stellen Sie persönlich. Buchen Sie dafür einen Termin und bringen Sie die Unterlagen im Original mit.',
      'Antrag stellen, Gebühr bezahlen, fertig: Was Sie dafür mitbringen, steht unten.',
      'Wir nehmen Ihren Antrag auf und sagen Ihnen gleich, ob noch etwas fehlt.',
    ],
    steps: ['Termin buchen', 'mit den Unterlagen vorsprechen', 'Gebühr bezahlen', 'Ergebnis erhalten'],
    documents: ['Ausweis oder Reisepass', 'ausgefüllter Antrag', 'Nachweise im Original'],
    fee: [10, 60], duration: 'Zwei bis vier Wochen.', deadline: 'Es gibt keine Frist.', form: 'Antrag', verb: 'apply',
  },
  advice: {
    matches: /[Bb]erat|Auskunft|Dienst|dienst|beirat|Schieds|Sprechstunde|hilfe|büro|Büro|Integrationsrat|Ansprechpartner|Vertrauliche|Vormund|Pflegekind|Adoption/,
    summaries: [
      'Wir beraten Sie persönlich, vertraulich und kostenlos, auf Wunsch auch am Telefon.',
      'Fragen dazu beantworten wir gern am Telefon, per E-Mail oder nach Vereinbarung vor Ort.',
      'Was dafür gilt und an wen Sie sich wenden, haben wir hier für Sie zusammengestellt.',
    ],
    steps: ['anrufen oder schreiben', 'Termin vereinbaren', 'Unterlagen mitbringen, die Sie schon haben'],
    documents: ['in der Regel keine', 'falls vorhanden: Schreiben, um die es geht'],
    fee: [0, 0], duration: 'Ein Gespräch dauert meist eine halbe Stunde.', deadline: 'Es gibt keine Frist.', form: 'Anfrage',
    verb: 'advice',
  },
  information: {
    matches: /./,
    summaries: [
      'Was dafür gilt, was es kostet und wer Ihnen weiterhilft, haben wir hier zusammengestellt.',
      'Das Wichtigste auf einen Blick. Was fehlt, sagen wir Ihnen gern am Telefon.',
      'Hier steht, wie es geht und worauf Sie achten sollten.',
    ],
    steps: ['Angaben auf dieser Seite lesen', 'bei Fragen anrufen oder schreiben', 'vorbeikommen, wenn geöffnet ist'],
    documents: ['in der Regel keine'],
    fee: [0, 20], duration: 'Meist sofort, sonst innerhalb einer Woche.', deadline: 'Es gibt keine Frist.', form: 'Anfrage',
    verb: 'inform',
  },
};

/** The action that a service of this name stands for. */
export const actionOf = (name) => Object.values(actions).find(({matches}) => matches.test(name));
