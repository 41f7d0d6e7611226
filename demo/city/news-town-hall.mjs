/* News out of the town hall, in the form of `news-city-life.mjs`. */

export const townHall = {
  roads: {
    categories: ['Verkehr', 'Baustellen'], motifs: ['works'],
    lines: `
      {street}: Fahrbahn wird erneuert | Vom {day} an ist die Straße {inDistrict} für {k} Wochen nur in einer Richtung befahrbar. | Zu Fuß kommen Sie immer durch, Müllautos auch. Die Umleitung ist ausgeschildert.
      Drehbrücke: Wartung am Wochenende | Von Samstag 6 Uhr bis Sonntag 18 Uhr bleibt die Brücke für Autos zu. | Fußgänger und Räder dürfen schieben. Schiffe haben in dieser Zeit Vorfahrt, das kennen sie schon.
      Rohrbruch in der {street} behoben | {n} Häuser hatten einen Vormittag lang kein Wasser. | Die Stadtwerke haben {k} Meter Rohr getauscht. Das Loch in der Straße wird bis {until} geschlossen.
      Kanalbau {inDistrict}: der nächste Abschnitt | In der {street} liegen jetzt größere Rohre gegen Starkregen. | Am {day} wandert die Baustelle weiter. Anlieger bekommen vorher einen Zettel in den Briefkasten.
      Neue Ampel an der {street} | Sie zählt die Sekunden und piept für Menschen, die nicht sehen. | Eingeschaltet wird sie am {day}. In den ersten Tagen hilft die Polizei beim Gewöhnen.
      Tempo 30 vor {k} Schulen | Die Schilder stehen, geblitzt wird erst nach den Ferien. | Der Rat folgt damit einem Antrag des Jugendrats. Busse verlieren auf der Strecke {k} Sekunden.
      Parken {inDistrict}: Bewohnerausweise jetzt im Netz | Der Antrag dauert fünf Minuten, der Ausweis kommt als Datei. | Gültig ist er für {n} Straßen. Gäste bekommen Tageskarten am Automaten.
      10-12 | Winterdienst ist bereit | {n} Fahrzeuge, {n}0 Tonnen Salz und sehr frühes Aufstehen. | Gehwege räumen die Anlieger, werktags bis 7 Uhr. Streugut steht kostenlos in {k} Kisten.
      Brücke an der Auenstraße bekommt Stahl | Nachts wird geschweißt, tagsüber fahren die Autos. | Die Arbeiten beginnen am {day}. Bei Regen verschiebt sich alles um eine Nacht.
      Baustellenplan: {n} Straßen in diesem Jahr | Stadt und Stadtwerke graben jetzt gemeinsam, damit nicht zweimal gegraben wird. | Die Karte zeigt, wann welche Straße dran ist. Sie wird jeden Freitag erneuert.`,
    ends: ['Fragen beantwortet das Tiefbauamt: 0221 4710-440.', 'Wir danken für Ihre Geduld.', 'Bus 3 und Bus 7 fahren eine Umleitung.'],
  },
  council: {
    categories: ['Politik', 'Stadtrat'], motifs: ['townhall'],
    lines: `
      Stadtrat tagt am {day} | Auf der Tagesordnung stehen {n} Punkte, vom Haushalt bis zum Hundeplatz. | Beginn ist um {time} im Ratssaal. Die Sitzung ist öffentlich und wird im Netz übertragen.
      Rat beschließt Zuschuss für Balkonkraftwerke | Bis zu {n} Euro je Haushalt, solange der Topf reicht. | {n} Ja, {k} Nein, zwei Enthaltungen. Anträge nimmt das Amt für Umwelt und Klima an.
      Jugendrat wählt neuen Vorstand | {n} Jugendliche zwischen 14 und 20 haben abgestimmt. | Erstes Vorhaben: ein Nachtbus am Freitag. Die Sitzung am {day} ist offen für alle in diesem Alter.
      Haushalt: Wofür das Geld reicht | Auf einer Seite erklärt: woher {amount} Euro kommen und wohin sie gehen. | Am {day} beantwortet der Kämmerer im Bürgerhaus Lindenhof Fragen. Es gibt Kaffee.
      Neuer Name für den Platz vor dem Bahnhof | {n} Vorschläge kamen aus der Stadt, {k} sind in der Auswahl. | Abgestimmt wird bis {until}. Danach entscheidet der Rat.
      Bürgersprechstunde am {day} | Die Oberbürgermeisterin nimmt sich für jede und jeden zehn Minuten. | Beginn ist um {time} im Rathaus. Melden Sie sich bitte unter 0221 4710-100 an.
      Ausschuss stimmt für Umbau des Luisenplatzes | Weniger Asphalt, mehr Schatten, gleich viele Haltestellen. | Die Pläne hängen bis {until} im Foyer. Im Sommer soll der erste Stein gehoben werden.
      Ortsrat Oberweiler will den Dorfteich retten | Er verliert {k} Zentimeter am Tag, niemand weiß, wohin. | Ein Gutachten soll es klären. Das Wasser bringt bis dahin die Feuerwehr.
      Partnerstadt: Besuch aus New York | {n} Gäste wohnen bei Familien und besuchen Schulen und Hafen. | Empfangen werden sie am {day} im Rathaus. Auf dem Alten Markt spielt die Musikschule.`,
    ends: ['Alle Vorlagen stehen im Ratsinformationssystem.', 'Der Ratssaal ist mit dem Aufzug erreichbar, Hörverstärker liegen bereit.',
      'Ihre Meinung ist willkommen.'],
  },
  schools: {
    categories: ['Bildung', 'Schulen'], motifs: ['school'],
    lines: `
      Goetheschule: {k} neue Klassenräume sind fertig | Holz, viel Licht und eine Wand zum Schreiben. | Eingeweiht werden sie am {day} von denen, die darin lernen. Gäste sind ab {time} willkommen.
      Einschulung: Termine für alle Grundschulen | {n}0 Kinder kommen in die Schule, so viele wie lange nicht. | Die Briefe sind unterwegs. Wer keinen bekommt, meldet sich bitte beim Schulamt.
      Schulweg sicher: {n} Lotsen gesucht | Eltern, Großeltern, Nachbarn: Eine halbe Stunde am Morgen hilft schon. | Die Polizei schult am {day}. Warnweste und Kelle stellt die Stadt.
      Mensa kocht jetzt selbst | {n}0 Essen am Tag, die Hälfte davon ohne Fleisch. | Ein Essen kostet weiter {k} Euro, mit dem Eschenfurt-Pass nichts. Die Kinder stimmen über den Freitag ab.
      Tablets für alle siebten Klassen | {n}0 Geräte werden bis {until} ausgegeben. | Sie gehören der Stadt, dürfen aber mit nach Hause. Repariert wird im Haus, von der Technik-AG.
      Volkshochschule: {n} neue Kurse | Gebärdensprache, Brotbacken, Ukrainisch und Wärmepumpe. | Die Anmeldung beginnt am {day}. Wer wenig Geld hat, zahlt die Hälfte.
      Grundschule {inDistrict} forscht am Fluss | Die Klassen messen ein Jahr lang, wie sauber die Marle ist. | Am {day} zeigen sie ihre Ergebnisse. Mitmachen können alle mit Gummistiefeln.
      Anmeldung an weiterführenden Schulen | Vom {day} an nehmen alle Schulen {k} Tage lang Anmeldungen an. | Bringen Sie das letzte Zeugnis und den Anmeldeschein mit. Tage der offenen Tür gibt es vorher.
      Schülerzeitung gewinnt Preis | Für die Geschichte über den verschwundenen Dorfteich gab es {k}00 Euro. | Das Heft ist in der Bücherei zu lesen. Die nächste Ausgabe erscheint am {day}.`,
    ends: ['Das Schul- und Sportamt hilft unter 0221 4710-340.', 'Für den Schulweg gibt es eine Karte im Netz.', 'Wir wünschen allen ein gutes Schuljahr.'],
  },
  mobility: {
    categories: ['Verkehr', 'Bus & Rad'], motifs: ['bus', 'bike'],
    lines: `
      Bus 7 fährt öfter | Werktags alle zehn Minuten, am Abend alle zwanzig. | Der neue Fahrplan gilt ab dem {day}. Nach Oberweiler fährt nachts ein Taxi zum Preis des Busses.
      Radweg an der {street} freigegeben | {k} Kilometer, ohne Bordstein und mit Platz zum Überholen. | Am {day} fahren wir ihn gemeinsam ab. Treffpunkt ist um {time} am Bahnhof.
      Mobilstation {inDistrict} eröffnet | Bus, Leihrad und Carsharing an einer Stelle. | {n} Räder stehen bereit, darunter {k} mit Ladefläche. Die erste halbe Stunde ist frei.
      Haltestelle Luisenplatz wird stufenlos | Die Bordsteine wachsen, die Blinden bekommen ein Leitsystem. | Bis {until} hält der Bus hundert Meter weiter. Helferinnen in Gelb zeigen den Weg.
      Fahrradstraße: {street} | Räder dürfen nebeneinander, Autos nur zu Gast sein. | Die Stadt hat {n} Bügel zum Anschließen aufgestellt. Die Beschilderung gilt ab dem {day}.
      Deutschlandticket für Seniorinnen und Senioren | Wer den Führerschein abgibt, fährt ein Jahr lang umsonst. | {n} Menschen haben das Angebot schon genutzt. Der Antrag geht im Bürgerbüro.
      Nachtbus: Probe bis {until} | Freitags und samstags fährt er bis 3 Uhr. | Der Jugendrat hat die Strecke geplant. Gezählt wird, wie viele einsteigen.
      {n} neue Ladepunkte für E-Autos | Sie stehen dort, wo viele keine Garage haben. | In der {street} sind die ersten {k} am Netz. Geparkt werden darf nur, solange geladen wird.
      Lastenrad leihen: drei Tage kostenlos | {k} Räder warten auf große Einkäufe und kleine Kinder. | Gebucht wird mit dem Büchereiausweis. Einen Helm gibt es dazu.`,
    ends: ['Auskunft gibt die Tourist-Information: 0221 4710-810.', 'Der Fahrplan liegt in allen Bussen aus.', 'Kinder unter sechs fahren frei.'],
  },
  safety: {
    categories: ['Sicherheit', 'Feuerwehr'], motifs: ['engine'],
    lines: `
      Probealarm am {day} | Um {time} heulen die Sirenen, dann klingeln die Telefone. | Der Ton schwillt eine Minute lang auf und ab. Sie müssen nichts tun, außer hinhören.
      Feuerwehr löscht Brand {inDistrict} | In einer Garage brannten Müllbehälter, verletzt wurde niemand. | {n} Kräfte waren {k} Stunden im Einsatz. Die Polizei sucht nach der Ursache.
      Jugendfeuerwehr: {n} Neue | So viele wie noch nie wollen lernen, wie man Schläuche rollt. | Am {day} zeigen sie auf dem Alten Markt, was sie schon können.
      Hochwasser: Stadt übt mit Sandsäcken | {n}0 Helferinnen und Helfer bauen einen Deich auf Zeit. | Am {day} ist das Marleufer zwischen 8 und 16 Uhr gesperrt. Zuschauen ist vom Brückenkopf aus möglich.
      Fundmunition am Nordhafen entschärft | Eine Bombe von {n} Kilogramm lag unter der alten Rampe. | {n}0 Menschen mussten für {k} Stunden aus ihren Wohnungen. Die Stadt dankt für die Ruhe und das Verständnis.
      Rauchmelder retten Leben, auch in der {street} | Eine Nachbarin hörte den Ton und rief die 112. | Die Feuerwehr rät: einmal im Jahr auf den Knopf drücken. Wer das nicht kann, darf anrufen.
      Vorsicht, falsche Stadtwerke | Unbekannte klingeln {inDistrict} und wollen Verträge ändern. | Lassen Sie sich Ausweise zeigen. Im Zweifel gilt: Tür zu und 0221 4710-720 anrufen.
      Notfalltreffpunkte: {k} Orte für den Ernstfall | Fällt der Strom länger aus, gibt es dort Wärme, Wasser und Auskunft. | Die Karte kommt mit der Post. Am {day} ist der Treffpunkt im Bürgerhaus Lindenhof zu besichtigen.
      Neue Drehleiter für die Wache Nord | Sie reicht bis in den achten Stock und kostet {amount} Euro. | Getauft wird sie am {day}. Den Namen suchen die Kinder aus.`,
    ends: ['Im Notfall gilt: 112.', 'Die Feuerwehr ist sonst unter 0221 4710-840 zu erreichen.', 'Warnungen stehen auch auf der Startseite dieser Website.'],
  },
  service: {
    categories: ['Rathaus'], motifs: ['desk', 'townhall'],
    lines: `
      Bürgerbüro: Termin in {k} Tagen statt in {n} | Vier neue Kolleginnen und eine bessere Terminliste machen es möglich. | Wer keinen Termin hat, kommt montags früh ohne. Die Wartezeit steht im Netz.
      Personalausweis: Abholung rund um die Uhr | Am Eingang des Bürgerbüros steht jetzt ein Ausgabeautomat. | Sie bekommen einen Code aufs Telefon. Der Automat spricht sechs Sprachen.
      {n} Anträge gehen jetzt im Netz | Hund anmelden, Urkunde bestellen, Umzug melden: ohne Weg ins Rathaus. | Bezahlt wird mit Karte oder Rechnung. Wer lieber kommt, ist weiter willkommen.
      Rathaus geschlossen am {day} | Die Beschäftigten machen ihren Betriebsausflug, zu Fuß. | Das Standesamt ist für Sterbefälle von 9 bis 11 Uhr zu erreichen. Am Tag danach öffnen wir früher.
      Wahlhelferinnen und Wahlhelfer gesucht | {n}0 Menschen braucht es für {k}0 Wahllokale. | Es gibt ein Erfrischungsgeld, Kuchen und viel Demokratie. Melden Sie sich bis {until}.
      Fundbüro versteigert {n} Fahrräder | Auch Schirme, Koffer und eine Posaune kommen unter den Hammer. | Die Auktion beginnt am {day} um {time} im Hof. Bezahlt wird bar oder mit Karte.
      Trauen im Kornhaus | Das Standesamt bietet {k} neue Orte für die Hochzeit an. | Samstage werden am {day} vergeben, der Reihe nach und ohne Losen.
      Grundsteuer: Bescheide sind unterwegs | {n}.000 Umschläge gehen an einem Tag in die Post. | Bitte prüfen Sie Fläche und Namen. Bis {until} können Sie widersprechen, am Telefon hilft das Steueramt.
      Ausbildung bei der Stadt: {n} Plätze | Von der Gärtnerin bis zum Informatiker, alle mit Übernahme. | Bewerben können Sie sich bis {until}. Am {day} erzählen Azubis, wie es wirklich ist.
      Gebärdensprache im Bürgerbüro | Eine Dolmetscherin ist per Bildschirm in zwei Minuten da. | Das Angebot gilt an allen Schaltern. Es ist kostenlos, ein Termin ist nicht nötig.`,
    ends: ['Die Behördennummer 115 hilft montags bis freitags von 8 bis 18 Uhr.', 'Bringen Sie bitte einen Ausweis mit.',
      'Unterlagen können Sie auch per Post schicken.'],
  },
  climate: {
    categories: ['Umwelt', 'Klima & Energie'], motifs: ['sun', 'tree'],
    lines: `
      Wärmeplan: Wer wann ans Netz kommt | Für {n} Straßen steht fest, womit sie künftig heizen. | Der Plan liegt im Amt für Umwelt und Klima aus. Am {day} erklären Fachleute ihn {inDistrict}.
      Solardach auf der Stadthalle | {n}0 Module liefern Strom für die Halle und {k}0 Wohnungen. | Gebaut hat die Bürgerenergie Marle. Anteile gibt es ab 100 Euro.
      Hitze: Kühle Orte auf einer Karte | {n} Räume und Plätze, an denen Sie sich ausruhen dürfen. | Viele haben Wasser, alle haben Stühle. Die Karte gibt es auch in Leichter Sprache.
      Energieberatung kommt ins Haus | Zwei Stunden, ein Bericht, kein Verkauf. | Die Stadt zahlt die Hälfte. Termine gibt es ab dem {day}.
      Marle: Wasser so sauber wie seit {n} Jahren nicht | Die neue Stufe im Klärwerk wirkt. | Nachgewiesen wurden {k} Fischarten, die verschwunden waren. Angeln bleibt an der Aue verboten.
      Repair-Werkstatt: {n}0 Geräte gerettet | Toaster, Lampen, Radios: Zwei von drei gehen wieder. | Geöffnet ist am {day} ab {time} im Boschring. Kuchen kostet, Schrauben nicht.
      Grünes Band {inDistrict} wächst | Aus {k} Parkplätzen wird ein Garten, der Regen aufnimmt. | Beim Pflanzen am {day} können alle helfen. Handschuhe sind da.
      Klimabericht: {k} Prozent weniger als im Vorjahr | Am meisten hat der Strom beigetragen, am wenigsten der Verkehr. | Der Bericht hat {n} Seiten, die Kurzfassung zwei. Der Rat berät ihn am {day}.
      Mehrweg auf allen Festen | Becher und Teller gibt es nur noch gegen Pfand. | Das gilt ab dem {day}. Das Spülmobil leiht die Stadt Vereinen kostenlos.`,
    ends: ['Das Amt für Umwelt und Klima erreichen Sie unter 0221 4710-710.', 'Zahlen und Karten stehen als offene Daten bereit.',
      'Jeder Beitrag zählt.'],
  },
};

