import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {CitySource} from '../profile/city-sources.js';

/** A source of a profile, with its file in the snapshot; without one it stays with its own address, or loses it. */
interface Placement {
  readonly source: CitySource;
  readonly path?: string | undefined;
  /** Whether the address is for nobody else. */
  readonly isHidden?: boolean;
}

type Placed = readonly Placement[];

type Widgets = Readonly<Record<string, WidgetSettings>>;
type AddressOf = (path: string) => string;

/** The profile with the addresses of the snapshot in place of those of its sources. */
export function rewritten(profile: CityProfile, placements: Placed, addressOf: AddressOf): CityProfile {
  const {widgets, municipalities} = profile;
  const of = (municipality: string | undefined) =>
    placements.filter(({source}) => source.municipality === municipality);
  const all = widgets && widgetsOver({}, {}, widgets, of(undefined), addressOf);
  return {
    ...profile,
    ...all && {widgets: all},
    ...municipalities && {municipalities: municipalities.map((one) => one.widgets
      ? {...one, widgets: widgetsOver(widgets ?? {}, all ?? {}, one.widgets, of(one.name), addressOf)}
      : one)},
  };
}

/** Settings that say how an address is read: they must hold for the new one. */
const READING = ['format', 'columns', 'streets'];

const readingIn = (settings: WidgetSettings): WidgetSettings =>
  Object.fromEntries(READING.flatMap((key) => settings[key] === undefined ? [] : [[key, settings[key]]]));

/**
 * Widgets rewritten. What they inherit of the way an address is read, from the region or from the first widget of their
 * tag, they go on to have; what they inherit of it now and must not have is said to be nothing.
 */
function widgetsOver(
  below: Widgets, belowNow: Widgets, widgets: Widgets, placements: Placed, addressOf: AddressOf,
): Widgets {
  const heritage = (of: Widgets, own: Widgets, widget: string) => {
    const [tag = ''] = widget.split('.');
    return readingIn({...tag !== widget && own[tag], ...of[widget]});
  };
  const result: Record<string, WidgetSettings> = {};
  for (const [widget, settings] of Object.entries(widgets)) {
    const own = placements.filter(({source}) => source.widget === widget);
    if (!own.length) {
      result[widget] = settings;
      continue;
    }
    const now = settled({...heritage(below, widgets, widget), ...settings}, own, addressOf);
    const unwanted = Object.keys(heritage(belowNow, result, widget)).filter((key) => now[key] === undefined);
    result[widget] = {...now, ...Object.fromEntries(unwanted.map((key) => [key, '']))};
  }
  return result;
}

function settled(settings: WidgetSettings, placements: Placed, addressOf: AddressOf): WidgetSettings {
  let result = settings;
  for (const attribute of new Set(placements.map(({source}) => source.attribute))) {
    const own = placements.filter(({source}) => source.attribute === attribute);
    const [, place] = /^layers\[(\d+)\]/.exec(attribute) ?? [];
    if (place === undefined) result = replaced(result, attribute, own, addressOf);
    else result = {...result, layers: (result['layers'] as readonly WidgetSettings[])
      .map((layer, index) => index === Number(place) ? replaced(layer, 'src', own, addressOf) : layer)};
  }
  return result;
}

/** The addresses of a setting, one by one. */
const wordsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((text) => `${text as string}`.split(/\s+/)).filter(Boolean);

function replaced(
  settings: WidgetSettings, attribute: string, placements: Placed, addressOf: AddressOf,
): WidgetSettings {
  if (!placements.some(({path, isHidden}) => path || isHidden)) return settings;
  const {format, columns, streets, ...others} = settings;
  if (placements.some(({source}) => source.byStreet)) {
    const [{path}] = placements as [Placement];
    return {...others, [attribute]: path && addressOf(path)};
  }
  const places = wordsOf(settings[attribute]).map((word, index) => {
    const own = placements.filter(({source}) => source.index === index);
    // Several where a service is asked for several places: then each has a file of its own.
    const all = own.length > 0 && own.every(({path}) => path);
    if (own.some(({isHidden}) => isHidden)) return {kept: undefined, words: []};
    return {kept: all ? undefined : own[0], words: all ? own.map(({path}) => addressOf(path!)) : [word]};
  });
  const words = places.flatMap((place) => place.words);
  const value = words.length > 1 ? words : words[0];
  if (attribute !== 'src') return {...settings, [attribute]: value};
  // What stays with a service goes on to need its name; everything else is recognised by its content.
  const formats = places.some(({kept}) => kept && kept.source.request.ask)
    ? places.flatMap((place) => place.words.map(() => place.kept && place.kept.source.request.format || 'auto')).join(' ')
    : '';
  const kept = places.some((place) => place.kept);
  return {
    ...others, ...kept && columns !== undefined && {columns}, ...kept && streets !== undefined && {streets},
    ...formats && {format: formats}, [attribute]: value,
  };
}
