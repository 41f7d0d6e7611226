/** The reader of our own JSON for documents of things to throw away. */
import {fractions, readersBy, sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';

export const kind = 'disposals';

export const disposalFields: FieldTables = {
  disposals: `id! name! alternateName:list fraction:${fractions} instructions places:Place[] fee url source:Source`,
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...disposalFields, ...sourceFields});
