import {createPlaces} from './places.mjs';
import {createShops} from './shops.mjs';
import {writeAllPlaces, writeMarkets, writeNeighbourhoods, writePlaygrounds, writeRoutes} from './place-geojson.mjs';
import {writeGpx, writeKml, writeOverpass, writePlaces, writeToilets} from './place-files.mjs';
import {writeShopJsonLd} from './shop-jsonld.mjs';

const writers = {
  'orte.json': ({places}) => writePlaces(places, 'Orte'),
  'orte.geojson': ({places}) => writeAllPlaces(places),
  'spielplaetze.geojson': ({places}) => writePlaygrounds(places),
  'wochenmaerkte.geojson': ({places}) => writeMarkets(places),
  'toiletten.csv': ({places}) => writeToilets(places),
  'trinkbrunnen.overpass.json': ({places, today}) => writeOverpass(places, today),
  'einkaufen.json': ({shops}) => writePlaces(shops, 'Lokaler Marktplatz'),
  'einkaufen.jsonld': ({shops, today}) => writeShopJsonLd(shops, today),
  'radwege.gpx': writeGpx,
  'radwege.geojson': writeRoutes,
  'stadtteile.geojson': writeNeighbourhoods,
  'sehenswertes.kml': writeKml,
};

/** Names of the files, below `/daten/`. */
export const placeFiles = Object.keys(writers);

/**
 * The city's places and shops, and the files in which it publishes them.
 * @param {string} today `YYYY-MM-DD`
 */
export function createPlacePublication(today) {
  const city = {today, places: createPlaces(today), shops: createShops(today)};
  const files = new Map();

  return {
    places: city.places,
    shops: city.shops,

    /** The text of a file, or undefined if there is none of that name. */
    file(name) {
      if (!files.has(name) && Object.hasOwn(writers, name)) files.set(name, writers[name](city));
      return files.get(name);
    },
  };
}
