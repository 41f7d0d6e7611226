import type {Format, Kind, ReadOptions} from '../model/read-options.js';
import type {Reader} from './slices.js';

/** The exports of every module of `src/formats`. One that reads only part of a format declares the kind it gives. */
export interface FormatModule extends Reader<unknown> {
  readonly format?: Format;
  readonly kind?: Kind;
  /** The publisher, where a format has only one. */
  readonly title?: string;
  /** Seconds between two questions, at least: as often as the service's terms allow or its data changes. */
  readonly ttl?: number;
}

/**
 * A format: a pattern to choose its reader by, and a function that loads the reader, or as much of it as a text and
 * the options need. The reader itself looks closer.
 */
export type FormatRow = readonly [
  id: string, sign: RegExp, load: (text?: string, options?: ReadOptions) => Promise<FormatModule>,
  /** Loads the modules that a text with this beginning most likely needs. */
  expect?: (head: string, options: ReadOptions) => unknown,
];
