/** The reader of our own JSON for documents of vacancies. */
import {readersBy, sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';

export const kind = 'jobs';

export const jobFields: FieldTables = {
  jobs: 'id! title! datePosted:when validThrough:when employmentType:list hiringOrganization jobLocation:Place '
    + 'baseSalary:amount payGroup weeklyHours:amount limitedUntil:when jobLocationType identifier applyUrl categories:list '
    + 'description url source:Source',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...jobFields, ...sourceFields});
