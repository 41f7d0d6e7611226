/** The reader of our own JSON for documents of charging stations. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {place, placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'chargers';

export const chargerFields: FieldTables = {
  chargers: `${place} connectors:Connector[] available:number total:number operator price payment:list asOf:moment`,
  Connector: 'standard powerKw:number status',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...chargerFields, ...sourceFields});
