import type {Problem} from '../model/problem.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import {lastGood} from './last-good.js';
import type {ReadingOptions} from './read-answer.js';
import {readAnswers} from './read-answer.js';
import {SourceError} from './source-error.js';

export type {FeedRequest} from './feed-request.js';

export interface LoadOptions<T> extends LastGoodOptions, ReadingOptions<T> {}

/** A feed that was read, now or some time ago. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
  /** When the (oldest) answer was received; `null` if there was none. */
  readonly asOf: Date | null;
  /** Whether a kept copy stands in for the feed. */
  readonly stale: boolean;
  /** Id of the format it was read as; several separated by a space. */
  readonly format: string;
  /** Why it is stale. */
  readonly error?: SourceError;
}

/**
 * Loads one feed: fetches it (once per page), finds out its format, reads it. If that fails now, what was
 * good last time is returned, marked stale.
 * @throws SourceError and nothing else
 */
export async function load<T>(address: string | FeedRequest, options: LoadOptions<T>): Promise<Loaded<T>> {
  const request: FeedRequest = typeof address === 'string' ? {url: address} : address;
  const {url: src, parts} = request;
  const requests = parts ? Object.values(parts).map((url) => ({url})) : [request];
  try {
    const {value, at, error} = await lastGood(
      requests, options, (answers) => readAnswers(answers, request, options),
    );
    return {...value, asOf: new Date(at), stale: !!error, error};
  } catch (cause) {
    // Readers are total: anything else is a signal aborted while reading, or a mistake of ours.
    throw cause instanceof SourceError ? cause : new SourceError('format', src, String(cause), {cause});
  }
}

/**
 * Loads several feeds as one. An address that fails does not take the others along.
 * @throws SourceError the first, with the `others`, if every address failed
 */
export async function loadAll<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>,
): Promise<{loaded: Loaded<T>; failed: SourceError[]}> {
  const [only, second] = addresses;
  if (only && !second) return {loaded: await load(only, options), failed: []};
  const failed: SourceError[] = [];
  const feeds = await Promise.all(addresses.map((address) => load(address, options).catch(
    (error: SourceError) => void failed.push(error),
  )));
  const [first, ...others] = failed;
  if (first && failed.length === feeds.length) throw Object.assign(first, {others});
  // Most widgets have one address: how to merge is loaded where it is needed.
  const {merge} = await import('./merge.js');
  return {loaded: merge(addresses, feeds), failed};
}
