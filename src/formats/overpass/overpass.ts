/** Answers of the Overpass API in JSON: what OpenStreetMap knows of places; see `overpass-places.ts`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {allPlaceParts} from '../kit/all-place-parts.js';
import * as osmShapes from './osm-shapes.js';
import {readerWith} from './overpass-places.js';

export type {Format, Place, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'overpass',
  kind: 'places',
  kinds: ['places'],
  mediaTypes: [],
  detect: (text) => /^[\uFEFF\s]*\{/.test(text) && /"elements"\s*:\s*\[/.test(text.slice(0, 20_000))
    && /"osm3s"\s*:|"generator"\s*:\s*"Overpass/.test(text.slice(0, 20_000)),
};

/** The places of an answer; never throws. In steps, it lets go of the thread every hundred elements. */
export const {read, readInSteps} = readerWith({...allPlaceParts, osmShapes});
