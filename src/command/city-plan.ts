import type {CityProfile, Position, WidgetSettings} from '../model/city-profile.js';
import {kindOf} from '../profile/widget-kinds.js';

/** A source that was chosen: proposed, or an address that was typed. */
export interface PlannedSource {
  readonly widget: string;
  readonly src: string;
  readonly format?: string;
  readonly title?: string;
  readonly page?: string;
  readonly licence?: string;
  readonly cors?: 'yes' | 'no' | 'unknown';
  readonly ttl?: number;
  readonly settings?: WidgetSettings;
}

/** What the folder of a city is made from. */
export interface CityPlan {
  readonly name: string;
  /** AGS or ARS. */
  readonly key: string;
  readonly language: string;
  readonly theme: string;
  readonly center?: Position;
  readonly sources: readonly PlannedSource[];
  /** Version of the library, whose files are copied beside the page. */
  readonly version: string;
}

/** What a page begins with; other kinds stand between these and the weather. */
const order = ['alerts', 'collections', 'events', 'news', 'services', 'places'];

const placeOf = (tag: string): number => {
  const kind = kindOf(tag);
  return kind === 'weather' ? order.length + 1 : order.includes(kind) ? order.indexOf(kind) : order.length;
};

/** Data that is older than this many seconds is asked for more often than every night. */
const LIVE = 900;

/** The tags of a plan, in the order of the page. */
export const tagsOf = ({sources}: CityPlan): readonly string[] =>
  [...new Set(sources.map(({widget}) => widget))].sort((a, b) => placeOf(a) - placeOf(b));

/** Those of them that have to be asked for often. */
export const liveTagsOf = ({sources, ...plan}: CityPlan): readonly string[] =>
  tagsOf({...plan, sources: sources.filter(({ttl = Infinity}) => ttl <= LIVE)});

/** The library's folder, from the page. */
export const libraryOf = ({version}: CityPlan): string => `stadtbausteine/${version}`;

/** Several formats stand in the order of their addresses; one that the content tells is `auto`. */
function settingsOf(sources: readonly PlannedSource[]): WidgetSettings {
  const addresses = sources.map(({src}) => src);
  const formats = sources.map(({format = 'auto'}) => format);
  return {
    src: addresses.length > 1 ? addresses : addresses[0],
    ...formats.some((format) => format !== 'auto') && {format: formats.join(' ')},
    ...Object.assign({}, ...sources.map(({settings}) => settings)) as WidgetSettings,
  };
}

/** The profile of a plan. */
export function profileOf(plan: CityPlan): CityProfile & {readonly $schema: string} {
  const {name, key, language, theme, center, sources} = plan;
  return {
    $schema: `./public/${libraryOf(plan)}/city-profile.schema.json`,
    name,
    officialKey: key,
    language,
    timeZone: 'Europe/Berlin',
    theme,
    ...center && {center},
    widgets: Object.fromEntries(tagsOf(plan).map((tag) =>
      [tag, settingsOf(sources.filter(({widget}) => widget === tag))])),
  };
}

/** What the relay is told: it answers for the addresses of the profile alone. */
export function relayOf({sources}: CityPlan): object {
  const lifetimes = new Map<string, number>();
  for (const {src, ttl = LIVE} of sources) {
    const {host} = new URL(src);
    lifetimes.set(host, Math.min(ttl, lifetimes.get(host) ?? Infinity));
  }
  return {
    profiles: ['city.json'],
    origins: ['*'],
    ttl: Object.fromEntries([...lifetimes].sort(([a], [b]) => a < b ? -1 : 1)),
    rate: {burst: 60, perSecond: 5},
  };
}
