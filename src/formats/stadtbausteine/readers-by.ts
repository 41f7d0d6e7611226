import type {ReadOptions} from '../../model/read-options.js';
import {readDocument, readDocumentInSteps} from './document.js';
import type {DocumentResult, FieldTables} from './document.js';
import {rules} from './more-values.js';

/** The readers of documents by their tables: at once, and in steps for a page that must not stand still meanwhile. */
export const readersBy = (tables: FieldTables) => ({
  read: (text: string, options: ReadOptions = {}): DocumentResult => readDocument(text, options, tables, rules),
  readInSteps: (text: string, options: ReadOptions = {}): Generator<readonly unknown[] | void, DocumentResult> =>
    readDocumentInSteps(text, options, tables, rules),
});
