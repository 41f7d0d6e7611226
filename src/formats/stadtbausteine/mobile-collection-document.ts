/** The reader of our own JSON for documents of collections that have a place: those of a van that comes by. */
import {collectionFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'collections';

export const mobileCollectionFields: FieldTables = {
  ...collectionFields,
  collections: `${collectionFields['collections']} location:Place`,
  ...placeFields,
};

export const {read, readInSteps} = readersBy(mobileCollectionFields);
