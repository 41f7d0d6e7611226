/** schema.org in JSON-LD: a document of its own, or the scripts of an HTML page. */
import type {CityEvent} from '../../model/city-event.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Office, Service} from '../../model/service.js';
import {notThis, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {readEventsInSteps} from './jsonld-events.js';
import {findNodes} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';
import {readPlaces} from './jsonld-places.js';
import {readServices} from './jsonld-services.js';

export type {CityEvent, Format, Kind, Office, Place, Problem, ReadOptions, ReadResult, Service};

export const format: Format = {
  id: 'jsonld',
  // What it holds stands in it; `read` returns it.
  kind: 'events',
  kinds: ['events', 'services', 'places'],
  mediaTypes: ['application/ld+json'],
  detect: (text) => /^[\uFEFF\s]*[[{]/.test(text)
    ? /"@(context|type|graph)"\s*:/.test(text.slice(0, 20_000))
    : /<script\s[^>]{0,300}\btype\s*=\s*["']?\s*application\/ld\+json/i.test(text),
};

/** The items of a text, with the kind they are of. */
export interface JsonLdResult extends ReadResult<Item> {
  readonly kind?: Kind;
}

type Item = CityEvent | Service | Place;

/** Where there may be many, in steps. */
type Reader = (nodes: readonly JsonRecord[], options: ReadOptions, report: Report) => Item[] | Generator<void, Item[]>;

const readers: readonly (readonly [Kind, Reader])[] = [
  ['events', readEventsInSteps],
  ['services', readServices],
  ['places', readPlaces],
];

/**
 * The things of one kind: that of `options.kind`, else the one the text has most of. A page without any of
 * them is read as none, without a problem.
 */
export function read(text: string, options: ReadOptions = {}): JsonLdResult {
  const steps = readInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, but it lets go of the thread every few milliseconds. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, JsonLdResult> {
  const problems: Problem[] = [];
  const nodes = findNodes(text, (code, message) => problems.push(warning(code, message)));
  if (!nodes || !nodes.length && problems.length) return notThis('JSON-LD');
  yield;
  let best: JsonLdResult = {items: [], problems, ...options.kind && {kind: options.kind}};
  for (const [kind, reader] of readers) {
    if (options.kind && options.kind !== kind) continue;
    const reported: Problem[] = [];
    const read = reader(nodes, options, (code, message) => reported.push(warning(code, message)));
    const items = Array.isArray(read) ? read : yield* read;
    if (items.length > best.items.length || !best.items.length && reported.length) {
      best = {items, problems: [...problems, ...reported], kind};
    }
  }
  return best;
}
