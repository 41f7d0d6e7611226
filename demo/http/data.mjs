import {sampleFeeds} from '../../build/demos.mjs';
import {addDays, toNumber} from '../city/days.mjs';
import {bounds, center} from '../city/map-bounds.mjs';
import {originOf} from './origin.mjs';

/*
 * The data that the sample city and its contractor publish, each with the headers such servers send: open data
 * for every origin, an AbfallNavi without media type, a GraphQL server.
 */

const types = {
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  jsonld: 'application/ld+json',
  xml: 'application/xml',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
};

const open = {'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'};
const fresh = 'public, max-age=300';

const json = (value, more) => ({body: JSON.stringify(value), type: 'application/json', ...more});

function calendarReply(city, street, house, extension) {
  const body = city.calendar(street, house, extension);
  if (body === undefined) return undefined;
  const name = house ? `${street}-${house}` : street;
  return {
    body, type: types[extension], cache: fresh,
    headers: {...open, 'Content-Disposition':
      `inline; filename*=UTF-8''abfallkalender-${encodeURIComponent(name)}.${extension}`},
  };
}

const openData = {
  'abfall/streets.json': (city) => json(city.streetsFile('/daten/abfall'), {headers: open, cache: fresh}),
  'abfall/streets-json.json': (city) => json(city.streetsFile('/daten/abfall', 'json'), {headers: open, cache: fresh}),
  'leistungen.xml': (city) => ({body: city.services('xml'), type: types.xml, headers: open, cache: fresh}),
  'leistungen.json': (city) => ({body: city.services('json'), type: types.json, headers: open, cache: fresh}),
  'grundkarte.geojson': async (city) => ({body: await city.map(), type: types.geojson, headers: open, cache: fresh}),
  'eschenfurt.city.json': (_, demos) => json(profileOf(demos), {headers: open, cache: fresh}),
};

/** The sample city's profile: its pages say on their tags only what differs from page to page. */
const profileOf = (demos) => ({
  $schema: '/dist/city-profile.schema.json',
  name: 'Eschenfurt', officialKey: '05999012', language: 'de', timeZone: 'Europe/Berlin', center, bounds,
  map: {tiles: 'grundkarte.geojson', attribution: '© Stadt Eschenfurt', thirdParty: false},
  widgets: Object.fromEntries(Object.entries(demos).flatMap(([tag, {profile}]) => (profile ? [[tag, profile]] : []))),
});

/** The day the widgets' own samples are about. */
const sampleDay = '2026-03-02';

/** A sample as it would be on the city's day: weather of last spring is none. */
const upToDate = (text, today) => {
  const days = toNumber(today) - toNumber(sampleDay);
  return text.replace(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, days));
};

/** `beispiele/<tag>.<ending>`: a widget's own sample, for what the sample city does not publish yet. */
function sampleReply({today}, demos, path) {
  const sample = sampleFeeds(demos).find(({tag, ending}) => path === `beispiele/${tag}.${ending}`);
  return sample && {body: upToDate(sample.text, today), type: sample.type, headers: open, cache: fresh};
}

/** The modules of the news are read when they are first asked for. */
const isNews = (path) => path.startsWith('aktuelles.') || path.startsWith('wp-json/');
const newsReply = (...asked) => import('./news-data.mjs').then(({newsReply: reply}) => reply(...asked));

/** The modules of the region are read when it is first asked for. */
async function regionReply({today}, demos, path) {
  const {regionFile} = await import('../region/region.mjs');
  const file = regionFile(path.slice('region/'.length), today, demos);
  return file && json(file, {headers: open, cache: fresh});
}

/** Files of places; their modules are read when one of them is first asked for. */
const isOfPlaces = /^(?:orte|spielplaetze|wochenmaerkte|toiletten|trinkbrunnen|einkaufen|radwege|stadtteile|sehenswertes)\./;

async function placesReply(city, file) {
  const body = (await city.places()).file(file);
  return body && {body, type: types[file.split('.').at(-1)], headers: open, cache: fresh};
}

function openDataReply(city, path, request, demos) {
  if (Object.hasOwn(openData, path)) return openData[path](city, demos);
  if (path.startsWith('region/')) return regionReply(city, demos, path);
  if (isOfPlaces.test(path)) return placesReply(city, path);
  if (path.startsWith('beispiele/')) return sampleReply(city, demos, path);
  const [, extension] = /^veranstaltungen\.(ics|jsonld|json)$/.exec(path) ?? [];
  if (extension) {
    return {body: city.events.file(extension, originOf(request)), type: types[extension], headers: open, cache: fresh};
  }
  const file = /^abfall\/([^/]+?)(?:\/([^/]+))?\.(ics|csv|json)$/.exec(path);
  return file ? calendarReply(city, file[1], file[2], file[3]) : undefined;
}

function abfallnaviReply(city, path, query) {
  const value = city.abfallnavi.answer(path, query);
  return value === undefined ? undefined : {body: JSON.stringify(value), cache: 'no-cache'};
}

const graphqlHeaders = {
  ...open,
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
};

function smartVillageReply(city, path, query, request, body) {
  if (path === 'waste_calendar/export') {
    const [street, house] = (query.get('street') ?? '').split(/ (?=\d+[a-z]?(?:–\d+)?$)/);
    return calendarReply(city, street, house, 'ics');
  }
  if (path !== 'graphql') return undefined;
  if (request.method !== 'POST') return {status: 405, headers: {Allow: 'POST'}};
  try {
    return json(city.smartVillage.answer(JSON.parse(body)), {headers: graphqlHeaders, cache: 'no-store'});
  } catch {
    return json({errors: [{message: 'The request is no JSON'}]}, {status: 400, headers: graphqlHeaders});
  }
}

/**
 * The reply to a data address.
 * @param {object} city
 * @param {object} demos of the widgets, by tag
 * @param {{path: string, query: URLSearchParams, request: object, body: string}} asked
 * @returns a reply, or a promise of one where its modules are read first; undefined if nothing is published there
 */
export function dataReply(city, demos, {path, query, request, body}) {
  if (request.method === 'OPTIONS') return {status: 204, headers: graphqlHeaders};
  if (path.startsWith('/daten/')) {
    const file = path.slice('/daten/'.length);
    return isNews(file) ? newsReply(city, file, {query, request}) : openDataReply(city, file, request, demos);
  }
  if (path.startsWith('/abfallnavi/rest/')) {
    return abfallnaviReply(city, path.slice('/abfallnavi/rest/'.length), query);
  }
  return smartVillageReply(city, path.slice('/sva/'.length), query, request, body);
}
