/** The reader of our own JSON for documents of vacancies. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'jobs';

export const jobFields: FieldTables = {
  jobs: 'id! title! datePosted:when validThrough:when employmentType:list hiringOrganization jobLocation:Place '
    + 'baseSalary:amount payGroup weeklyHours:amount limitedUntil:when jobLocationType identifier applyUrl categories:list '
    + 'description url source:Source',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...jobFields, ...sourceFields});