/** Official notices: each comes with a file, and is on display until a day. */
export const notices = {
  categories: ['Amtliche Bekanntmachungen'], motifs: [],
  lines: `
    Bebauungsplan Nr. {n} „{street}“: öffentliche Auslegung | Der Entwurf liegt aus. Stellungnahmen sind bis {deadline} möglich. | Der Plan, seine Begründung und der Umweltbericht sind im Amt für Stadtplanung und im Netz einzusehen. Stellungnahmen können Sie schriftlich, elektronisch oder zur Niederschrift abgeben.
    Satzung über die Straßenreinigung, {k}. Änderung | Die geänderte Satzung tritt am Tag nach dieser Bekanntmachung in Kraft. | Für {n} Straßen ändert sich die Reinigungsklasse. Der Wortlaut steht in der angefügten Datei.
    Einladung zur Sitzung des Bauausschusses am {day} | Öffentlicher Teil ab {time} im Ratssaal, {n} Punkte. | Die Tagesordnung ist angefügt. Unterlagen liegen drei Tage vorher im Rathaus aus.
    Jahresabschluss der Stadtwerke | Der Abschluss ist festgestellt und liegt bis {deadline} aus. | Einzusehen ist er in der Wasserturmstraße 16, montags bis freitags von 9 bis 12 Uhr, und in der angefügten Datei.
    Widmung der {street} als Gemeindestraße | Die Straße {inDistrict} wird dem öffentlichen Verkehr gewidmet. Klage ist bis {deadline} möglich. | Der Lageplan ist Bestandteil der Verfügung. Klage ist beim Verwaltungsgericht zu erheben.
    Öffentliche Ausschreibung: Sanierung der Sporthalle | Angebote nimmt die Vergabestelle bis {deadline}, {time}, an. | Die Unterlagen sind kostenlos herunterzuladen. Bieterfragen sind bis zehn Tage vor dem Schluss zu stellen.
    Haushaltssatzung: Einwendungen bis {deadline} | Der Entwurf liegt während der Beratungen aus. | Einwohnerinnen und Einwohner können Einwendungen erheben. Über sie entscheidet der Rat in öffentlicher Sitzung.
    Ungültigkeit des Dienstausweises Nr. {n}{k} | Der Ausweis ging verloren und wird für ungültig erklärt. | Wer ihn findet, gibt ihn bitte im Personalamt in der Rathausgasse 8 ab.
    Flurbereinigung Oberweiler: Termin zur Anhörung am {day} | Beginn um {time} im Dorfgemeinschaftshaus. | Beteiligte können den Plan bis {deadline} einsehen und Widerspruch einlegen.
    Wasserrechtliche Erlaubnis: Entnahme aus der Marle | Der Antrag der Stadtwerke liegt bis {deadline} aus. | Einwendungen sind bis zwei Wochen nach Ende der Auslegung zu erheben.
    Öffentliche Zustellung an den Inhaber des Standplatzes {n} | Der Bescheid kann bis {deadline} im Ordnungsamt abgeholt werden. | Mit Ablauf der Frist gilt er als zugestellt.
    Nachrücken in den Stadtrat | Ein Sitz geht auf die nächste Person der Liste über. Einspruch ist bis {deadline} möglich. | Der Feststellung ging ein Verzicht voraus. Einspruch ist schriftlich beim Wahlamt einzulegen.
    Verkaufsoffener Sonntag: Verordnung | Läden {inDistrict} dürfen von 13 bis 18 Uhr öffnen. | Anlass ist das Brückenfest. Die Verordnung mit der Karte des Gebietes ist angefügt.
    Grabstätten auf dem Friedhof Oberweiler: Ablauf von Nutzungsrechten | Angehörige melden sich bitte bis {deadline}. | Die Liste der {n} Grabstätten ist angefügt. Verlängerungen sind möglich.`,
  ends: ['Eschenfurt, Die Oberbürgermeisterin', 'Eschenfurt, Im Auftrag: Rechtsamt', 'Eschenfurt, Stadt Eschenfurt, Vergabestelle'],
};
