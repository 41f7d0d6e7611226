/* Words of which the names of places in the sample city are made. All people are invented. */

export const surnames = ['Adamek', 'Bahl', 'Çelik', 'Degenhardt', 'Eberling', 'Fahrenholz', 'Grabowski', 'Hüsing', 'Ibrahim',
  'Jablonski', 'Kettler', 'Lohmeier', 'Marquardt', 'Nowak', 'Oelke', 'Pfannkuch', 'Quandt', 'Rösler', 'Sanders', 'Tessmer',
  'Uhlig', 'Vasquez', 'Wiegand', 'Yıldız', 'Zander', 'Brinkmann', 'Dhawan', 'Feldhaus', 'Görlitz', 'Haubrich', 'Kovačević', 'Lindqvist',
  'Möhring', 'Nguyen', 'Ostermann', 'Petrenko', 'Reinhold', 'Schäfermeier', 'Tran', 'Wolters'];

export const firstNames = ['Aylin', 'Bernd', 'Carla', 'Dirk', 'Elif', 'Frank', 'Greta', 'Hanna', 'Ingo', 'Jana', 'Karim', 'Lena',
  'Marek', 'Nadja', 'Olga', 'Peter', 'Ruth', 'Samir', 'Thea', 'Ute'];

export const subjects = ['Allgemeinmedizin', 'Allgemeinmedizin', 'Innere Medizin', 'Zahnmedizin', 'Zahnmedizin', 'Kinder- und Jugendmedizin',
  'Frauenheilkunde', 'Augenheilkunde', 'Orthopädie', 'Hals-Nasen-Ohren-Heilkunde', 'Hautkrankheiten', 'Neurologie',
  'Psychotherapie', 'Urologie', 'Radiologie'];

export const animals = ['Adler', 'Löwen', 'Hirsch', 'Schwanen', 'Einhorn', 'Bären', 'Storchen', 'Falken', 'Greifen', 'Delphin'];

export const nurseries = ['Kita Marlemäuse', 'Kindertagesstätte Pusteblume', 'Waldkindergarten Wurzelzwerge', 'Familienzentrum Regenbogen',
  'Kita Sonnenschein', 'Ev. Kindergarten Arche Noah', 'Kath. Kita St. Nikolai', 'Kinderladen Rasselbande', 'Betriebskita Klinikum',
  'Kita Wirbelwind', 'Kinderhaus Lindenblüte', 'Montessori-Kinderhaus', 'AWO-Kita Flohkiste', 'Kita Am Deich', 'Spielkreis Zappelphilipp'];

export const schools = ['Grundschule', 'Grundschule', 'Grundschule', 'Gesamtschule', 'Gymnasium', 'Realschule', 'Förderschule', 'Berufskolleg'];

export const patrons = ['Annette von Droste-Hülshoff', 'Erich Kästner', 'Janusz Korczak', 'Marie Curie', 'Sophie Scholl', 'Adolf Reichwein',
  'Astrid Lindgren', 'Alexander von Humboldt', 'Hildegard von Bingen', 'Heinrich Böll', 'Maria Montessori', 'Albert Einstein'];

export const clubs = ['Sportplatz', 'Sportplatz', 'Bolzplatz', 'Bolzplatz', 'Tennisanlage', 'Skateanlage', 'Turnhalle', 'Beachvolleyballfeld', 'Boule-Bahn',
  'Kletterhalle', 'Bouleplatz', 'Calisthenics-Anlage'];

export const parishes = ['Ev. Kirchengemeinde', 'Kath. Pfarrgemeinde St. Nikolai', 'Ev.-Freikirchliche Gemeinde', 'Moscheegemeinde',
  'Neuapostolische Kirche', 'Jüdische Gemeinde', 'Alevitische Gemeinde', 'Ökumenisches Gemeindezentrum', 'Griechisch-Orthodoxe Gemeinde'];

export const equipment = ['Klettergerüst', 'Nestschaukel', 'Sandkasten', 'Seilbahn', 'Wasserpumpe', 'Rutsche', 'Rollstuhlkarussell',
  'Tischtennisplatte', 'Wippe', 'Balancierbalken', 'Matschtisch', 'Spielhaus'];

export const buildings = ['Sparkasse', 'Rathaus', 'Turnhalle', 'Apotheke', 'Feuerwehrhaus', 'Bürgerhaus', 'Supermarkt', 'Bahnhof', 'Schwimmhalle', 'Gemeindehaus'];
