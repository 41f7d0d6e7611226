/** As much of the reader of our own JSON as a document needs. */
import type {ReadOptions} from '../model/read-options.js';
import {collectionFields, readDocument} from './document.js';
import type {DocumentResult} from './document.js';

const read = (text: string, options: ReadOptions = {}): DocumentResult => readDocument(text, options, collectionFields);

/** The reader for the kind a text says it is of; where it says none, or is none, the one for every kind. */
export async function readerFor(text = '') {
  const [, kind] = /"kind"\s*:\s*"(\w+)"/.exec(text) ?? [];
  if (kind === 'collections') return {kind, read} as const;
  return kind === 'events' || kind === 'services' ? import('./event-service-document.js') : import('./stadtbausteine.js');
}
