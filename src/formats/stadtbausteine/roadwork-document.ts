/** The reader of our own JSON for documents of roadworks. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {readersBy} from './readers-by.js';

export const kind = 'roadworks';

export const roadworkFields: FieldTables = {
  roadworks: 'id! name! startDate:when endDate:when impact:closed|partly|narrowed|footway|cycleway|no-stopping|other street '
    + 'direction detour description geometry:geometry url source:Source',
};

export const {read, readInSteps} = readersBy({...roadworkFields, ...sourceFields});
