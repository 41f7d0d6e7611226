import type {BaseMap} from '../map/base-map.js';
import type {CityProfile} from '../model/city-profile.js';
import {mapPreset} from '../profile/map-presets.js';
import type {MapPreset} from '../profile/map-presets.js';

/** Which map a widget is drawn on, from its attributes and the city's profile. Asks nobody. */

type Preset = Pick<BaseMap, 'url' | 'attribution' | 'attributionUrl' | 'name' | 'maxZoom'>;

const BKG = 'https://sgx.geodatenzentrum.de/';

/** Maps that are known by a word. Each is a third party, and brings the attribution that its licence asks for. */
const presets: Readonly<Record<Exclude<MapPreset, 'none'>, Preset>> = {
  'basemap.de': {
    url: `${BKG}wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png`,
    attribution: '© GeoBasis-DE / BKG, basemap.de, CC BY 4.0',
    attributionUrl: 'https://basemap.de/',
    name: 'basemap.de (BKG)',
    maxZoom: 18,
  },
  'topplusopen': {
    url: `${BKG}wmts_topplus_open/tile/1.0.0/web/default/WEBMERCATOR/{z}/{y}/{x}.png`,
    attribution: '© Bundesamt für Kartographie und Geodäsie, TopPlusOpen, dl-de/by-2-0',
    attributionUrl: 'https://www.govdata.de/dl-de/by-2-0',
    name: 'TopPlusOpen (BKG)',
    maxZoom: 18,
  },
  'osm': {
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap-Mitwirkende, ODbL',
    attributionUrl: 'https://www.openstreetmap.org/copyright',
    name: 'OpenStreetMap',
    maxZoom: 19,
  },
};

/** The map where nobody names one. */
const USUAL = 'basemap.de';

/** The last level of maps that do not say theirs. */
const DEEPEST = 19;

const none: BaseMap = {
  kind: 'none', url: '', attribution: '', name: '', host: '', thirdParty: false, maxZoom: DEEPEST, referrerPolicy: 'no-referrer',
};

/** The absolute address by http(s) or `data:`, the places to fill in as they were; else `undefined`. */
function located(address: string, base: string): URL | undefined {
  const plain = address.replace('{s}.', '');
  const url = URL.canParse(plain, base) ? new URL(plain, base) : undefined;
  return url && /^(https?|data):$/.test(url.protocol) ? url : undefined;
}

interface MapSettings {
  readonly tiles?: string | undefined;
  readonly attribution?: string | undefined;
}

/**
 * What a map is drawn on: what the attributes say, else the profile, else basemap.de. What cannot be asked for is
 * `none`.
 * @param base address that relative ones start from
 */
export function baseMapOf({tiles, attribution}: MapSettings, city: CityProfile | undefined, base: string): BaseMap {
  const told = tiles || city?.map?.tiles || USUAL;
  const preset = mapPreset(told);
  if (preset === 'none') return none;
  const known = preset && presets[preset];
  const address = known?.url ?? told;
  const url = located(address, base);
  if (!url) return none;
  const ofProfile = told === city?.map?.tiles ? city.map : undefined;
  const isForeign = url.protocol !== 'data:' && url.origin !== new URL(base).origin;
  const isGuarded = city?.hosts?.consent?.some((host) => host.toLowerCase() === url.host);
  return {
    ...none,
    kind: /\{z\}/.test(address) ? 'raster' : 'geojson',
    name: url.host,
    host: url.host,
    ...known,
    url: url.href.replace(/%7B(\w+)%7D/gi, '{$1}'),
    attribution: attribution || ofProfile?.attribution || known?.attribution || '',
    thirdParty: isGuarded || (ofProfile?.thirdParty ?? isForeign),
    // The policy of OpenStreetMap's tiles asks that the page is named; nobody else hears of it.
    referrerPolicy: url.host === 'tile.openstreetmap.org' ? 'origin' : 'no-referrer',
  };
}
