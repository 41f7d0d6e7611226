import type {FeedRequest} from '../../src/sources/load.js';

/** One layer of a map. */
export interface MapLayer {
  readonly name: string;
  /** Its address; several as a list, or separated by white space. */
  readonly src: string | readonly string[];
  /** Id of the format, where the content does not tell. */
  readonly format?: string;
  /** Meaning of the columns of a table. */
  readonly columns?: string;
  /** Name of a glyph of `place-glyphs.ts`. */
  readonly icon?: string;
  /** A CSS colour. */
  readonly color?: string;
  /** In a region what its municipalities have on this layer. */
  readonly further?: readonly FeedRequest[];
  /** It is neither shown nor fetched before somebody switches it on. */
  readonly hidden?: boolean;
}

type Pair = readonly [name: string, rest: string];

/** "Spielplätze: /a.geojson; Märkte: /b.json" in pairs. The first `: ` ends a name; a `;` within an address is kept. */
export const pairsOf = (text: string | null): readonly Pair[] =>
  (text ?? '').split(/;(?=[^;]*:\s)|;\s*$/).flatMap((entry): readonly Pair[] => {
    const [, name, rest] = /^\s*(.+?)\s*:\s+(.*\S)\s*$/s.exec(entry) ?? [];
    return name && rest ? [[name, rest]] : [];
  });

/** Without layers: one list, so that it is known as the default. */
export const noLayers: readonly MapLayer[] = [];

export function parseLayers(text: string | null): readonly MapLayer[] {
  const layers = pairsOf(text).map(([name, src]) => ({name, src}));
  return layers.length ? layers : noLayers;
}

/** The layer that an item was read for. */
const layerOfItem = new WeakMap<object, string>();

/** The name of the layer that something belongs to; `undefined` for what no layer has brought. */
export const layerOf = (item: object): string | undefined => layerOfItem.get(item);

/** Two files may number their entries alike: with several layers the name of the layer is part of an item's id. */
function dresser(name: string, isOne: boolean): NonNullable<FeedRequest['dress']> {
  return (item) => {
    const {id, categories} = item as {id?: string; categories?: readonly string[]};
    const dressed = {...item, ...!isOne && {id: `${name}/${id}`}, ...!categories?.length && {categories: [name]}};
    layerOfItem.set(dressed, name);
    return dressed;
  };
}

const ownAddresses = ({src}: MapLayer): readonly string[] =>
  typeof src === 'string' ? src.split(/\s+/).filter(Boolean) : src;

export const addressesOf = (layer: MapLayer): readonly string[] =>
  [...ownAddresses(layer), ...layer.further?.map(({url}) => url) ?? []];

/** What is asked for some of all layers. */
export const requestsOf = (layers: readonly MapLayer[], isOne: boolean): readonly FeedRequest[] =>
  layers.flatMap((layer) => {
    const {name, format, columns, further = []} = layer;
    const dress = dresser(name, isOne);
    return [
      ...ownAddresses(layer).map((url) => ({url, format, ...columns && {read: {columns}}, dress})),
      ...further.map((request): FeedRequest => ({...request, dress: (item) => dress(request.dress?.(item) ?? item)})),
    ];
  });
