/** GeoJSON (RFC 7946), and what is called so; see `geojson-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import {readerWith} from './geojson-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'geojson',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: ['application/geo+json', 'application/vnd.geo+json'],
  detect: (text) => /^[\uFEFF\s]*\{/.test(text)
    && (/"type"\s*:\s*"Feature(?:Collection)?"|"features"\s*:\s*\[\s*\{\s*"(?:attributes|geometry)"/.test(text.slice(0, 65_536))
      || /^[\uFEFF\s]*\{[^[{]*"type"\s*:\s*"(?:(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"/.test(text)),
};

/** The places of a text; never throws. In steps, it lets go of the thread every hundred features. */
export const {read, readInSteps} = readerWith(allPlaceParts);
