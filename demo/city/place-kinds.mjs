import {animals, buildings, clubs, equipment, firstNames, nurseries, parishes, patrons, schools, subjects, surnames} from './place-words.mjs';
import {between, hash, pick} from './random.mjs';

/*
 * The kinds of places in the sample city: how many there are, where, their hours, their names. Containers, letter boxes
 * and benches have no name, as in real registers.
 */

const several = (seed, choices, most) =>
  [...new Set(Array.from({length: between(`${seed} count`, 1, most)}, (_, index) => pick(`${seed} ${index}`, choices)))];

const yes = (name) => ({name, value: true});

const doctorOf = (seed, street) => {
  const subject = pick(`${seed} subject`, subjects);
  const [title, person] = [pick(`${seed} title`, ['Dr. med. ', 'Dr. ', '']), pick(`${seed} person`, surnames)];
  return pick(`${seed} form`, [
    `${title}${pick(`${seed} first`, firstNames)} ${person}, ${subject}`, `Praxis ${title}${person}, ${subject}`,
    `Gemeinschaftspraxis ${person} & ${pick(`${seed} partner`, surnames)}, ${subject}`, `MVZ ${subject} ${street}`]);
};

const schoolOf = (seed, street) => {
  const type = pick(`${seed} type`, schools);
  return hash(`${seed} patron`) % 2 ? `${type} ${street}` : `${pick(`${seed} name`, patrons).replaceAll(' ', '-')}-Schule (${type})`;
};

/**
 * By category: `count`, `spot` and `where` as `spotFor` takes them, `hours` as `hoursOf` does, `name(seed, street)`,
 * `wheelchair`: per cent of `yes`, `limited`, `no`; the rest says nothing. `contact`: per cent with phone or website.
 */
