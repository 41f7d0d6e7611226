/** The reader of our own JSON for documents of places. */
import {sourceFields} from './document.js';
import {place, placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'places';

export const {read, readInSteps} = readersBy({places: place, ...placeFields, ...sourceFields});
