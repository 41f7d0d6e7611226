/** The reader of our own JSON for documents of collections, which is all that most pages need of it. */
import type {ReadOptions} from '../../model/read-options.js';
import {collectionFields, readDocument} from './document.js';
import type {DocumentResult} from './document.js';

const read = (text: string, options: ReadOptions = {}): DocumentResult => readDocument(text, options, collectionFields);

/** This reader for what it reads; else the one for every kind. */
export const readerFor = async (kind: string) =>
  kind === 'collections' ? {kind, read} as const : import('./stadtbausteine.js');
