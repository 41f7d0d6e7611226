/** The reader of our own JSON for documents of news. */
import type {ReadOptions} from '../../model/read-options.js';
import {readDocument, sourceFields} from './document.js';
import type {DocumentResult, FieldTables} from './document.js';
import {placeFields} from './place-fields.js';

export const kind = 'news';

export const newsFields: FieldTables = {
  news: 'id! headline! datePublished:when dateModified:when description articleBody url image imageAlt imageCredit '
    + 'categories:list validFrom:when validThrough:when location:Place files:File[] pinned:flag source:Source',
  File: 'name! url! mimeType size:number',
  ...placeFields,
};

/** Reads a document of news; others are `unsupported`. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult =>
  readDocument(text, options, {...newsFields, ...sourceFields});
