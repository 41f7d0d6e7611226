import type {Format, Kind, ReadOptions} from '../model/read-options.js';
import type {Reader} from './slices.js';

/** What every module of `src/formats` exports. One that reads only part of a format says just what it gives. */
export interface FormatModule extends Reader<unknown> {
  readonly format?: Format;
  readonly kind?: Kind;
}

/**
 * A format: enough of it to choose its reader by, and what loads its reader, or as much of it as is enough for a text
 * and what is asked of it. The reader itself looks closer.
 */
export type FormatRow = readonly [
  id: string, sign: RegExp, load: (text?: string, options?: ReadOptions) => Promise<FormatModule>,
  /** Loads what a text most likely needs that begins so. */
  expect?: (head: string) => unknown,
];
