/** The reader of our own JSON for documents of things to throw away. */
import {collectionFields, sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'disposals';

/** The words for kinds of waste. */
const [, fractions] = /fraction!:(\S+)/.exec(collectionFields['collections']!)!;

export const disposalFields: FieldTables = {
  disposals: `id! name! alternateName:list fraction:${fractions} instructions places:Place[] fee url source:Source`,
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...disposalFields, ...sourceFields});
