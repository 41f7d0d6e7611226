/** What readers of places have in common, as much of it as a text needs: most need no lines, no metres, no tags. */
import type {LocatingParts} from './geometry.js';
import type * as longJson from './long-json.js';
import type * as placeProperties from './place-properties.js';

export interface PlaceParts extends LocatingParts {
  readonly properties: typeof placeProperties;
  /** What tags of OpenStreetMap are called; they are kept as published without. */
  readonly words?: ReadonlyMap<string, string> | undefined;
  /** For JSON that would hold the thread. */
  readonly longJson?: typeof longJson | undefined;
}

/** Letters of a text that show what it needs. */
const HEAD = 1_000_000;

/** Longer texts are parsed in pieces. */
const LONG = 500_000;

const shaped = /LineString|Polygon|MultiPoint|GeometryCollection|LinearRing|Track\b|"(?:rings|paths|points|nodes|members)"|<(?:rte|trk)\b/;
const tagged = /"(?:amenity|shop|leisure|tourism|craft|office|healthcare|historic|emergency|natural|public_transport|highway)"|"payment:/;
const inMetres = /(?<![\d.])\d{6,8}(?:[.,]\d+)?[^\d]{1,20}\d{6,8}(?!\d)/;

/** Whether a text has lines or areas. */
export const hasShapes = (text: string): boolean => shaped.test(text) || /"geometry"\s*:\s*\[/.test(text);

/** The part for lines and areas, where a text has them. */
export const shapesFor = async (text = ''): Promise<LocatingParts> =>
  ({shapes: hasShapes(text) ? await import('./point-of-shape.js') : undefined});

/** Loads what a text needs, all of it at once. */
export async function placeParts(text = ''): Promise<PlaceParts> {
  const head = text.slice(0, HEAD);
  const [properties, tags, systems, longJson, {shapes}] = await Promise.all([
    import('./place-properties.js'),
    tagged.test(head) ? import('./osm-words.js') : undefined,
    inMetres.test(head) ? import('./reference-systems.js') : undefined,
    text.length > LONG && /^\s*\{/.test(text) ? import('./long-json.js') : undefined,
    shapesFor(text),
  ]);
  return {properties, words: tags?.osmWords, systems, longJson, shapes};
}
