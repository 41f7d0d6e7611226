/*
 * The region around the sample city: five municipalities, of which the largest publishes by itself. All of it is
 * invented.
 */

/** The four that the region publishes for, each with what is on there and whose bins are collected when. */
export const towns = [
  {
    name: 'Marlheim', slug: 'marlheim', officialKey: '05999013', center: [51.862, 9.902], telephone: '0221 4720-0',
    events: [
      {day: 2, time: '19:30', name: 'Lesung: Der Fluss und seine Leute', place: 'Alte Mühle', kind: 'Lesung'},
      {day: 5, time: '10:00', name: 'Wochenmarkt', place: 'Kirchplatz', kind: 'Markt', free: true},
    ],
    news: [['Neue Brücke für Räder und Füße', 'Die Brücke an der Alten Mühle ist fertig. Sie ist breit genug für Lastenräder.']],
    streets: [['Am Mühlgraben', 1], ['Brückenstraße', 2]],
    office: 'Bürgerbüro Marlheim', hours: 'Mo-Fr 08:00-12:00; Th 14:00-18:00',
  },
  {
    name: 'Auenbach', slug: 'auenbach', officialKey: '05999014', center: [51.941, 9.874], telephone: '0221 4730-0',
    events: [
      {day: 1, time: '15:00', name: 'Spielenachmittag', place: 'Dorfgemeinschaftshaus', kind: 'Treff', free: true},
      {day: 6, time: '18:00', name: 'Chorprobe zum Mitsingen', place: 'Schule am Bach', kind: 'Musik', free: true},
    ],
    news: [['Der Bach bekommt Kurven', 'Zwischen Schule und Sportplatz fließt der Auenbach bald wieder, wie er will.']],
    streets: [['Schulweg', 3], ['Zum Sportplatz', 4]],
    office: 'Gemeindebüro Auenbach', hours: 'Tu,Th 09:00-12:00',
  },
  {
    name: 'Weidau', slug: 'weidau', officialKey: '05999015', center: [51.925, 10.052], telephone: '0221 4740-0',
    events: [
      {day: 3, time: '20:00', name: 'Kino im Feuerwehrhaus', place: 'Feuerwehrhaus', kind: 'Film'},
      {day: 5, time: '11:00', name: 'Tauschmarkt für Pflanzen', place: 'Dorfanger', kind: 'Markt', free: true},
    ],
    news: [['Bus fährt jetzt auch am Sonntag', 'Die Linie 12 hält sonntags alle zwei Stunden am Dorfanger.']],
    streets: [['Dorfanger', 2], ['Weidenweg', 1]],
    office: 'Rathaus Weidau', hours: 'Mo-We 08:30-12:00',
  },
  {
    name: 'Lindenrode', slug: 'lindenrode', officialKey: '05999016', center: [51.874, 10.031], telephone: '0221 4750-0',
    events: [
      {day: 4, time: '17:00', name: 'Offene Werkstatt', place: 'Lindenhof', kind: 'Treff'},
      {day: 8, time: '16:00', name: 'Vorlesen für Kinder', place: 'Bücherei', kind: 'Lesung', free: true},
    ],
    news: [['Die Bücherei zieht um', 'Ab Montag stehen die Bücher im Lindenhof. Der Eingang hat keine Stufen.']],
    streets: [['Lindenallee', 4], ['Hofstraße', 3]],
    office: 'Bürgerbüro Lindenrode', hours: 'Mo,We 08:00-12:30; We 14:00-17:00',
  },
];
