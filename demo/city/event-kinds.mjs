/*
 * The kinds of events in the sample city: for each its places, hours, durations, prices and possible names.
 * Prices are full and reduced, in euros; `[0]` is free of charge, none is not stated.
 */

const composers = ['Bach', 'Clara Schumann', 'Mendelssohn', 'Fanny Hensel', 'Brahms', 'Dvořák', 'Lili Boulanger', 'Haydn'];
const bands = ['Die Drehbrücken', 'Marle Beat', 'Kornhaus Quintett', 'Café Treidel', 'Nordlicht Brass', 'Flut & Ebbe',
  'Tante Emma Trio', 'Jazz am Wehr', 'Zwölf Apostel', 'Die Pegelstände', 'Elsa Ohm', 'Kollektiv Speicher'];
const plays = ['Der zerbrochne Krug', 'Die Physiker', 'Antigone', 'Woyzeck', 'Der Besuch der alten Dame', 'Nathan der Weise',
  'Das Käthchen von Heilbronn', 'Biedermann und die Brandstifter', 'Ein Sommernachtstraum', 'Frühlings Erwachen'];
const authors = ['Jana Ohlsen', 'Mehmet Acar', 'Ruth Weidlich', 'Tilo Brandt', 'Oksana Koval', 'Henrike von Arx',
  'Luca Ferri', 'Samira Haddad', 'Paul Krüger', 'Ines Thalbach'];
const films = ['Das Licht am Ende des Hafens', 'Drei Tage im November', 'Die stille Fähre', 'Nachtzug nach Norden',
  'Der letzte Müller', 'Kirschblüten am Kanal', 'Auf leisen Rädern', 'Das Haus am Deich'];
const tales = ['Der gestiefelte Kater', 'Frau Holle', 'Die Bremer Stadtmusikanten', 'Rumpelstilzchen', 'Kasper und der Mond',
  'Der kleine Wassermann vom Wehr'];
const topics = ['Wärmepumpe im Altbau', 'Balkonkraftwerk – lohnt sich das?', 'Vorsorgevollmacht und Patientenverfügung',
  'Trickbetrug am Telefon', 'Hochwasser: Was tun, wenn die Marle steigt?', 'Gärtnern ohne Torf', 'Das alte Eschenfurt in Bildern',
  'Pilze im Stadtwald', 'Künstliche Intelligenz verständlich erklärt', 'Gesund schlafen', 'Erste Hilfe für Eltern',
  'Steuererklärung für Rentnerinnen und Rentner', 'Rechte als Mieterin und Mieter', 'Sterne über der Südhöhe'];
const walks = ['Auf den Spuren der Gerber', 'Hafen im Wandel', 'Frauen der Stadtgeschichte', 'Brücken und Fähren',
  'Stolpersteine in der Neustadt', 'Kräuter am Wegesrand', 'Vogelstimmen in der Aue', 'Unterirdisches Eschenfurt'];
const clubs = ['SV Marle 09', 'TuS Lindenhof', 'Ruderclub Eschenfurt', 'VfL Oberweiler'];
const markets = ['Flohmarkt', 'Töpfermarkt', 'Büchermarkt', 'Pflanzentauschbörse', 'Kunsthandwerkermarkt', 'Fahrradbasar',
  'Kleidertausch', 'Spielzeugbörse'];

const each = (names, title) => names.map(title);

