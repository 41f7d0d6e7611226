import {signOf} from '../../src/places/category-signs.js';
import {signsOf} from '../../src/ui/category-sign.js';
import type {Sign, SignOf} from '../../src/ui/category-sign.js';
import type {placeGlyphs} from '../../src/ui/place-glyphs.js';
import {layerOf, pairsOf} from './map-layer.js';
import type {MapLayer} from './map-layer.js';

interface SignSettings {
  /** Layers that each have a sign; without any it is the categories that have one. */
  readonly layers: readonly MapLayer[];
  /** Categories in the order that gives each its sign. */
  readonly categories: readonly string[];
  /** "Spielplatz: playground", for categories and layers. */
  readonly icons: string;
  readonly glyphs: typeof placeGlyphs | undefined;
}

/** The sign of a layer, or of a place: that of its layer, with a glyph of its category where it has one. */
export function layerSigns(
  {layers, categories, icons, glyphs}: SignSettings,
): (what: MapLayer | Parameters<SignOf>[0]) => Sign {
  const named = new Map(pairsOf(icons));
  const glyphOf = (icon = '') => glyphs && Object.hasOwn(glyphs, icon) ? glyphs[icon] : undefined;
  const names = layers.map(({name}) => name);
  const signs = new Map(layers.map((layer): [string, Sign] =>
    [layer.name, {number: signOf(layer.name, names), glyph: glyphOf(layer.icon ?? named.get(layer.name))}]));
  const plain = signsOf(categories);
  return (what) => {
    const name = 'src' in what ? what.name : layerOf(what);
    const sign = signs.get(name ?? '') ?? (layers.length ? {number: 0} : plain(what as Parameters<SignOf>[0]));
    const [category = ''] = 'categories' in what ? what.categories ?? [] : [];
    return {number: sign.number, glyph: glyphOf(named.get(category)) ?? sign.glyph};
  };
}
