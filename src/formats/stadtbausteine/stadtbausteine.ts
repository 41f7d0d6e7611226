/**
 * Our own JSON: items of the model as they are, in a document that says which version and kind they are.
 * `{"stadtbausteine": "1.0", "kind": "collections", "source": {…}, "items": […]}`, also described by
 * `stadtbausteine.schema.json`. What is written here as field tables is what that schema says.
 */
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {alertFields} from './alert-document.js';
import {collectionFields, readDocument, readDocumentInSteps} from './document.js';
import type {DocumentResult, FieldTables} from './document.js';
import {eventAndServiceFields} from './event-service-document.js';
import {newsFields} from './news-document.js';
import {place} from './place-fields.js';
import {weatherFields} from './weather-document.js';

export type {DocumentResult, Format, Kind, Problem, ReadOptions, ReadResult, Source};

export const format: Format = {
  id: 'stadtbausteine',
  // The kind of a document stands in it; `read` returns it.
  kind: 'collections',
  kinds: [
    'collections', 'events', 'services', 'places', 'news', 'alerts',
    'departures', 'parking', 'measurements', 'reports', 'weather',
  ],
  mediaTypes: ['application/vnd.stadtbausteine+json'],
  detect: (text) => /^\s*\{/.test(text) && /"stadtbausteine"\s*:\s*"\d/.test(text.slice(0, 2000)),
};

const version = '1.0';

const tables: FieldTables = {
  ...eventAndServiceFields,
  ...collectionFields,
  places: place,
  ...newsFields,
  ...alertFields,
  ...weatherFields,
  departures: 'line! direction! plannedWhen!:moment when:moment delay:number platform plannedPlatform mode '
    + 'cancelled:flag remarks:list stop:Place realtime:flag source:Source',
  parking: `${place} capacity:number free:number occupancy:number trend:increasing|decreasing|stable `
    + 'state!:open|closed|full|unknown asOf:moment',
  measurements: 'property! value!:number unit! time!:moment place:Place trend:increasing|decreasing|stable '
    + 'thresholds:Threshold[] source:Source',
  reports: 'serviceRequestId! serviceCode serviceName status!:open|closed statusNotes description agencyResponsible '
    + 'serviceNotice requestedDatetime!:moment updatedDatetime:moment expectedDatetime:moment address addressId '
    + 'zipcode lat:number long:number mediaUrl source:Source',
  Threshold: 'name! value!:number',
};

/** The items of a document of any kind, as `readDocument` reads them; never throws. */
export const read = (text: string, options: ReadOptions = {}): DocumentResult => readDocument(text, options, tables);

/** The same in steps, for a page that must not stand still meanwhile. */
export const readInSteps = (
  text: string, options: ReadOptions = {},
): Generator<readonly unknown[] | void, DocumentResult> =>
  readDocumentInSteps(text, options, tables);

/** A document of items; `source` is where they come from, for those that do not say so themselves. */
export function write(kind: Kind, items: readonly unknown[], source?: Source): string {
  return `${JSON.stringify({stadtbausteine: version, kind, ...(source && {source}), items}, null, 1)}\n`;
}
