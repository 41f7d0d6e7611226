/**
 * Smart Village App: answers of its GraphQL server, `{"data": {…}}` or what stands in `data`. Each query that
 * is understood has its reader in a file of its own: `wasteAddresses`, `eventRecords`, `newsItems`, `pointsOfInterest`.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {Collection} from '../../model/collection.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {laxPublishedTime} from '../kit/lax-published-time.js';
import {accessIn} from './sva-access.js';
import {answerTo, readAnswer} from './sva-answer.js';
import {eventsIn, readEventRecords} from './sva-events.js';
import {hoursIn} from './sva-hours.js';
import {newsIn, readNewsItems} from './sva-news-items.js';
import {pointsIn, readPoints} from './sva-points.js';
import * as repeats from './sva-repeats.js';
import {readCollections} from './sva-waste.js';

export type {CityEvent, Collection, Format, Kind, NewsItem, Place, Problem, ReadOptions, ReadResult};

const known =
  /"(waste(Addresses|LocationTypes)|eventRecords?|dateStart|newsItems?|contentBlocks|points?OfInterest|operatingCompany)"\s*:/;

export const format: Format = {
  id: 'sva',
  // What an answer holds stands in it; `read` returns it.
  kind: 'collections',
  kinds: ['collections', 'events', 'news', 'places'],
  mediaTypes: [],
  detect: (text) => /^\s*[[{]/.test(text)
    && known.test(text.slice(0, 4000)),
};

/** The items of an answer; `kind` says so if they are not collections. */
export interface AnswerResult extends ReadResult<Collection | CityEvent | NewsItem | Place> {
  readonly kind?: Kind;
}

/**
 * The waste dates of all addresses in the answer, or the events, the news, the places; of an answer with several, those
 * of `options.kind`. What the server calls an error is one here.
 */
export function read(text: string, options: ReadOptions = {}): AnswerResult {
  const {data, problems} = readAnswer(text);
  const events = eventsIn(data, options);
  const news = newsIn(data, options);
  const waste = answerTo(data, 'wasteAddresses', 'wasteLocationTypes');
  const points = pointsIn(data, options);
  const others = ([['events', events], ['news', news], ['places', points]] as const)
    .flatMap(([one, found]) => found === undefined ? [] : one);
  const kind = others.find((one) => one === options.kind) ?? (waste === undefined ? others[0] : undefined);
  if (kind === 'events') return {items: readEventRecords(events, options, problems, repeats), problems, kind};
  if (kind === 'news') return {items: readNewsItems(news, options, problems, laxPublishedTime), problems, kind};
  if (kind === 'places') return {items: readPoints(points, options, problems, {hoursIn, accessIn}), problems, kind};
  return readCollections({data, problems}, options);
}
