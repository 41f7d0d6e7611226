import {decode} from './decode.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import {lastGood} from './last-good.js';
import {SourceError} from './source-error.js';

/**
 * Fetches a document that leads to feeds, with the same care as the feeds themselves.
 * @param parse what it says; `undefined` or an exception if it is not what it should be.
 * @throws SourceError `format` with `expected`, besides what fetching throws
 */
export async function parsedAnswer<T>(
  request: FeedRequest, options: LastGoodOptions, expected: string,
  parse: (text: string, url: string) => T | undefined,
): Promise<T> {
  const {value} = await lastGood([request], options, ([answer]) => {
    const {bytes, contentType, url} = answer!;
    let value: T | undefined;
    let cause: unknown;
    try {
      value = parse(decode(bytes, contentType), url);
    } catch (error) {
      cause = error;
    }
    if (value === undefined) throw new SourceError('format', request.url, `The answer is no ${expected}`, {cause});
    return value;
  });
  return value;
}

/** A value of JSON as an object; `{}` if it is none. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;

/** A value of JSON as trimmed text; empty if it is neither text nor number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** `undefined` instead of an empty list: a list without entries is no answer to choose from. */
export const filled = <T>(list: readonly T[]): readonly T[] | undefined => list.length ? list : undefined;

/** House numbers in the order they stand along a street. */
export const byNumber = (a: {readonly name: string}, b: {readonly name: string}): number =>
  a.name.localeCompare(b.name, 'de', {numeric: true});
