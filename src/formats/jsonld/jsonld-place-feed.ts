/** The reader of JSON-LD for a page that shows places, or services with their places. */
import type {Kind} from '../../model/read-options.js';
import {readerOf} from './jsonld-items.js';
import {placeReader} from './jsonld-places.js';
import {serviceReader} from './jsonld-services.js';

export const kind: Kind = 'places';
export const {read, readInSteps} = readerOf({services: serviceReader, places: placeReader});
