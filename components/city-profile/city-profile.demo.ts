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
};
