/** What all readers of JSON-LD have in common, whichever kinds they read. */
import type {CityEvent} from '../../model/city-event.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Service} from '../../model/service.js';
import {notThis, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {finished} from '../kit/steps.js';
import {findNodes} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';

type Item = CityEvent | Service | Place;

/** The items of a text, with the kind they are of. */
export interface JsonLdResult extends ReadResult<Item> {
  readonly kind?: Kind;
}

/** The items of one kind among the nodes of a text; in steps, where there may be many. */
type ItemReader =
  (nodes: readonly JsonRecord[], options: ReadOptions, report: Report) => Item[] | Generator<void, Item[]>;

interface JsonLdReader {
  /**
   * The things of one kind: that of `options.kind`, else the one the text has most of. A page without any of
   * them is read as none, without a problem.
   */
  read(text: string, options?: ReadOptions): JsonLdResult;
  /** The same, but it lets go of the thread every few milliseconds. */
  readInSteps(text: string, options?: ReadOptions): Generator<void, JsonLdResult>;
}

/** A reader of those kinds. */
export function readerOf(kinds: {readonly [K in Kind]?: ItemReader}): JsonLdReader {
  function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, JsonLdResult> {
    const problems: Problem[] = [];
    const nodes = findNodes(text, (code, message) => problems.push(warning(code, message)));
    if (!nodes || !nodes.length && problems.length) return notThis('JSON-LD');
    yield;
    let best: JsonLdResult = {items: [], problems, ...options.kind && {kind: options.kind}};
    for (const [kind, readItems] of Object.entries(kinds) as [Kind, ItemReader][]) {
      if (options.kind && options.kind !== kind) continue;
      const reported: Problem[] = [];
      const read = readItems(nodes, options, (code, message) => reported.push(warning(code, message)));
      const items = Array.isArray(read) ? read : yield* read;
      if (items.length > best.items.length || !best.items.length && reported.length) {
        best = {items, problems: [...problems, ...reported], kind};
      }
    }
    return best;
  }
  return {readInSteps, read: (text, options) => finished(readInSteps(text, options))};
}
