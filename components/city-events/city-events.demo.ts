import type {Demo} from '../../src/testing/demo.js';

const one = {id: '1', name: 'Markt', startDate: '2026-03-03T10:00:00+01:00'};

export const demo: Demo = {
  kind: 'collection',
  name: {de: 'Veranstaltungskalender', en: 'Event calendar'},
  summary: {
    de: 'Was ist los in der Stadt? Tag für Tag, mit dem Wochenende auf einen Griff, als Monatsblatt, mit Filtern. '
      + 'Jede Veranstaltung mit Ort, Preis und einer Datei für den eigenen Kalender.',
    en: 'What is on in the city? Day by day, the weekend at one press, as a month, with filters. Each event with its '
      + 'place, its price and a file for one’s own calendar.',
  },
  reads: {
    de: 'iCalendar, schema.org (JSON-LD, auch in einer Webseite), Smart Village App und unser eigenes JSON',
    en: 'iCalendar, schema.org (JSON-LD, also in a web page), Smart Village App and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/veranstaltungen.ics', limit: '5'},
    fallback: {href: '/stadt/veranstaltungen/kalender.html', text: 'Alle Veranstaltungen auf einer Seite'},
    samples: [
      {name: {de: 'Kalenderdatei', en: 'Calendar file'}, attributes: {src: '/daten/veranstaltungen.ics', limit: '5'}},
      {name: {de: 'schema.org', en: 'schema.org'}, attributes: {src: '/daten/veranstaltungen.jsonld', limit: '5'}},
      {
        name: {de: 'Nur das Wochenende', en: 'The weekend only'},
        attributes: {
          src: '/daten/veranstaltungen.ics', heading: 'Am Wochenende', limit: '4', views: 'list', range: 'weekend',
        },
      },
      {
        name: {de: 'Mit Karte', en: 'With a map'},
        attributes: {
          src: '/daten/veranstaltungen.jsonld', limit: '5', views: 'map list', tiles: '/daten/grundkarte.geojson',
          attribution: '© Stadt Eschenfurt',
        },
      },
    ],
  },
  fields: {
    'category': {label: {de: 'Nur diese Art', en: 'This category only'}},
    'range': {label: {de: 'Zeitraum zu Beginn', en: 'Period at first'}},
    'center': {label: {de: 'Mitte der Karte', en: 'Middle of the map'}},
    'zoom': {label: {de: 'Stufe der Karte', en: 'Level of the map'}},
    'tiles': {label: {de: 'Grundkarte', en: 'Base map'}},
    'attribution': {label: {de: 'Urhebervermerk der Karte', en: 'Attribution of the map'}},
    'structured-data': {label: {de: 'Für Suchmaschinen auszeichnen', en: 'Marked up for search engines'}},
  },
  feed: {
    shows: {de: 'Veranstaltungen', en: 'events'},
    things: {de: 'Veranstaltungen', en: 'events'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'events', items: [one]}),
        readers: ['formats/stadtbausteine/event-service-document'],
      },
      ics: {
        text: ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Markt',
          'DTSTART;TZID=Europe/Berlin:20260303T100000', 'RRULE:FREQ=WEEKLY', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
        readers: ['formats/icalendar/day-calendar'],
      },
    },
    empty: {de: 'Ein gültiger Kalender ohne Termine.', en: 'A valid calendar without entries.'},
    malformed: {
      de: 'Jeder vierte Termin hat ein unmögliches Datum.', en: 'Every fourth entry has an impossible date.',
    },
  },
  privacy: {pictures: true},
  profile: {src: 'veranstaltungen.ics', deepLink: true},
  region: {all: {src: 'veranstaltungen.json', deepLink: true}, each: {src: 'veranstaltungen.json'}},
  looks: [
    {example: 'Liste nach Tagen'},
    {example: 'Monatsblatt', press: '[aria-controls=panel-filter]', until: '#panel-filter'},
    {example: 'Liste nach Tagen', press: '.name', until: '#detail'},
  ],
  pictures: [{attributes: {limit: '6'}, width: 760}],
  // The text has its paragraphs: until what sanitises has come, plain words stand there.
  use: {attributes: {'structured-data': true}, press: 'button.name, .event button', shows: '.detail .text > p'},
  meanings: {
    attributes: {
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `icalendar`, `jsonld`, `sva`, `stadtbausteine`.',
      'limit': 'So viele Veranstaltungen stehen da, bevor „Mehr anzeigen“ kommt.',
      'views': 'Ansichten zur Wahl, die erste zu Beginn: `list`, `month`, `map`.',
      'view': 'Die Ansicht, die zu sehen ist.',
      'range': 'Zeitraum zu Beginn: `all`, `today`, `weekend`, `week` oder `month`.',
      'category': 'Zeigt nur Veranstaltungen dieser Arten, mit `;` dazwischen.',
      'center': 'Mitte der Karte zu Beginn, Breite und Länge mit Komma; ohne sie sind alle Orte im Bild.',
      'zoom': 'Stufe der Karte zu Beginn; zählt mit `center`.',
      'tiles': 'Worauf die Karte gezeichnet wird: `basemap.de`, `topplusopen`, `osm`, `none`, eine Vorlage für Bilder oder eine '
        + 'eigene Grundkarte als GeoJSON.',
      'attribution': 'Urhebervermerk der Karte in `tiles`.',
      'deep-link': 'Die offene Veranstaltung (`?event=…`) und der Filter (`?events=…`) stehen in der Adresse der Seite, zum '
        + 'Weitergeben.',
      'item': 'Nummer der Veranstaltung, die zu Beginn offen ist.',
      'structured-data': 'Legt die gezeigten Veranstaltungen als schema.org-Daten in die Seite, für Suchmaschinen.',
    },
    members: {items: 'Die Termine der nächsten 365 Tage, vor jedem Filter. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat eine Veranstaltung gewählt. Abbrechbar: für eine eigene Ansicht.',
      'city-change': 'Jemand hat `view` oder `filter` geändert.',
      'city-navigate': 'Jemand nimmt die Kalenderdatei mit oder folgt einem Link. Abbrechbar.',
    },
    slots: {empty: 'Zu sehen, wenn keine Veranstaltungen veröffentlicht sind.'},
    cssParts: {
      toolbar: 'Die Zeile mit Zeiträumen und Ansichten.',
      list: 'Die Liste der Tage.',
      map: 'Die Karte oder die Frage, ob sie geladen werden darf.',
      item: 'Eine Veranstaltung.',
      filter: 'Die Felder des Filters.',
      detail: 'Die offene Veranstaltung.',
      answer: 'Wann die offene Veranstaltung ist.',
      meta: 'Nebentext: Ort, Preis, Herkunft der Daten.',
    },
    cssProperties: {'--city-events-time-width': 'Breite der Spalte mit den Uhrzeiten. Vorgabe 5,5em.'},
    cssStates: {ready: 'Veranstaltungen sind zu sehen.', empty: 'Es sind keine Veranstaltungen veröffentlicht.'},
  },
};
