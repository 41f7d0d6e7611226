/** The reader of our own JSON for documents of warnings. */
import type {ReadOptions} from '../../model/read-options.js';
import {readDocument, sourceFields} from './document.js';
import type {DocumentResult, FieldTables} from './document.js';

export const kind = 'alerts';

export const alertFields: FieldTables = {
  alerts: 'id! sent!:moment headline! severity!:minor|moderate|severe|extreme|unknown event '
    + 'urgency:immediate|expected|future|past|unknown certainty:observed|likely|possible|unlikely|unknown '
    + 'description instruction effective:moment onset:moment expires:moment areas:Area[] references:list '
    + 'status:actual|exercise|system|test|draft msgType:alert|update|cancel|ack|error category:list responseType:list '
    + 'parameters:Parameter[] contact provider eventCode language web sender source:Source',
  Area: 'name!:string codes!:list geometry:geometry',
  Parameter: 'name! value!',
};

/** Reads a document of warnings; others are `unsupported`. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult =>
  readDocument(text, options, {...alertFields, ...sourceFields});
