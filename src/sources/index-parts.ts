import {read as readIndex} from '../formats/stadtbausteine/index-document.js';
import type {IndexResult} from '../formats/stadtbausteine/index-document.js';
import type {IndexPart, PartIndex} from '../model/part-index.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import {parsedUrl} from '../text/parsed-url.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import {addDays, isDay} from '../time/day.js';
import {answerText} from './answer-text.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import type {Loaded} from './loaded.js';
import {merge} from './merge.js';
import type {readAnswers, ReadingOptions} from './read-answer.js';
import {bounded} from './read-answer.js';
import type {Answer} from './request.js';
import {SourceError} from './source-error.js';

/** Most parts of one feed that are asked for. */
const MOST_PARTS = 500;
/** How many of them are asked for at the same time. */
const LANES = [1, 2, 3, 4];

interface FollowOptions<T> extends Omit<LastGoodOptions, 'kind'>, ReadingOptions<T> {
  /** Whether what is loaded is itself a part of an index. */
  readonly isPart?: boolean;
}

/** The items of the parts, with what the index knows of the state of the feed. */
type Followed<T> = Awaited<ReturnType<typeof readAnswers<T>>> & Partial<Pick<Loaded<T>, 'asOf' | 'stale' | 'error'>>;

type Load<T> = (request: FeedRequest, options: FollowOptions<T>) => Promise<Loaded<T>>;

/**
 * Loads the parts of an index that the question touches, as one feed. One that cannot be had does not take the others
 * along; its error says that the list is incomplete. Every part lies on the host of the index: a feed must not lead a
 * page to a host that neither the page nor the city has named.
 * @param mistake why the answer is no feed
 * @throws SourceError the `mistake` for what is no index; `config` for an index of streets where no street is asked
 *   for; the first error of the parts if none of them can be had, or of a kept copy not all of them
 */
export async function followIndex<T>(
  [answer]: readonly Answer[], request: FeedRequest, options: FollowOptions<T>, mistake: SourceError, load: Load<T>,
): Promise<Followed<T>> {
  const {kind, signal, isPart, keptOnly} = options;
  if (!answer) throw mistake;
  const {index, problems, title} = await indexIn(answer, options, mistake);
  if (isPart) throw new SourceError('format', request.url, 'A part is an index itself');
  const {read, dress} = request;
  const named = addressesOf(wantedParts(index, request, options), answer.url);
  const asked = named.filter((url) => url !== '').slice(0, MOST_PARTS);
  const parts = asked.map((url): FeedRequest => ({url, ...read && {read}, ...dress && {dress}}));
  const results = await settledInLanes(parts, loaderOf(answer, options, load));
  signal?.throwIfAborted();
  const {loaded, failed} = merge(parts, results as PromiseSettledResult<Loaded<T & {readonly id: string}>>[], {kind});
  const [lost = asked.length < named.length ? 'Not all of its parts are asked for'
    : problems.find(({code}) => code === 'bad-entry')?.message] = failed;
  const error = typeof lost === 'string' ? new SourceError('format', request.url, lost) : lost;
  if (error && keptOnly) throw error;
  return {
    ...bounded(loaded.items, [...problems, ...loaded.problems], kind), title, format: 'stadtbausteine', freshFor: 0,
    ...loaded.error && !answer.stale && {stale: true, error: loaded.error},
    ...stateOf(index, answer, request),
    // That something is missing is said rather than how old the rest is.
    ...error && {stale: false, error},
  };
}

/** @throws SourceError the `mistake` where the answer is no index of what is wanted */
async function indexIn<T>(
  answer: Answer, {kind, adapt, signal}: FollowOptions<T>, mistake: SourceError,
): Promise<IndexResult & {readonly index: PartIndex}> {
  if (signal?.aborted || mistake.code !== 'format') throw mistake;
  const result = readIndex(await answerText(answer));
  const {index} = result;
  if (!index) throw mistake;
  if (index.kind === kind || adapt?.[index.kind]) return {...result, index};
  throw new SourceError('format', mistake.src, `An index of ${index.kind}, not ${kind}`);
}

