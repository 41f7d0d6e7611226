import type {Demo} from '../../src/testing/demo.js';

const one = {
  id: 'eschenfurt', time: '2026-03-02T00:00:00+01:00', place: {id: 'eschenfurt', name: 'Eschenfurt', latitude: 51.9, longitude: 9.96},
  current: {temperature: 4, condition: 'drizzle', windSpeed: 22, windDirection: 270},
  hours: Array.from({length: 48}, (_, hour) => ({
    time: `2026-03-0${2 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00:00+01:00`,
    temperature: 2 - Math.round(4 * Math.cos((hour - 3) * Math.PI / 12)),
    precipitation: hour % 24 > 14 && hour % 24 < 19 ? 0.6 : 0,
  })),
  days: [
    {date: '2026-03-02', min: -2, max: 6, condition: 'rain', precipitation: 2.4},
    {date: '2026-03-03', min: -2, max: 6, condition: 'rain', precipitation: 2.4},
    {date: '2026-03-04', min: 1, max: 9, condition: 'partly-cloudy', precipitation: 0},
  ],
};

export const demo: Demo = {
  kind: 'live',
  name: {de: 'Wetter', en: 'Weather'},
  summary: {
    de: 'Was ziehe ich an, fahre ich Rad? Das Wetter jetzt in einem Satz, ab wann es regnet oder friert, die nächsten Stunden als '
      + 'Diagramm mit Tabelle, die nächsten Tage als Liste.',
    en: 'What do I wear, and do I cycle? The weather now in one sentence, from when on it rains or freezes, the next hours as a '
      + 'chart with its table, the next days as a list.',
  },
  reads: {
    de: 'Bright Sky (Deutscher Wetterdienst), Open-Meteo, die Open SmartCity App und unser eigenes JSON',
    en: 'Bright Sky (the German weather service), Open-Meteo, the Open SmartCity App and our own JSON',
  },
  playground: {
    attributes: {src: '/daten/beispiele/city-weather.json', alerts: '/stadt/warnungen'},
    fallback: {href: '/stadt/warnungen', text: 'Wetter und Warnungen'},
    samples: [
      {name: {de: 'Bright Sky', en: 'Bright Sky'}, attributes: {src: '/dienste/brightsky', format: 'brightsky', area: '51.9,9.96'}},
      {
        name: {de: 'Open-Meteo', en: 'Open-Meteo'},
        attributes: {src: '/dienste/open-meteo', format: 'open-meteo', area: '51.9,9.96'},
      },
    ],
  },
  fields: {
    'area': {label: {de: 'Ort: Breite und Länge', en: 'Place: latitude and longitude'}, everyday: true},
    'station': {label: {de: 'Station', en: 'Station'}},
    'hours': {label: {de: 'Stunden im Diagramm', en: 'Hours in the chart'}},
    'days': {label: {de: 'Tage in der Liste', en: 'Days in the list'}},
    'units': {label: {de: 'Wind in', en: 'Wind in'}},
    'alerts': {label: {de: 'Adresse der Seite mit Warnungen', en: 'Address of the page with warnings'}, everyday: true},
  },
  feed: {
    shows: {de: 'das Wetter', en: 'the weather'},
    things: {de: 'Wetterdaten', en: 'weather data'},
    samples: {
      json: {
        text: JSON.stringify({stadtbausteine: '1.0', kind: 'weather', source: {title: 'Wetterdienst Eschenfurt'}, items: [one]}),
        readers: ['formats/stadtbausteine/document-kinds', 'formats/stadtbausteine/weather-document'],
      },
    },
    empty: {de: 'Eine gültige Antwort ohne Wetter.', en: 'A valid answer without weather.'},
    malformed: {de: 'Jedem vierten Ort fehlt die Zeit.', en: 'Every fourth place lacks its time.'},
  },
  profile: {src: '../dienste/brightsky', format: 'brightsky', alerts: '../stadt/warnungen'},
  looks: [{example: 'Jetzt, die nächsten Stunden und Tage', until: '.plot'}, {example: 'Eine klare Nacht'}, {example: 'Mehrere Orte'}],
  use: {late: '.plot', press: 'summary', shows: '[part=table]'},
  meanings: {
    attributes: {
      'area': 'Der Ort: Breite und Länge, `51.9,9.96`. Vorgabe: `center` des Profils.',
      'station': 'Nummer einer Station, wie der Dienst sie hat; bei einer Datei mit mehreren Orten: Nummer oder Name des Ortes.',
      'hours': 'So viele Stunden zeigt das Diagramm, die laufende mitgezählt; 0: kein Diagramm.',
      'days': 'So viele Tage stehen in der Liste, heute mitgezählt; 0: keine.',
      'units': 'Wie der Wind gesagt wird: `metric`, in km/h, oder `beaufort`, in Windstärken.',
      'alerts': 'Adresse der Seite mit den Warnungen.',
      'limit': 'So viele weitere Orte sind zu sehen, bevor „Mehr zeigen“ kommt.',
      'max-age': 'Nach so vielen Sekunden gelten die Daten als alt, und die Messung nicht mehr als „jetzt“.',
    },
    members: {items: 'Das Wetter der Orte, der erste ausführlich. Wer es setzt, ersetzt das Laden.'},
    events: {'city-update': 'Der Satz über jetzt hat sich geändert: `{name: \'weather\', value}`.'},
    cssParts: {
      answer: 'Das Wetter jetzt, in einem Satz.',
      chart: 'Die nächsten Stunden.',
      table: 'Die nächsten Stunden in Zahlen.',
      list: 'Die nächsten Tage.',
      item: 'Ein Tag.',
    },
    cssStates: {stale: 'Die Daten sind älter als `max-age`, oder aufbewahrte Daten stehen für die Quelle.'},
  },
};
