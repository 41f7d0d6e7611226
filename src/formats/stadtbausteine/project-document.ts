/** The reader of our own JSON for documents of projects or participations. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {fileFields} from './file-fields.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'projects';

export const projectFields: FieldTables = {
  projects: 'id! name! status!:planned|running|completed|paused|cancelled startDate:when endDate:when summary description '
    + 'categories:list milestones:Milestone[] progress:number responsible partners:list budget:amount funding:list contact '
    + 'participationUrl location:Place url image imageAlt imageCredit source:Source',
  Milestone: 'name! date:when done:flag',
  participations: 'id! name! kind!:survey|consultation|plan|proposals|budget|vote|workshop|other startDate:when '
    + 'endDate:when description location:Place url image imageAlt imageCredit attendance:online|onsite|mixed audience '
    + 'documents:File[] count:number result resultUrl source:Source',
  ...fileFields,
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...projectFields, ...sourceFields});