/** What a part holds is told by its name: it is not asked for again, and that of a kept index is kept, too. */
function loaderOf<T>(
  {stale}: Answer, options: FollowOptions<T>, load: Load<T>,
): (part: FeedRequest) => Promise<Loaded<T>> {
  const ways = {...options, reload: false, early: undefined, isPart: true} as FollowOptions<T>;
  return stale
    ? (part) => load(part, {...ways, keptOnly: true}).catch(() => load(part, ways))
    : (part) => load(part, ways);
}

/** The age of the feed, and whether its last good content stands in for it: a snapshot goes on when a source fails. */
function stateOf({checked, failing}: PartIndex, {at}: Answer, {url}: FeedRequest): Partial<Loaded<never>> {
  const moments = [checked, failing?.since].filter((moment) => moment !== undefined).map(momentOf);
  const asOf = new Date(Math.min(at, ...moments));
  if (!failing) return {asOf};
  const code = (failing.code ?? 'network') as SourceError['code'];
  return {asOf, stale: true, error: new SourceError(code, url, `The source has failed since ${failing.since ?? checked}`)};
}

/** @throws SourceError `config` for all streets at once, which nobody lives in; `format` if there is no such part. */
function wantedParts(
  {by, parts}: PartIndex, {url, keys}: FeedRequest, {kind, read, now = Date.now}: FollowOptions<unknown>,
): readonly IndexPart[] {
  if (keys) {
    const chosen = parts.filter(({key}) => keys.includes(key));
    if (chosen.length) return chosen;
    throw new SourceError('format', url, `${keys.join(', ')} is not listed`);
  }
  if (by === 'street') throw new SourceError('config', url, 'An index of streets: needs a street');
  const [first, last] = daysOf(windowOf(kind, read, now), read?.timeZone);
  return parts.filter((part) => {
    const [begin, end] = daysOf(part, read?.timeZone);
    return begin <= last && end >= first;
  });
}

/** Events are asked for within a year where nobody says otherwise, other things at any time. */
function windowOf(kind: Kind, {from, to, now, timeZone}: ReadOptions = {}, clock: () => number): Span {
  if (kind !== 'events') return {from, to};
  const [given] = daysOf({from: from ?? now}, timeZone);
  const day = given || clockAt(clock(), timeZone).day;
  return {from: day, to: to ?? `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`};
}

/** A time from a day or a moment to another one, exclusive. */
interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The first and the last day of a span; without an end it has all days. */
function daysOf({from = '', to = ''}: Span, timeZone?: string): readonly [string, string] {
  const dayOf = (text: string, back: number): string | undefined => {
    const moment = momentOf(text);
    return moment ? clockAt(moment - back, timeZone).day : undefined;
  };
  return [isDay(from) ? from : dayOf(from, 0) ?? '', isDay(to) ? addDays(to, -1) : dayOf(to, 1) ?? '9999'];
}

/** The addresses of parts, each once; empty for one that is none, or lies on another host than its index. */
function addressesOf(parts: readonly IndexPart[], index: string): readonly string[] {
  const {origin, protocol} = new URL(index);
  return [...new Set(parts.map(({src}) => {
    const url = parsedUrl(src, index);
    // An index in a data: address was written by the author of the page.
    const near = url && (url.origin === origin || /^(data|blob):/.test(url.protocol) || !protocol.startsWith('http'));
    return near ? url.href : '';
  }))];
}

async function settledInLanes<T>(
  parts: readonly FeedRequest[], load: (part: FeedRequest) => Promise<T>,
): Promise<PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  let next = 0;
  await Promise.all(LANES.map(async () => {
    while (next < parts.length) {
      const place = next++;
      [results[place]] = await Promise.allSettled([load(parts[place]!)]) as [PromiseSettledResult<T>];
    }
  }));
  return results;
}
