/** The reader of our own JSON for documents of places. */
import type {ReadOptions} from '../../model/read-options.js';
import {readDocument, readDocumentInSteps, sourceFields} from './document.js';
import type {DocumentResult} from './document.js';
import {place, placeFields} from './place-fields.js';

export const kind = 'places';

const tables = {places: place, ...placeFields, ...sourceFields};

/** Reads a document of places; others are `unsupported`. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult => readDocument(text, options, tables);

/** The same in steps. */
export const readInSteps = (
  text: string, options: ReadOptions = {},
): Generator<readonly unknown[] | void, DocumentResult> => readDocumentInSteps(text, options, tables);
