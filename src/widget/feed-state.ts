import type {Problem} from '../model/problem.js';
import type {Source} from '../model/source.js';
import {emit} from '../page/events.js';
import type {FeedRequest} from '../sources/load.js';
import type {Loaded} from '../sources/loaded.js';
import type {SourceError} from '../sources/source-error.js';

export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** One address of a feed. */
export interface FeedSource {
  /** As it was asked for. */
  readonly url: string;
  /** The publisher, if the feed names one. */
  readonly title: string;
  /** `error`: it could not be read the last time; the count is that of the kept copy. */
  readonly state: 'loading' | 'ready' | 'error';
  /** Why it could not be read: the codes of `city-error`. */
  readonly code?: string;
  /** When the shown data was received. */
  readonly asOf: Date | null;
  readonly count: number;
}

/** An address that is being asked, with what is known of it from the last time. */
export function sourceBefore(address: string | FeedRequest, last: readonly FeedSource[]): FeedSource {
  const url = typeof address === 'string' ? address : address.url;
  const {title, asOf, count} = last.find((source) => source.url === url) ?? {title: '', asOf: null, count: 0};
  return {url, title, state: 'loading', asOf, count};
}

/** An address that has answered, or failed. A module that could not be loaded has no code. */
export function sourceAfter(url: string, outcome: Partial<Loaded<{readonly source?: Source}>>): FeedSource {
  const {items = [], asOf = null, title = '', error} = outcome;
  const code = error && (error.code ?? 'network');
  return {url, title: items[0]?.source?.title ?? title, state: code ? 'error' : 'ready', ...code && {code}, asOf, count: items.length};
}

/** The content of a feed. */
export interface FeedContent<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  /** Addresses that could not be read at the last attempt. */
  readonly failures: readonly SourceError[];
  /** Whether kept data stands in for the feed. */
  readonly stale: boolean;
  /** When the data was received; the oldest, if there are several addresses. */
  readonly asOf: Date | null;
  /** For how many milliseconds asking again is no use, as server, feed or format say. */
  readonly freshFor: number;
  /** Id of the format it was read as; several separated by a space. */
  readonly format: string;
}

/** The state after an attempt, if `count` items are to be shown. */
export function stateOf(count: number, {failures, stale}: Pick<FeedContent<unknown>, 'failures' | 'stale'>): FeedState {
  if (count) return 'ready';
  // A feed that lacks one of its sources cannot say that there is nothing.
  return failures.length && !stale ? 'error' : 'empty';
}

/** Tells the page of every address that could not be read. */
export function reportFailures(host: HTMLElement, failures: readonly SourceError[]): void {
  if (failures.length) void import('./mistakes.js').then(({nameFailures}) => nameFailures(host, failures), () => {});
  // A module that could not be loaded is no SourceError and has no code; the page is told all the same.
  for (const {code = 'network', message, src = '', status} of failures) {
    emit(host, 'city-error', {code, message, src, ...status && {status}});
  }
}
