import {agsOf} from '../alerts/area-keys.js';
import type {Position} from '../model/city-profile.js';
import {formatModule} from '../sources/format-table.js';
import {abfallnaviPlaces} from './sources/abfallnavi-places.js';
import type {KnownSource} from './sources/known-source.js';
import {municipalities} from './sources/municipalities.js';
import {nationwide, overpass} from './sources/nationwide.js';
import {weeklyMarkets, weeklyMarketsAt} from './sources/weekly-markets.js';
import {widgetFor} from '../profile/widget-kinds.js';

/** A source with the widget that shows it. */
export interface ProposedSource extends KnownSource {
  readonly widget: string;
}

/** A municipality of the table. */
export interface Municipality {
  readonly name: string;
  /** AGS, eight digits. */
  readonly key: string;
  readonly center: Position;
}

const DAY = 86_400;

/** Every municipality that is known by name, see `sources/municipalities.ts`. */
function all(): readonly Municipality[] {
  return municipalities.trim().split('\n').map((line) => {
    const [key = '', latitude, longitude, ...name] = line.split(' ');
    return {key, center: [Number(latitude), Number(longitude)], name: name.join(' ')};
  });
}

/** The municipality of an official key; `undefined` for a small one. */
export const municipalityOf = (key: string): Municipality | undefined => {
  const ags = agsOf(key);
  return all().find((one) => one.key === ags);
};

const umlauts: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/** "Halle (Saale)", "halle saale"; "Lübeck", "Luebeck": letters alone. */
export const lettersOf = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter]!).replace(/[^\p{L}]/gu, '');

/** The municipalities of a name. */
export const municipalitiesNamed = (name: string): readonly Municipality[] =>
  all().filter((one) => lettersOf(one.name) === lettersOf(name));

/** Those that a person may mean: with that name, else with one that begins with it. */
export function municipalitiesLike(name: string): readonly Municipality[] {
  const exact = municipalitiesNamed(name);
  const letters = lettersOf(name);
  return exact.length || letters.length < 3 ? exact : all().filter((one) => lettersOf(one.name).startsWith(letters));
}

/** The AbfallNavi of a municipality: of those that fit, the one for the smallest area. */
function abfallnavi(ags: string): readonly KnownSource[] {
  const longest = (keys: readonly string[]) =>
    Math.max(0, ...keys.filter((key) => ags.startsWith(key)).map(({length}) => length));
  const [place] = abfallnaviPlaces.filter(({keys}) => longest(keys)).sort((a, b) => longest(b.keys) - longest(a.keys));
  if (!place) return [];
  const {id, title, page, sure} = place;
  return [{
    kind: 'collections', format: 'abfallnavi', title, page, sure, licence: '', cors: 'no', ttl: DAY,
    src: `https://${place.shared ? '' : `${id}-`}abfallapp.regioit.de/abfall-app-${id}/rest/`,
  }];
}

function weeklyMarket(ags: string): readonly KnownSource[] {
  const file = weeklyMarkets[ags];
  return file ? [{
    kind: 'places', format: 'geojson', src: `${weeklyMarketsAt}${encodeURIComponent(file)}.json`,
    title: 'Wo ist Markt?', page: 'https://wo-ist-markt.de', licence: 'MIT', cors: 'yes', ttl: DAY, sure: false,
    settings: {views: 'list'},
  }] : [];
}

/** Places that people look for, by the boundary that has the key. */
function openStreetMap(ags: string): KnownSource {
  const query = `[out:json][timeout:60];area["de:amtlicher_gemeindeschluessel"="${ags}"]->.a;`
    + '(nwr["amenity"~"^(library|townhall|toilets|community_centre)$"](area.a);nwr["leisure"="playground"](area.a););out center;';
  return {
    kind: 'places', format: 'overpass', src: `${overpass}?data=${encodeURIComponent(query)}`,
    title: 'OpenStreetMap', page: 'https://www.openstreetmap.org', licence: 'ODbL 1.0', cors: 'yes', ttl: DAY, sure: false,
    settings: {views: 'list'},
  };
}

const isRead = ({format, src}: KnownSource): Promise<boolean> =>
  formatModule(format, src).then(() => true, () => false);

/**
 * Sources that are known for a municipality, in the order of a page: those alone whose widget and format this version
 * has, and that can be asked.
 * @param key AGS or ARS
 */
export async function proposedSources(key: string, center?: Position): Promise<readonly ProposedSource[]> {
  const ags = agsOf(key);
  if (!ags) return [];
  const known = [...nationwide, ...abfallnavi(ags), ...weeklyMarket(ags), openStreetMap(ags)]
    .filter(({needsCenter}) => center || !needsCenter);
  const read = await Promise.all(known.map(isRead));
  return known.filter((_, index) => read[index]).flatMap((source) => {
    const widget = widgetFor(source.kind);
    return widget ? [{...source, widget}] : [];
  });
}
