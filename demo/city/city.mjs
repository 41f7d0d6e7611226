import {collectionsOf} from './tours.mjs';
import {createAbfallnavi} from './abfallnavi.mjs';
import {createEvents} from './event-publication.mjs';
import {createSmartVillage} from './smart-village.mjs';
import {findHouse, findStreet, streets} from './addresses.mjs';
import {writeCalendar} from './icalendar.mjs';
import {writeCsv, writeJson} from './tables.mjs';
import {writeServices} from './services.mjs';
import {writeXzufi} from './xzufi.mjs';
import {yearOf} from './days.mjs';

const writers = {ics: writeCalendar, csv: writeCsv, json: writeJson};
const serviceWriters = {xml: writeXzufi, json: writeServices};

/** Keeps the files last asked for: a whole city's would be 200 MB. */
const keptFiles = 200;

function addressOf(streetText, houseText) {
  const street = findStreet(streetText);
  if (!street) return undefined;
  if (houseText === undefined) {
    return street.houses ? undefined : {...street, id: street.slug, title: street.name};
  }
  const house = findHouse(street, houseText);
  return house && {...street, ...house, id: `${street.slug}-${house.slug}`, title: `${street.name} ${house.name}`};
}

/** The register of streets and their files, as `<waste-calendar streets>` reads it. */
function streetsFile(base, extension = 'ics') {
  const entry = ({name, district, slug, houses}) => (houses
    ? {name, district, houses: houses.map((house) => ({
      name: house.name, src: `${base}/${slug}/${house.slug}.${extension}`}))}
    : {name, district, src: `${base}/${slug}.${extension}`});
  return {streets: streets.map(entry)};
}

/**
 * The sample city Eschenfurt on the Marle: what its server publishes. Everything follows from the
 * street register and the day, so that every machine shows the same city.
 * @param {string} today `YYYY-MM-DD`; this and the following year are published
 */
export function createCity(today) {
  const years = [yearOf(today), yearOf(today) + 1];
  const files = new Map();
  let news;
  let map;
  let places;

  const write = (address, extension) =>
    writers[extension](years.flatMap((year) => collectionsOf(address, year)), address);

  return {
    today,
    abfallnavi: createAbfallnavi(today),
    events: createEvents(today),
    smartVillage: createSmartVillage(today),
    streets,
    streetsFile,

    /** A promise of the city's news; their modules are read when they are first asked for. */
    news: () => (news ??= import('./news-publication.mjs').then(({createNews}) => createNews(today))),

    /** A promise of the city's base map as GeoJSON; its modules are read when it is first asked for. */
    map: () => (map ??= import('./map.mjs').then(({writeMap}) => writeMap())),

    /** A promise of the city's places and shops; their modules are read when they are first asked for. */
    places: () => (places ??= import('./place-publication.mjs')
      .then(({createPlacePublication}) => createPlacePublication(today))),

    /**
     * All services.
     * @param {'xml' | 'json'} extension XZuFi or our own JSON
     */
    services(extension) {
      if (!files.has(extension)) files.set(extension, serviceWriters[extension]());
      return files.get(extension);
    },

    /**
     * A collection calendar.
     * @param {string} street name or slug
     * @param {string | undefined} house number, where the street is split
     * @param {'ics' | 'csv' | 'json'} extension
     * @returns the text, or undefined if there is no such address
     */
    calendar(street, house, extension) {
      const address = Object.hasOwn(writers, extension) && addressOf(street, house);
      if (!address) return undefined;
      const key = `${address.id}.${extension}`;
      const text = files.get(key) ?? write(address, extension);
      files.delete(key);
      files.set(key, text);
      if (files.size > keptFiles) files.delete(files.keys().next().value);
      return text;
    },
  };
}
