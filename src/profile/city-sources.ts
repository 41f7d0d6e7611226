import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {Kind} from '../model/read-options.js';
import {addressKind} from '../sources/address-kind.js';
import type {AddressKindOptions} from '../sources/address-kind.js';
import {askedAddresses} from '../sources/asked-addresses.js';
import type {Ask, FeedRequest} from '../sources/feed-request.js';
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
}

const textOf = (value: unknown): string => typeof value === 'string' ? value : '';

const addressesIn = (value: unknown): string =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(' ') : textOf(value);

/**
 * Every source that the widgets of a profile read, in its order. Widgets that this version does not know are passed
 * over: their addresses have a kind that it cannot know.
 * @param profile checked, with absolute addresses
 */
export function citySources(profile: CityProfile): readonly CitySource[] {
  return Object.entries(profile.widgets ?? {}).flatMap(([widget, settings]) => {
    const [tag = ''] = widget.split('.');
    const feeds = Object.hasOwn(widgetFeeds, tag) ? widgetFeeds[tag]!.split(' ') : [];
    return feeds.flatMap((feed) => {
      const [name = '', kind] = feed.split(':');
      const attribute = inCamelCase(name);
      const about = {widget, kind: kind as Kind, settings};
      return attribute === 'src'
        ? [...sourcesOf(settings, {...about, attribute}, profile), ...layersOf(about)]
        : sourcesOf({src: settings[attribute]}, {...about, attribute}, profile);
    });
  });
}

type About = Pick<CitySource, 'widget' | 'attribute' | 'kind' | 'settings' | 'name'>;

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
