import type {CityProfile, Municipality, WidgetSettings} from '../model/city-profile.js';
import type {Kind} from '../model/read-options.js';
import type {Source} from '../model/source.js';
import {addressKind} from '../sources/address-kind.js';
import type {AddressKindOptions} from '../sources/address-kind.js';
import {askedAddresses} from '../sources/asked-addresses.js';
import type {Ask, FeedRequest} from '../sources/feed-request.js';
import {inherited} from './region.js';
import {inCamelCase} from './setting-name.js';
import {widgetFeeds} from './widget-feeds.js';

/** One address of a profile, with everything that is needed to ask it without a page. */
export interface CitySource {
  /** Key in `widgets`: `city-events`, `city-news.amt`. */
  readonly widget: string;
  /** Path of the address in the widget's settings: `src`, `schoolHolidays`, `layers[2].src`. */
  readonly attribute: string;
  /** Which of the addresses of that attribute it is, from 0. */
  readonly index: number;
  /** The name that people know it by: that of its layer. */
  readonly name?: string;
  readonly kind: Kind;
  /** The address with its format and with what a service at it is asked for. */
  readonly request: FeedRequest;
  /** Of feeds that are found by street: how. Then `request` is not asked for itself. */
  readonly byStreet?: AddressKindOptions;
  /** All the widget's settings. */
  readonly settings: WidgetSettings;
  /** The city it is asked for: the profile, or that of one of its municipalities with what it has inherited. */
  readonly city: CityProfile;
  /** Of a region: the municipality that names it, and that its items say. What the region itself names has none. */
  readonly municipality?: string;
}

const textOf = (value: unknown): string => typeof value === 'string' ? value : '';

const addressesIn = (value: unknown): string =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' ') : textOf(value);

/**
 * Every source that the widgets of a profile read, in its order. Widgets that this version does not know are passed
 * over: their addresses have a kind that it cannot know. Of a region first what it names itself, which counts for all,
 * then what each municipality names. A service that has to be told a place is asked for each municipality where the
 * region is none.
 * @param profile checked, with absolute addresses
 */
export function citySources(profile: CityProfile): readonly CitySource[] {
  const own = sourcesIn(profile);
  const {municipalities = []} = profile;
  if (!municipalities.length) return own;
  return [
    ...own.filter((source) => !wantsPlace(source)),
    ...municipalities.flatMap((one) => sourcesOfOne(profile, one, own.filter(wantsPlace))),
  ];
}

/** Whether a service has to be told a place, and nobody has said one. */
const wantsPlace = ({request: {ask}}: CitySource): boolean =>
  !!ask && !ask.area && !ask.station && ask.latitude === undefined;

/** What a municipality reads beside what its region names: with all that it inherits, but the addresses of its own. */
function sourcesOfOne(
  region: CityProfile, one: Municipality, placeless: readonly CitySource[],
): readonly CitySource[] {
  const city = inherited(region, one);
  const relayed = city.relay !== region.relay && {relay: city.relay ?? ''};
  const isSaid = ({widget, attribute, byStreet}: CitySource) => [attribute.split('[')[0]!, byStreet ? 'streets' : '']
    .some((key) => Object.hasOwn(one.widgets?.[widget] ?? {}, key));
  return [
    ...askedFor(region, city, placeless).map((source) => ({...source, request: {...source.request, ...relayed}})),
    ...sourcesIn(city).filter(isSaid).map((source) => ({
      ...source, municipality: one.name, request: {...source.request, ...relayed, dress: saying(one.name)},
    })),
  ];
}

/** What the region names and cannot ask for want of a place, asked for one of its municipalities. */
function askedFor(region: CityProfile, city: CityProfile, placeless: readonly CitySource[]): readonly CitySource[] {
  const widgets = placeless.map(({widget}) => {
    const {src, format, columns} = region.widgets?.[widget] ?? {};
    return [widget, {...city.widgets?.[widget], src, format, columns}] as const;
  });
  return sourcesIn({...city, widgets: Object.fromEntries(widgets)})
    .filter(({widget, index, attribute}) => placeless.some((other) =>
      other.widget === widget && other.attribute === attribute && other.index === index))
    .map((source) => ({...source, city}));
}

/** Items say which municipality they are of, unless the feed says it itself. */
const saying = (municipality: string) => <T extends object>(item: T): T => {
  const {source} = item as {source?: Source};
  return source?.municipality ? item : {...item, source: {...source, municipality}};
};

/** Where one of two widgets of a tag has no address of its own, the other's is not listed twice. */
const addressless = {src: undefined, streets: undefined, layers: undefined};

function sourcesIn(city: CityProfile): readonly CitySource[] {
  const {widgets = {}} = city;
  return Object.entries(widgets).flatMap(([widget, said]) => {
    const [tag = ''] = widget.split('.');
    const settings = tag === widget ? said : {...widgets[tag], ...addressless, ...said};
    const feeds = Object.hasOwn(widgetFeeds, tag) ? widgetFeeds[tag]!.split(' ') : [];
    return feeds.flatMap((feed) => {
      const [name = '', kind] = feed.split(':');
      const attribute = inCamelCase(name);
      const about = {widget, kind: kind as Kind, settings, city};
      return attribute === 'src'
        ? [...sourcesOf(settings, {...about, attribute}, city), ...layersOf(about)]
        : sourcesOf({src: settings[attribute]}, {...about, attribute}, city);
    });
  });
}

type About = Pick<CitySource, 'widget' | 'attribute' | 'kind' | 'settings' | 'name' | 'city'>;

function layersOf({settings, ...about}: Omit<About, 'attribute'>): readonly CitySource[] {
  const {layers} = settings;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: WidgetSettings, index) =>
    sourcesOf(layer, {...about, settings, attribute: `layers[${index}].src`, name: textOf(layer['name'])}, {}));
}

/** What is asked of a service: the widget's own words, else the city's. */
function askOf(settings: WidgetSettings, {officialKey, center: [latitude, longitude] = [] as never}: CityProfile): Ask {
  const {area = officialKey, station, days} = settings;
  return {
    ...area ? {area: textOf(area)} : {}, ...station ? {station: textOf(station)} : {},
    ...typeof days === 'number' && {days}, ...latitude !== undefined && {latitude, longitude},
  };
}

function sourcesOf(settings: WidgetSettings, about: About, profile: CityProfile): readonly CitySource[] {
  const src = addressesIn(settings['src']);
  const [format, columns, streets] = ['format', 'columns', 'streets'].map((key) => textOf(settings[key]));
  const found: AddressKindOptions = {src, format: format!, ...streets && {streets}};
  // Only collections are found by street.
  if (about.kind === 'collections' && addressKind(found)) {
    return [{...about, index: 0, request: {url: streets || src, format: format!}, byStreet: found}];
  }
  return askedAddresses(src, format!, askOf(settings, profile)).map((request, index) =>
    ({...about, index, request: {...request, ...columns && {read: {columns}}}}));
}
