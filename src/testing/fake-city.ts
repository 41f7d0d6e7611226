/** A city of a few small feeds, served by a `fetch` that tests can change. */
import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import {widgetFor} from '../profile/widget-kinds.js';

/** An answer of the fake city. */
export interface FakeAnswer {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Eschenfurt//DE', ...events, 'END:VCALENDAR', ''].join('\r\n');

export const event = (uid: string, day: string, name: string): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${name}`, 'END:VEVENT'].join('\r\n');

export const host = 'https://daten.eschenfurt.example';

/** The settings of the widget that shows a kind. */
const showing = (kind: string, settings: WidgetSettings) => ({[widgetFor(kind)!]: settings});

const profile: CityProfile = {
  name: 'Eschenfurt', officialKey: '05999012', language: 'de', timeZone: 'Europe/Berlin', center: [51.17, 7.08],
  contact: {url: 'kontakt.html'},
  widgets: {
    ...showing('events', {src: [`feste.ics`, `${host}/kultur.ics`], format: 'icalendar', heading: 'Was ist los?'}),
    ...showing('news', {src: 'aktuelles.rss'}),
    ...showing('collections', {src: 'abfall/{street}.ics', streets: 'abfall/strassen.json', format: 'icalendar'}),
    'city-map': {layers: [
      {name: 'Spielplätze', src: 'orte/spielplaetze.geojson', format: 'geojson', icon: 'playground'},
      {name: 'Märkte', src: 'orte/maerkte.csv', format: 'csv', columns: 'name: Bezeichnung'},
    ]},
    ...showing('alerts', {src: `${host}/nina`, format: 'nina'}),
  },
};

const point = (id: string, name: string, [longitude, latitude]: readonly number[]) => ({
  type: 'Feature', id, properties: {name}, geometry: {type: 'Point', coordinates: [longitude, latitude]},
});

const article = (id: string, title: string, date: string): string =>
  `<item><guid>${id}</guid><title>${title}</title><link>${host}/${id}</link><pubDate>${date}</pubDate></item>`;

/** The answers of the city by their addresses. A test puts others in their places. */
export function fakeAnswers(): Map<string, FakeAnswer> {
  const byPath: Readonly<Record<string, FakeAnswer>> = {
    '/city.json': {body: JSON.stringify(profile)},
    '/feste.ics': {body: calendar(event('f1', '20261205', 'Nikolausmarkt'), event('f2', '20270501', 'Maifest'))},
    '/kultur.ics': {
      body: calendar(event('k1', '20261212', 'Konzert')), headers: {'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT'},
    },
    '/aktuelles.rss': {body: `<rss version="2.0"><channel><title>Rathaus</title>${
      article('n1', 'Neue Brücke', 'Mon, 23 Nov 2026 10:00:00 +0100')}${
      article('n2', 'Schwimmbad offen', 'Tue, 24 Nov 2026 10:00:00 +0100')}</channel></rss>`, headers: {etag: '"n-1"'}},
    '/abfall/strassen.json': {body: JSON.stringify({streets: [
      {name: 'Ahornweg'}, {name: 'Birkenallee'}, {name: 'Lange Straße', houses: [{name: '1–19'}, {name: '20–40', src: '20.ics'}]},
    ]})},
    '/abfall/Ahornweg.ics': {body: calendar(event('a1', '20261203', 'Restmüll'), event('a2', '20261210', 'Biotonne'))},
    '/abfall/Birkenallee.ics': {body: calendar(event('a1', '20261203', 'Restmüll'), event('a2', '20261210', 'Biotonne'))},
    '/abfall/Lange%20Stra%C3%9Fe.ics': {body: calendar(event('l1', '20261204', 'Papiertonne'))},
    '/abfall/20.ics': {body: calendar(event('l2', '20261211', 'Papiertonne'))},
    '/orte/spielplaetze.geojson': {body: JSON.stringify({type: 'FeatureCollection', features: [
      point('s1', 'Am Wall', [7.08, 51.17]), point('s2', 'Nordpark', [7.09, 51.18]),
    ]})},
    '/orte/maerkte.csv': {body: 'Bezeichnung;Breite;Länge\r\nNeumarkt;51,171;7,081\r\n'},
    '/nina/dashboard/059990000000.json': {body: '[]'},
  };
  return new Map(Object.entries(byPath).map(([path, answer]) => [`${host}${path}`, answer]));
}

/** A network in which only these addresses answer. `asked` is filled with `GET address` and with what came of it. */
export function fakeFetch(answers: ReadonlyMap<string, FakeAnswer>, asked: string[] = []): typeof fetch {
  return async (input, init) => {
    const url = String(input);
    const answer = answers.get(url);
    if (!answer) {
      asked.push(`404 ${url}`);
      return new Response('', {status: 404});
    }
    const headers = new Headers(answer.headers);
    const tag = headers.get('etag');
    const same = tag && new Headers(init?.headers).get('if-none-match') === tag;
    const status = same ? 304 : answer.status ?? 200;
    asked.push(`${status} ${url}`);
    const response = new Response(same ? null : answer.body, {status, headers});
    Object.defineProperty(response, 'url', {value: url});
    return response;
  };
}
