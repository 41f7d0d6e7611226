/** Places of the sample city and of as many more towns as it takes, each beside the last. */
import {createPlaces} from '../demo/city/places.mjs';

/** The day on which the sample is about: closures ahead depend on it. */
const day = '2026-03-02';

/** Degrees between two towns: they lie in rows of seven. */
const apart = {latitude: 0.09, longitude: 0.14};

/** A town's streets are not the next one's: its places are turned over, and moved by up to fifty metres. */
function moved(place, town, index) {
  if (!town) return place;
  const own = {...place, id: `${place.id}-${town}`};
  if (place.latitude === undefined) return own;
  const flip = town % 2 ? -1 : 1;
  const shift = ((index * 2_654_435_761 + town * 40_503) % 1000 - 500) / 1e6;
  const latitude = 51.905 + flip * (place.latitude - 51.905) + apart.latitude * Math.floor(town / 7) + shift;
  const longitude = 9.955 + flip * (place.longitude - 9.955) + apart.longitude * (town % 7) - shift;
  return {...own, latitude: Math.round(1e5 * latitude) / 1e5, longitude: Math.round(1e5 * longitude) / 1e5};
}

/** So many places, the first 2,500 of them the city's own. */
export function samplePlaces(count) {
  const city = createPlaces(day).map(({district: _, ...place}) => place);
  return Array.from({length: count}, (_, index) =>
    moved(city[index % city.length], Math.floor(index / city.length), index));
}

/** The same as a file in the project's own JSON. */
export const placesFile = (count) => JSON.stringify({stadtbausteine: '1.0', kind: 'places', items: samplePlaces(count)});

/** The same as GeoJSON, with the keys of OpenStreetMap. */
export const placesGeoJson = (count) => JSON.stringify({
  type: 'FeatureCollection',
  features: samplePlaces(count).map(({id, name, latitude, longitude, categories, openingHours, wheelchair}) => ({
    type: 'Feature', id,
    geometry: latitude === undefined ? null : {type: 'Point', coordinates: [longitude, latitude]},
    properties: {name, category: categories[0], opening_hours: openingHours, wheelchair},
  })),
});
