/** The reader of our own JSON for documents of measurements. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'measurements';

export const measurementFields: FieldTables = {
  measurements: 'id! property! value!:gap unit! time!:moment place:Place trend:increasing|decreasing|stable class:Class '
    + 'series:SeriesValue[] thresholds:Threshold[] advice incomplete:flag url source:Source',
  Class: 'value!:number name scale',
  SeriesValue: 'time!:moment value!:gap',
  Threshold: 'name! value!:number when:above|below level:number',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...measurementFields, ...sourceFields});
