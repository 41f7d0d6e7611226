import type {Format} from '../model/read-options.js';
import type {Reader} from './slices.js';

/** What every module of `src/formats` exports. */
export interface FormatModule extends Reader<unknown> {
  readonly format: Format;
}

// A Map: a page's additions to Object.prototype are no formats.
const formats = new Map<string, () => Promise<FormatModule>>([
  ['icalendar', () => import('../formats/icalendar.js')],
  ['abfallnavi', () => import('../formats/abfallnavi.js')],
  ['sva', () => import('../formats/sva.js')],
  ['csv', () => import('../formats/csv.js')],
  ['stadtbausteine', () => import('../formats/stadtbausteine.js')],
]);

/** Loads the reader of a format; `undefined` if there is none of that id. */
export const formatModule = (id: string): Promise<FormatModule> | undefined => formats.get(id)?.();

/** The id of the format a text is in, as its beginning tells; the media type only where that does not. */
export function sniff(text: string, mediaType = ''): string | undefined {
  return undefined;
}
