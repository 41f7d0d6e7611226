/** Entities of FIWARE context brokers, NGSI-LD and NGSI v2; see `ngsi-ld-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import {readerWith} from './ngsi-ld-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

const signs = [
  /^[\uFEFF\s]*[[{][^]*"(?:(?:urn|uri):ngsi(?:-ld)?:|type"\s*:\s*"(?:GeoProperty|geo:(?:json|point))")/,
  /^[\uFEFF\s]*(?:\[\s*)?\{\s*"id"\s*:\s*"[^"]*"\s*,\s*"type"\s*:\s*"(?!Feature)[A-Z]\w+"\s*,/,
];

export const format: Format = {
  id: 'ngsi-ld',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: [],
  detect: (text) => signs.some((sign) => sign.test(text.slice(0, 20_000))),
};

/** The places of an answer; never throws. In steps, it lets go of the thread every hundred entities. */
export const {read, readInSteps} = readerWith(allPlaceParts);
