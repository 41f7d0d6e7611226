import type {Demo} from '../../src/testing/demo.js';

const names = ['Stadtbücherei', 'Hallenbad', 'Wertstoffhof', 'Volkshochschule', 'Flussmuseum', 'Bürgerbüro'];
const items = names.map((name, index) => ({
  id: `${index + 1}`, name, categories: [index % 2 ? 'Freizeit' : 'Amt'], address: `Marktplatz ${index + 1}`,
  latitude: 51.17 + index / 500, longitude: 7.08 + index / 400, wheelchair: 'yes', openingHours: 'Mo-Fr 08:00-18:00',
}));

export const demo: Demo = {
  kind: 'places',
  name: {de: 'Adressen und Orte', en: 'Places and addresses'},
  summary: {
    de: 'Welcher Laden, welcher Verein, welches Amt, welcher Spielplatz? Orte mit Suche nach Namen und Art, was jetzt offen hat, '
      + 'was in der Nähe ist und was man ohne Stufen erreicht; jeder mit Zeiten, Telefon und Weg dorthin.',
    en: 'Which shop, club, office, playground? Places with a search by name and kind, what is open now, what is near and what is '
      + 'reached without steps; each with its hours, telephone and the way there.',
  },
  reads: {
    de: 'GeoJSON, Overpass, CSV, KML, GPX, schema.org (JSON-LD), Smart Village App, Open SmartCity App und unser eigenes JSON',
    en: 'GeoJSON, Overpass, CSV, KML, GPX, schema.org (JSON-LD), Smart Village App, Open SmartCity App and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/orte.json', letters: true},
    fallback: {href: '/stadt/', text: 'Alle Adressen auf einer Seite'},
    samples: [
      {name: {de: 'Läden', en: 'Shops'}, attributes: {src: '/daten/einkaufen.json', heading: 'Läden in Eschenfurt'}},
      {
        name: {de: 'Nur Spielplätze', en: 'Playgrounds only'},
        attributes: {src: '/daten/orte.json', category: 'Spielplatz', heading: 'Spielplätze'},
      },
    ],
  },
  fields: {
    'category': {label: {de: 'Nur diese Art', en: 'This kind only'}},
    'letters': {label: {de: 'Buchstaben von A bis Z', en: 'Letters from A to Z'}},
    'open-now': {label: {de: 'Zu Beginn nur, was offen hat', en: 'What is open only, at first'}},
    'access': {label: {de: 'Zugänglich für', en: 'Access needs'}},
    'sort': {label: {de: 'Reihenfolge', en: 'Order'}},
    'radius': {label: {de: 'Umkreis in Kilometern', en: 'Kilometres around'}},
    'center': {label: {de: 'Mitte (Breite,Länge)', en: 'Centre (latitude,longitude)'}},
    'zoom': {label: {de: 'Stufe der Karte', en: 'Level of the map'}},
    'tiles': {label: {de: 'Grundkarte', en: 'Base map'}},
    'attribution': {label: {de: 'Urheber der Grundkarte', en: 'Attribution of the base map'}},
    'columns': {label: {de: 'Spalten der Tabelle', en: 'Columns of the table'}},
    'structured-data': {label: {de: 'Für Suchmaschinen auszeichnen', en: 'Marked up for search engines'}},
  },
  feed: {
    shows: {de: 'Adressen und Orte der Stadt', en: 'places of the city'},
    things: {de: 'Orte', en: 'places'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'places', items}),
        readers: ['formats/stadtbausteine/document-kinds'],
      },
    },
    empty: {de: 'Eine gültige Datei ohne Orte.', en: 'A valid file without places.'},
    malformed: {de: 'Jedem vierten Ort fehlt alles.', en: 'Every fourth place lacks everything.'},
  },
  privacy: {pictures: true, searches: true, remembers: true},
  profile: {src: 'orte.json', deepLink: true},
  looks: [
    {example: 'Liste'},
    {example: 'Liste', press: '[aria-controls=panel-filter]', until: '#panel-filter'},
    {example: 'Ein Ort, offen'},
  ],
  pictures: [{attributes: {limit: '6'}, width: 760}],
  use: {
    attributes: {src: '/daten/beispiele/place-directory.json'}, late: '.hours-short', press: 'button.name', shows: '.detail .hours-week',
  },
  meanings: {
    attributes: {
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `geojson`, `overpass`, `csv`, `kml`, `gpx`, `jsonld`, `sva`, `osca`, `stadtbausteine`.',
      'limit': 'So viele Orte stehen da, bevor „Mehr zeigen“ kommt.',
      'views': 'Ansichten zur Wahl, die erste zu Beginn: `list`, `map`.',
      'view': 'Die Ansicht, die zu sehen ist.',
      'category': 'Zeigt nur Orte dieser Arten, mit `;` dazwischen.',
      'letters': 'Zeigt die Anfangsbuchstaben der Namen zur Wahl.',
      'open-now': 'Zeigt zu Beginn nur, was gerade offen hat.',
      'access': 'Was zu Beginn gewünscht ist, mit Leerzeichen dazwischen: `wheelchair`, `step-free`, `hearing`, `seeing`.',
      'sort': 'Reihenfolge zu Beginn: `name`, `distance`, `open`. Sonst nach Namen, und nach Entfernung, sobald sie bekannt ist.',
      'radius': 'Umkreis in Kilometern um die Person oder um `center`; 0: alle.',
      'center': 'Mitte der Karte und des Umkreises: `Breite,Länge`.',
      'zoom': 'Stufe der Karte zu Beginn, 3 bis 19.',
      'tiles': 'Grundkarte: `basemap.de`, `topplusopen`, `osm`, `none`, oder die Adresse von Kacheln oder GeoJSON.',
      'attribution': 'Urheber der Grundkarte.',
      'columns': 'Was die Spalten einer Tabelle bedeuten: `name: Bezeichnung; latitude: Breite`.',
      'deep-link': 'Der offene Ort (`?place=…`) und der Filter (`?places=…`) stehen in der Adresse der Seite, zum Weitergeben.',
      'item': 'Nummer des Ortes, der zu Beginn offen ist.',
      'structured-data': 'Legt die gezeigten Orte als schema.org-Daten in die Seite, für Suchmaschinen.',
    },
    members: {items: 'Die Orte nach Namen, vor jedem Filter. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat einen Ort gewählt. Abbrechbar: für eine eigene Ansicht.',
      'city-change': 'Jemand hat `view`, `query`, `category`, `sort`, den eigenen Standort (`position`, auf drei Stellen) oder sonst etwas am `filter` geändert.',
      'city-navigate': 'Jemand folgt einem Link: zur Website, zum Telefon, zur Mail, zum Weg dorthin. Abbrechbar.',
    },
    slots: {empty: 'Zu sehen, wenn keine Orte eingetragen sind.'},
    cssParts: {
      toolbar: 'Die Zeile mit Fragen, Filter und Ansichten.',
      search: 'Das Suchfeld.',
      list: 'Die Liste der Orte.',
      item: 'Ein Ort.',
      filter: 'Die Felder des Filters.',
      detail: 'Der offene Ort.',
      map: 'Die Karte, oder die Frage, ob sie geladen werden darf.',
      answer: 'Ob der offene Ort jetzt geöffnet hat.',
      table: 'Die Zeiten des offenen Ortes in einer Woche.',
      meta: 'Nebentext: Art, geöffnet oder nicht, Anschrift, Herkunft der Daten.',
    },
    cssStates: {ready: 'Orte sind zu sehen.', empty: 'Es sind keine Orte eingetragen.'},
  },
};
