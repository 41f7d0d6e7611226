/** KML 2.x; see `kml-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import {readerWith, root} from './kml-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'kml',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: ['application/vnd.google-earth.kml+xml'],
  detect: (text) => /^[\uFEFF\s]*</.test(text) && root.test(text.slice(0, 20_000)),
};

/** The places of a text; never throws. In steps, it lets go of the thread every fifty placemarks. */
export const {read, readInSteps} = readerWith(allPlaceParts);
