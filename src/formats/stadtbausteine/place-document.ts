/** The reader of our own JSON for documents of places. */
import {readersBy, sourceFields} from './document.js';
import {place, placeFields} from './place-fields.js';

export const kind = 'places';

export const {read, readInSteps} = readersBy({places: place, ...placeFields, ...sourceFields});
