/** schema.org in JSON-LD: a document of its own, or the scripts of an HTML page. */
import type {CityEvent} from '../../model/city-event.js';
import type {NewsItem} from '../../model/news-item.js';
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {Format, Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Office, Service} from '../../model/service.js';
import {laxPublishedTime} from '../kit/lax-published-time.js';
import {isEvent, readEvents} from './jsonld-events.js';
import {readerOf} from './jsonld-items.js';
import type {JsonLdResult} from './jsonld-items.js';
import {newsReader} from './jsonld-news.js';
import {placeReader} from './jsonld-places.js';
import {readScheduled} from './jsonld-series.js';
import {serviceReader} from './jsonld-services.js';
import {accessOf} from '../kit/access-words.js';
import {readLaxTime} from '../kit/lax-time.js';
import {publishedHours} from './jsonld-hours.js';

export type {CityEvent, Format, JsonLdResult, Kind, NewsItem, Office, Place, Problem, ReadOptions, ReadResult, Service};

export const format: Format = {
  id: 'jsonld',
  // What it holds stands in it; `read` returns it.
  kind: 'events',
  kinds: ['events', 'services', 'places', 'news'],
  mediaTypes: ['application/ld+json'],
  detect: (text) => /^[\uFEFF\s]*[[{]/.test(text)
    ? /"@(context|type|graph)"\s*:/.test(text.slice(0, 20_000))
    : /<script\s[^>]{0,300}\btype\s*=\s*["']?\s*application\/ld\+json/i.test(text),
};

const parts = {publishedHours, accessOf};

export const {read, readInSteps} = readerOf({
  events: {isOne: isEvent, read: (...given) => readEvents(...given, {readScheduled, readTime: readLaxTime})},
  services: serviceReader(parts),
  places: placeReader(parts),
  news: newsReader(laxPublishedTime),
});