export const kinds = {
  concert: {
    categories: ['Musik', 'Konzert'], image: 'konzert', times: ['19:00', '19:30', '20:00'], minutes: [105, 120, 150],
    venues: ['Nikolaikirche', 'Stadthalle', 'Kulturfähre', 'Speicher 7', 'Kurhaus', 'Musikschule'],
    prices: [[18, 12], [24, 15], [12, 6], [0]], organisers: ['Kulturamt Eschenfurt', 'Kammermusikverein Eschenfurt e. V.', 'Speicher 7 gGmbH'],
    titles: [...each(composers, (name) => `Abend mit Werken von ${name}`), ...each(bands, (name) => `${name} live`)],
    text: ['Ein Abend für alle, die gern zuhören.', 'Einlass ist eine halbe Stunde vorher. An der Bar gibt es Getränke und Kleinigkeiten.'],
  },
  theatre: {
    categories: ['Bühne', 'Theater'], image: 'theater', times: ['19:30', '20:00'], minutes: [90, 135, 165],
    venues: ['Stadttheater', 'Kammerspiele', 'Goetheschule, Aula'], prices: [[26, 16], [19, 9.5]],
    organisers: ['Stadttheater Eschenfurt', 'Theatergruppe Die Kulissenschieber'],
    titles: [...each(plays, (name) => name), ...each(plays, (name) => `Einführung und Vorstellung: ${name}`)],
    text: ['Das Ensemble zeigt das Stück in einer neuen Fassung.', 'Nach der Vorstellung laden wir zum Gespräch ins Foyer ein.'],
  },
  reading: {
    categories: ['Literatur'], image: 'lesung', times: ['18:30', '19:00', '20:00'], minutes: [75, 90],
    venues: ['Stadtbücherei', 'Buchhandlung am Dom', 'Altes Rathaus, Ratssaal', 'Alte Schule'], prices: [[0], [8, 5], [10, 7]],
    organisers: ['Stadtbücherei Eschenfurt', 'Buchhandlung am Dom'],
    titles: [...each(authors, (name) => `${name} liest`), ...each(authors.slice(0, 6), (name) => `Werkstattgespräch mit ${name}`)],
    text: ['Neue Texte, gelesen von der Person, die sie geschrieben hat.', 'Der Büchertisch ist geöffnet. Eine Anmeldung ist nicht nötig.'],
  },
  talk: {
    categories: ['Vortrag', 'Bildung'], image: 'vortrag', times: ['17:00', '18:00', '19:00'], minutes: [60, 90],
    venues: ['Volkshochschule', 'Klinikum, Hörsaal', 'Bürgerhaus Lindenhof', 'Sternwarte', 'Haus der Vereine'],
    prices: [[0], [0], [5, 3]], organisers: ['Volkshochschule Eschenfurt', 'Verbraucherzentrale', 'Klinikum Eschenfurt'],
    titles: topics, text: ['Verständlich erklärt, mit Zeit für Ihre Fragen.', 'Die Folien schicken wir Ihnen auf Wunsch zu.'],
  },
  film: {
    categories: ['Film'], image: 'film', times: ['17:30', '20:15'], minutes: [95, 120],
    venues: ['Programmkino Lichtburg', 'Kulturfähre'], prices: [[9, 7]], organisers: ['Programmkino Lichtburg'],
    titles: [...each(films, (name) => name), ...each(films, (name) => `${name} (mit Untertiteln)`)],
    text: ['Der Film läuft in der Originalfassung.', 'Vor der Vorstellung führt das Kino-Team in den Film ein.'],
  },
  children: {
    categories: ['Kinder & Familie'], image: 'kinder', times: ['10:30', '15:00', '16:00'], minutes: [45, 60, 120],
    venues: ['Familienzentrum Kastanie', 'Stadtbücherei', 'Kammerspiele', 'Bürgerhaus Lindenhof', 'Botanischer Garten'],
    prices: [[0], [4, 2], [6, 4]], organisers: ['Familienzentrum Kastanie', 'Jugendamt Eschenfurt', 'Puppenbühne Marlekinder'],
    titles: [...each(tales, (name) => `Puppentheater: ${name}`), ...each(tales, (name) => `Vorlesestunde: ${name}`), 'Basteln mit Naturmaterial',
      'Experimente mit Wasser und Luft', 'Familienfrühstück', 'Schnitzeljagd durch die Altstadt'],
    text: ['Für Kinder ab vier Jahren, Erwachsene sind willkommen.', 'Bitte bringen Sie etwas zu trinken mit.'],
  },
  walk: {
    categories: ['Führung', 'Stadtgeschichte'], image: 'fuehrung', times: ['11:00', '14:00', '15:30'], minutes: [75, 90, 120],
    venues: ['Alter Markt', 'Alte Mühle', 'Bahnhof Eschenfurt, Empfangshalle', 'Freilichtmuseum An den Teichen', 'Botanischer Garten'],
    prices: [[7, 4], [0]], organisers: ['Tourist-Information Eschenfurt', 'Geschichtsverein Eschenfurt e. V.'],
    titles: [...each(walks, (name) => name), ...each(walks, (name) => `${name} – Rundgang mit dem Rad`)],
    text: ['Der Rundgang findet bei jedem Wetter statt.', 'Treffpunkt ist am Eingang. Hunde an der Leine dürfen mit.'],
  },
  sport: {
    categories: ['Sport'], image: 'sport', times: ['10:00', '14:00', '15:00', '18:00'], minutes: [105, 120, 180],
    venues: ['Bezirkssportanlage', 'Flussbad', 'Bootshaus an der Marle'], prices: [[0], [5, 3], undefined],
    organisers: clubs, titles: [...each(clubs, (name) => `Heimspiel ${name}`), 'Offenes Training für alle', 'Schwimmabzeichen für Große',
      'Rudern für Einsteiger', 'Lauftreff mit Musik', 'Vereinsmeisterschaft Tischtennis', 'Sitzvolleyball zum Mitmachen'],
    text: ['Zuschauen und anfeuern ist erwünscht.', 'Umkleiden sind vorhanden, Getränke gibt es am Vereinsheim.'],
  },
  market: {
    categories: ['Markt'], image: 'markt', allDay: true, minutes: [],
    venues: ['Alter Markt', 'Marlewiesen', 'Messehalle Nord', 'Kleingartenanlage Im Obstgarten', 'Dorfgemeinschaftshaus Oberweiler'],
    prices: [[0]], organisers: ['Marktgilde Eschenfurt', 'Kleingartenverein Im Obstgarten e. V.'], titles: markets,
    text: ['Stöbern, tauschen, feilschen: Stände gibt es von morgens bis abends.', 'Anmeldung von Ständen bis eine Woche vorher.'],
  },
  party: {
    categories: ['Musik', 'Tanz'], image: 'konzert', times: ['21:00', '22:00'], minutes: [240, 300],
    venues: ['Gewölbekeller Zum Goldenen Anker', 'Speicher 7', 'Hafenkneipe Gleis 7', 'Kulturfähre'], prices: [[10], [8, 6]],
    organisers: ['Speicher 7 gGmbH', 'Hafenkneipe Gleis 7'],
    titles: ['Tanz in den Sonntag', 'Nacht der 80er', 'Swing im Keller', 'Balkan Beats', 'Ü40-Party', 'Elektro am Kai',
      ...each(bands.slice(0, 8), (name) => `Tanzabend mit ${name}`)],
    text: ['Tanzen bis in die Nacht.', 'Ab 18 Jahren. Der Nachtbus fährt ab 1 Uhr alle 30 Minuten.'],
  },
  council: {
    categories: ['Politik', 'Bürgerbeteiligung'], image: 'vortrag', times: ['16:30', '17:00', '18:00'], minutes: [90, 150],
    venues: ['Altes Rathaus, Ratssaal', 'Dorfgemeinschaftshaus Oberweiler', 'Bürgerhaus Lindenhof'], prices: [[0]],
    organisers: ['Stadt Eschenfurt'],
    titles: ['Bürgersprechstunde der Oberbürgermeisterin', 'Einwohnerversammlung Verkehr', 'Werkstatt: Neuer Spielplatz am Deich',
      'Planungscafé Nordhafen', 'Sitzung des Jugendrats', 'Haushalt zum Anfassen', 'Ortsrat Oberweiler'],
    text: ['Ihre Meinung zählt: Kommen Sie vorbei und reden Sie mit.', 'Die Ergebnisse stehen danach auf der Website der Stadt.'],
  },
  seniors: {
    categories: ['Seniorinnen & Senioren'], image: 'vortrag', times: ['10:00', '14:30', '15:00'], minutes: [90, 120],
    venues: ['Begegnungszentrum Luisenhof', 'Bürgerhaus Lindenhof', 'Alte Schule'], prices: [[0], [3], undefined],
    organisers: ['Seniorenbeirat Eschenfurt', 'Begegnungszentrum Luisenhof'],
    titles: ['Tanztee', 'Smartphone-Sprechstunde', 'Gedächtnistraining', 'Spielenachmittag', 'Singen, was Freude macht',
      'Kaffeetafel mit Bildern von früher', 'Rollator-Training mit dem Busbetrieb'],
    text: ['Ein Nachmittag in guter Gesellschaft.', 'Auf Wunsch holen wir Sie ab: Telefon 0221 4710-330.'],
  },
  festival: {
    categories: ['Fest'], image: 'fest', allDay: true, days: 3, minutes: [],
    venues: ['Alter Markt', 'Marlewiesen', 'Kurpark, Musikpavillon', 'Dorfgemeinschaftshaus Oberweiler'], prices: [[0]],
    organisers: ['Eschenfurt Marketing GmbH', 'Heimatverein Oberweiler e. V.'],
    titles: ['Lichterfest', 'Weinfest', 'Straßenmusikfest', 'Hafenfest', 'Fest der Kulturen', 'Winzerdorf', 'Brückenfest', 'Kirmes Oberweiler'],
    text: ['Drei Tage lang wird gefeiert.', 'Die Innenstadt ist für Autos gesperrt; Busse halten am Luisenplatz.'],
  },
  exhibition: {
    categories: ['Ausstellung', 'Kunst'], image: 'ausstellung', allDay: true, days: 71, minutes: [],
    venues: ['Stadtmuseum im Kornhaus', 'Speicher 7', 'Kurhaus'], prices: [[6, 3], [0]],
    organisers: ['Stadtmuseum Eschenfurt', 'Kunstverein Speicher 7 e. V.'],
    titles: ['Licht und Lehm', 'Marle – Bilder eines Flusses', 'Das Handwerk der Gerber', 'Fotografien aus dem Nordhafen',
      'Papier und Schere', 'Hundert Jahre Flussbad', 'Stillleben', 'Junge Kunst aus der Region'],
    text: ['Dienstag bis Sonntag von 10 bis 17 Uhr, donnerstags bis 20 Uhr.', 'Öffentliche Führung an jedem Sonntag um 14 Uhr.'],
  },
  stream: {
    categories: ['Vortrag', 'Online'], image: 'vortrag', times: ['12:00', '18:00'], minutes: [60], abroad: true, venues: [], prices: [[0]],
    organisers: ['Städtepartnerschaftsverein Eschenfurt e. V.'],
    titles: ['Livestream aus New York: Parks am Wasser', 'Livestream aus New York: Schule in zwei Sprachen',
      'Livestream aus New York: Ein Stadtteil kocht', 'Livestream aus New York: Jazz aus Harlem'],
    text: ['Unsere Partner senden aus ihrer Stadt; die Uhrzeit ist die von New York.', 'Den Link finden Sie auf der Seite der Veranstaltung.'],
  },
};

/** Each picture and what can be seen on it. */
export const pictures = {
  konzert: 'Grafik: eine Geige vor rotem Grund',
  theater: 'Grafik: zwei Masken, eine lacht, eine weint',
  lesung: 'Grafik: ein aufgeschlagenes Buch unter einer Lampe',
  vortrag: 'Grafik: ein Rednerpult und drei leere Stühle',
  film: 'Grafik: ein Lichtkegel fällt auf eine Leinwand',
  kinder: 'Grafik: ein Drachen steigt über einen Hügel',
  fuehrung: 'Grafik: die Türme der Stadt über dem Fluss',
  sport: 'Grafik: ein Ball fliegt über ein Netz',
  markt: 'Grafik: drei Marktstände mit gestreiften Dächern',
  fest: 'Grafik: eine Lichterkette über einem Platz',
  ausstellung: 'Grafik: drei gerahmte Bilder an einer Wand',
};
