/** What all readers of JSON-LD have in common, whichever kinds they read. */
import type {CityEvent} from '../../model/city-event.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Service} from '../../model/service.js';
import {notThis, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {finished} from '../kit/steps.js';
import {findNodes, holdsEmptyList} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';

type Item = CityEvent | Service | Place | NewsItem;

/** The items of a text, with the kind they are of. */
export interface JsonLdResult extends ReadResult<Item> {
  readonly kind?: Kind;
}

/** How things of one kind are known and read. */
export interface ItemReader {
  /** Whether a node is such a thing, however flawed. */
  isOne(node: JsonRecord): boolean;
  /** The items among the nodes of a text; in steps, where there may be many. */
  read(nodes: readonly JsonRecord[], options: ReadOptions, report: Report): Item[] | Generator<void, Item[]>;
}

interface JsonLdReader {
  /**
   * The things of one kind: that of `options.kind`, else the one the text has most of. A text without any of them is
   * an error, unless it is a list without entries: every web page has some JSON-LD, also the one that says "not found".
   */
  read(text: string, options?: ReadOptions): JsonLdResult;
  /** The same, but it lets go of the thread every few milliseconds. */
  readInSteps(text: string, options?: ReadOptions): Generator<void, JsonLdResult>;
}

/** Codes of problems for which an entry is left out. */
const leftOut = /^bad-(?:start|entry)$/;

/** A reader of those kinds. */
export function readerOf(kinds: {readonly [K in Kind]?: ItemReader}): JsonLdReader {
  function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, JsonLdResult> {
    const problems: Problem[] = [];
    const nodes = findNodes(text, (code, message) => problems.push(warning(code, message)));
    if (!nodes || !nodes.length && problems.length) return notThis('JSON-LD');
    yield;
    let best: JsonLdResult = {items: [], problems, ...options.kind && {kind: options.kind}};
    let known = 0;
    let left = 0;
    for (const [kind, reader] of Object.entries(kinds) as [Kind, ItemReader][]) {
      if (options.kind && options.kind !== kind) continue;
      known += nodes.filter((node) => reader.isOne(node)).length;
      const reported: Problem[] = [];
      const read = reader.read(nodes, options, (code, message) => reported.push(warning(code, message)));
      const items = Array.isArray(read) ? read : yield* read;
      left += reported.filter(({code}) => leftOut.test(code)).length;
      if (items.length > best.items.length || !best.items.length && reported.length) {
        best = {items, problems: [...problems, ...reported], kind};
      }
    }
    if (!best.items.length && left >= known && (known || !holdsEmptyList(text, nodes))) {
      best.problems.push({severity: 'error', code: 'no-item', message: known
        ? 'Not one entry could be read'
        : `The text holds no ${options.kind ?? 'events, services, places or news'}`});
    }
    return best;
  }
  return {readInSteps, read: (text, options) => finished(readInSteps(text, options))};
}
