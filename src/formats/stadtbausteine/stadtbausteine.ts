/**
 * Our own JSON: items of the model as they are, in a document that says which version and kind they are.
 * `{"stadtbausteine": "1.0", "kind": "collections", "source": {…}, "items": […]}`, also described by
 * `stadtbausteine.schema.json`. What is written here as field tables is what that schema says.
 */
import type {PartIndex} from '../../model/part-index.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {warning} from '../kit/json.js';
import {alertFields} from './alert-document.js';
import {chargerFields} from './charger-document.js';
import {datasetFields} from './dataset-document.js';
import {departureFields} from './departure-document.js';
import {disposalFields} from './disposal-document.js';
import type {DocumentResult} from './document.js';
import {eventAndServiceFields} from './event-service-document.js';
import {read as readIndex} from './index-document.js';
import {jobFields} from './job-document.js';
import {measurementFields} from './measurement-document.js';
import {meetingFields} from './meeting-document.js';
import {mobileCollectionFields} from './mobile-collection-document.js';
import {newsFields} from './news-document.js';
import {parkingFields} from './parking-document.js';
import {place} from './place-fields.js';
import {projectFields} from './project-document.js';
import {readersBy} from './readers-by.js';
import {reportFields} from './report-document.js';
import {roadworkFields} from './roadwork-document.js';
import {tourFields} from './tour-document.js';
import {vehicleFields} from './vehicle-document.js';
import {weatherFields} from './weather-document.js';

export type {DocumentResult, Format, Kind, PartIndex, Problem, ReadOptions, ReadResult, Source};

export const format: Format = {
  id: 'stadtbausteine',
  // The kind of a document stands in it; `read` returns it.
  kind: 'collections',
  kinds: [
    'collections', 'events', 'services', 'places', 'news', 'alerts', 'departures', 'parking', 'measurements', 'reports',
    'weather', 'meetings', 'datasets', 'projects', 'participations', 'jobs', 'roadworks', 'chargers', 'vehicles',
    'tours', 'disposals', 'categories',
  ],
  mediaTypes: ['application/vnd.stadtbausteine+json'],
  detect: (text) => /^\s*\{/.test(text) && /"stadtbausteine"\s*:\s*"\d/.test(text.slice(0, 2000)),
};

const version = '1.0';

const documents = readersBy({
  ...eventAndServiceFields,
  ...mobileCollectionFields,
  places: place,
  ...newsFields,
  ...alertFields,
  ...weatherFields,
  ...departureFields,
  ...parkingFields,
  ...measurementFields,
  ...reportFields,
  ...meetingFields,
  ...datasetFields,
  ...projectFields,
  ...jobFields,
  ...roadworkFields,
  ...chargerFields,
  ...vehicleFields,
  ...tourFields,
  ...disposalFields,
});

export {readIndex};

/**
 * The items of a document of any kind, as `readDocument` reads them; never throws. An index, whose items stand in its
 * parts, has none, and a warning.
 */
export function read(text: string, options: ReadOptions = {}): DocumentResult {
  const {index, ...alone} = /"parts"\s*:/.test(text) ? readIndex(text) : {} as never;
  if (!index) return documents.read(text, options);
  const elsewhere = warning('parts', `The items stand in the ${index.parts.length} parts of this index`);
  return {...alone, problems: [...alone.problems, elsewhere]};
}

/** The same in steps, for a page that must not stand still meanwhile. */
export const {readInSteps} = documents;

/** How a document is written. */
interface WriteOptions {
  /** Without white space between values. */
  readonly compact?: boolean;
}

/** A document of items; `source` is where they come from, for those that do not say so themselves. */
export function write(kind: Kind, items: readonly unknown[], source?: Source, {compact}: WriteOptions = {}): string {
  const document = {stadtbausteine: version, kind, ...(source && {source}), items};
  return `${JSON.stringify(document, null, compact ? 0 : 1)}\n`;
}

/** The document of an index, without white space between values. */
export function writeIndex({kind, source, checked, failing, by, parts}: PartIndex): string {
  return `${JSON.stringify({stadtbausteine: version, kind, source, checked, failing, by, parts})}\n`;
}
