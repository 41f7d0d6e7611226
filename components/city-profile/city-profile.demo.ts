import type {Demo} from '../../src/testing/demo.js';

export const demo: Demo = {
  kind: 'frame',
  name: {de: 'Stadtprofil', en: 'City profile'},
  summary: {
    de: 'Eine Datei beschreibt Ihre Stadt: woher die Daten kommen, welche Zeitzone gilt, welche Farben. Danach braucht '
      + 'kein Baustein der Seite mehr eine Angabe. Das Profil selbst sieht man nicht.',
    en: 'One file describes your city: where the data come from, which time zone holds, which colours. After that no '
      + 'widget of the page needs to be told anything. The profile itself is not to be seen.',
  },
  reads: {
    de: 'ein Stadtprofil in JSON, mit Schema für den Editor', en: 'a city profile in JSON, with a schema for the editor',
  },
  playground: {
    attributes: {src: '/daten/eschenfurt.city.json'},
    contents: '<waste-calendar street="Ahornweg" limit="3"></waste-calendar>\n<city-events limit="3"></city-events>',
  },
  meanings: {
    attributes: {
      src: 'Adresse des Stadtprofils.', cache: '`none`: Das letzte gute Profil bleibt nicht auf dem Gerät.',
      municipality: 'In einer Region die Gemeinde, für die es spricht; leer: alle. Als Attribut steht sie fest, und niemand '
        + 'wird gefragt.',
    },
    members: {
      profile: 'Was vom Profil gilt, mit ganzen Adressen. Wer es setzt, ersetzt das Laden.',
      state: '`idle`, `loading`, `ready` oder `error`.',
      stale: 'Ob ein aufbewahrtes Profil einspringt.',
      asOf: 'Wann das Profil angekommen ist.',
      problems: 'Was sich vom Profil nicht verwenden lässt, jeweils mit dem Weg zum Schlüssel.',
      reload: 'Liest das Profil neu. Ist fertig, wenn die Bausteine wissen, was darin steht.',
    },
    events: {
      'city-change': 'In einer Region hat jemand eine Gemeinde gewählt (`municipality`); leer: alle.',
      'city-load': 'Das Profil ist gelesen, oder ein aufbewahrtes springt ein; es beschreibt `count` Bausteine.',
      'city-error': 'Das Profil oder ein Teil davon lässt sich nicht verwenden: `code` ist `config`, `message` nennt die Schlüssel.',
    },
    slots: {'': 'Die Bausteine, für die es gilt; leer: die ganze Seite.'},
    cssStates: {
      idle: 'Es gibt keine Adresse zu lesen.',
      loading: 'Das Profil ist unterwegs.',
      ready: 'Die Bausteine wissen, was darin steht.',
      error: 'Das Profil ließ sich nicht lesen.',
      stale: 'Ein aufbewahrtes Profil springt ein.',
    },
  },
};
