import type {Demo} from '../../src/testing/demo.js';

const one = {
  id: 'wind', sent: '2026-03-02T00:00:00+01:00', headline: 'Windböen', severity: 'minor',
  areas: [{name: 'Stadt Eschenfurt', codes: ['05999012']}],
};

export const demo: Demo = {
  kind: 'live',
  name: {de: 'Amtliche Warnungen', en: 'Official warnings'},
  summary: {
    de: 'Bin ich in Gefahr, und was soll ich tun? Warnungen vor Unwetter, Hochwasser und anderem in vier Stufen, als Liste '
      + 'oder als Zeile über der Seite. Antwortet eine Quelle nicht, steht das zuerst da.',
    en: 'Am I in danger, and what do I do? Warnings of storms, floods and other things in four steps, as a list or as a '
      + 'line above the page. If a source does not answer, that is said first.',
  },
  reads: {
    de: 'CAP, NINA, DWD, Bright Sky, die Hochwasserzentralen der Länder und unser eigenes JSON',
    en: 'CAP, NINA, DWD, Bright Sky, the flood centres of the Länder and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/beispiele/city-alerts.json'},
    fallback: {href: 'https://warnung.bund.de', text: 'Warnungen des Bundes'},
  },
  fields: {
    'area': {label: {de: 'Gemeindeschlüssel oder Ort', en: 'Key of the municipality, or place'}, everyday: true},
    'min-severity': {label: {de: 'Erst ab dieser Stufe', en: 'From this severity on'}},
    'layout': {label: {de: 'Form', en: 'Form'}},
  },
  feed: {
    shows: {de: 'amtliche Warnungen', en: 'official warnings'},
    things: {de: 'Warnungen', en: 'warnings'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'alerts', source: {title: 'Warndienst Eschenfurt'}, items: [one]}),
        readers: ['formats/stadtbausteine/document-kinds', 'formats/stadtbausteine/alert-document'],
      },
    },
    empty: {de: 'Eine gültige Antwort ohne Warnung.', en: 'A valid answer without a warning.'},
    malformed: {de: 'Jeder vierten Warnung fehlt die Überschrift.', en: 'Every fourth warning lacks its headline.'},
  },
  profile: {
    src: '../dienste/nina ../dienste/brightsky ../dienste/lhp/data/alerts?cap=true', format: 'nina brightsky lhp',
  },
  region: {all: {src: 'warnungen.json', deepLink: true}},
  looks: [{example: 'Jede Stufe'}, {example: 'Zeile über der Seite'}, {example: 'Eine Quelle antwortet nicht'}],
  use: {press: '[data-item]', shows: '#detail'},
  meanings: {
    attributes: {
      'area': 'Der Ort: Gemeindeschlüssel (AGS), Regionalschlüssel (ARS), Warnzelle des DWD oder Breite und Länge. '
        + 'Vorgabe: `officialKey` des Profils.',
      'min-severity': 'Die geringste Stufe, die zu sehen ist: `minor`, `moderate`, `severe` oder `extreme`. Warnungen ohne Stufe '
        + 'sind immer zu sehen.',
      'layout': '`auto`: eine Liste; `banner`: eine Zeile, die nur wächst, wenn es etwas gibt; `board`: ein öffentlicher Bildschirm.',
      'item': 'Nummer der Warnung, die zu Beginn offen ist.',
      'deep-link': 'Die offene Warnung (`?alert=…`) steht in der Adresse der Seite, zum Weitergeben.',
      'max-age': 'Nach so vielen Sekunden gelten die Daten als alt.',
    },
    members: {
      items: 'Die Warnungen, die gelten oder noch kommen. Wer sie setzt, ersetzt das Laden.',
      severity: 'Die höchste Stufe, die gilt: `minor`, `moderate`, `severe`, `extreme`, `unknown` oder leer.',
    },
    events: {
      'city-select': 'Jemand hat eine Warnung gewählt. Abbrechbar: für eine eigene Ansicht.',
      'city-update': 'Die Warnungen haben sich geändert: `{name: \'alerts\', value}`.',
    },
    slots: {empty: 'Zu sehen unter der Zeile, dass es keine Warnung gibt.'},
    cssParts: {
      list: 'Die Liste der Warnungen.',
      item: 'Eine Warnung.',
      detail: 'Die offene Warnung.',
      answer: 'Wie viele Warnungen es gibt, oder dass es keine gibt; bei der offenen: wie lange sie gilt.',
    },
    cssStates: {
      warning: 'Eine Warnung gilt.',
      ready: 'Es gibt Warnungen, oder nur ein Teil der Quellen hat geantwortet.',
      empty: 'Alle Quellen haben geantwortet, und es gibt keine Warnung.',
      error: 'Keine Quelle hat geantwortet.',
      stale: 'Die Daten sind älter als `max-age`, oder aufbewahrte Daten stehen für die Quelle.',
    },
  },
};
