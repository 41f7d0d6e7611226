/** All that readers of places have in common, for a reader that is to read any text at once. */
import * as longJson from './long-json.js';
import {osmWords} from './osm-words.js';
import type {PlaceParts} from './place-parts.js';
import * as properties from './place-properties.js';
import * as shapes from './point-of-shape.js';
import * as systems from './reference-systems.js';

export const allPlaceParts: PlaceParts = {properties, words: osmWords, systems, shapes, longJson};
