/** GPX 1.0 and 1.1; see `gpx-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import * as shapes from '../kit/point-of-shape.js';
import {readerWith, root} from './gpx-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'gpx',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: ['application/gpx+xml'],
  detect: (text) => /^[\uFEFF\s]*</.test(text) && root.test(text.slice(0, 20_000)),
};

/** The places of a text; never throws. In steps, it lets go of the thread after each track and every hundred points. */
export const {read, readInSteps} = readerWith({shapes});
