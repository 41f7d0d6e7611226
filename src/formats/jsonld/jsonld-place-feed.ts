/** The reader of JSON-LD for a page that shows places. */
import {readerOf} from './jsonld-items.js';
import {placeParts} from './jsonld-place-parts.js';
import {placeReader} from './jsonld-places.js';

/** With what a text needs. */
export const readerFor = async (text = '') =>
  ({kind: 'places', ...readerOf({places: placeReader(await placeParts(text))})} as const);
