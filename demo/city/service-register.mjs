/*
 * The sample city's register of services, by life situation: 600 names as German town halls have them. One
 * a line: a plus if there is an online service, the name, other names after the bar, and after the at sign
 * the office if it is not that of the life situation.
 */

const register = {
  'Ausweise und Pässe': `
    +Personalausweis beantragen | Perso, Ausweis, ID-Karte
    Personalausweis für Kinder und Jugendliche unter 16 Jahren | Kinderausweis
    Vorläufigen Personalausweis beantragen
    Personalausweis abholen
    +Verlust oder Diebstahl des Personalausweises melden
    +Online-Ausweisfunktion (eID) nachträglich einschalten | eID aktivieren
    PIN des Personalausweises neu setzen | Ausweis-PIN vergessen
    Adresse im Personalausweis ändern lassen
    Befreiung von der Ausweispflicht
    eID-Karte für Bürgerinnen und Bürger der EU und des EWR
    +Reisepass beantragen | Pass
    Reisepass im Expressverfahren beantragen | Expresspass
    Vorläufigen Reisepass beantragen
    Reisepass für Kinder unter 12 Jahren beantragen | Kinderreisepass
    Reisepass abholen
    +Verlust oder Diebstahl des Reisepasses melden
    Wohnort im Reisepass ändern lassen
    Einverständniserklärung für die Auslandsreise Minderjähriger beglaubigen
    Biometrisches Passbild am Selbstbedienungsterminal aufnehmen | Passfoto, Passbild
    Ausweisdokument für Wohnungslose ausstellen`,

  'Umzug und Wohnsitz': `
    +Wohnsitz anmelden | Anmeldung einer Wohnung, Einzug melden
    +Wohnsitz ummelden | Umzug innerhalb der Stadt, Adresse ändern
    +Wohnsitz abmelden bei Wegzug ins Ausland
    Nebenwohnung anmelden | Zweitwohnsitz
    +Nebenwohnung abmelden
    Hauptwohnung und Nebenwohnung tauschen | Statuswechsel der Wohnung
    +Meldebescheinigung beantragen | Wohnsitzbescheinigung
    Aufenthaltsbescheinigung aus dem Melderegister
    Haushaltsbescheinigung für die Kindergeldstelle
    Lebensbescheinigung für die Rente ausstellen
    +Einfache Melderegisterauskunft
    Erweiterte Melderegisterauskunft
    +Übermittlungssperre im Melderegister eintragen
    Auskunftssperre wegen Gefährdung beantragen
    Wohnungsgeberbestätigung | Vermieterbescheinigung
    Religionszugehörigkeit im Melderegister ändern
    Neubürgerpaket abholen
    Halteverbot für den Umzug einrichten | Umzugszone, Parkverbot für Umzugswagen @verkehr`,

  'Geburt': `
    Geburt anzeigen | Anmeldung eines Neugeborenen
    +Geburtsurkunde beantragen
    Internationale Geburtsurkunde beantragen
    Geburt im Ausland nachbeurkunden
    Tot geborenes Kind beurkunden | Sternenkind
    Namen des neugeborenen Kindes bestimmen | Vorname, Geburtsname
    Vaterschaft anerkennen
    Sorgeerklärung beurkunden | gemeinsames Sorgerecht @jugendamt
    Vertrauliche Geburt, Beratung @jugendamt
    +Elterngeld beantragen | Basiselterngeld, ElterngeldPlus @jugendamt
    Elterngeld bei Teilzeitarbeit ändern lassen @jugendamt
    Mutterschaftsgeld, Auskunft
    Begrüßungspaket und Willkommensbesuch für Neugeborene @jugendamt
    Familienhebamme vermitteln @jugendamt
    Schwangerschaftsberatung @gesundheitsamt
    Schwangerschaftskonfliktberatung | Beratungsschein @gesundheitsamt
    Einmalige Beihilfe für Schwangere und Erstausstattung | Babyausstattung @sozialamt`,

  'Heirat und Partnerschaft': `
    Eheschließung anmelden | Heirat, Trauung, Hochzeit
    Eheschließung mit Auslandsbeteiligung anmelden
    +Trautermin reservieren | Hochzeitstermin
    Trauung im Historischen Rathaus
    Trauung auf dem Marleschiff
    Ehefähigkeitszeugnis beantragen
    +Eheurkunde beantragen | Heiratsurkunde
    Internationale Eheurkunde beantragen
    Lebenspartnerschaft in eine Ehe umwandeln
    Ehenamen bestimmen | Nachname nach der Hochzeit
    Doppelnamen führen oder widerrufen
    Früheren Namen nach der Scheidung wieder annehmen
    Im Ausland geschlossene Ehe nachbeurkunden
    Ehejubiläum melden | Goldene Hochzeit, Diamantene Hochzeit @buero
    Familiennamen öffentlich-rechtlich ändern | Namensänderung
    Vornamen öffentlich-rechtlich ändern
    Geschlechtseintrag und Vornamen ändern | Selbstbestimmungsgesetz
    Trennungs- und Scheidungsberatung für Eltern @jugendamt`,

  'Familie und Kinder': `
    +Kitaplatz anmelden | Kindergarten, Kindertagesstätte, Kita-Navigator
    Betreuungsplatz in der Kindertagespflege | Tagesmutter, Tagesvater
    Elternbeitrag für die Kindertagesbetreuung festsetzen | Kita-Gebühren
    +Ermäßigung des Elternbeitrags beantragen
    Erlaubnis zur Kindertagespflege beantragen | Tagesmutter werden
    Sprachförderung in der Kita
    +Unterhaltsvorschuss beantragen
    Beistandschaft einrichten
    Unterhaltsverpflichtung beurkunden
    Beratung zu Unterhalt und Sorgerecht
    Erziehungsberatung
    Hilfe zur Erziehung beantragen
    Sozialpädagogische Familienhilfe
    Gefährdung eines Kindes melden | Kinderschutz, Kindeswohlgefährdung
    Inobhutnahme und Kindernotdienst
    Pflegekind aufnehmen | Pflegeeltern werden
    Adoption eines Kindes | Kind adoptieren
    Negativbescheinigung über das alleinige Sorgerecht | Negativattest
    Vormundschaft für Minderjährige übernehmen
    Kindergeld, Auskunft
    Kinderzuschlag, Auskunft
    +Familienpass beantragen | Eschenfurt-Pass für Familien
    +Ferienbetreuung für Schulkinder anmelden | Ferienprogramm
    Jugendleitercard beantragen | Juleica
    Jugendgerichtshilfe
    Spielplatz: Schaden melden @friedhof
    Babysitterbörse und Leihgroßeltern`,

  'Schule und Ausbildung': `
    Anmeldung zur Grundschule | Einschulung, Schulanfänger
    Anmeldung zur weiterführenden Schule
    Vorzeitige Einschulung beantragen
    Zurückstellung vom Schulbesuch beantragen
    Wechsel der Grundschule beantragen | Schulwechsel, Schulbezirk
    +Offene Ganztagsschule, Anmeldung | OGS, Hort, Nachmittagsbetreuung
    Schülerfahrkarte beantragen | Schülerticket, Schulbus
    Erstattung von Schülerfahrkosten
    Sonderpädagogischer Förderbedarf, Feststellung
    Schulbegleitung beantragen | Integrationshelfer
    +Leistungen für Bildung und Teilhabe beantragen | BuT, Bildungspaket, Klassenfahrt @jobcenter
    Mittagessen in der Schule bestellen | Mensa
    Beurlaubung vom Unterricht
    Schulsozialarbeit
    Schulpsychologische Beratung
    Schulraum oder Turnhalle mieten
    +BAföG für Schülerinnen und Schüler beantragen | Schüler-BAföG, Ausbildungsförderung
    BAföG für ein Studium, Auskunft
    Aufstiegs-BAföG beantragen | Meister-BAföG
    Ausbildungsplatz bei der Stadt | Azubi, Lehrstelle @personal
    Praktikum bei der Stadtverwaltung | Schülerpraktikum @personal
    Freiwilliges Soziales Jahr | FSJ, Bundesfreiwilligendienst @personal
    Zeugnis einer aufgelösten Schule, Zweitschrift
    Anerkennung ausländischer Schulabschlüsse, Auskunft
    Volkshochschule: Schulabschluss nachholen @vhs`,

  'Auto und Motorrad': `
    +Fahrzeug neu zulassen | Neuwagen, Kfz-Zulassung
    +Gebrauchtes Fahrzeug auf neuen Halter umschreiben | Auto umschreiben, Halterwechsel
    +Fahrzeug nach Umzug umschreiben, Kennzeichen mitnehmen | Auto ummelden
    +Adresse im Fahrzeugschein ändern
    +Fahrzeug außer Betrieb setzen | Auto abmelden, Stilllegung
    +Fahrzeug wieder zulassen
    +Wunschkennzeichen reservieren
    Kennzeichen: Verlust oder Diebstahl melden | Nummernschild
    Ersatz für die Zulassungsbescheinigung Teil I | Fahrzeugschein verloren
    Ersatz für die Zulassungsbescheinigung Teil II | Fahrzeugbrief verloren
    Kurzzeitkennzeichen beantragen | Überführungskennzeichen
    Ausfuhrkennzeichen beantragen
    Rotes Dauerkennzeichen für Händler
    Saisonkennzeichen beantragen
    Wechselkennzeichen beantragen
    Oldtimerkennzeichen beantragen | H-Kennzeichen
    E-Kennzeichen für Elektrofahrzeuge
    Grünes Kennzeichen für land- und forstwirtschaftliche Fahrzeuge
    Technische Änderung am Fahrzeug eintragen | Tuning
    Importfahrzeug aus der EU zulassen
    Anhänger zulassen
    Leichtkraftrad oder Motorrad zulassen
    Umweltplakette kaufen | Feinstaubplakette
    Verkauf eines Fahrzeugs anzeigen
    Kfz-Steuer, Auskunft zum SEPA-Mandat`,

  'Führerschein': `
    Führerschein erstmals beantragen | Fahrerlaubnis
    Begleitetes Fahren ab 17 beantragen | BF17
    +Führerschein umtauschen | Pflichtumtausch, EU-Kartenführerschein
    Ersatzführerschein nach Verlust oder Diebstahl
    Führerschein nach Namensänderung neu ausstellen
    Internationalen Führerschein beantragen
    Ausländische Fahrerlaubnis umschreiben
    Fahrerlaubnis auf eine weitere Klasse erweitern
    Fahrerlaubnis der Klassen C und D verlängern | Lkw-Führerschein, Busführerschein
    Fahrerlaubnis zur Fahrgastbeförderung | Personenbeförderungsschein, P-Schein, Taxischein
    Neuerteilung der Fahrerlaubnis nach Entzug | MPU
    Sperrfrist und Punkte, Beratung | Flensburg
    Fahrerqualifizierungsnachweis beantragen | Schlüsselzahl 95
    Fahrerkarte für den digitalen Tachografen
    Karteikartenabschrift der Fahrerlaubnis
    Fahrlehrerlaubnis beantragen
    Führerschein freiwillig abgeben`,

  'Parken und Verkehr': `
    +Bewohnerparkausweis beantragen | Anwohnerparken, Anwohnerparkausweis
    Bewohnerparkausweis ändern oder verlängern
    Besucherkarten für Bewohnerparkgebiete
    Parkausweis für Handwerksbetriebe | Handwerkerparkausweis
    Parkausweis für schwerbehinderte Menschen | Behindertenparkplatz, blauer Parkausweis
    Personenbezogenen Behindertenparkplatz einrichten
    Ausnahmegenehmigung zum Befahren der Fußgängerzone
    Ausnahmegenehmigung für die Umweltzone
    Großraum- und Schwertransport, Genehmigung
    +Baustelle im Straßenraum, verkehrsrechtliche Anordnung
    Gerüst, Container oder Kran auf der Straße aufstellen | Schuttcontainer
    Gehwegüberfahrt herstellen oder ändern | Bordsteinabsenkung @tiefbau
    +Straßenschaden melden | Schlagloch @tiefbau
    +Defekte Straßenbeleuchtung melden | Straßenlaterne, Laterne kaputt @stadtwerke
    Defekte Ampel melden | Lichtsignalanlage
    Verkehrszeichen und Verkehrsspiegel anregen
    Fahrradstellplätze und Fahrradboxen | Fahrradgarage
    Fahrrad codieren lassen
    Zuschuss für Lastenräder @umwelt
    Ladesäule im öffentlichen Raum beantragen | E-Auto laden @umwelt
    +Verwarnung und Bußgeld: Anhörung online beantworten | Knöllchen, Strafzettel, Blitzer @ordnung
    Einspruch gegen einen Bußgeldbescheid @ordnung
    Ratenzahlung eines Bußgelds @ordnung
    Falschparker melden @ordnung
    Abgeschlepptes Fahrzeug abholen | Auto abgeschleppt @ordnung
    Fahrplan und Abo der Stadtbusse | Deutschlandticket, Monatskarte @stadtwerke`,

  'Wohnen': `
    +Wohngeld beantragen | Mietzuschuss
    Lastenzuschuss für Eigentümer beantragen
    Wohngeld: Änderung mitteilen
    +Wohnberechtigungsschein beantragen | WBS, Sozialwohnung
    Vermittlung öffentlich geförderter Wohnungen
    Förderung für selbst genutztes Wohneigentum @wohnen
    Förderung für den barrierefreien Umbau
    +Mietspiegel, Auskunft | Vergleichsmiete
    Mängel in der Mietwohnung melden | Schimmel, Wohnungsaufsicht
    Zweckentfremdung von Wohnraum, Genehmigung
    Ferienwohnung registrieren
    Wohnungslosigkeit: Notunterkunft | Obdachlosigkeit
    Drohender Wohnungsverlust, Beratung | Räumungsklage, Mietschulden
    Übernahme von Mietschulden beantragen
    Abgeschlossenheitsbescheinigung beantragen @bauaufsicht
    Mieterhöhung, allgemeine Auskunft
    Wohnen für Hilfe`,

  'Bauen und Grundstück': `
    +Baugenehmigung beantragen | Bauantrag
    Baugenehmigung im vereinfachten Verfahren
    Bauvoranfrage stellen | Bauvorbescheid
    Nutzungsänderung eines Gebäudes beantragen
    Abbruch eines Gebäudes anzeigen | Abriss
    Baubeginn anzeigen
    Verlängerung der Baugenehmigung
    Abweichung oder Befreiung vom Baurecht beantragen
    Werbeanlage genehmigen | Leuchtreklame, Schild
    Garage, Carport oder Gartenhaus bauen
    Terrasse überdachen oder Wintergarten bauen
    Zaun und Einfriedung, Auskunft | Gartenzaun
    Solaranlage auf dem Dach, baurechtliche Auskunft | Photovoltaik
    Wärmepumpe aufstellen, baurechtliche Auskunft
    Fliegende Bauten, Gebrauchsabnahme | Festzelt, Fahrgeschäft
    Bauakte einsehen | Bauunterlagen, Archiv
    +Auskunft aus dem Baulastenverzeichnis
    Beschwerde über eine Baustelle oder ein Gebäude
    Bebauungsplan einsehen | B-Plan @stadtplanung
    Flächennutzungsplan einsehen @stadtplanung
    Vorkaufsrecht der Gemeinde: Negativzeugnis | Vorkaufsrechtsverzicht @stadtplanung
    Städtisches Baugrundstück kaufen | Bauplatz @vermessung
    Städtischen Garten oder Grabeland pachten @vermessung
    Denkmalrechtliche Erlaubnis | Denkmalschutz @stadtplanung
    Steuerbescheinigung für Baudenkmäler @stadtplanung
    Grundstück teilen @vermessung
    +Flurkarte und Liegenschaftskataster, Auszug | Katasterauszug @vermessung
    Gebäude einmessen lassen @vermessung
    Grenzvermessung beantragen @vermessung
    +Bodenrichtwert, Auskunft @vermessung
    Verkehrswert eines Grundstücks, Gutachten @vermessung
    Hausnummer zuteilen @vermessung
    Erschließungsbeitrag und Straßenausbaubeitrag @tiefbau`,

  'Arbeit und Soziales': `
    +Bürgergeld beantragen | Grundsicherung für Arbeitsuchende, Arbeitslosengeld II, Hartz IV @jobcenter
    Bürgergeld: Weiterbewilligung beantragen @jobcenter
    Bürgergeld: Veränderung mitteilen @jobcenter
    Kosten der Unterkunft und Heizung @jobcenter
    Erstausstattung für die Wohnung beantragen | Möbel, Waschmaschine @jobcenter
    Darlehen bei Stromschulden | Stromsperre @jobcenter
    Arbeitslos melden, Auskunft @jobcenter
    +Grundsicherung im Alter und bei Erwerbsminderung | Sozialhilfe, kleine Rente
    Hilfe zum Lebensunterhalt beantragen
    Leistungen für Asylsuchende @auslaender
    Bezahlkarte für Geflüchtete @auslaender
    +Sozialpass beantragen | Eschenfurt-Pass, Sozialticket
    Rundfunkbeitrag: Bescheinigung zur Befreiung | GEZ
    Schuldnerberatung | Schulden, Insolvenz
    Bescheinigung für das Pfändungsschutzkonto | P-Konto
    Rentenantrag stellen | Rente @sozialamt
    Rentenkonto klären lassen @sozialamt
    Hinterbliebenenrente, Antragsaufnahme | Witwenrente @sozialamt
    Hilfe für Opfer von Gewalttaten
    Frauenhaus und Schutz vor häuslicher Gewalt | Gewaltschutz
    Suchtberatung | Alkohol, Drogen @gesundheitsamt
    Kleiderkammer und Möbellager
    Stadtteiltreff und Nachbarschaftshilfe
    Beratungshilfe und Rechtsberatung, Auskunft
    Stellenangebote der Stadt | Jobs, Karriere, Bewerbung @personal
    Ausländische Berufsabschlüsse, Beratung zur Anerkennung @auslaender
    Eingliederung in Arbeit: Maßnahmen und Gutscheine | Bildungsgutschein @jobcenter`,

  'Gesundheit': `
    +Belehrung nach dem Infektionsschutzgesetz | Gesundheitszeugnis, rote Karte, Belehrung für Lebensmittel
    Schuleingangsuntersuchung | Einschulungsuntersuchung
    Zahnärztliche Reihenuntersuchung
    Impfberatung und Schutzimpfungen | Impfung
    Reiseimpfung und Gelbfieberimpfung
    Masernschutz: Nachweis prüfen
    HIV-Test und Beratung zu sexuell übertragbaren Infektionen | Aidsberatung
    Sozialpsychiatrischer Dienst | psychische Krise
    Unterbringung bei psychischer Krankheit
    Amtsärztliches Gutachten | Amtsarzt
    Einstellungsuntersuchung für den öffentlichen Dienst
    Meldung einer ansteckenden Krankheit
    Trinkwasser: Legionellen melden | Wasserhygiene
    Hygieneüberwachung von Tattoo- und Nagelstudios
    Badegewässerqualität, Auskunft
    Heilpraktikererlaubnis beantragen | Heilpraktiker
    Anerkennung eines ausländischen Pflegeabschlusses
    Kopfläuse in Kita und Schule, Beratung
    Bescheinigung zum Mitführen von Betäubungsmitteln auf Reisen
    Selbsthilfegruppe finden
    Apothekennotdienst und ärztlicher Bereitschaftsdienst`,

  'Alter und Pflege': `
    Pflegeberatung | Pflegestützpunkt
    +Hilfe zur Pflege beantragen | Heimkosten
    Pflegewohngeld beantragen
    Pflegegrad, Auskunft zur Begutachtung | Pflegestufe
    Hausnotruf, Zuschuss
    Essen auf Rädern | Menüdienst
    Haushaltshilfe für ältere Menschen
    Wohnberatung für ältere Menschen
    Seniorenwohnung vermitteln | betreutes Wohnen, Altenwohnung
    Platz im Pflegeheim finden | Altenheim, Seniorenheim
    Beschwerde über ein Pflegeheim | Heimaufsicht
    Seniorenbüro und Seniorenberatung
    Seniorentreff und Ausflüge
    Seniorenbeirat
    Demenzberatung | Alzheimer
    Vorsorgevollmacht und Betreuungsverfügung beglaubigen | Patientenverfügung @pflege
    Rechtliche Betreuung anregen | Vormund für Erwachsene @pflege
    Ehrenamtliche Betreuung übernehmen @pflege
    Gratulation zu hohen Geburtstagen @buero`,

  'Behinderung': `
    +Schwerbehinderung feststellen lassen | Grad der Behinderung, GdB
    Änderungsantrag bei Schwerbehinderung | Verschlimmerungsantrag
    Schwerbehindertenausweis ausstellen
    Schwerbehindertenausweis verlängern
    Schwerbehindertenausweis: Ersatz nach Verlust
    Wertmarke für Bus und Bahn | Beiblatt, Freifahrt
    Fahrdienst für Menschen mit Behinderung
    Eingliederungshilfe beantragen
    Persönliches Budget beantragen
    Assistenz und ambulant betreutes Wohnen
    Frühförderung für Kinder
    Hilfe für blinde und sehbehinderte Menschen | Blindengeld
    Hilfe für gehörlose Menschen | Gehörlosengeld
    Gebärdensprachdolmetscher bestellen
    Begleitende Hilfe im Arbeitsleben
    Euro-WC-Schlüssel
    Beauftragte für die Belange von Menschen mit Behinderung
    Barriere im öffentlichen Raum melden | Barrierefreiheit`,

  'Todesfall und Erbe': `
    Sterbefall anzeigen | Todesfall melden, Tod
    +Sterbeurkunde beantragen | Totenschein
    Internationale Sterbeurkunde beantragen
    Sterbefall im Ausland nachbeurkunden
    Bestattung anmelden | Beerdigung @friedhof
    Einäscherung genehmigen | Feuerbestattung @friedhof
    Grabstelle erwerben | Grab kaufen @friedhof
    Nutzungsrecht an einem Grab verlängern @friedhof
    Grabmal aufstellen, Genehmigung | Grabstein @friedhof
    Anonyme Bestattung und Urnengemeinschaftsgrab @friedhof
    Baumbestattung im Friedwald @friedhof
    Grab vorzeitig zurückgeben | Einebnung @friedhof
    Grabsuche auf städtischen Friedhöfen @friedhof
    Übernahme von Bestattungskosten | Sozialbestattung @sozialamt
    Nachlass und Testament, Auskunft | Erbe
    Erbschein, eidesstattliche Versicherung
    Trauerhalle reservieren @friedhof`,

  'Gewerbe und Unternehmen': `
    +Gewerbe anmelden | Gewerbeschein, Selbstständigkeit, Firma gründen
    +Gewerbe ummelden
    +Gewerbe abmelden
    +Gewerbezentralregister, Auskunft für Privatpersonen
    Gewerbezentralregister, Auskunft für Unternehmen
    Gewerberegister, Auskunft
    Reisegewerbekarte beantragen
    Marktstand auf dem Wochenmarkt | Markthändler @gewerbe
    Standplatz auf dem Weihnachtsmarkt @gewerbe
    Standplatz auf der Kirmes | Schausteller @gewerbe
    Trödelmarkt oder Flohmarkt veranstalten | Flohmarktstand @gewerbe
    Verkaufsoffener Sonntag, Festsetzung
    Maklererlaubnis beantragen | Immobilienmakler
    Bewachungserlaubnis beantragen | Wachdienst, Security
    Spielhallenerlaubnis beantragen
    Geldspielgeräte aufstellen, Erlaubnis | Spielautomat
    Handwerksbetrieb gründen, Beratung
    Existenzgründungsberatung | Start-up @wirtschaft
    Gewerbefläche oder Ladenlokal suchen @wirtschaft
    Fördermittel für Unternehmen, Beratung @wirtschaft
    Fachkräfte aus dem Ausland, Beratung für Unternehmen @wirtschaft
    Einheitlicher Ansprechpartner @wirtschaft
    Taxigenehmigung beantragen @verkehr
    Güterkraftverkehr, Erlaubnis @verkehr
    Lebensmittelbetrieb registrieren @veterinaer
    Lebensmittelüberwachung: Beschwerde melden @veterinaer
    Feuerwerk verkaufen, Anzeige @ordnung
    Ladenöffnung und Sonntagsverkauf, Auskunft
    Sondernutzung für Warenauslagen und Werbeaufsteller | Kundenstopper, Plakatständer @ordnung
    Öffentliche Ausschreibungen der Stadt | Vergabe @kasse
    Rechnung an die Stadt stellen | XRechnung, E-Rechnung @kasse`,

  'Gastronomie und Veranstaltungen': `
    Gaststättenerlaubnis beantragen | Konzession, Schankerlaubnis, Kneipe
    Vorläufige Gaststättenerlaubnis
    +Gestattung eines vorübergehenden Gaststättenbetriebs | Ausschank beim Vereinsfest
    Außengastronomie, Sondernutzung | Tische und Stühle, Terrasse
    Veranstaltung im öffentlichen Raum anmelden
    +Straßenfest oder Nachbarschaftsfest anmelden | Straßensperrung
    Karnevalsumzug oder Festumzug anmelden
    Versammlung oder Demonstration, Auskunft | Demo
    Musik und Lautsprecher im Freien, Ausnahme
    Straßenmusik und Straßenkunst
    Feuerwerk außerhalb von Silvester genehmigen
    Osterfeuer und Brauchtumsfeuer anmelden
    Lagerfeuer und Grillen im Freien, Auskunft | Grillplatz
    Tombola oder Lotterie anmelden | Verlosung
    Plakate für Veranstaltungen aufhängen, Genehmigung | Plakatierung
    Drehgenehmigung für Film und Foto | Filmaufnahmen
    Drohnenflug über städtischem Gelände
    Stadthalle oder Bürgerhaus mieten | Saal, Raum für Feier @kultur
    Brandsicherheitswache bestellen @feuerwehr`,

  'Abfall und Umwelt': `
    +Sperrmüll anmelden | Sperrgut, Möbel entsorgen
    Gelbe Säcke und Gelbe Tonne | Leichtverpackungen, Verpackungsmüll
    +Mülltonne anmelden, tauschen oder abmelden | Restmülltonne, Abfallbehälter
    Biotonne bestellen oder abmelden
    Papiertonne bestellen | Blaue Tonne, Altpapier
    Beschädigte oder verschwundene Mülltonne melden
    Nicht geleerte Tonne reklamieren | Müll nicht abgeholt
    Restmüllsack und Grünschnittsack kaufen
    Abfallkalender und Abfuhrtermine | Müllabfuhr
    Wertstoffhof und Recyclinghof | Deponie
    Elektroaltgeräte entsorgen | Elektroschrott, Kühlschrank
    Schadstoffmobil und Sondermüll | Farben, Lacke, Batterien
    Altglascontainer, Standorte
    Altkleidercontainer, Standorte
    Grünschnitt und Gartenabfälle entsorgen | Laub
    Weihnachtsbaum entsorgen | Christbaum, Tannenbaum
    Bauschutt und Asbest entsorgen
    Eigenkompostierung: Befreiung von der Biotonne | Kompost
    Windelsäcke und Windelzuschuss | Windeltonne
    +Wilden Müll melden | illegale Müllablagerung, Müllkippe
    Abfallgebühren, Bescheid und Änderung | Müllgebühren
    Straßenreinigung und Winterdienst, Auskunft | Schnee räumen, Streupflicht
    Straßenreinigungsgebühren
    Gewerbeabfall entsorgen
    +Baum fällen, Genehmigung | Baumfällung, Baumschutzsatzung @umwelt
    Gefährlichen Baum auf städtischem Grund melden @friedhof
    Baumpatenschaft und Beetpatenschaft @friedhof
    Altlasten, Auskunft aus dem Kataster | Bodenbelastung @umwelt
    Umweltinformationen, Auskunft @umwelt
    Luftqualität und Lärmkarte, Auskunft @umwelt
    Lärm- und Geruchsbelästigung durch Betriebe melden @umwelt
    Öltank anzeigen und prüfen lassen @umwelt
    Energieberatung | Heizung, Dämmung @umwelt
    Förderung von Balkonkraftwerken | Solar, Steckersolar @umwelt
    Förderung von Dachbegrünung und Entsiegelung @umwelt`,

  'Wasser und Energie': `
    Kanalanschluss beantragen | Abwasser
    Grundstücksentwässerung genehmigen
    Dichtheitsprüfung der Abwasserleitung
    Kleinkläranlage und Fäkalschlammabfuhr
    Kanalverstopfung oder Rohrbruch melden | Rückstau
    Abwassergebühren und Niederschlagswassergebühr
    Gartenwasserzähler anmelden
    Brunnen bohren, Anzeige | Gartenbrunnen
    Erdwärmesonde, wasserrechtliche Erlaubnis @umwelt
    Einleitung von Regenwasser, Erlaubnis | Versickerung @umwelt
    Hochwasserschutz, Auskunft | Überschwemmung @umwelt
    +Trinkwasseranschluss beantragen @stadtwerke
    +Zählerstand melden | Strom, Wasser @stadtwerke
    Standrohr ausleihen @stadtwerke
    Fernwärmeanschluss, Auskunft @stadtwerke`,

  'Tiere und Natur': `
    +Hund anmelden | Hundesteuer, Hundemarke @steueramt
    +Hund abmelden @steueramt
    Hundesteuer: Ermäßigung oder Befreiung @steueramt
    Hundemarke: Ersatz nach Verlust @steueramt
    Großen Hund anzeigen | 40/20-Hund
    Gefährlichen Hund halten, Erlaubnis | Listenhund, Kampfhund
    Leinenpflicht: Befreiung und Auskunft | Leinenzwang
    Hundebiss melden
    Fundtier melden | zugelaufene Katze, entlaufener Hund
    Tierheim und Tiervermittlung
    Kastration von Katzen, Zuschuss
    Tierquälerei melden | Tierschutz @veterinaer
    Tierhaltung anmelden: Rinder, Schweine, Geflügel | Hühner @veterinaer
    Bienenhaltung anzeigen | Imker @veterinaer
    Tierseuche anzeigen | Vogelgrippe @veterinaer
    Reise mit Haustier: Gesundheitszeugnis @veterinaer
    Verendetes Tier melden | toter Vogel
    Artgeschützte Tiere anmelden | Schildkröte @umwelt
    Wespennest und Hornissen, Beratung @umwelt
    Ratten und Schädlinge melden | Rattenbekämpfung @ordnung
    Taubenfütterung, Verstoß melden @ordnung
    Fischereischein beantragen oder verlängern | Angelschein
    Fischerprüfung, Anmeldung
    Jagdschein beantragen oder verlängern
    Jägerprüfung, Anmeldung
    Naturschutzgebiet: Befreiung von Verboten @umwelt`,

  'Aufenthalt und Einbürgerung': `
    +Einbürgerung beantragen | deutsche Staatsangehörigkeit, deutscher Pass
    Einbürgerungstest, Anmeldung
    Einbürgerung der Kinder mit beantragen
    Staatsangehörigkeitsausweis beantragen
    Beibehaltung und Verzicht auf die Staatsangehörigkeit
    +Aufenthaltserlaubnis verlängern | Aufenthaltstitel
    Aufenthaltserlaubnis zum Studium
    Aufenthaltserlaubnis zur Ausbildung
    Aufenthaltserlaubnis zur Beschäftigung | Arbeitserlaubnis
    Aufenthaltserlaubnis zum Familiennachzug
    Aufenthaltserlaubnis für in Deutschland geborene Kinder
    Aufenthaltserlaubnis aus humanitären Gründen
    Aufenthaltserlaubnis zum vorübergehenden Schutz für Geflüchtete aus der Ukraine
    Blaue Karte EU beantragen
    Chancenkarte, Auskunft
    Niederlassungserlaubnis beantragen | unbefristeter Aufenthalt
    Erlaubnis zum Daueraufenthalt-EU
    Aufenthaltskarte für Familienangehörige von EU-Bürgern
    Elektronischen Aufenthaltstitel abholen | eAT
    Elektronischer Aufenthaltstitel: Ersatz nach Verlust
    Aufenthaltstitel in neuen Pass übertragen
    Fiktionsbescheinigung beantragen
    Duldung verlängern
    Beschäftigungserlaubnis mit Duldung
    Wohnsitzauflage ändern lassen
    Reiseausweis für Flüchtlinge | blauer Pass
    Verpflichtungserklärung für Besucher aus dem Ausland | Einladung, Visum
    Visum verlängern
    Integrationskurs: Berechtigung | Deutschkurs @auslaender
    Migrationsberatung @auslaender
    Sprachmittler und Dolmetscher vermitteln @auslaender
    Freiwillige Rückkehr, Beratung @auslaender
    Integrationsrat @auslaender
    Freizügigkeit von EU-Bürgern, Bescheinigung`,

  'Steuern und Abgaben': `
    +Grundsteuer, Bescheid und Änderung
    Grundsteuer: Eigentümerwechsel melden
    Grundsteuer: Erlass beantragen
    Gewerbesteuer, Auskunft
    Gewerbesteuer: Vorauszahlung anpassen
    Zweitwohnungssteuer anmelden
    Vergnügungssteuer anmelden | Spielgerätesteuer
    Beherbergungssteuer anmelden | Bettensteuer, Kurtaxe
    +SEPA-Lastschriftmandat erteilen | Bankverbindung, Einzugsermächtigung @kasse
    Stundung oder Ratenzahlung beantragen @kasse
    Mahnung und Vollstreckung, Auskunft | Gerichtsvollzieher @kasse
    Unbedenklichkeitsbescheinigung der Stadtkasse @kasse
    Widerspruch gegen einen Abgabenbescheid
    Spende an die Stadt, Zuwendungsbestätigung @kasse
    Steuer-ID und Lohnsteuermerkmale, Auskunft | Steuernummer, Steueridentifikationsnummer, Steuerklasse
    Steuererklärung: Vordrucke abholen | Lohnsteuerjahresausgleich @buergerbuero`,

  'Kultur, Bildung und Freizeit': `
    +Bibliotheksausweis beantragen | Stadtbücherei, Büchereiausweis @bibliothek
    Medien verlängern und vormerken | Buch ausleihen @bibliothek
    E-Books und Onleihe @bibliothek
    +Volkshochschulkurs buchen | VHS-Kurs, Sprachkurs @vhs
    Deutschprüfung und Sprachtest @vhs
    +Musikschule: Anmeldung zum Unterricht | Instrument lernen, Klavierunterricht @musikschule
    Leihinstrument der Musikschule @musikschule
    Stadtarchiv: Auskunft und Einsicht | Ahnenforschung, Familienforschung @kultur
    Stadtmuseum: Führung buchen @kultur
    Ehrenkarte und Theaterabonnement | Theaterkarten @kultur
    Kulturförderung beantragen @kultur
    Atelier oder Proberaum mieten @kultur
    Stadtführung buchen @tourismus
    Stadtplan und Souvenirs, Tourist-Information @tourismus
    Unterkunft vermitteln | Hotel, Zimmer @tourismus
    Wohnmobilstellplatz @tourismus
    +Schwimmkurs für Kinder buchen | Seepferdchen @baeder
    Hallenbad und Freibad: Eintritt und Karten | Schwimmbad, Saisonkarte @baeder
    Sauna im Marlebad @baeder
    Eissporthalle, Öffentlicher Lauf @baeder
    Sportplatz oder Sporthalle nutzen @schulamt
    Sportförderung für Vereine @schulamt
    Deutsches Sportabzeichen @schulamt
    Sportlerehrung, Vorschlag @schulamt
    Kleingarten pachten | Schrebergarten @friedhof
    Spielmobil und Kinderfeste @jugendamt
    Jugendzentrum und offene Jugendarbeit @jugendamt
    Städtepartnerschaft und Schüleraustausch @buero
    Ferienfreizeit und Stadtranderholung @jugendamt`,

  'Wahlen und Mitmachen': `
    +Briefwahl beantragen | Wahlschein, Briefwahlunterlagen
    Wählerverzeichnis einsehen
    Eintragung ins Wählerverzeichnis für Deutsche im Ausland
    Wahlhelferin oder Wahlhelfer werden
    Wahlrecht für EU-Bürger, Eintragung
    Unterstützungsunterschrift bestätigen
    Bürgerbegehren und Bürgerentscheid
    Einwohnerantrag stellen | Bürgerantrag
    Einwohnerfragestunde im Stadtrat
    Ratssitzung besuchen und Vorlagen einsehen | Ratsinformation, Stadtrat
    Sprechstunde der Oberbürgermeisterin | Bürgermeister
    Anregung oder Beschwerde an die Stadt | Ideen, Mängelmelder, Lob
    Bürgerhaushalt: Vorschlag einreichen
    Schöffin oder Schöffe werden
    Ehrenamt finden | Freiwilligenagentur, freiwillig helfen
    Ehrenamtskarte beantragen
    Verdienstorden oder Ehrennadel anregen
    Freiwillige Feuerwehr: mitmachen @feuerwehr
    Verein gründen, Auskunft
    Informationsfreiheit: Zugang zu Akten | Akteneinsicht
    Datenschutzauskunft
    Offene Daten und Geodaten | Open Data
    Stadtzeitung und Amtsblatt abonnieren`,

  'Sicherheit und Ordnung': `
    +Fundsache melden oder suchen | Fundbüro, verloren, Schlüssel verloren @fundbuero
    Fundsache abholen @fundbuero
    Versteigerung von Fundsachen | Fundfahrräder @fundbuero
    +Führungszeugnis beantragen | polizeiliches Führungszeugnis @buergerbuero
    Erweitertes Führungszeugnis für Ehrenamtliche @buergerbuero
    Europäisches Führungszeugnis @buergerbuero
    Beglaubigung von Kopien und Zeugnissen | amtlich beglaubigen @buergerbuero
    Beglaubigung von Unterschriften @buergerbuero
    Apostille für Urkunden, Auskunft @buergerbuero
    Kleinen Waffenschein beantragen | Schreckschusswaffe
    Waffenbesitzkarte beantragen
    Waffe anmelden, überlassen oder abgeben
    Sprengstofferlaubnis beantragen
    Ruhestörung und Nachbarschaftslärm | Lärm
    Graffiti melden
    Schrottauto auf der Straße melden | Autowrack
    Schornsteinfeger und Feuerstättenschau
    Rauchmelderpflicht, Auskunft @feuerwehr
    Brandschutz: Brandschau und Beratung @feuerwehr
    Brandschutzerziehung für Kinder @feuerwehr
    Katastrophenschutz und Warnung | Sirene, Warn-App @feuerwehr
    Kampfmittel: Auskunft vor Bauarbeiten | Bombenfund, Blindgänger
    Platzverweis und Wohnungsverweisung, Auskunft
    Schiedsamt | Nachbarschaftsstreit, Schlichtung
    Spielhallen- und Jugendschutz: Verstoß melden
    Sicherheitsgespräch und Einbruchschutz
    Sondernutzung für Infostände | Infostand`,
};

const lineOf = (text, situation) => {
  const [, online, name, others = '', office] = /^(\+?)([^|@]+?)\s*(?:\|\s*([^@]+?)\s*)?(?:@(\w+))?$/.exec(text.trim());
  return {name, situation, online: online === '+', alternateName: others ? others.split(/\s*,\s*/) : [], office};
};

/** `{name, situation, online, alternateName, office?}`, by life situation. */
export const entries = Object.entries(register).flatMap(([situation, list]) =>
  list.trim().split('\n').map((line) => lineOf(line, situation)));
