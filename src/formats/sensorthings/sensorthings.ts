/** OGC SensorThings API 1.0 and 1.1; see `sensorthings-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import {readerWith} from './sensorthings-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'sensorthings',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: [],
  detect: (text) => /^[\uFEFF\s]*\{[^]*"(?:[A-Z]\w+)?@iot\.\w+"\s*:/.test(text.slice(0, 20_000)),
};

/** The places of an answer; never throws. In steps, it lets go of the thread every hundred entities. */
export const {read, readInSteps} = readerWith(allPlaceParts);
