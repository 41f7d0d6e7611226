/** The reader of our own JSON for documents of data sets. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {readersBy} from './readers-by.js';

export const kind = 'datasets';

export const datasetFields: FieldTables = {
  datasets: 'id! title! description publisher issued:when modified:when theme:list keyword:list license spatial temporal '
    + 'contactPoint landingPage accrualPeriodicity attribution language:list distribution:Distribution[] source:Source',
  Distribution: 'title format mediaType downloadURL accessURL byteSize:number license',
};

export const {read, readInSteps} = readersBy({...datasetFields, ...sourceFields});
