import type {Problem} from '../model/problem.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import {answerText} from './answer-text.js';
import type {FeedRequest} from './feed-request.js';
import {formatModule, sniff} from './format-table.js';
import type {ItemOf} from './item-of.js';
import type {Answer} from './request.js';
import {readInSlices} from './slices.js';
import {SourceError} from './source-error.js';

/** How to read an answer. */
export interface ReadingOptions<T> {
  /** Id of the format, where the content does not tell. */
  readonly format?: string;
  /** The wanted kind of items. */
  readonly kind: Kind;
  /** Turns items of another kind into the wanted one: `{events: toCollections}`. */
  readonly adapt?: {readonly [K in Kind]?: (items: readonly ItemOf[K][]) => readonly T[] | Promise<readonly T[]>};
  readonly read?: ReadOptions;
  readonly signal?: AbortSignal;
  /** Is given what is wanted first while the rest is read. */
  early?(items: readonly T[]): void;
}

/** The content of a feed's answers, as items of the model. */
interface Reading<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  readonly format: string;
  /** The publisher, if the feed names one. */
  readonly title?: string | undefined;
  /** For how many milliseconds asking again is no use, as feed or format say. */
  readonly freshFor: number;
}

const MOST_ITEMS = 50_000;
const MOST_PLACES = 200_000;

/**
 * Reads the answers to a request by the format they are in. An answer that is no feed (empty, a web page, an
 * error in JSON) is refused: it must never pass for a feed without entries.
 * @throws SourceError `format`, or `config` for an unknown id
 */
export async function readAnswers<T>(
  answers: readonly Answer[], request: FeedRequest, options: ReadingOptions<T>,
): Promise<Reading<T>> {
  const {url: src, parts, dress} = request;
  const {kind, adapt, read, signal, early} = options;
  const {url, stale} = answers[0]!;
  const texts = await Promise.all(answers.map(answerText));
  const text = parts
    ? `{${Object.keys(parts).map((name, index) => `"${name}":${texts[index]}`).join()}}`
    : texts[0]!;
  // The beginning tells a developer more than any guess: a login page, an error, nothing at all.
  const refuse = (message: string) => new SourceError('format', src, `${message}: "${text.slice(0, 80)}"`);
  const format = (request.format ?? options.format) || await sniff(text);
  if (!format) throw refuse('Not a known format');
  const reading = {...read, ...request.read, kind, url};
  const module = await formatModule(format, src, text, reading);
  const result = await readInSlices(
    module, text, reading, {signal, early: stale || dress ? undefined : early as (items: readonly unknown[]) => void},
  );
  const {items, problems, kind: given = module.kind ?? module.format!.kind, ttl = 0, title = module.title} = result;
  const fatal = problems.find(({severity}) => severity === 'error');
  if (!items.length && fatal) throw refuse(fatal.message);
  const convert = adapt?.[given] as ((items: readonly unknown[]) => readonly T[] | Promise<readonly T[]>) | undefined;
  if (given !== kind && !convert) throw refuse(`${given}, not ${kind}`);
  // Before they are converted: what is calculated of an item then belongs to the one that is shown.
  const all = dress ? items.flatMap((item) => dress(item as T & object) ?? []) : items;
  const wanted = convert ? await convert(all) : all as readonly T[];
  const freshFor = Math.max(ttl, module.ttl ?? 0) * 1000;
  return {...bounded(wanted, problems, kind), format, title, freshFor};
}

/** As many items as a page can hold, and a problem that says so where there are more. */
export function bounded<T>(
  items: readonly T[], problems: readonly Problem[], kind: Kind,
): Pick<Reading<T>, 'items' | 'problems'> {
  const most = kind === 'places' ? MOST_PLACES : MOST_ITEMS;
  if (items.length <= most) return {items, problems};
  const message = `Cut at ${most} of ${items.length} entries`;
  const cut: Problem = {severity: 'warning', code: 'too-many-items', message};
  return {items: items.slice(0, most), problems: [...problems, cut]};
}
