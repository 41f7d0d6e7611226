import type {Demo} from '../../src/testing/demo.js';

const items = [
  {
    id: 'markt', name: 'Bürgerbüro am Markt', url: '/stadt/', openingHours: 'Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off',
  },
  {id: 'sued', name: 'Bürgerbüro Süd', openingHours: 'Tu,Th 09:00-12:30,14:00-16:00; PH off'},
  {id: 'bad', name: 'Hallenbad', openingHours: 'Mo-Fr 06:30-21:00; Sa,Su,PH 08:00-18:00'},
  {id: 'archiv', name: 'Stadtarchiv', openingHours: 'nach Vereinbarung'},
];

export const demo: Demo = {
  kind: 'places',
  name: {de: 'Öffnungszeiten', en: 'Opening hours'},
  summary: {
    de: 'Ist gerade geöffnet, und wie lange noch? Die Antwort in einem Satz, die Woche als Tabelle ab heute, Feiertage und '
      + 'abweichende Tage voraus.',
    en: 'Is it open now, and for how long? The answer in a sentence, the week as a table from today on, holidays and exceptions '
      + 'ahead.',
  },
  reads: {
    de: 'die Schreibweise von OpenStreetMap, auch im Attribut, und Orte in jedem Format, das Orte hat',
    en: 'the syntax of OpenStreetMap, also in the attribute, and places in any format that has places',
  },
  playground: {
    attributes: {src: '/daten/beispiele/opening-hours.json', place: 'markt', region: 'DE-NW'},
    fallback: {href: '/stadt/', text: 'Alle Öffnungszeiten'},
    samples: [
      {
        name: {de: 'Die Zeiten im Attribut', en: 'The hours in the attribute'},
        attributes: {hours: 'Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off', region: 'DE-NW'},
      },
      {name: {de: 'Mehrere Orte', en: 'Several places'}, attributes: {src: '/daten/beispiele/opening-hours.json', region: 'DE-NW'}},
    ],
  },
  fields: {
    'hours': {label: {de: 'Öffnungszeiten', en: 'Opening hours'}, everyday: true},
    'place': {label: {de: 'Ort der Liste: Nummer oder Name', en: 'Place of the list: id or name'}, everyday: true},
    'region': {label: {de: 'Land: DE-NW, oder Gemeindeschlüssel', en: 'State: DE-NW, or official key'}, everyday: true},
    'holidays': {label: {de: 'Weitere Feiertage', en: 'Further holidays'}},
    'school-holidays': {label: {de: 'Adresse der Schulferien', en: 'Address of the school holidays'}},
    'soon': {label: {de: 'Minuten, die gezählt werden', en: 'Minutes that are counted'}},
  },
  feed: {
    shows: {de: 'Öffnungszeiten', en: 'opening hours'},
    things: {de: 'Öffnungszeiten', en: 'opening hours'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'places', source: {title: 'Stadt Eschenfurt'}, items}),
      },
    },
    further: {'school-holidays': 'events'},
    empty: {de: 'Eine gültige Datei ohne Orte.', en: 'A valid file without places.'},
    malformed: {de: 'Jedem vierten Ort fehlt der Name.', en: 'Every fourth place lacks its name.'},
  },
  profile: {src: 'beispiele/opening-hours.json'},
  region: {each: {src: 'rathaus.json'}},
  looks: [{example: 'Geöffnet'}, {example: 'Über Ostern geschlossen'}, {example: 'Mehrere Orte'}],
  // With several places the weeks are folded.
  use: {attributes: {place: ''}, press: 'summary', shows: 'details[open] [part=table]'},
  meanings: {
    attributes: {
      'hours': 'Die Öffnungszeiten in der Schreibweise von OpenStreetMap: `Mo-Fr 08:00-12:00; PH off`. Damit wird nichts geladen.',
      'place': 'Von mehreren Orten einer Datei die Nummer oder der Name dessen, der gezeigt wird.',
      'region': 'Wessen Feiertage gelten: `DE-NW` oder ein Gemeindeschlüssel. Vorgabe: `officialKey` des Profils.',
      'holidays': 'Feiertage, die nur in einem Teil des Landes gelten, durch Leerzeichen getrennt: `augsburg`, `assumption` '
        + '(Mariä Himmelfahrt in Bayern), `corpus-christi` (Fronleichnam in Teilen von Sachsen und Thüringen).',
      'school-holidays': 'Adresse der Schulferien, ein Kalender oder unser eigenes JSON; gefragt wird nur, wo Zeiten davon abhängen.',
      'soon': 'So viele Minuten vor dem Öffnen und Schließen werden sie gezählt.',
      'limit': 'So viele Orte sind zu sehen, bevor „Mehr zeigen“ kommt.',
    },
    members: {
      items: 'Die Orte mit Öffnungszeiten. Wer sie setzt, ersetzt das Laden.',
      verdict: 'Was jetzt für den gezeigten Ort gilt, von mehreren den ersten: `{open, until, opens, comment, holiday}`; `open` '
        + 'ist `null`, wo es niemand sagen kann.',
    },
    events: {'city-update': 'Die Uhr oder ein neues Laden hat geändert, ob geöffnet ist: `{name: \'verdict\', value}`.'},
    cssParts: {
      answer: 'Ob geöffnet ist, in einem Satz.',
      table: 'Die Zeiten der Woche.',
      list: 'Die Orte, wenn es mehrere sind.',
      item: 'Einer von mehreren Orten.',
    },
    cssStates: {
      open: 'Es ist geöffnet.', closed: 'Es ist geschlossen.', unknown: 'Niemand kann sagen, ob geöffnet ist.',
    },
  },
};
