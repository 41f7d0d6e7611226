/**
 * Our own JSON where the items of a source are split: an index that leads to the documents which hold them.
 * `{"stadtbausteine": "1.0", "kind": "events", "checked": …, "by": "month", "parts": [{"key", "src", …}]}`
 */
import type {IndexPart, PartIndex} from '../../model/part-index.js';
import type {Problem} from '../../model/problem.js';
import type {Kind} from '../../model/read-options.js';
import {listOf, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import {readingBy, readRecord, sourceFields} from './document.js';
import type {FieldTables} from './document.js';

const fields: FieldTables = {
  Index: 'checked:moment failing:Failing by!:street|month|letter|tile source:Source',
  Failing: 'since!:moment code:network|http|timeout|cors|format|too-large|config',
  Part: 'key! src! from:when to:when count:number street district house',
  ...sourceFields,
};

/** The index that a text holds, beside the items, of which it has none itself. */
export interface IndexResult {
  readonly items: never[];
  readonly problems: Problem[];
  readonly kind?: Kind;
  readonly index?: PartIndex;
  readonly title?: string;
}

export const kind: Kind = 'events';

/**
 * Reads an index; never throws. A part without a key or an address is left out, which is a `bad-entry`: the items in it
 * are missing.
 */
export function read(text: string): IndexResult {
  const document = parseJson(text);
  const [version, kind, items, parts] = ['stadtbausteine', 'kind', 'items', 'parts']
    .map((key) => member(document, key));
  const reading = readingBy(fields);
  const head = readRecord(document, 'Index', 'index', reading);
  const known = /^1(\.|$)/.test(textOf(version)) && typeof kind === 'string';
  if (!known || Array.isArray(items) || !Array.isArray(parts) || !head) {
    return notThis('an index of parts');
  }
  const {problems} = reading;
  const good = parts.flatMap((part: unknown, place) => {
    const read = readRecord(part, 'Part', `parts[${place}]`, reading) as unknown as IndexPart | undefined;
    return read ? {...read, ...boxOf(part, place, problems)} : [];
  });
  const index = {...head, kind, parts: good} as unknown as PartIndex;
  return {items: [], problems, kind: index.kind, index, ...index.source?.title && {title: index.source.title}};
}

function boxOf(part: unknown, place: number, problems: Problem[]): Pick<IndexPart, 'bbox'> {
  const bbox = member(part, 'bbox');
  if (bbox === undefined) return {};
  if (listOf(bbox).filter(Number.isFinite).length === 4) return {bbox: bbox as IndexPart['bbox'] & object};
  problems.push(warning('bad-field', `parts[${place}].bbox is no box`));
  return {};
}
