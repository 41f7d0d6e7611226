/** Events, collections and news as lines of a fragment: those of today and to come, those that are out. */
import {eventDays, sortEvents} from '../events/event-days.js';
import {collapseSeries} from '../events/event-series.js';
import {timeRange} from '../events/event-time.js';
import type {TimeRange} from '../events/event-time.js';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import type {NewsItem} from '../model/news-item.js';
import type {Place} from '../model/place.js';
import {currentNews, showings} from '../news/current-news.js';
import {newestFirst} from '../news/news-order.js';
import {ofCategories} from '../text/of-categories.js';
import {byDay} from '../waste/collection-days.js';
import {lineOf, said, span, when} from './fragment-entry.js';
import type {Entry, View} from './fragment-entry.js';
import {fill, joined} from './markup.js';
import type {Markup} from './markup.js';
import type {Speech} from './speech.js';

const categoriesOf = ({settings: {category}}: View): string => typeof category === 'string' ? category : '';

/** The events of the city's day and after it, in the order of their widget, a series at its next date. */
export function eventEntries(events: readonly CityEvent[], view: View): readonly Entry[] {
  const {today, speech} = view;
  const {timeZone} = speech;
  const coming = ofCategories(events, categoriesOf(view))
    .filter((event) => (timeRange(event, timeZone)?.lastDay ?? '') >= today);
  const groups = collapseSeries(sortEvents(coming, timeZone), {timeZone});
  return eventDays(groups, {from: today, timeZone})
    .flatMap(({entries}) => entries.map(({event, range}) => eventEntry(event, range, speech)));
}

function eventEntry(event: CityEvent, range: TimeRange, speech: Speech): Entry {
  const {name, url, source, status, location, isAccessibleForFree, description} = event;
  const {words} = speech;
  const state = status && status !== 'scheduled' ? words[status] : undefined;
  return {
    title: said(name || words.untitled, speech, source?.language), url, source,
    facts: [state, timeOf(range, speech), placeOf(location, speech), isAccessibleForFree ? words.free : undefined],
    text: lineOf(description),
  };
}

function timeOf({allDay, firstDay, lastDay, start, end, endDay}: TimeRange, speech: Speech): Markup {
  if (allDay) return span(speech.day(firstDay), lastDay > firstDay ? speech.day(lastDay) : undefined, speech);
  if (end === undefined) return speech.moment(start);
  return span(speech.moment(start), endDay === firstDay ? speech.time(end) : speech.moment(end), speech);
}

/** Name and address of a place. */
export function placeOf(place: Partial<Place> | undefined, speech: Speech): Markup {
  const {name, address, source} = place ?? {};
  const parts = [lineOf(name), lineOf(address)].filter((part) => part !== undefined);
  return parts.length ? said(parts.join(', '), speech, source?.language) : undefined;
}

/** The days from the city's day on, each with its bins. */
export function collectionEntries(collections: readonly Collection[], {today, speech}: View): readonly Entry[] {
  return byDay(collections.filter(({date}) => date >= today)).map(({date, collections: bins}) => ({
    title: [speech.day(date), ': ', joined(eachOnce(bins).map((bin) => binWords(bin, speech)), ', ')],
    facts: [], text: lineOf([...new Set(bins.flatMap(({note}) => note ?? []))].join('. ')),
  }));
}

/** A bin that is emptied at two intervals, or of two sizes, is one. */
const eachOnce = (bins: readonly Collection[]): readonly Collection[] =>
  [...new Map(bins.map((bin) => [`${bin.name} ${bin.movedFrom}`, bin])).values()];

function binWords({fraction, name, movedFrom, source}: Collection, speech: Speech): Markup {
  const {words} = speech;
  // Providers publish in German, unless they say otherwise.
  const published = said(lineOf(name) ?? name, speech, source?.language ?? 'de');
  const own = words.fractions && fraction !== 'other' ? words.fractions[fraction] : undefined;
  const named = own ? [own, ' (', published, ')'] : published;
  const moved = movedFrom && when(movedFrom, speech);
  return moved ? [named, ' (', fill(words.moved, moved), ')'] : named;
}

/** What is out, the newest first. */
export function newsEntries(news: readonly NewsItem[], view: View): readonly Entry[] {
  const {now, speech} = view;
  const current = currentNews(showings(ofCategories(news, categoriesOf(view)), speech.timeZone), now);
  return newestFirst(current, speech.timeZone)
    .map(({headline, url, source, datePublished, description, articleBody}) => ({
      title: said(lineOf(headline) ?? speech.words.untitled, speech, source?.language), url, source,
      facts: [when(datePublished, speech)], text: lineOf(description ?? articleBody),
    }));
}
