/** The reader of our own JSON for documents of vehicles to share and their stations. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {place, placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'vehicles';

export const vehicleFields: FieldTables = {
  vehicles: `${place} formFactor propulsion available:number docks:number rentalUris:RentalUris system asOf:moment`,
  RentalUris: 'android ios web',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...vehicleFields, ...sourceFields});
