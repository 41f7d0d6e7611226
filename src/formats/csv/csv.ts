/** Tables as cities keep them in spreadsheets: of waste dates, and of places. Each has a reader of its own. */
import type {Collection} from '../../model/collection.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import {placeKeys} from '../kit/place-properties.js';
import {finished} from '../kit/steps.js';
import * as collections from './csv-collections.js';
import {readerWith} from './csv-places.js';
import {sampleLength, tableOf} from './date-table.js';
import {placeTableOf} from './place-table.js';

export type {Collection, Format, Kind, Place, Problem, ReadOptions, ReadResult};

const places = readerWith(allPlaceParts);

export const format: Format = {
  id: 'csv',
  // The columns show which kind of things a table has; `read` returns that kind.
  kind: 'collections',
  kinds: ['collections', 'places'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  detect: (text, mediaType = '') => !/^\s*(?:[[{<]|BEGIN:)/.test(text)
    && (/csv|tab-sep/.test(mediaType) || !!(tableOf(text.slice(0, sampleLength)) ?? placeTableOf(text, placeKeys()))),
};

/** The items of a table; `kind` says so if they are not collections. */
export interface TableResult extends ReadResult<Collection | Place> {
  readonly kind?: Kind;
}

/** The waste dates or the places of a table: those of `options.kind`, else what its columns show. Never throws. */
export const read = (text: string, options?: ReadOptions): TableResult => finished(readInSteps(text, options));

/** The same, but it lets go of the thread every few hundred rows. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, TableResult> {
  const {kind} = options;
  const isOfPlaces = kind === 'places'
    || kind !== 'collections' && !tableOf(text.replace(/^\uFEFF/, '')) && placeTableOf(text, placeKeys(options.columns));
  return isOfPlaces
    ? {...yield* places.readInSteps(text, options), kind: 'places'} : yield* collections.readInSteps(text, options);
}
