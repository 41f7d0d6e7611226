/** The reader of our own JSON for documents of collections, which is all that most pages need of it. */
import type {ReadOptions} from '../../model/read-options.js';
import {collectionFields, readDocument} from './document.js';
import type {DocumentResult} from './document.js';

export const kind = 'collections';

/** Reads a document of collections; others are `unsupported`. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult =>
  readDocument(text, options, collectionFields);
