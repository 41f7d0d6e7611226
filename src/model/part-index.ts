import type {Kind} from './read-options.js';
import type {Source} from './source.js';

/** One of the documents that items are split into. */
export interface IndexPart {
  /** Stable over the generations of a snapshot, one per part: month, letter, tile, or street. */
  readonly key: string;
  /** Address of the document, relative to the index. */
  readonly src: string;
  /** Days or moments between which its items lie, `to` exclusive. Without them it may hold items of any time. */
  readonly from?: string;
  readonly to?: string;
  /** West, south, east and north border in degrees. */
  readonly bbox?: readonly [number, number, number, number];
  /** How many items it has. */
  readonly count?: number;
  /** By street: its name if it is not the key, the district that tells it from others of that name, house numbers. */
  readonly street?: string;
  readonly district?: string;
  readonly house?: string;
}

/** A document that leads to the items of a source that is split. */
export interface PartIndex {
  readonly kind: Kind;
  readonly source?: Source;
  /** RFC 3339 moment at which the source was last read well. */
  readonly checked?: string;
  /** The source cannot be read any more: since which moment, and why (a code of `city-error`). */
  readonly failing?: {readonly since?: string; readonly code?: string};
  readonly by: 'street' | 'month' | 'letter' | 'tile';
  readonly parts: readonly IndexPart[];
}
