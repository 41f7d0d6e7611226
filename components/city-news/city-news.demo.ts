import type {Demo} from '../../src/testing/demo.js';

const one = {
  id: '1', headline: 'Hallenbad offen', datePublished: '2026-03-01', url: 'https://www.eschenfurt.example/1',
  articleBody: '<p>Am Samstag um acht geht es los.</p>',
};

export const demo: Demo = {
  kind: 'collection',
  name: {de: 'Aktuelles', en: 'News'},
  summary: {
    de: 'Was gibt es Neues in der Stadt? Pressemitteilungen und amtliche Bekanntmachungen mit Anriss und Bild, als Liste, als '
      + 'Karten oder als Überschriften, mit Suche. Was erst morgen erscheinen darf, erscheint erst morgen.',
    en: 'What is new in the city? Press releases and official notices with teaser and picture, as a list, as cards or as '
      + 'headlines, with a search. What may come out tomorrow comes out tomorrow.',
  },
  reads: {
    de: 'RSS und Atom, JSON Feed, WordPress, schema.org (JSON-LD, auch in einer Webseite), Smart Village App und unser eigenes JSON',
    en: 'RSS and Atom, JSON Feed, WordPress, schema.org (JSON-LD, also in a web page), Smart Village App and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/beispiele/city-news.json', limit: '5'},
    fallback: {href: '/stadt/aktuelles/archiv.html', text: 'Alle Meldungen auf einer Seite'},
    samples: [
      {name: {de: 'RSS', en: 'RSS'}, attributes: {src: '/daten/aktuelles.rss', limit: '5'}},
      {name: {de: 'Atom', en: 'Atom'}, attributes: {src: '/daten/aktuelles.atom', limit: '5'}},
      {name: {de: 'JSON Feed', en: 'JSON Feed'}, attributes: {src: '/daten/aktuelles.feed.json', limit: '6', view: 'cards'}},
      {
        name: {de: 'Nur Bekanntmachungen', en: 'Official notices only'},
        attributes: {src: '/daten/aktuelles.json', category: 'Amtliche Bekanntmachungen', heading: 'Bekanntmachungen', limit: '5'},
      },
    ],
  },
  fields: {
    'category': {label: {de: 'Nur dieses Thema', en: 'This topic only'}},
    'layout': {label: {de: 'Form', en: 'Form'}},
    'date-from': {label: {de: 'Woher das Datum kommt', en: 'Where dates are from'}},
    'structured-data': {label: {de: 'Für Suchmaschinen auszeichnen', en: 'Marked up for search engines'}},
  },
  feed: {
    shows: {de: 'Neuigkeiten aus der Stadt', en: 'news of the city'},
    things: {de: 'Meldungen', en: 'news'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'news', items: [one]}),
        readers: ['formats/stadtbausteine/document-kinds', 'formats/stadtbausteine/news-document'],
      },
      xml: {
        text: '<rss version="2.0"><channel><title>Presse</title><item><title>Hallenbad offen</title>'
          + '<link>https://www.eschenfurt.example/1</link><pubDate>Sun, 01 Mar 2026 09:00:00 +0100</pubDate></item></channel></rss>',
        readers: ['formats/rss/rss-feed'],
      },
    },
    empty: {de: 'Ein gültiger Feed ohne Meldungen.', en: 'A valid feed without news.'},
    malformed: {de: 'Dem Feed fehlen Anführungszeichen und Klammern.', en: 'The feed lacks quotation marks and brackets.'},
  },
  privacy: {pictures: true, searches: true, remembers: true},
  profile: {src: 'aktuelles.rss', deepLink: true},
  region: {all: {src: 'aktuelles.json', deepLink: true}, each: {src: 'aktuelles.json'}},
  looks: [
    {example: 'Liste mit Bildern'},
    {example: 'Karten', press: '[aria-controls=panel-filter]', until: '#panel-filter'},
    {example: 'Eine Meldung, offen'},
  ],
  pictures: [{attributes: {limit: '4'}, width: 760}],
  use: {attributes: {'src': '/daten/beispiele/city-news.json', 'structured-data': true}, press: 'button.name', shows: '.detail .text > p'},
  meanings: {
    attributes: {
      'format': 'Format der Daten, wo der Inhalt es nicht verrät: `rss`, `jsonfeed`, `wordpress`, `jsonld`, `sva`, `stadtbausteine`.',
      'limit': 'So viele Meldungen stehen da, bevor „Mehr zeigen“ kommt.',
      'layout': '`auto`: so, wie Platz ist; `compact`: nur Überschriften und Datum.',
      'views': 'Ansichten zur Wahl, die erste zu Beginn: `list`, `cards`.',
      'view': 'Die Ansicht, die zu sehen ist.',
      'date-from': 'Woher das Datum kommt: `pub`, wie der Feed es sagt; `title`, aus der Überschrift, wo eines steht („03.12.2026: …“).',
      'category': 'Zeigt nur Meldungen zu diesen Themen, mit `;` dazwischen.',
      'deep-link': 'Die offene Meldung (`?article=…`) und der Filter (`?articles=…`) stehen in der Adresse der Seite, zum Weitergeben.',
      'item': 'Nummer der Meldung, die zu Beginn offen ist.',
      'structured-data': 'Legt die gezeigten Meldungen als schema.org-Daten in die Seite, für Suchmaschinen.',
    },
    members: {items: 'Was jetzt erschienen ist, das Neueste zuerst, vor jedem Filter. Wer sie setzt, ersetzt das Laden.'},
    events: {
      'city-select': 'Jemand hat eine Meldung gewählt, auch eine, die zur Quelle führt. Abbrechbar: für eine eigene Ansicht.',
      'city-change': 'Jemand hat `view`, `query`, `category` oder sonst etwas am `filter` geändert.',
      'city-navigate': 'Jemand folgt einem Link zur Quelle oder lädt eine Datei. Abbrechbar.',
    },
    slots: {empty: 'Zu sehen, wenn keine Meldungen veröffentlicht sind.'},
    cssParts: {
      toolbar: 'Die Zeile mit Filter und Ansichten.',
      list: 'Die Liste der Meldungen.',
      item: 'Eine Meldung.',
      filter: 'Die Felder des Filters.',
      detail: 'Die offene Meldung.',
      meta: 'Nebentext: Datum, Thema, Quelle, Herkunft der Daten.',
    },
    cssProperties: {'--city-news-picture-width': 'Breite der Bilder in der Liste. Vorgabe ein Viertel, von 5,5em bis 13em.'},
    cssStates: {ready: 'Meldungen sind zu sehen.', empty: 'Es sind keine Meldungen veröffentlicht.'},
  },
};
