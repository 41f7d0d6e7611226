/** The reader of our own JSON for documents of events or services, which is all that most pages need of it. */
import type {Kind, ReadOptions} from '../../model/read-options.js';
import {member} from '../kit/json.js';
import {collectionFields, readDocument, readDocumentInSteps} from './document.js';
import type {DocumentResult, FieldTables} from './document.js';
import {rules} from './more-values.js';
import {placeFields} from './place-fields.js';

/** What a document that does not say its kind is taken for. */
export const kind: Kind = 'events';

export const eventAndServiceFields: FieldTables = {
  events: 'id! name! startDate!:when endDate:when allDay:flag timeZone description location:Place organizer '
    + 'categories:list url image imageAlt imageCredit status:scheduled|cancelled|postponed|rescheduled '
    + 'isAccessibleForFree:flag '
    + 'recurring:flag seriesId source:Source offers:Offer[] accessibilitySummary',
  services: 'id! name! leikaKey alternateName:list summary description keywords:list lifeSituations:list onlineUrl '
    + 'forms:Link[] requiredDocuments fees processingTime deadlines legalBasis offices:Place[] url source:Source',
  ...placeFields,
  Link: 'name! url!',
  Offer: 'name price:number priceCurrency url',
};

const tables: FieldTables = {...eventAndServiceFields, ...collectionFields};

/** Reads a document whose kind is `events` or `services`; others may be `unsupported`. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult =>
  readDocument(text, options, tables, rules);

/** The same in steps. */
export const readInSteps = (
  text: string, {first, ...options}: ReadOptions = {},
): Generator<readonly unknown[] | void, DocumentResult> =>
  readDocumentInSteps(text, options, tables, {...rules, soon: first ? (items) => items.filter((item) => {
    const start = member(item, 'startDate');
    return typeof start === 'string' && start < first;
  }) : undefined});
