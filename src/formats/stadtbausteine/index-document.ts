/**
 * Our own JSON where the items of a source are split: an index that leads to the documents which hold them.
 * `{"stadtbausteine": "1.0", "kind": "events", "checked": …, "by": "month", "parts": [{"key", "src", …}]}`
 */
import type {IndexPart, PartIndex} from '../../model/part-index.js';
import type {Problem} from '../../model/problem.js';
import type {Kind} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {isMoment} from '../../time/city-clock.js';
import {isDay} from '../../time/day.js';
import {isRecord, member, notThis, parseJson, warning} from '../kit/json.js';

/** The index that a text holds, beside the items, of which it has none itself. */
export interface IndexResult {
  readonly items: never[];
  readonly problems: Problem[];
  readonly kind?: Kind;
  readonly index?: PartIndex;
  readonly title?: string;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTime: Check = (value) => typeof value === 'string' && isMoment(value);
const isWhen: Check = (value) => isTime(value) || typeof value === 'string' && isDay(value);
const isCode: Check = (value) => /^(network|http|timeout|cors|format|too-large|config)$/.test(String(value));
const isWay: Check = (value) => /^(street|month|letter|tile)$/.test(String(value));
const isBox: Check = (value) => Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);

const sourceChecks = {
  url: isText, title: isText, licence: isText, language: isText, municipality: isText, asOf: isTime,
};
const partChecks = {
  key: isText, src: isText, from: isWhen, to: isWhen, bbox: isBox, count: Number.isFinite,
  street: isText, district: isText, house: isText,
};

/**
 * Reads an index; never throws. A part without a key or an address is left out, which is a `bad-entry`: the items in it
 * are missing.
 */
export function read(text: string): IndexResult {
  const document = parseJson(text);
  const [version, kind, by, parts] = ['stadtbausteine', 'kind', 'by', 'parts'].map((key) => member(document, key));
  const isOurs = typeof version === 'string' && /^1(\.|$)/.test(version) && typeof kind === 'string';
  if (!isOurs || !isWay(by) || !Array.isArray(parts) || Array.isArray(member(document, 'items'))) {
    return notThis('an index of parts');
  }
  const problems: Problem[] = [];
  const source = goodOf<Source>(member(document, 'source'), sourceChecks, 'source', problems);
  const failing = goodOf<NonNullable<PartIndex['failing']>>(
    member(document, 'failing'), {since: isTime, code: isCode}, 'failing', problems);
  if (failing && !failing.since) problems.push(warning('bad-field', 'failing has no valid since'));
  const index = {
    kind: kind as Kind,
    ...source && {source},
    ...goodOf<Pick<PartIndex, 'checked'>>({checked: member(document, 'checked')}, {checked: isTime}, 'index', problems),
    ...failing && {failing},
    by: by as PartIndex['by'],
    parts: parts.flatMap((part: unknown, place) => partOf(part, `parts[${place}]`, problems)),
  };
  return {items: [], problems, kind: index.kind, index, ...source?.title && {title: source.title}};
}

function partOf(given: unknown, path: string, problems: Problem[]): IndexPart | [] {
  const part = goodOf<IndexPart>(given, partChecks, path, problems);
  if (part?.key && part.src) return part;
  problems.push(warning('bad-entry', `${path} has no valid key and src`));
  return [];
}

/** The fields of a record that are what they should be; the others are problems. */
function goodOf<T extends object>(
  record: unknown, checks: Readonly<Record<keyof T, Check>>, path: string, problems: Problem[],
): T | undefined {
  if (!isRecord(record)) {
    if (record !== undefined) problems.push(warning('bad-field', `${path} is no object`));
    return undefined;
  }
  const names = Object.keys(checks).filter((name) => member(record, name) !== undefined);
  const good = names.filter((name) => checks[name as keyof T](record[name]));
  names.filter((name) => !good.includes(name))
    .forEach((name) => problems.push(warning('bad-field', `${path}.${name} is not valid`)));
  return Object.fromEntries(good.map((name) => [name, record[name]])) as T;
}
