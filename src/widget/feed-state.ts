import type {Problem} from '../model/problem.js';
import {emit} from '../page/events.js';
import type {SourceError} from '../sources/source-error.js';

export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** What a feed has to show. */
export interface FeedContent<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  /** Addresses that could not be read at the last attempt. */
  readonly failures: readonly SourceError[];
  /** Whether kept data stands in for the feed. */
  readonly stale: boolean;
  /** When the data was received; the oldest, if there are several addresses. */
  readonly asOf: Date | null;
}

/** The state after an attempt, if `count` items are to be shown. */
export function stateOf(count: number, {failures, stale}: Pick<FeedContent<unknown>, 'failures' | 'stale'>): FeedState {
  if (count) return 'ready';
  // A feed that lacks one of its sources cannot say that there is nothing.
  return failures.length && !stale ? 'error' : 'empty';
}

/** Tells the page of every address that could not be read. */
export function reportFailures(host: HTMLElement, failures: readonly SourceError[]): void {
  // A module that could not be loaded is no SourceError and has no code; the page is told all the same.
  for (const {code = 'network', message, src = '', status} of failures) {
    emit(host, 'city-error', {code, message, src, ...status && {status}});
  }
}
