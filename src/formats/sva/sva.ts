/**
 * Smart Village App: answers of its GraphQL server, `{"data": {…}}` or what stands in `data`. Each query that
 * is understood has its reader in a file of its own: `wasteAddresses` and `eventRecords`.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {Collection} from '../../model/collection.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {readEventRecords} from './sva-events.js';
import {answerTo, readAnswer, readCollections} from './sva-waste.js';

export type {CityEvent, Collection, Format, Kind, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'sva',
  // What an answer holds stands in it; `read` returns it.
  kind: 'collections',
  kinds: ['collections', 'events'],
  mediaTypes: [],
  detect: (text) => /^\s*[[{]/.test(text)
    && /"(waste(Addresses|LocationTypes)|eventRecords?|dateStart)"\s*:/.test(text.slice(0, 4000)),
};

/** The items of an answer; `kind` says so if they are not collections. */
export interface AnswerResult extends ReadResult<Collection | CityEvent> {
  readonly kind?: Kind;
}

/**
 * The waste dates of all addresses in the answer, or the events; of an answer with both, those of
 * `options.kind`. What the server calls an error is one here.
 */
export function read(text: string, options: ReadOptions = {}): AnswerResult {
  const answer = readAnswer(text);
  const {data, problems} = answer;
  const events = answerTo(data, 'eventRecords', 'dates') ?? answerTo(data, 'eventRecord', 'dates')
    ?? (options.kind === 'events' && Array.isArray(data) ? data : undefined);
  const waste = answerTo(data, 'wasteAddresses', 'wasteLocationTypes');
  if (events === undefined || waste !== undefined && options.kind !== 'events') return readCollections(answer, options);
  return {items: readEventRecords(events, options, problems), problems, kind: 'events'};
}
