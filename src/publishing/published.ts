import type {IndexPart} from '../model/part-index.js';
import type {Kind} from '../model/read-options.js';
import type {Item} from './harvest.js';
import type {File} from './file.js';
import type {ReportedSource} from './snapshot-report.js';

/** What comes of a source: its line in the report, and the files that are new with it. */
export interface Published {
  readonly entry: ReportedSource;
  readonly files: readonly File[];
  /** The items that are published, for the fragment; absent: as last time. */
  readonly items?: readonly Item[];
  /** Of a source of streets: its addresses. */
  readonly streets?: readonly StreetPart[];
  /** Whether it was not asked this time. */
  readonly left?: boolean;
}

/** An address with the file of its dates. */
type StreetPart = Pick<IndexPart, 'key' | 'src'>;

/**
 * Kinds that are of a moment. A page must know of which one: their files say nothing of it, so the profile points at an
 * index, which does.
 */
export const momentary: readonly Kind[] =
  ['alerts', 'weather', 'parking', 'measurements', 'roadworks', 'chargers', 'vehicles'];

/** Kinds that are only asked for live: departures are over when they are published, and reports are sent there, too. */
export const live: readonly Kind[] = ['departures', 'reports', 'categories'];

/** Kinds of which there is always something: none at all where there were some is a mistake. */
export const lasting: readonly Kind[] = [
  'collections', 'services', 'places', 'parking', 'measurements', 'weather', 'chargers', 'vehicles', 'tours', 'disposals',
  'datasets', 'projects',
];