export const kinds = {
  'Spielplatz': {
    count: 190, spot: 'park|roadside|roadside|wood', where: 'homes', hours: 'playground', wheelchair: [45, 25, 10],
    name: (seed, street) => (hash(`${seed} named`) % 9 ? `Spielplatz ${street}` : pick(seed, ['Abenteuerspielplatz Kletterwald',
      'Wasserspielplatz am Deich', 'Inklusiver Spielplatz Volkspark', 'Piratenspielplatz', 'Ritterspielplatz am Burggraben'])),
    features: (seed) => several(seed, equipment, 4).map(yes), text: 'Für Kinder von 3 bis 12 Jahren. Hunde bleiben draußen.',
  },
  'Toilette': {
    count: 74, spot: 'roadside|roadside|park|riverside', where: 'centre', hours: 'toilet', wheelchair: [55, 10, 25],
    name: (seed, street) => pick(seed, [`Öffentliche Toilette ${street}`, `Nette Toilette ${street}`, `WC-Anlage ${street}`, '']),
    features: (seed) => [...hash(`${seed} euro`) % 3 ? [] : [yes('Eurokey')], ...hash(`${seed} baby`) % 2 ? [yes('Wickeltisch')] : []],
    text: 'Die Nutzung kostet nichts.',
  },
  'Kita': {
    count: 130, spot: 'house', where: 'homes', hours: 'nursery', wheelchair: [40, 25, 20], contact: 80,
    name: (seed, street) => (hash(`${seed} own`) % 3 ? `${pick(seed, nurseries)}, ${street}` : `Städtische Kita ${street}`),
    text: 'Plätze vergibt die Kita-Börse der Stadt.',
  },
  'Schule': {
    count: 60, spot: 'house', where: 'homes', hours: 'school', wheelchair: [35, 35, 20], contact: 95, name: schoolOf,
    text: 'Offener Ganztag bis 16 Uhr.',
  },
  'Apotheke': {
    count: 45, spot: 'house', where: 'centre', hours: 'chemist', wheelchair: [60, 20, 15], contact: 100, closures: 0.1,
    name: (seed, street) => pick(seed, [`${pick(`${seed} animal`, animals)}-Apotheke`, `Apotheke ${street}`, `Marle-Apotheke ${street}`]),
    text: 'Botendienst am selben Tag.',
  },
  'Arzt': {
    count: 240, spot: 'house', where: 'centre', hours: 'doctor', wheelchair: [40, 30, 20], contact: 95, name: doctorOf, closures: 0.35,
    text: 'Bitte vereinbaren Sie einen Termin.', features: (seed) => (hash(`${seed} sign`) % 12 ? [] : [yes('Gebärdensprache')]),
  },
  'Sportplatz': {
    count: 70, spot: 'roadside|park', where: 'homes', hours: 'sport', wheelchair: [30, 30, 10], contact: 15,
    name: (seed, street) => `${pick(seed, clubs)} ${street}`,
  },
  'Altglascontainer': {
    count: 320, spot: 'roadside', where: 'even', hours: 'glass', wheelchair: [10, 5, 0], name: () => '',
    features: (seed) => several(seed, ['Weißglas', 'Grünglas', 'Braunglas', 'Altkleider', 'Elektrokleingeräte'], 4).map(yes),
  },
  'Briefkasten': {
    count: 230, spot: 'roadside', where: 'even', hours: 'letterbox', wheelchair: [0, 0, 0], name: () => '',
    note: (seed) => `Leerung Montag bis Freitag ${pick(seed, ['15:45', '16:30', '17:15', '18:00'])} Uhr, Samstag ${pick(`${seed} Sa`, ['11:00', '12:30', '13:15'])} Uhr.`,
  },
  'Defibrillator': {
    count: 110, spot: 'house', where: 'centre', hours: 'defibrillator', wheelchair: [20, 10, 5],
    name: (seed, street) => `Defibrillator ${pick(seed, buildings)} ${street}`, text: 'Notruf zuerst: 112.',
  },
  'Trinkbrunnen': {
    count: 40, spot: 'roadside|park|riverside', where: 'centre', hours: 'fountain', wheelchair: [70, 10, 5],
    name: (seed, street) => (hash(seed) % 3 ? `Trinkbrunnen ${street}` : ''), text: 'Das Wasser wird jede Woche geprüft.',
  },
  'Bank zum Ausruhen': {
    count: 800, spot: 'roadside|roadside|park|riverside|wood', where: 'even', wheelchair: [0, 0, 0], name: () => '',
    features: (seed) => [...hash(`${seed} arms`) % 2 ? [yes('Armlehnen')] : [], ...hash(`${seed} back`) % 4 ? [yes('Rückenlehne')] : []],
  },
  'Bücherschrank': {
    count: 28, spot: 'roadside', where: 'even', hours: 'always', wheelchair: [60, 20, 5],
    name: (seed, street) => `Bücherschrank ${street}`, text: 'Nehmen Sie ein Buch mit, stellen Sie eines hinein.',
  },
  'Friedhof': {
    count: 11, spot: 'roadside', where: 'even', hours: 'grave', wheelchair: [40, 50, 0], contact: 50,
    name: (seed, street) => pick(seed, [`Friedhof ${street}`, `Alter Friedhof ${street}`, `Waldfriedhof ${street}`]),
  },
  'Kirche und Gemeinde': {
    count: 48, spot: 'house', where: 'centre', hours: 'church', wheelchair: [45, 25, 25], contact: 70,
    name: (seed, street) => `${pick(seed, parishes)}, ${street}`, features: (seed) => (hash(`${seed} loop`) % 3 ? [] : [yes('hearing')]),
  },
  'Grillplatz': {
    count: 18, spot: 'park|riverside|wood', where: 'even', hours: 'barbecue', wheelchair: [20, 40, 20],
    name: (seed, street) => `Grillplatz ${street}`, text: 'Bei Waldbrandgefahr gesperrt. Bitte nehmen Sie Ihren Müll mit.',
  },
  'Hundewiese': {
    count: 22, spot: 'park|wood|riverside', where: 'even', hours: 'daylight', wheelchair: [20, 30, 5],
    name: (seed, street) => `Hundewiese ${street}`,
  },
};
