import {edge, stylingsOf, unhidden} from '../../src/testing/example.js';
import type {Example, Styling} from '../../src/testing/example.js';

/** Every state, with data in the address itself. The city and its weather do not exist. */

const feed = (...items: readonly object[]) => `data:application/json,${encodeURIComponent(JSON.stringify({
  stadtbausteine: '1.0', kind: 'weather', source: {title: 'Wetterdienst Eschenfurt', language: 'de'}, items,
}))}`;

const two = (number: number) => `${number}`.padStart(2, '0');

/** Hours from one of 2 March on, by their temperatures. */
const hoursFrom = (
  first: number, temperatures: readonly number[], rain: readonly number[], condition: (index: number) => string,
) => temperatures.map((temperature, index) => {
  const hour = first + index;
  const precipitation = rain[index] ?? 0;
  return {
    time: `2026-03-0${2 + Math.floor(hour / 24)}T${two(hour % 24)}:00:00+01:00`, temperature, precipitation,
    precipitationProbability: precipitation ? 80 : 10, condition: condition(index),
    windSpeed: 24 - index / 2, windGust: 46 - index, windDirection: 270,
  };
});

const day = (date: number, min: number, max: number, condition: string, precipitation: number, chance: number) => ({
  date: `2026-03-0${date}`, min, max, condition, precipitation, precipitationProbability: chance,
  sunrise: `2026-03-0${date}T07:0${8 - date}:00+01:00`, sunset: `2026-03-0${date}T18:0${date}:00+01:00`, uvIndex: 1.4,
});

const week = [
  day(2, -2, 5, 'drizzle', 1.6, 80), day(3, -3, 4, 'partly-cloudy', 0, 10), day(4, 0, 7, 'clear', 0, 0),
  day(5, 2, 8, 'rain', 7.4, 95), day(6, 1, 6, 'thunderstorm', 12, 90), day(7, -1, 3, 'sleet', 3.2, 70), day(8, -4, 1, 'snow', 5, 85),
];

const here = {id: 'eschenfurt', name: 'Eschenfurt', latitude: 51.9, longitude: 9.96};
const town = {
  id: 'eschenfurt', time: '2026-03-02T14:00:00+01:00', place: here,
  stations: [{name: 'Eschenfurt-Südhöhe', distance: 3400, fields: ['temperature', 'condition', 'windSpeed']}],
  current: {
    temperature: 4.2, apparentTemperature: .8, condition: 'drizzle', windSpeed: 22, windGust: 45, windDirection: 265, humidity: 93,
  },
  hours: hoursFrom(14,
    [4, 4.6, 5, 4.4, 3, 2, 1, .4, -.5, -1, -1.4, -1.8, -2, -2, -1.6, -1.8, -2, -1.4, 0, 1.2, 2.4, 3.4, 4, 4], [.9, .7], (index) => (index < 2 ? 'drizzle' : index < 7 ? 'cloudy' : 'clear')),
  days: week,
};
const night = {
  ...town, time: '2026-03-02T22:00:00+01:00', stations: [],
  current: {temperature: -1.2, apparentTemperature: -4, condition: 'clear', windSpeed: 5.4, windDirection: 80},
};
const sparse = {
  id: 'a', time: '2026-03-02T14:00:00+01:00', current: {temperature: 12.2, precipitation: 0, humidity: 57},
  hours: [
    {time: '2026-03-02T14:00:00+01:00', temperature: 3.1, precipitation: 0, precipitationProbability: 10},
    {time: '2026-03-02T15:00:00+01:00', temperature: 3.4}, {time: '2026-03-02T17:00:00+01:00', temperature: 2.9},
  ],
  days: [{date: '2026-03-02', max: 4}, {date: '2026-03-03', min: 1, condition: 'cloudy'}],
};
const far = {
  ...sparse, stations: [
    {name: 'Eschenfurt', distance: 2900, fields: ['temperature', 'windSpeed', 'windDirection']},
    {name: 'Wetterpark Marlen', distance: 28_000, fields: ['precipitation', 'condition']},
  ],
  current: {temperature: 4, condition: 'rain', precipitation: .9, windSpeed: 12, windDirection: 220},
};
const storm = {
  ...town, current: {temperature: 9, condition: 'rain', windSpeed: 66, windGust: 104, windDirection: 250},
};
const other = (id: string, name: string, temperature?: number, condition?: string) => ({
  id, time: '2026-03-02T14:00:00+01:00', place: {...here, id, name}, current: {temperature, condition, humidity: 80},
});
const places = feed(town, other('neudorf', 'Neudorf', 3.4, 'cloudy'), other('hafen', 'Hafen', 4.8, 'fog'),
  other('hoehe', 'Südhöhe', -.3, 'snow'), other('wald', 'Stadtwald'));

