/*
 * The series of the sample city. `weekly: n` is every n-th week, `monthly` the which weekday of the month
 * (-1 the last), `daily` every day; `weekday` Monday 1 to Sunday 7. `months` is the season, if there is one.
 * `pause` leaves out the school holidays, `moves` now and then a date to another day.
 */

export const series = [
  {slug: 'wochenmarkt', name: 'Wochenmarkt', kind: 'market', weekly: 1, weekday: 6, time: '07:00', minutes: 420, venue: 'Alter Markt', price: [0]},
  {slug: 'bauernmarkt-lindenhof', name: 'Bauernmarkt Lindenhof', kind: 'market', weekly: 1, weekday: 3, time: '14:00', minutes: 240, venue: 'Bürgerhaus Lindenhof', price: [0]},
  {slug: 'orgelvesper', name: 'Orgelvesper', kind: 'concert', weekly: 1, weekday: 5, time: '18:00', minutes: 45, venue: 'Nikolaikirche', price: [0], moves: true},
  {slug: 'altstadtfuehrung', name: 'Altstadtführung', kind: 'walk', weekly: 1, weekday: 7, time: '11:00', minutes: 90, venue: 'Alter Markt', price: [7, 4]},
  {slug: 'nachtwaechter', name: 'Mit dem Nachtwächter durch die Altstadt', kind: 'walk', weekly: 1, weekday: 6, time: '20:30', minutes: 75, venue: 'Alter Markt', price: [9, 6]},
  {slug: 'vorlesen', name: 'Vorlesen auf der Leseinsel', kind: 'children', weekly: 1, weekday: 4, time: '16:00', minutes: 45, venue: 'Stadtbücherei', price: [0], pause: true},
  {slug: 'krabbelgruppe', name: 'Krabbelgruppe', kind: 'children', weekly: 1, weekday: 2, time: '09:30', minutes: 90, venue: 'Familienzentrum Kastanie', price: [0], pause: true},
  {slug: 'lauftreff', name: 'Lauftreff an der Marle', kind: 'sport', weekly: 1, weekday: 1, time: '18:30', minutes: 75, venue: 'Bootshaus an der Marle', price: [0]},
  {slug: 'chorprobe', name: 'Offene Chorprobe', kind: 'concert', weekly: 1, weekday: 2, time: '19:30', minutes: 120, venue: 'Musikschule', price: [0], pause: true},
  {slug: 'schach', name: 'Schach für alle', kind: 'seniors', weekly: 1, weekday: 1, time: '15:00', minutes: 120, venue: 'Begegnungszentrum Luisenhof', price: [0]},
  {slug: 'deutsch-cafe', name: 'Deutsch-Café', kind: 'talk', ends: true, weekly: 1, weekday: 3, time: '17:30', minutes: 90, venue: 'Begegnungszentrum Luisenhof', price: [0], pause: true},
  {slug: 'yoga-kurpark', name: 'Yoga im Kurpark', kind: 'sport', weekly: 1, weekday: 7, time: '09:00', minutes: 60, venue: 'Kurpark, Musikpavillon', price: [0], months: [5, 6, 7, 8, 9]},
  {slug: 'eisdisco', name: 'Eisdisco', kind: 'party', weekly: 1, weekday: 5, time: '19:00', minutes: 180, venue: 'Messehalle Nord', price: [6, 4], months: [11, 12, 1, 2, 3]},
  {slug: 'jazz-session', name: 'Jazz-Session', kind: 'party', weekly: 2, weekday: 4, time: '21:00', minutes: 240, venue: 'Hafenkneipe Gleis 7', price: [0]},
  {slug: 'spieleabend', name: 'Spieleabend', kind: 'seniors', weekly: 2, weekday: 5, time: '19:00', minutes: 210, venue: 'Haus der Vereine', price: [0]},
  {slug: 'repair-cafe', name: 'Repair-Café', kind: 'talk', weekly: 2, weekday: 6, time: '13:00', minutes: 180, venue: 'Repair-Werkstatt Boschring', price: [0], moves: true},
  {slug: 'tanztee', name: 'Tanztee im Kurhaus', kind: 'seniors', weekly: 2, weekday: 7, time: '15:00', minutes: 150, venue: 'Kurhaus', price: [5]},
  {slug: 'ratssitzung', name: 'Sitzung des Stadtrats', kind: 'council', monthly: -1, weekday: 4, time: '17:00', minutes: 180, venue: 'Altes Rathaus, Ratssaal', price: [0], moves: true},
  {slug: 'sternwarte', name: 'Offener Abend der Sternwarte', kind: 'talk', monthly: 1, weekday: 5, time: '20:00', minutes: 120, venue: 'Sternwarte', price: [3, 2]},
  {slug: 'flohmarkt-hafen', name: 'Hafenflohmarkt', kind: 'market', monthly: 3, weekday: 7, venue: 'Speicher 7', price: [0]},
  {slug: 'museum-frei', name: 'Freier Eintritt ins Stadtmuseum', kind: 'exhibition', monthly: 1, weekday: 3, venue: 'Stadtmuseum im Kornhaus', price: [0]},
  {slug: 'poetry-slam', name: 'Poetry-Slam', kind: 'reading', monthly: 2, weekday: 4, time: '20:00', minutes: 150, venue: 'Speicher 7', price: [8, 5]},
  {slug: 'babykino', name: 'Babykino', kind: 'film', monthly: 2, weekday: 2, time: '10:30', minutes: 110, venue: 'Programmkino Lichtburg', price: [7]},
  {slug: 'klassik-kurhaus', name: 'Kurkonzert am Nachmittag', kind: 'concert', monthly: 4, weekday: 7, time: '15:30', minutes: 90, venue: 'Kurhaus', price: [14, 9]},
  {slug: 'blutspende', name: 'Blutspende', kind: 'talk', monthly: 3, weekday: 3, time: '15:00', minutes: 270, venue: 'Klinikum, Hörsaal', price: [0]},
  {slug: 'muehlentag', name: 'Die Mühle mahlt', kind: 'walk', monthly: -1, weekday: 7, time: '11:00', minutes: 300, venue: 'Alte Mühle', price: [2, 1], months: [4, 5, 6, 7, 8, 9, 10]},
  {slug: 'trauercafe', name: 'Trauercafé', kind: 'seniors', monthly: 1, weekday: 7, time: '15:00', minutes: 120, venue: 'Dorfkirche Oberweiler', price: [0]},
  {slug: 'stammtisch-platt', name: 'Plattdeutscher Stammtisch', kind: 'talk', monthly: -1, weekday: 2, time: '19:00', minutes: 150, venue: 'Alte Schule', price: undefined},
  {slug: 'pflanzentausch', name: 'Pflanzentausch im Obstgarten', kind: 'market', monthly: 2, weekday: 6, venue: 'Kleingartenanlage Im Obstgarten', price: [0], months: [3, 4, 5, 9, 10]},
  {slug: 'improtheater', name: 'Improtheater Die Kulissenschieber', kind: 'theatre', monthly: 3, weekday: 6, time: '20:00', minutes: 120, venue: 'Kammerspiele', price: [12, 8]},
  {slug: 'filmclub', name: 'Filmclub', kind: 'film', monthly: 4, weekday: 1, time: '20:00', minutes: 130, venue: 'Programmkino Lichtburg', price: [8, 6]},
  {slug: 'kinderuni', name: 'Kinder-Uni', kind: 'children', monthly: 2, weekday: 6, time: '11:00', minutes: 60, venue: 'Klinikum, Hörsaal', price: [0], pause: true},
  {slug: 'partnerstadt', name: 'Kaffee mit New York: Gespräch der Partnerstädte', kind: 'stream', weekly: 2, weekday: 3, time: '12:30', minutes: 60, abroad: true, price: [0]},
  {slug: 'adventsfenster', name: 'Lebendiger Adventskalender', kind: 'festival', daily: true, months: [12], lastDate: 24, time: '18:00', minutes: 30, venue: 'Alter Markt', price: [0]},
  {slug: 'sommerkino', name: 'Kinosommer auf den Marlewiesen', kind: 'film', weekly: 1, weekday: 5, time: '22:00', minutes: 135, venue: 'Marlewiesen', price: [9, 7], months: [6, 7, 8], moves: true},
  {slug: 'nachttanz', name: 'Tanz bis zwei', kind: 'party', monthly: 1, weekday: 6, time: '22:00', minutes: 240, venue: 'Gewölbekeller Zum Goldenen Anker', price: [7]},
];
