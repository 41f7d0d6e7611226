import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {FeedRequest} from '../sources/feed-request.js';
import {ofMunicipality} from '../text/of-municipality.js';
import {citySources} from './city-sources.js';
import type {CitySource} from './city-sources.js';
import {hostsOf, municipalitiesOf} from './region.js';
import type {RegionProfile, WidgetRegion} from './widget-region.js';

export {inherited, joinMunicipalities} from './region.js';

/** What of a region concerns one widget. It is fetched where the profile is a region's. */

type Asked = string | FeedRequest;

interface Widget {
  readonly tag: string;
  /** Selects the entry of the profile, where two of a tag stand on a page. */
  readonly name?: string | undefined;
}

interface WidgetPart {
  /** What holds for the widget: the region's profile, or that of the municipality that was chosen. */
  readonly profile: CityProfile;
  /** What municipalities publish, beside the addresses of the widget's own settings. */
  readonly requests: readonly FeedRequest[];
  /** Whether it is about one place alone: what several municipalities publish does not go together there. */
  readonly isOfOne: boolean;
  /** How many municipalities publish something for it themselves. */
  readonly publishers: number;
  /** Whether it has to be known of which municipality, and is not. */
  readonly asks: boolean;
}

/** A layer of a map, as far as it is known here. */
interface Layer extends WidgetSettings {
  readonly name?: string;
  readonly further?: readonly FeedRequest[];
}

/**
 * The part of a region that a widget reads: the addresses the region names itself, which count for all, and those the
 * municipalities name, or the one that was chosen.
 * @param chosen name of a municipality; empty: all
 */
export function partOf(region: CityProfile, chosen: string, {tag, name}: Widget): WidgetPart {
  const one = municipalitiesOf(region).find((municipality) => municipality.name === chosen)?.profile;
  const sources = citySources(region).filter(({attribute}) => /^src$|^layers/.test(attribute));
  const key = name && sources.some(({widget}) => widget === `${tag}.${name}`) ? `${tag}.${name}` : tag;
  const ofWidget = sources.filter(({widget}) => widget === key);
  const own = ofWidget.filter(({city}) => city === region);
  const all = ofWidget.filter(({city}) => city !== region);
  const isByStreet = all.some(({byStreet}) => byStreet);
  const profile = one ?? wholeOf(region);
  const isOfOne = ofWidget.some(({kind}) => kind === 'collections');
  const about = {isOfOne, publishers: new Set(all.map(({city}) => city.name)).size};
  if (isOfOne || isByStreet) {
    const asks = isOfOne && !one && all.length > 0;
    return {profile: asks ? withSettings(profile, key, {src: '', streets: ''}) : profile, requests: [], ...about, asks};
  }
  const further = one ? all.filter(({city}) => city.name === one.name) : all;
  if (!further.length) return {profile, requests: [], ...about, asks: false};
  const {columns = '', layers} = region.widgets?.[key] ?? {};
  return {
    profile: withSettings(profile, key, {
      ...further.some(isPlain) && {...addressesOf(own.filter(isPlain)), columns},
      ...further.some(isLayer) && {layers: withLayers(layers, further.filter(isLayer))},
    }),
    requests: requestsOf(further.filter(isPlain)),
    ...about,
    asks: false,
  };
}

/**
 * Makes the hook by which a widget's feed asks and sifts.
 * @param isOwn whether the page gives the widget an address: then only what it leads to is asked
 */
export function regionFor(
  profile: RegionProfile, {requests, isOfOne, publishers, asks}: WidgetPart, isOwn: boolean,
): WidgetRegion {
  const {municipality} = profile;
  const wanted = (own: readonly Asked[]) => municipality ? own.map((one) => onlyOf(municipality, one)) : own;
  return {
    profile, municipality, isOfOne, publishers, asks: asks && !isOwn,
    requests: (own) => isOwn ? wanted(own) : [...wanted(own), ...requests],
  };
}

/** What others publish of other municipalities is none of the one that was chosen; what is of none counts for all. */
function onlyOf(municipality: string, asked: Asked): FeedRequest {
  const request = typeof asked === 'string' ? {url: asked} : asked;
  const dress = <T extends object>(item: T): T | undefined => {
    const said = request.dress ? request.dress(item) : item;
    return said && ofMunicipality([said], municipality)[0];
  };
  return {...request, municipality, dress};
}

const isPlain = ({attribute}: CitySource): boolean => attribute === 'src';
const isLayer = (source: CitySource): boolean => !isPlain(source);

/** What the region itself asks, as attributes say it. */
function addressesOf(sources: readonly CitySource[]): WidgetSettings {
  const formats = new Set(sources.map(({request: {format}}) => format || 'auto'));
  return {
    src: sources.map(({request: {url}}) => url).join(' '),
    format: formats.size === 1 ? sources[0]!.request.format : sources.map(({request: {format}}) => format || 'auto').join(' '),
  };
}

const withSettings = (profile: CityProfile, key: string, settings: WidgetSettings): CityProfile =>
  ({...profile, widgets: {...profile.widgets, [key]: {...profile.widgets?.[key], ...settings}}});

/** What holds while no municipality is chosen: pictures and consent of all of them. */
const wholeOf = (region: CityProfile): CityProfile =>
  ({...region, hosts: hostsOf([region, ...region.municipalities ?? []])});

/** Each request once; what several municipalities name is of none of them. */
function requestsOf(sources: readonly CitySource[]): readonly FeedRequest[] {
  const requests = new Map<string, FeedRequest>();
  for (const {request} of sources) {
    const key = JSON.stringify(request);
    requests.set(key, requests.has(key) ? {...request, dress: undefined} : request);
  }
  return [...requests.values()];
}

/** The layers of the region, with what municipalities have on layers of the same name; then their further layers. */
function withLayers(layers: unknown, sources: readonly CitySource[]): readonly Layer[] {
  const all = new Map<string, Layer>();
  for (const layer of Array.isArray(layers) ? layers as readonly Layer[] : []) all.set(layer.name ?? '', layer);
  for (const {name = '', attribute, settings, request} of sources) {
    const index = Number(/\d+/.exec(attribute)?.[0]);
    const layer = all.get(name) ?? {...(settings['layers'] as readonly Layer[])[index], src: ''};
    all.set(name, {...layer, further: [...layer.further ?? [], request]});
  }
  return [...all.values()];
}
