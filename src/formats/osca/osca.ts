/**
 * The Open SmartCity App: answers of the Parse Server behind it. Each class that is understood has its reader in a file
 * of its own.
 */
import type {CityEvent} from '../../model/city-event.js';
import type {Collection} from '../../model/collection.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Weather} from '../../model/weather.js';
import {answerIn, noAnswer} from './osca-answer.js';
import * as events from './osca-events.js';
import * as news from './osca-news.js';
import {hoursIn} from './osca-hours.js';
import {placesWith} from './osca-places.js';
import * as waste from './osca-waste.js';
import * as weather from './osca-weather.js';

export type {CityEvent, Collection, Format, Kind, NewsItem, Place, Problem, ReadOptions, ReadResult, Weather};

export const format: Format = {
  id: 'osca',
  // What an answer holds shows in its records; `read` returns it.
  kind: 'events',
  kinds: ['events', 'collections', 'news', 'places', 'weather'],
  mediaTypes: [],
  detect: (text) => /^\s*\{(?=[^]*"results?"\s*:\s*[[{])[^]*"(?:objectId|__type|collection)"\s*:/.test(text.slice(0, 4000)),
};

const parts = {events, news, places: placesWith(hoursIn), collections: waste, weather};

/** The items of an answer; `kind` says what they are. */
export interface AnswerResult extends ReadResult<CityEvent | Collection | NewsItem | Place | Weather> {
  readonly kind?: Kind;
}

/** The records of an answer. An empty list of a class is one of `options.kind`. */
export function read(text: string, options: ReadOptions = {}): AnswerResult {
  const answer = answerIn(text, options.kind);
  if (!answer) return noAnswer();
  const {kind, records} = answer;
  return {...parts[kind as keyof typeof parts].readRecords(records, options), kind};
}
