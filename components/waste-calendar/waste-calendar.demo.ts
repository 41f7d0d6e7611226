import type {Demo} from '../../src/testing/demo.js';

const one = {id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll'};

export const demo: Demo = {
  kind: 'collection',
  name: {de: 'Abfallkalender', en: 'Waste calendar'},
  summary: {
    de: 'Wann wird welche Tonne geleert? Die nächste Abfuhr zuerst, dann die Liste, das Monatsblatt und das '
      + 'Jahresblatt für den Kühlschrank. Zum Mitnehmen als Kalenderdatei.',
    en: 'When is which bin collected? The next collection first, then the list, the month and the sheet of the year '
      + 'for the fridge. To take along as a calendar file.',
  },
  reads: {
    de: 'iCalendar, AbfallNavi, Smart Village App, CSV und unser eigenes JSON',
    en: 'iCalendar, AbfallNavi, Smart Village App, CSV and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/abfall/ahornweg.ics'},
    fallback: {href: '/stadt/abfall/strassen', text: 'Abfuhrtermine als Liste'},
    samples: [
      {name: {de: 'Eine Straße', en: 'One street'}, attributes: {src: '/daten/abfall/ahornweg.ics'}},
      {name: {de: 'Alle Straßen', en: 'All streets'}, attributes: {streets: '/daten/abfall/streets.json'}},
      {name: {de: 'AbfallNavi', en: 'AbfallNavi'}, attributes: {src: '/abfallnavi/rest/', format: 'abfallnavi'}},
    ],
  },
  fields: {
    'streets': {label: {de: 'Adresse der Straßendatei', en: 'Address of the file of streets'}, everyday: true},
    'street': {label: {de: 'Straße', en: 'Street'}, everyday: true},
    'house': {label: {de: 'Hausnummer', en: 'House number'}},
    'drop-after': {label: {de: 'Am Tag selbst gültig bis', en: 'On the day itself valid until'}},
    'fractions': {label: {de: 'Eigene Namen der Tonnen', en: 'Own names of the bins'}},
  },
  feed: {
    shows: {de: 'Abfuhrtermine', en: 'collection dates'},
    things: {de: 'Termine', en: 'dates'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'collections', items: [one]}),
        readers: ['formats/stadtbausteine/collection-document'],
      },
      ics: {
        text: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Restmüll',
          'DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY;INTERVAL=2', 'EXDATE;VALUE=DATE:20260317', 'END:VEVENT',
          'END:VCALENDAR', ''].join('\r\n'),
        readers: ['formats/icalendar/day-calendar', 'waste/event-collections'],
      },
    },
    empty: {de: 'Ein gültiger Kalender ohne Termine.', en: 'A valid calendar without dates.'},
    malformed: {de: 'Jeder vierte Eintrag ist kaputt.', en: 'Every fourth entry is broken.'},
  },
  privacy: {
    remembers: true,
    choice: {
      what: {de: 'eine Straße und gegebenenfalls eine Hausnummer', en: 'a street and, where needed, a house number'},
      file: {de: 'die Datei mit den Terminen', en: 'the file with the dates'},
      list: 'streets', fixed: 'street', placeholders: ['street', 'house'], formats: ['abfallnavi', 'sva'],
    },
  },
  profile: {streets: 'abfall/streets.json', heading: 'Ihre Abfuhrtermine'},
  region: {each: {streets: 'strassen.json'}},
  looks: [
    {example: 'Nächste Abfuhr und Liste', press: '[aria-controls=panel-filter]', until: '#panel-filter'},
    {example: 'Monatsblatt'},
    {example: 'Nicht erreichbar'},
  ],
  pictures: [
    {attributes: {limit: '5'}, width: 760},
    {name: 'month', attributes: {view: 'month'}, width: 900},
    {name: 'dark', attributes: {limit: '3'}, width: 360, theme: 'dark'},
  ],
  use: {press: 'button[aria-pressed=false]', shows: 'table'},
  meanings: {
    attributes: {
      'src': 'Adresse der Daten. Mehrere mit Leerzeichen dazwischen werden zusammengeführt. `{street}` und `{house}` werden '
        + 'eingesetzt.',
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `icalendar`, `abfallnavi`, `sva`, `csv`, `stadtbausteine`.',
      'limit': 'So viele Tage stehen da, bevor „Alle Termine zeigen“ kommt.',
      'streets': 'Adresse einer Straßendatei, wenn es für jede Straße eigene Daten gibt.',
      'street': 'Die Straße, deren Termine zu sehen sind.',
      'house': 'Die Hausnummer, wo der Betrieb die Straße teilt.',
      'drop-after': 'Bis wann eine Abfuhr am Tag selbst zählt, `HH:MM`.',
      'fractions': 'Was die Namen des Betriebs bedeuten: `grüne tonne: organic; blaue tonne: paper`.',
      'views': 'Ansichten zur Wahl, die erste zu Beginn: `list`, `month`, `year`.',
      'view': '`list`, `month` oder `year`.',
    },
    members: {items: 'Die Abfuhren von heute an, vor jedem Filter. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat einen Tag im Monatsblatt gewählt. Abbrechbar.',
      'city-change': 'Jemand hat `street`, `house`, `view` oder `bins` geändert.',
      'city-navigate': 'Jemand nimmt die Kalenderdatei mit oder folgt einem Link. Abbrechbar.',
    },
    slots: {
      '': 'Zu sehen, bevor der Baustein bereit ist, ohne JavaScript und wenn nichts zu laden war: ein Link zum PDF.',
      'empty': 'Zu sehen, wenn der Betrieb keine Termine veröffentlicht hat.',
      'footer': 'Steht unter allem: eine Telefonnummer, ein Link zum Betrieb.',
    },
    cssParts: {
      toolbar: 'Die Zeile mit Ansichten und Werkzeugen.',
      list: 'Die Liste der Tage.',
      item: 'Ein Tag.',
      answer: 'Die nächste Abfuhr.',
      filter: 'Die Wahl der Tonnen.',
      meta: 'Nebentext: Größen, Abstände, Herkunft der Daten.',
    },
    cssProperties: {
      '--waste-calendar-next-background': 'Grund der nächsten Abfuhr. Vorgabe `--city-color-surface-raised`.',
      '--waste-calendar-sign-size': 'Größe der Zeichen der Tonnen. Vorgabe 1,5em.',
    },
    cssStates: {ready: 'Termine sind zu sehen.', empty: 'Es sind keine Termine veröffentlicht.'},
  },
};