const whole = feed(town);
const fallback = '<a href="/wetter">Das Wetter am Telefon</a>';
const tag = (attributes: string, content = fallback, today = '2026-03-02T14:05:00+01:00') =>
  `<city-weather loading="eager" today="${today}" ${attributes}>${content}</city-weather>`;
const narrow = (markup: string) => markup.replace('<city-weather', '<city-weather style="max-inline-size: 15rem"');

export const examples: readonly Example[] = [
  {name: 'Jetzt, die nächsten Stunden und Tage', nameEn: 'Now, the next hours and days', html: tag(`src="${whole}" alerts="/warnungen"`)},
  {name: 'Eine klare Nacht', nameEn: 'A clear night', html: tag(`src="${feed(night)}"`, fallback, '2026-03-02T22:05:00+01:00')},
  {name: 'Mehrere Orte', nameEn: 'Several places', html: tag(`src="${places}" hours="0" days="3" limit="3"`)},
  {name: 'Wenig ist bekannt', nameEn: 'Little is known', html: tag(`src="${feed(sparse)}"`)},
  {name: 'Regen an einer fernen Station', nameEn: 'Rain at a station far away', html: tag(`src="${feed(far)}" hours="0" days="0"`)},
  {name: 'Sturm, nach Beaufort', nameEn: 'A storm, by Beaufort', html: tag(`src="${feed(storm)}" units="beaufort" days="0"`)},
  {name: 'Nur der Satz', nameEn: 'The sentence alone', html: tag(`src="${whole}" hours="0" days="0"`)},
  {name: 'In einer schmalen Spalte', nameEn: 'In a narrow column', html: narrow(tag(`src="${whole}" alerts="/warnungen"`))},
  {
    name: 'Seit zwei Stunden nichts Neues', nameEn: 'Nothing new for two hours',
    html: tag(`src="${whole}"`, fallback, '2026-03-02T16:10:00+01:00'),
  },
  {
    name: 'Nur eine alte Messung', nameEn: 'An old measurement alone',
    html: tag(`src="${feed(other('a', 'Eschenfurt', 6.4, 'cloudy'))}"`, fallback, '2026-03-02T18:10:00+01:00'),
  },
  {name: 'Ein Ort fehlt', nameEn: 'One place is missing', html: tag(`src="${whole} about:blank" hours="0"`)},
  {name: 'Noch nichts da', nameEn: 'Nothing yet', html: tag(`src="${feed()}"`)},
  {name: 'Die Daten lassen sich nicht laden', nameEn: 'The data cannot be loaded', html: tag('src="about:blank"')},
];

const sample = '/daten/beispiele/city-weather.json';
const {part, state} = stylingsOf('city-weather', tag(`src="${whole}" alerts="/warnungen"`));

export const stylings: readonly Styling[] = [
  part('root', 'border: 2px solid; padding: 1rem;'),
  part('heading', 'font-size: 2rem; font-weight: 300;'),
  part('answer', 'font-size: 1.25rem;'),
  part('chart', 'border: 1px solid; padding: 1rem;'),
  part('table', 'font-size: .875rem;', undefined, 'Als Tabelle'),
  part('list', 'border-block-end: 3px solid;'),
  part('item', 'font-style: italic;'),
  part('meta', 'font-style: italic;'),
  part('notice', 'border-radius: 1rem;', tag('src="about:blank"')),
  part('status', unhidden, `<city-weather src="${sample}?delay=8000"></city-weather>`),
  part('button', 'border-radius: 99px;', tag(`src="${places}" limit="3"`)),
  part('link', 'text-decoration: none; font-weight: 700;'),
  state('idle', edge('dotted #55616b'), tag('')),
  state('loading', edge('dashed #22609c'), `<city-weather src="${sample}?delay=8000"></city-weather>`),
  state('ready', edge('solid #1c6e3b')),
  state('empty', edge('double #55616b'), tag(`src="${feed()}"`)),
  state('error', edge('solid #b3261e'), tag('src="about:blank"')),
  state('stale', edge('solid #855000'), tag(`src="${whole}"`, fallback, '2026-03-02T16:10:00+01:00')),
];
