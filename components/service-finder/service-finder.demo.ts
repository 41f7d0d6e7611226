import type {Demo} from '../../src/testing/demo.js';

/** The sample city's most wanted: identity card, moving house, certificate of conduct, day care, bulky waste, dogs. */
const mostWanted = 'leistung-1001, leistung-1022, leistung-1577, leistung-1074, leistung-1396, leistung-1446';

export const demo: Demo = {
  kind: 'collection',
  name: {de: 'Dienstleistungen', en: 'Services'},
  summary: {
    de: 'Welches Amt, welches Formular, was kostet es? Eine Suche, die Alltagswörter und Tippfehler versteht, dazu '
      + 'Themen und A bis Z. Jede Dienstleistung mit Unterlagen, Gebühren und dem Amt, das zuständig ist.',
    en: 'Which office, which form, which fee? A search that understands everyday words and typing errors, with topics '
      + 'and A to Z. Each service with its documents, its fees and the office in charge.',
  },
  reads: {
    de: 'XZuFi, schema.org (JSON-LD) und unser eigenes JSON',
    en: 'XZuFi, schema.org (JSON-LD) and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/leistungen.xml', popular: mostWanted},
    fallback: {href: '/stadt/dienstleistungen/a-bis-z', text: 'Alle Dienstleistungen von A bis Z'},
    samples: [
      {
        name: {de: 'Alle, oft gefragte zuerst', en: 'All, the most wanted first'},
        attributes: {src: '/daten/leistungen.xml', popular: mostWanted},
      },
      {
        name: {de: 'Nur eine Dienstleistung', en: 'One service only'},
        attributes: {src: '/daten/leistungen.xml', service: 'leistung-1001'},
      },
    ],
  },
  fields: {
    popular: {label: {de: 'Oft gefragt (Nummern)', en: 'Most wanted (numbers)'}},
    service: {label: {de: 'Nur diese Dienstleistung (Nummer)', en: 'This service only (number)'}},
    emergency: {label: {de: 'Ihre Nummern für Menschen in Not', en: 'Your numbers for people in need'}},
    synonyms: {label: {de: 'Wörter Ihrer Stadt', en: 'Words of your city'}},
    tiles: {label: {de: 'Grundkarte', en: 'Base map'}},
    attribution: {label: {de: 'Urhebervermerk der Karte', en: 'Attribution of the map'}},
  },
  feed: {
    shows: {de: 'Dienstleistungen der Verwaltung', en: 'services of the administration'},
    things: {de: 'Angaben', en: 'data'},
    samples: {
      json: {
        text: JSON.stringify({
          stadtbausteine: '1.0', kind: 'services', items: [{id: '1', name: 'Personalausweis beantragen'}],
        }),
        readers: ['formats/stadtbausteine/event-service-document'],
      },
    },
    empty: {de: 'Eine gültige Nachricht ohne Dienstleistungen.', en: 'A valid message without services.'},
    malformed: {de: 'Jeder vierten Dienstleistung fehlt ihre Nummer.', en: 'Every fourth service lacks its number.'},
  },
  privacy: {searches: true},
  profile: {src: 'leistungen.xml', popular: mostWanted, deepLink: true},
  region: {all: {deepLink: true}, each: {src: 'leistungen.json'}},
  looks: [
    {example: 'Häufig gesucht, Themen und A–Z'}, {example: 'Eine Dienstleistung'}, {example: 'Ein Teil fehlt'},
  ],
  pictures: [{attributes: {}, width: 900}],
  // The text has its paragraphs: until what sanitises has come, plain words stand there.
  use: {
    attributes: {popular: 'leistung-1001, leistung-1002'}, press: 'li button, .most button', shows: '.detail .text > p',
  },
  meanings: {
    attributes: {
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `xzufi`, `jsonld`, `sva`, `stadtbausteine`.',
      'limit': 'So viele Dienstleistungen stehen da, bevor „Mehr anzeigen“ kommt.',
      'item': 'Nummer oder LeiKa-Schlüssel der Dienstleistung, die gleich offen ist.',
      'service': 'Dasselbe wie `item`.',
      'deep-link': 'Die offene Dienstleistung steht als `?service=…` in der Adresse der Seite, zum Weitergeben.',
      'emergency': 'Nummern Ihrer Stadt für Menschen in Not: `homeless: 0221 4710-999 Kältebus; violence: 0221 4710-330 '
        + 'Frauenhaus`. Mit `=` statt `:` stehen sie anstelle der bundesweiten Nummern.',
      'synonyms': 'Alltagswörter Ihrer Stadt: `perso: personalausweis; bürgeramt: bürgerbüro`.',
      'tiles': 'Worauf die Karte der Ämter gezeichnet wird: `basemap.de`, `topplusopen`, `osm`, `none`, eine Vorlage für Bilder '
        + 'oder eine eigene Grundkarte als GeoJSON.',
      'attribution': 'Urhebervermerk der Karte in `tiles`.',
      'popular': 'Nummern oder LeiKa-Schlüssel der meistgefragten Dienstleistungen, mit Komma dazwischen.',
    },
    members: {items: 'Die Dienstleistungen, nach Namen. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat eine Dienstleistung gewählt. Abbrechbar.',
      'city-change': 'Jemand hat `query`, `letter` oder `situation` geändert.',
      'city-navigate': 'Jemand folgt einem Link: Onlinedienst, Formular, Telefon, E-Mail, Weg. Abbrechbar.',
    },
    slots: {
      empty: 'Zu sehen, wenn keine Dienstleistungen veröffentlicht sind.',
      footer: 'Steht unter allem: die Nummer des Rathauses.',
    },
    cssParts: {
      toolbar: 'Buchstaben und Lebenslagen.',
      list: 'Die Liste der Dienstleistungen.',
      item: 'Eine Dienstleistung; ein Amt.',
      search: 'Das Suchfeld mit seiner Frage.',
      detail: 'Die offene Dienstleistung.',
      map: 'Die Karte ihrer Ämter oder die Frage, ob sie geladen werden darf.',
      answer: 'Ob ein Amt geöffnet ist.',
      table: 'Die Öffnungszeiten seiner Woche.',
      meta: 'Nebentext: Gebühr, Amt, Dauer; Herkunft der Daten.',
    },
    cssProperties: {'--service-finder-question-size': 'Größe der Frage über dem Feld. Vorgabe 1,25 bis 1,95em, je nach Breite.'},
    cssStates: {ready: 'Dienstleistungen sind zu sehen.', empty: 'Es sind keine Dienstleistungen veröffentlicht.'},
  },
};
