/** The reader of our own JSON for documents of car parks. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {place, placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'parking';

export const parkingFields: FieldTables = {
  parking: `${place} capacity:number free:number occupancy:number trend:increasing|decreasing|stable `
    + 'state!:open|closed|full|unknown type maxHeight:number fee isAccessibleForFree:flag reserved:Reserved[] '
    + 'parkAndRide:flag asOf:moment',
  Reserved: 'for!:disabled|women|family|charging capacity:number free:number',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...parkingFields, ...sourceFields});
