/** The envelope of what a Smart Village App server answers, whatever was asked for. */
import type {Problem} from '../../model/problem.js';
import type {ReadResult} from '../../model/read-options.js';
import {listOf, member, notThis, parseJson, textOf} from '../kit/json.js';

/** The data of an answer, and the server's errors as problems. */
export interface Answer {
  readonly data: unknown;
  readonly problems: Problem[];
}

export function readAnswer(text: string): Answer {
  const answer = parseJson(text);
  return {
    data: member(answer, 'data') ?? answer,
    problems: listOf(member(answer, 'errors')).map((error) =>
      ({severity: 'error', code: 'graphql', message: textOf(member(error, 'message')) || 'The server reports an error'})),
  };
}

/** The answer to a query. An export holds one record by itself, or a list of them. */
export function answerTo(data: unknown, query: string, key: string): unknown {
  const [first] = Array.isArray(data) ? data as readonly unknown[] : [data];
  return member(data, query) ?? (member(first, key) === undefined ? undefined : data);
}

/** The result for an answer to none of the queries that are understood. */
export const withoutItems = (data: unknown, problems: Problem[]): ReadResult<never> =>
  Array.isArray(data) && !data.length || problems.length
    ? {items: [], problems}
    : notThis('an answer of a Smart Village App');
