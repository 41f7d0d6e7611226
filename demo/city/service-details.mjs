/*
 * Texts of the most popular services, for which the usual words are not enough:
 * `{summary, fees, documents, duration, deadlines}` by name. All of it is invented, as the city is.
 */

export const laws = {
  'Ausweise und Pässe': ['§ 9 Personalausweisgesetz (PAuswG)', '§ 6 Passgesetz (PassG)', 'Personalausweisgebührenverordnung'],
  'Umzug und Wohnsitz': ['§ 17 Bundesmeldegesetz (BMG)', '§ 19 Bundesmeldegesetz (BMG)'],
  'Geburt': ['§§ 18 ff. Personenstandsgesetz (PStG)', 'Personenstandsverordnung (PStV)'],
  'Heirat und Partnerschaft': ['§§ 11 ff. Personenstandsgesetz (PStG)', '§§ 1303 ff. Bürgerliches Gesetzbuch (BGB)'],
  'Familie und Kinder': ['Achtes Buch Sozialgesetzbuch (SGB VIII)', 'Satzung über Elternbeiträge der Stadt Eschenfurt'],
  'Schule und Ausbildung': ['Schulgesetz', 'Ausbildungsordnung für die Grundschule'],
  'Auto und Motorrad': ['Fahrzeug-Zulassungsverordnung (FZV)', 'Gebührenordnung für Maßnahmen im Straßenverkehr (GebOSt)'],
  'Führerschein': ['Fahrerlaubnis-Verordnung (FeV)', '§ 2 Straßenverkehrsgesetz (StVG)'],
  'Parken und Verkehr': ['§ 45 Straßenverkehrs-Ordnung (StVO)', '§ 46 Straßenverkehrs-Ordnung (StVO)'],
  'Wohnen': ['Wohngeldgesetz (WoGG)', 'Wohnraumförderungsgesetz'],
  'Bauen und Grundstück': ['Landesbauordnung', '§§ 29 ff. Baugesetzbuch (BauGB)'],
  'Arbeit und Soziales': ['Zweites Buch Sozialgesetzbuch (SGB II)', 'Zwölftes Buch Sozialgesetzbuch (SGB XII)'],
  'Gesundheit': ['Infektionsschutzgesetz (IfSG)', 'Gesetz über den öffentlichen Gesundheitsdienst'],
  'Alter und Pflege': ['Elftes Buch Sozialgesetzbuch (SGB XI)', '§§ 61 ff. SGB XII'],
  'Behinderung': ['Neuntes Buch Sozialgesetzbuch (SGB IX)', 'Schwerbehindertenausweisverordnung'],
  'Todesfall und Erbe': ['Bestattungsgesetz', '§§ 28 ff. Personenstandsgesetz (PStG)', 'Friedhofssatzung der Stadt Eschenfurt'],
  'Gewerbe und Unternehmen': ['§ 14 Gewerbeordnung (GewO)', '§ 34 Gewerbeordnung (GewO)'],
  'Gastronomie und Veranstaltungen': ['§ 2 Gaststättengesetz (GastG)', '§ 29 Straßenverkehrs-Ordnung (StVO)'],
  'Abfall und Umwelt': ['Kreislaufwirtschaftsgesetz (KrWG)', 'Abfallsatzung der Stadt Eschenfurt'],
  'Wasser und Energie': ['Wasserhaushaltsgesetz (WHG)', 'Entwässerungssatzung der Stadt Eschenfurt'],
  'Tiere und Natur': ['Hundesteuersatzung der Stadt Eschenfurt', 'Tierschutzgesetz (TierSchG)'],
  'Aufenthalt und Einbürgerung': ['Aufenthaltsgesetz (AufenthG)', 'Staatsangehörigkeitsgesetz (StAG)'],
  'Steuern und Abgaben': ['Abgabenordnung (AO)', 'Kommunalabgabengesetz'],
  'Kultur, Bildung und Freizeit': ['Entgeltordnung der Stadt Eschenfurt'],
  'Wahlen und Mitmachen': ['Gemeindeordnung', 'Kommunalwahlgesetz'],
  'Sicherheit und Ordnung': ['Ordnungsbehördengesetz', 'Verwaltungsgebührensatzung der Stadt Eschenfurt'],
};

