/** The reader of our own JSON for documents of tours. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'tours';

export const tourFields: FieldTables = {
  tours: 'id! name! stops:Place[] geometry:geometry distance:number duration ascent:number description image imageAlt '
    + 'imageCredit categories:list wheelchair:yes|limited|no url source:Source',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...tourFields, ...sourceFields});
