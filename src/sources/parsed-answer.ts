import {answerText} from './answer-text.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import {lastGood} from './last-good.js';
import {SourceError} from './source-error.js';

/**
 * Fetches a document that leads to feeds, with the same care as the feeds themselves.
 * @param parse reads the text; `undefined` if it is another document.
 * @throws SourceError `format` with what was `expected`, besides what fetching throws
 */
export async function parsedAnswer<T>(
  request: FeedRequest, options: LastGoodOptions, expected: string,
  parse: (text: string, url: string) => T | undefined,
): Promise<T> {
  const {value} = await lastGood([request], options, async ([answer]) => {
    const text = await answerText(answer!);
    const value = parse(text, answer!.url);
    if (value !== undefined) return value;
    throw new SourceError('format', request.url, `The answer is no ${expected}: "${text.slice(0, 80)}"`);
  });
  return value;
}

/** `undefined` instead of an empty list: a list without entries offers no choice. */
export const filled = <T>(list: readonly T[]): readonly T[] | undefined => list.length ? list : undefined;

/** House numbers in the order they stand along a street. */
export const byNumber = (a: {readonly name: string}, b: {readonly name: string}): number =>
  a.name.localeCompare(b.name, 'de', {numeric: true});

/** One of each id, the last. */
export const oneOfEach = <T extends {readonly id: string}>(list: readonly T[]): T[] =>
  [...new Map(list.map((item) => [item.id, item])).values()];
