import type {Kind, ReadOptions} from '../model/read-options.js';
import type {PartIndex} from '../model/part-index.js';
import {answerText} from '../sources/answer-text.js';
import {sniff} from '../sources/format-table.js';
import {bounded} from '../sources/read-answer.js';
import {clockAt} from '../time/city-clock.js';
import {addDays} from '../time/day.js';
import type {Span} from './content.js';
import {contentFindings, licenceOf, spanOf} from './content.js';
import type {Delivery} from './delivery.js';
import {deliveryFindings} from './delivery.js';
import type {Finding} from './finding.js';
import {failure, note, warning} from './finding.js';
import {encodingFindings, mediaTypeFindings} from './media-type.js';
import {brokenJson, noFeedFinding} from './no-feed.js';
import {profileCheck} from './profile-check.js';
import {placed} from './text-place.js';
import type {Understanding} from './understanding.js';
import {understand} from './understanding.js';

/** A feed to check, and what to take it for. */
export interface FeedToCheck {
  readonly bytes: Uint8Array;
  /** Absent for a file. */
  readonly delivery?: Delivery | undefined;
  /** Where it is from: relative links start there. */
  readonly url?: string | undefined;
  readonly kind?: Kind | undefined;
  /** Id of the format. */
  readonly format?: string | undefined;
  /** Meaning of the columns of a table. */
  readonly columns?: string | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: number;
  /** IANA zone of the city. Default `Europe/Berlin`. */
  readonly timeZone?: string;
}

/** What a check has found out. */
export interface FeedCheck {
  readonly url?: string | undefined;
  /** Id of the format, `city-profile` for a profile; absent if none was recognised, or nothing came. */
  readonly format?: string;
  /** Whether the format was said and not found out. */
  readonly isNamed?: boolean;
  readonly kind?: Kind;
  /** All kinds that the feed may be read as, `kind` first. */
  readonly kinds: readonly Kind[];
  readonly count: number;
  /** The items that a widget would show. */
  readonly items: readonly unknown[];
  /** The publisher, where the feed names one. */
  readonly title?: string | undefined;
  readonly licence?: string | undefined;
  /** First and last day of the items. */
  readonly span?: Span | undefined;
  readonly problems: readonly Finding[];
}

/** Before any feed that a city publishes. */
const LONG_AGO = '1990-01-01';

/** Ten years, in days. */
const YEARS = 3650;

/**
 * Checks a feed: reads it as a widget would and looks at how it is delivered. Never throws on what a feed holds.
 * @throws SourceError `config` for a format that does not exist
 */
export async function checkFeed(feed: FeedToCheck): Promise<FeedCheck> {
  const {bytes, delivery, url, format: named, columns, now = Date.now(), timeZone = 'Europe/Berlin'} = feed;
  const contentType = delivery?.headers.get('content-type') ?? '';
  const text = await answerText({bytes, contentType, url: url ?? '', at: now, stale: false});
  const today = clockAt(now, timeZone).day;
  const read = {timeZone, now: today, ...url && {url}, ...columns && {columns}};
  const found = await understood(text, {...feed, read}, today);
  const ofWay = delivery ? deliveryFindings(delivery, bytes, found?.kind) : [];
  if (!found) {
    const profile = profileCheck(text, url);
    if (profile) return profile;
    const inPlace = noFeedFinding(text, bytes, await sniff(text));
    const ofLetters = isText(inPlace) ? encodingFindings(bytes, text, contentType) : [];
    return {...nothing(url), problems: [inPlace, ...ofLetters, ...ofWay]};
  }
  const {format, kind, kinds, items, title, mediaTypes, problems} = found;
  const findings = [
    ...ofWhole(found, text), ...placed(problems, text), ...ofKind(found, feed.kind), ...ofCount(found),
    ...!items.length ? [] : contentFindings(items, kind, today),
    ...delivery ? mediaTypeFindings(text, contentType, format, mediaTypes) : [],
    ...encodingFindings(bytes, text, contentType), ...ofWay, ...ofBytes(bytes, kind),
  ];
  return {
    url, format, kind, kinds, count: items.length, items, isNamed: !!named, problems: findings,
    title: title || titleOf(items), licence: licenceOf(items), span: spanOf(items, kind),
  };
}

/** The result for a feed that gave nothing. */
export const nothing = (url?: string) => ({url, kinds: [], count: 0, items: []});

interface Read extends Understanding {
  /** Whether there is something, all of it before today. */
  readonly isPast?: boolean;
}

/** What a text holds from today on, and if that is nothing, whether there was something before or comes late. */
async function understood(
  text: string, {format, kind, read}: FeedToCheck & {readonly read: ReadOptions}, today: string,
): Promise<Read | undefined> {
  const found = await understand(text, {format, kind, read});
  if (!found || found.items.length || found.index) return found;
  const before = await understand(text, {format, kind, read: {...read, from: LONG_AGO, to: today}});
  // Further ahead than a widget looks.
  if (!before?.items.length) {
    return understand(text, {format, kind, read: {...read, from: today, to: addDays(today, YEARS)}});
  }
  return {...found, ...before, items: [], isPast: true, problems: [...found.problems, ...ended(before)]};
}

/** Whether letters can be right or wrong in what came. */
const isText = ({code}: Finding): boolean => code !== 'binary-file' && code !== 'unknown-charset';

/** Why a text is not of the format that was named. */
function ofWhole({problems}: Understanding, text: string): readonly Finding[] {
  const broken = problems.some(({code}) => code === 'wrong-format') && brokenJson(text);
  return broken ? [broken] : [];
}

/** A server's answer of this size is broken off; a file is whole. */
function ofBytes({length}: Uint8Array, kind: Kind): readonly Finding[] {
  const most = kind === 'places' ? 40 : 20;
  return length > most * 2 ** 20 ? [failure('too-large', `${Math.round(length / 2 ** 20)} MB, and ${most} MB are read`)] : [];
}

function ended({items, kind}: Understanding) {
  const {to} = spanOf(items, kind) ?? {};
  return [{severity: 'warning', code: 'all-past', message: `${items.length} ${items.length === 1 ? 'entry' : 'entries'}, the last ${to ? `on ${to}` : 'is over'}`}] as const;
}

function ofKind({kind, format}: Understanding, wanted?: Kind): readonly Finding[] {
  return !wanted || kind === wanted ? [] : [failure('wrong-kind', `${format} was read as ${kind}, not as ${wanted}`)];
}

/** Codes of problems for which an entry is left out. */
const entryCodes: readonly string[] = ['bad-entry', 'bad-start', 'no-headline', 'no-value'];

function ofCount({items, kind, problems, isPast, index}: Read): readonly Finding[] {
  const {problems: cut} = bounded(items, [], kind);
  const isExplained = isPast || index || problems.some(({severity}) => severity === 'error');
  const isBad = problems.some(({code}) => entryCodes.includes(code));
  return [...cut, ...index ? ofIndex(index) : [], ...items.length || isExplained ? []
    : [isBad ? failure('no-item') : note('no-entries')]];
}

function ofIndex({parts, failing}: PartIndex): readonly Finding[] {
  return [
    note('parts', `The items stand in the ${parts.length} parts of this index`),
    ...failing ? [warning('failing', `The source has failed since ${failing.since} (${failing.code ?? 'network'})`)] : [],
  ];
}

function titleOf([first]: readonly unknown[]): string | undefined {
  const {source} = (first ?? {}) as {readonly source?: {readonly title?: string}};
  return source?.title;
}