export const details = {
  'Personalausweis beantragen': {
    summary: 'Läuft Ihr Ausweis ab, beantragen Sie einen neuen: verlängern lässt er sich nicht.',
    fees: [['ab 24 Jahren', 37], ['unter 24 Jahren', 22.8]],
    documents: ['bisheriger Ausweis, Kinderreisepass oder Reisepass', 'ein biometrisches digitales Passbild', 'Geburtsurkunde oder Eheurkunde, wenn Sie zum ersten Mal bei uns sind'],
    duration: 'Die Bundesdruckerei braucht etwa drei Wochen.',
    deadlines: 'Stellen Sie den Antrag, bevor der alte Ausweis abläuft. Er gilt zehn Jahre, unter 24 Jahren sechs.',
  },
  'Vorläufigen Personalausweis beantragen': {
    summary: 'Wenn es eilt: Der vorläufige Ausweis gilt drei Monate und wird sofort ausgestellt.', fees: [['', 10]],
    duration: 'Sofort.',
  },
  'Reisepass beantragen': {
    summary: 'Für Reisen außerhalb der Europäischen Union brauchen Sie einen Reisepass. Er gilt zehn Jahre.',
    fees: [['ab 24 Jahren', 70], ['unter 24 Jahren', 37.5], ['48 Seiten, zusätzlich', 22]],
    duration: 'Vier bis sechs Wochen, vor den Sommerferien auch länger.',
  },
  'Reisepass im Expressverfahren beantragen': {
    summary: 'Bis 11 Uhr beantragt, liegt der Reisepass nach drei Werktagen bei uns bereit.', fees: [['Zuschlag', 32]],
    duration: 'Drei Werktage.',
  },
  'Wohnsitz anmelden': {
    summary: 'Neu in Eschenfurt? Melden Sie sich innerhalb von zwei Wochen nach dem Einzug an.', fees: [],
    documents: ['Ausweise aller Personen, die einziehen', 'Wohnungsgeberbestätigung', 'bei Zuzug aus dem Ausland: Urkunden im Original'],
    duration: 'Sofort, etwa 15 Minuten.', deadlines: 'Innerhalb von zwei Wochen nach dem Einzug, nicht vorher.',
  },
  'Wohnsitz ummelden': {
    summary: 'Sie ziehen innerhalb von Eschenfurt um: Melden Sie uns die neue Anschrift.', fees: [],
    documents: ['Ausweise aller Personen, die umziehen', 'Wohnungsgeberbestätigung'],
    duration: 'Sofort, etwa 10 Minuten.', deadlines: 'Innerhalb von zwei Wochen nach dem Umzug.',
  },
  'Wohnsitz abmelden bei Wegzug ins Ausland': {
    summary: 'Abmelden müssen Sie sich nur, wenn Sie Deutschland verlassen.', fees: [],
    deadlines: 'Frühestens eine Woche vor und spätestens zwei Wochen nach dem Auszug.',
  },
  'Meldebescheinigung beantragen': {summary: 'Die Bescheinigung zeigt, wo Sie gemeldet sind.', fees: [['', 9]]},
  'Führungszeugnis beantragen': {
    summary: 'Das Führungszeugnis stellt das Bundesamt für Justiz aus. Den Antrag nehmen wir entgegen.', fees: [['', 13]],
    documents: ['Ausweis oder Reisepass'], duration: 'Zwei Wochen.',
  },
  'Geburt anzeigen': {
    summary: 'Die Klinik meldet uns die Geburt. Danach bestimmen Sie den Namen und erhalten die Urkunden.', fees: [],
    documents: ['Ausweise der Eltern', 'Geburtsurkunden der Eltern oder Eheurkunde', 'Vaterschaftsanerkennung, wenn Sie nicht verheiratet sind'],
    deadlines: 'Innerhalb einer Woche nach der Geburt.',
  },
  'Geburtsurkunde beantragen': {
    summary: 'Urkunden gibt es dort, wo das Kind geboren wurde.', fees: [['erste Urkunde', 14], ['jede weitere', 7]],
  },
  'Eheurkunde beantragen': {summary: 'Urkunden gibt es dort, wo Sie geheiratet haben.', fees: [['erste Urkunde', 14], ['jede weitere', 7]]},
  'Sterbeurkunde beantragen': {summary: 'Urkunden gibt es dort, wo der Mensch gestorben ist.', fees: [['erste Urkunde', 14], ['jede weitere', 7]]},
  'Elterngeld beantragen': {
    summary: 'Elterngeld gleicht aus, was nach der Geburt an Einkommen fehlt.', fees: [],
    documents: ['Geburtsurkunde mit dem Vermerk „für Elterngeld“', 'Einkommensnachweise der letzten zwölf Monate', 'Bescheinigung über Mutterschaftsgeld'],
    deadlines: 'Rückwirkend wird für höchstens drei Monate gezahlt.', duration: 'Vier bis sechs Wochen.',
  },
  'Eheschließung anmelden': {
    summary: 'Wer heiraten möchte, meldet die Ehe beim Standesamt seines Wohnorts an.',
    fees: [['beide deutsch', 50], ['mit Auslandsbeteiligung', 80], ['Trauung am Samstag, zusätzlich', 90]],
    documents: ['Ausweise', 'beglaubigter Ausdruck aus dem Geburtenregister', 'erweiterte Meldebescheinigung', 'bei früheren Ehen: Scheidungsurteil oder Sterbeurkunde'],
    deadlines: 'Die Anmeldung gilt sechs Monate.',
  },
  'Trautermin reservieren': {
    summary: 'Freie Termine in allen drei Trauzimmern sehen Sie im Kalender. Die Reservierung ist unverbindlich.', fees: [],
  },
  'Kitaplatz anmelden': {
    summary: 'Melden Sie Ihr Kind in bis zu fünf Einrichtungen vor. Die Plätze werden im Frühjahr vergeben.', fees: [],
    documents: ['Geburtsurkunde des Kindes', 'Nachweis des Masernschutzes bei Aufnahme'],
    deadlines: 'Bis 31. Januar für das Kita-Jahr ab August.', duration: 'Zusagen verschicken wir im März.',
  },
  'Unterhaltsvorschuss beantragen': {
    summary: 'Zahlt der andere Elternteil keinen oder zu wenig Unterhalt, springt die Stadt ein.', fees: [],
    deadlines: 'Rückwirkend wird für einen Monat gezahlt.',
  },
  'Fahrzeug neu zulassen': {
    summary: 'Ein neues Fahrzeug darf erst mit Kennzeichen und Papieren auf die Straße.', fees: [['Zulassung', 30.6], ['Wunschkennzeichen', 10.2]],
    documents: ['Ausweis mit Meldebescheinigung', 'Zulassungsbescheinigung Teil II oder COC-Papiere', 'eVB-Nummer der Versicherung', 'SEPA-Mandat für die Kfz-Steuer'],
    duration: 'Sofort, während Ihres Termins.',
  },
  'Gebrauchtes Fahrzeug auf neuen Halter umschreiben': {
    summary: 'Sie haben ein zugelassenes Auto gekauft: Lassen Sie es auf sich umschreiben.', fees: [['', 30.8]],
    documents: ['Ausweis', 'Zulassungsbescheinigung Teil I und II', 'eVB-Nummer der Versicherung', 'Bericht der letzten Hauptuntersuchung'],
    deadlines: 'Unverzüglich nach dem Kauf.',
  },
  'Fahrzeug nach Umzug umschreiben, Kennzeichen mitnehmen': {
    summary: 'Nach dem Zuzug in unsere Stadt melden Sie Ihr Auto um. Das alte Kennzeichen dürfen Sie behalten.', fees: [['', 28.1]],
  },
  'Fahrzeug außer Betrieb setzen': {summary: 'Sie verkaufen oder fahren das Auto nicht mehr: Hier melden Sie es ab.', fees: [['am Schalter', 16.8], ['online', 2.7]]},
  'Wunschkennzeichen reservieren': {summary: 'Buchstaben und Zahlen nach Wahl, solange sie noch frei sind. Die Reservierung hält drei Monate.', fees: [['', 12.8]]},
  'Führerschein umtauschen': {
    summary: 'Alle Führerscheine, die vor 2013 ausgestellt wurden, müssen nach und nach umgetauscht werden.', fees: [['', 25.3], ['Direktversand', 5.1]],
    documents: ['Ausweis', 'bisheriger Führerschein', 'biometrisches Passbild'], duration: 'Vier Wochen.',
  },
  'Führerschein erstmals beantragen': {
    summary: 'Den Antrag stellen Sie frühestens sechs Monate vor dem Mindestalter, meist über die Fahrschule.', fees: [['', 43.4]],
    documents: ['Ausweis', 'Sehtest', 'Erste-Hilfe-Bescheinigung', 'biometrisches Passbild'],
  },
  'Bewohnerparkausweis beantragen': {
    summary: 'Wer in einem Parkgebiet wohnt, parkt dort mit dem Ausweis ohne Parkschein.', fees: [['für ein Jahr', 60], ['für zwei Jahre', 110]],
    documents: ['Ausweis', 'Zulassungsbescheinigung Teil I', 'bei fremdem Fahrzeug: Bestätigung des Halters'],
  },
  'Wohngeld beantragen': {
    summary: 'Wohngeld ist ein Zuschuss zur Miete für Haushalte mit kleinem Einkommen.', fees: [],
    documents: ['Mietvertrag und Mietbescheinigung', 'Einkommensnachweise aller Personen im Haushalt', 'Nachweis der Krankenversicherung'],
    duration: 'Sechs bis zehn Wochen.', deadlines: 'Gezahlt wird ab dem Monat, in dem Sie den Antrag stellen.',
  },
  'Wohnberechtigungsschein beantragen': {
    summary: 'Mit dem Wohnberechtigungsschein dürfen Sie eine geförderte Wohnung mieten. Er gilt ein Jahr.', fees: [['', 15]],
  },
  'Gewerbe anmelden': {
    summary: 'Wer sich selbstständig macht, meldet das Gewerbe bei uns an. Finanzamt und Kammern benachrichtigen wir.',
    fees: [['am Schalter', 26], ['online', 20]], documents: ['Ausweis oder Aufenthaltstitel', 'bei Handwerk: Handwerkskarte', 'bei Firmen: Handelsregisterauszug'],
    duration: 'Drei Werktage.', deadlines: 'Mit Beginn der Tätigkeit.',
  },
  'Gaststättenerlaubnis beantragen': {
    summary: 'Wer Alkohol ausschenkt, braucht eine Erlaubnis für genau diese Räume.', fees: [['nach Größe der Räume', 300]],
    documents: ['Führungszeugnis', 'Unterrichtungsnachweis der IHK', 'Pachtvertrag und Grundriss', 'Bescheinigung in Steuersachen'], duration: 'Sechs Wochen.',
  },
  'Sperrmüll anmelden': {
    summary: 'Bis zu fünf Kubikmeter holen wir zweimal im Jahr kostenlos ab.', fees: [['jede weitere Abholung', 35], ['Express in drei Tagen', 60]],
    documents: [], duration: 'Der Termin liegt meist in den nächsten drei Wochen.', deadlines: 'Stellen Sie alles bis 6 Uhr an die Straße.',
  },
  'Gelbe Säcke und Gelbe Tonne': {
    summary: 'Verpackungen aus Kunststoff und Metall. Säcke gibt es kostenlos in allen Bürgerbüros, Tonnen auf Bestellung.', fees: [], documents: [],
    duration: 'Eine Tonne liefern wir innerhalb von vier Wochen.',
  },
  'Hund anmelden': {
    summary: 'Jeden Hund, der älter als drei Monate ist, melden Sie zur Steuer an. Die Marke kommt mit der Post.',
    fees: [['ein Hund, im Jahr', 108], ['zwei Hunde, je Hund', 132], ['gefährlicher Hund', 640]],
    documents: ['Angaben zu Rasse, Alter und Chipnummer'], deadlines: 'Innerhalb von zwei Wochen, nachdem der Hund zu Ihnen kam.',
  },
  'Baum fällen, Genehmigung': {
    summary: 'Bäume ab 80 Zentimetern Stammumfang sind geschützt. Zwischen März und September wird in der Regel nicht gefällt.', fees: [['je Baum', 40]],
  },
  'Bürgergeld beantragen': {
    summary: 'Wer vom eigenen Einkommen nicht leben kann, bekommt Geld für Lebensunterhalt und Wohnung.', fees: [],
    deadlines: 'Der Antrag wirkt auf den Ersten des Monats zurück.', duration: 'Etwa drei Wochen.',
  },
  'Belehrung nach dem Infektionsschutzgesetz': {
    summary: 'Wer mit Lebensmitteln arbeitet, braucht vor dem ersten Tag diese Belehrung.', fees: [['', 28]], documents: ['Ausweis oder Reisepass'],
    duration: 'Eine Stunde, die Bescheinigung gibt es gleich danach.',
  },
  'Einbürgerung beantragen': {
    summary: 'Wer dauerhaft hier lebt, kann Deutsche oder Deutscher werden.', fees: [['Erwachsene', 255], ['Kinder mit den Eltern', 51]],
    documents: ['Reisepass und Aufenthaltstitel', 'Sprachzeugnis B1', 'Einbürgerungstest', 'Einkommensnachweise'], duration: 'Zurzeit etwa zwölf Monate.',
  },
  'Aufenthaltserlaubnis verlängern': {
    summary: 'Beantragen Sie die Verlängerung, bevor Ihr Aufenthaltstitel abläuft.', fees: [['bis drei Monate', 96], ['länger', 93]],
    deadlines: 'Spätestens acht Wochen vor Ablauf.',
  },
  'Briefwahl beantragen': {summary: 'Die Unterlagen schicken wir Ihnen nach Hause oder in den Urlaub.', fees: [], documents: ['Wahlbenachrichtigung'], deadlines: 'Bis zum Freitag vor der Wahl, 15 Uhr.'},
  'Bibliotheksausweis beantragen': {summary: 'Mit dem Ausweis leihen Sie Bücher, Spiele und Filme, auch online.', fees: [['Erwachsene, im Jahr', 24], ['ermäßigt', 12], ['unter 18 Jahren', 0]]},
  'Baugenehmigung beantragen': {
    summary: 'Wer baut, umbaut oder anders nutzt, braucht in der Regel eine Genehmigung.', fees: [['mindestens', 50]],
    documents: ['Bauantrag mit Unterschrift der Entwurfsverfasserin', 'Lageplan', 'Bauzeichnungen', 'Baubeschreibung', 'statische Berechnung'], duration: 'Drei Monate, sobald alle Unterlagen da sind.',
  },
};
