import {areas} from './map-areas.mjs';
import {cycleRoutes} from './cycle-routes.mjs';
import {hash} from './random.mjs';
import {lineOf, polygonOf} from './map-geometry.mjs';

/*
 * The city's places as GeoJSON. As in real life the names of properties differ from office to office: those of
 * OpenStreetMap, German ones, those of the calendars of weekly markets.
 */

const collection = (features, more) => JSON.stringify({type: 'FeatureCollection', ...more, features});

/** Places without coordinates are features without geometry (RFC 7946 §3.2). */
const pointOf = ({latitude, longitude}) =>
  (latitude === undefined ? null : {type: 'Point', coordinates: [longitude, latitude]});

const feature = (id, geometry, properties) => ({type: 'Feature', id, geometry, properties});

/** What is said of a feature that a place has or lacks; nothing where nothing is known. */
function has({amenityFeature = []}, wanted, yes, no) {
  const value = amenityFeature.find(({name}) => name === wanted)?.value;
  return value === undefined ? undefined : value ? yes : no;
}

const equipment = ({amenityFeature = []}) =>
  amenityFeature.filter(({name}) => name !== 'step-free').map(({name}) => name).join(', ');

/** All places, with the keys of OpenStreetMap. */
export const writeAllPlaces = (places) => collection(places.map((place) => feature(place.id, pointOf(place), {
  'name': place.name || undefined, 'category': place.categories[0], 'address': place.address, 'district': place.district,
  'opening_hours': place.openingHours ?? place.hoursText, 'phone': place.telephone, 'website': place.url,
  'email': place.email,
  'wheelchair': place.wheelchair, 'toilets:wheelchair': has(place, 'accessible-toilet', 'yes', 'no'),
  'description': place.description,
})));

const accessWords = {yes: 'ja', limited: 'teilweise', no: 'nein'};

/** The playgrounds, as the parks department exports them. */
export const writePlaygrounds = (places) => collection(places.filter(({categories}) => categories[0] === 'Spielplatz')
  .map((place) => feature(undefined, pointOf(place), {
    OBJECTID: 1000 + Number(place.id.split('-').at(-1)), Bezeichnung: place.name, Kategorie: 'Spielplatz', Adresse: place.address ?? '',
    Stadtteil: place.district, Öffnungszeiten: place.openingHours ?? null, Rollstuhlgerecht: accessWords[place.wheelchair] ?? 'k. A.',
    Stufenlos: has(place, 'step-free', 'ja', 'nein') ?? null, Ausstattung: equipment(place), Beschreibung: place.description ?? null,
  })), {name: 'spielplaetze', crs: {type: 'name', properties: {name: 'urn:ogc:def:crs:OGC:1.3:CRS84'}}});

/** The weekly markets, as many cities publish them. */
export const writeMarkets = (places) => collection(places.filter(({categories}) => categories[0] === 'Wochenmarkt')
  .map((place) => ({
    geometry: pointOf(place), type: 'Feature',
    properties: {
      title: place.name, location: place.address, opening_hours: place.openingHours ?? null,
      opening_hours_unclassified: place.hoursText ?? null,
    },
  })), {metadata: {data_source: {title: 'Stadt Eschenfurt, Märkte', url: 'https://www.eschenfurt.example/maerkte'}}});

/** The cycle routes. */
export const writeRoutes = () => collection(cycleRoutes.map(({name, level, text, line, length}, index) =>
  feature(`radweg-${index + 1}`, lineOf(line), {
    name, category: 'Radroute', description: text, laenge_km: length, schwierigkeit: level,
  })));

/** The neighbourhoods. */
export const writeNeighbourhoods = () => collection(areas.map(({name, ring}, index) =>
  feature(`stadtteil-${index + 1}`, polygonOf(ring), {
    name, category: 'Stadtteil', nummer: index + 1, einwohner: 1200 + hash(`${name} people`) % 9000,
  })));
