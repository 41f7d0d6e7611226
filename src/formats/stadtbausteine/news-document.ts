/** The reader of our own JSON for documents of news. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {fileFields} from './file-fields.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'news';

export const newsFields: FieldTables = {
  news: 'id! headline! datePublished:when dateModified:when description articleBody url image imageAlt imageCredit '
    + 'categories:list validFrom:when validThrough:when location:Place files:File[] pinned:flag source:Source',
  ...fileFields,
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...newsFields, ...sourceFields});
