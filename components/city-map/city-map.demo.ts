import type {Demo} from '../../src/testing/demo.js';

const names = ['Stadtbücherei', 'Hallenbad', 'Wertstoffhof', 'Volkshochschule', 'Flussmuseum', 'Bürgerbüro'];
const items = names.map((name, index) => ({
  id: `${index + 1}`, name, categories: [index % 2 ? 'Freizeit' : 'Amt'], address: `Marktplatz ${index + 1}`,
  latitude: 51.17 + index / 500, longitude: 7.08 + index / 400, wheelchair: 'yes', openingHours: 'Mo-Fr 08:00-18:00',
}));

export const demo: Demo = {
  kind: 'places',
  name: {de: 'Stadtplan', en: 'City map'},
  summary: {
    de: 'Was ist wo? Spielplätze, Märkte, Toiletten, Radwege: Ebenen zum Ein- und Ausschalten, als Liste mit der Karte daneben, '
      + 'mit Suche, mit dem, was jetzt offen hat, was in der Nähe ist und was man ohne Stufen erreicht.',
    en: 'What is where? Playgrounds, markets, toilets, cycle routes: layers to switch on and off, as a list with the map beside it, '
      + 'with a search, with what is open now, what is near and what is reached without steps.',
  },
  reads: {
    de: 'GeoJSON, Overpass, CSV, KML, GPX, schema.org (JSON-LD), Smart Village App, Open SmartCity App und unser eigenes JSON',
    en: 'GeoJSON, Overpass, CSV, KML, GPX, schema.org (JSON-LD), Smart Village App, Open SmartCity App and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/orte.json', tiles: '/daten/grundkarte.geojson', attribution: '© Stadt Eschenfurt'},
    fallback: {href: '/stadt/', text: 'Alle Orte auf einer Seite'},
    samples: [
      {
        name: {de: 'Ebenen', en: 'Layers'},
        attributes: {
          layers: 'Spielplätze: /daten/spielplaetze.geojson; Wochenmärkte: /daten/wochenmaerkte.geojson; Toiletten: /daten/toiletten.csv',
          icons: 'Spielplätze: playground; Wochenmärkte: market; Toiletten: toilet',
        },
      },
      {name: {de: 'Radwege', en: 'Cycle routes'}, attributes: {src: '/daten/radwege.geojson'}},
      {name: {de: 'Stadtteile', en: 'Neighbourhoods'}, attributes: {src: '/daten/stadtteile.geojson'}},
    ],
  },
  fields: {
    'category': {label: {de: 'Nur diese Art', en: 'This kind only'}},
    'layers': {label: {de: 'Ebenen (Name: Adresse; …)', en: 'Layers (name: address; …)'}, everyday: true},
    'icons': {label: {de: 'Zeichen (Name: Zeichen; …)', en: 'Glyphs (name: glyph; …)'}},
    'bounds': {label: {de: 'Ausschnitt (Südwest Nordost)', en: 'Corners (south-west north-east)'}},
    'locate': {label: {de: 'Mit dem Standort, wo er erlaubt ist', en: 'With the position, where allowed'}},
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
  profile: {src: 'beispiele/city-map.json', deepLink: true},
  looks: [
    {example: 'Ebenen'},
    {example: 'Ebenen mit Zeichen'},
    {example: 'Ein Ort, offen'},
  ],
  pictures: [{attributes: {limit: '6'}, width: 1000}],
  use: {
    attributes: {src: '/daten/beispiele/city-map.json'}, late: '.hours-short', press: 'button.name', shows: '.detail .hours-week',
  },
  meanings: {
    attributes: {
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `geojson`, `overpass`, `csv`, `kml`, `gpx`, `jsonld`, `sva`, `osca`, `stadtbausteine`.',
      'limit': 'So viele Orte stehen da, bevor „Mehr zeigen“ kommt.',
      'views': 'Ansichten zur Wahl, die erste zu Beginn: `list`, `map`.',
      'view': 'Die Ansicht, die zu sehen ist.',
      'category': 'Zeigt nur Orte dieser Arten, mit `;` dazwischen.',
      'layers': 'Die Ebenen, je mit Name und Adresse: `Spielplätze: /a.geojson; Märkte: /b.json`. Im Profil eine Liste von `{name, src, format, columns, icon, color, hidden}`.',
      'icons': 'Zeichen für Arten oder Ebenen: `Spielplatz: playground; WC: toilet`. Es gibt `playground`, `toilet`, `market`, `park`, `school`, `library`, `museum`, `swimming`, `health`, `parking`, `bicycle`, `water`.',
      'bounds': 'Was die Karte zu Beginn zeigt, von der Ecke im Südwesten zu der im Nordosten: `51.11,6.98 51.22,7.18`.',
      'locate': 'Verwendet den Standort von Anfang an, wenn die Person das hier schon erlaubt hat. Ohne Druck auf den Knopf wird niemand gefragt.',
      'open-now': 'Zeigt zu Beginn nur, was gerade offen hat.',
      'access': 'Was zu Beginn gewünscht ist, mit Leerzeichen dazwischen: `wheelchair`, `step-free`, `hearing`, `seeing`.',
      'sort': 'Reihenfolge zu Beginn: `name`, `distance`, `open`. Sonst nach Namen, und nach Entfernung, sobald sie bekannt ist.',
      'radius': 'Umkreis in Kilometern um die Person oder um `center`; 0: alle.',
      'center': 'Mitte der Karte und des Umkreises: `Breite,Länge`.',
      'zoom': 'Stufe der Karte zu Beginn, 0 bis 19.',
      'tiles': 'Grundkarte: `basemap.de`, `topplusopen`, `osm`, `none`, oder die Adresse von Kacheln oder GeoJSON.',
      'attribution': 'Urheber der Grundkarte.',
      'columns': 'Was die Spalten einer Tabelle bedeuten: `name: Bezeichnung; latitude: Breite`.',
      'deep-link': 'Der offene Ort (`?place=…`) und der Filter (`?places=…`) stehen in der Adresse der Seite, zum Weitergeben.',
      'item': 'Nummer des Ortes, der zu Beginn offen ist.',
      'structured-data': 'Legt die gezeigten Orte als schema.org-Daten in die Seite, für Suchmaschinen.',
    },
    members: {items: 'Die Orte der gezeigten Ebenen nach Namen, vor jedem Filter. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat einen Ort gewählt. Abbrechbar: für eine eigene Ansicht.',
      'city-change': 'Jemand hat eine Ebene ein- oder ausgeschaltet (`layer`: die Namen der gezeigten), oder `view`, `query`, `category`, `sort`, den eigenen Standort (`position`, auf drei Stellen) oder sonst etwas am `filter` geändert.',
      'city-navigate': 'Jemand folgt einem Link: zur Website, zum Telefon, zur Mail, zum Weg dorthin. Abbrechbar.',
    },
    slots: {empty: 'Zu sehen, wenn keine Orte eingetragen sind.'},
    cssParts: {
      toolbar: 'Die Zeile mit Fragen, Filter und Ansichten.',
      search: 'Das Suchfeld.',
      list: 'Die Liste der Orte.',
      item: 'Ein Ort.',
      filter: 'Die Felder des Filters.',
      map: 'Die Karte, oder die Frage, ob sie geladen werden darf.',
      detail: 'Der offene Ort.',
      answer: 'Ob der offene Ort jetzt geöffnet hat.',
      table: 'Die Zeiten des offenen Ortes in einer Woche.',
      meta: 'Nebentext: Art, geöffnet oder nicht, Anschrift, Herkunft der Daten.',
    },
    cssStates: {ready: 'Orte sind zu sehen.', empty: 'Es sind keine Orte eingetragen.'},
  },
};
