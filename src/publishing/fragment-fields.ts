/** Kinds whose lines say nothing but some of their fields: which. */
import type {Place} from '../model/place.js';
import type {Kind} from '../model/read-options.js';
import type {Source} from '../model/source.js';
import {ofCategories} from '../text/of-categories.js';
import {momentOf} from '../time/city-clock.js';
import {isDay} from '../time/day.js';
import {placeOf} from './fragment-dated.js';
import {lineOf, said, span, when} from './fragment-entry.js';
import type {Entry, View} from './fragment-entry.js';
import type {FragmentWords} from './fragment-words.js';
import {fill, link} from './markup.js';
import type {Markup} from './markup.js';
import type {Speech} from './speech.js';

/** Names of the fields of a kind; the first that is there counts. */
interface Fields {
  readonly title: readonly string[];
  readonly url?: readonly string[];
  /** Days or moments. */
  readonly begin?: string;
  readonly end?: string;
  /** The sentence around the end, instead of a span of time. */
  readonly endWords?: keyof FragmentWords & ('applyBy' | 'until');
  readonly place?: string;
  readonly text?: readonly string[];
  /** A field whose values have words. */
  readonly state?: readonly [field: string, words: 'projects' | 'impacts'];
  /** By begin, leaving out what is over; the latest begin first; else as published. */
  readonly order?: 'coming' | 'latest';
}

const name = ['name'];
const url = ['url'];
const text = ['description'];

/** `''` is the item itself. */
const fields: Partial<Record<Kind, Fields>> = {
  services: {title: name, url: ['onlineUrl', 'url'], text: ['summary', 'description']},
  places: {title: ['name', 'categories'], url, place: '', text: ['hoursText', 'description']},
  parking: {title: name, url, place: ''},
  chargers: {title: name, url, place: ''},
  vehicles: {title: name, url, place: ''},
  meetings: {title: name, url: ['web'], begin: 'start', end: 'end', place: 'location', order: 'coming'},
  datasets: {title: ['title'], url: ['landingPage'], begin: 'modified', text, order: 'latest'},
  projects: {
    title: name, url: ['url', 'participationUrl'], begin: 'startDate', end: 'endDate', place: 'location',
    text: ['summary', 'description'], state: ['status', 'projects'],
  },
  participations: {title: name, url, begin: 'startDate', end: 'endDate', place: 'location', text, order: 'coming'},
  jobs: {
    title: ['title'], url: ['url', 'applyUrl'], end: 'validThrough', endWords: 'applyBy', place: 'jobLocation', text,
    order: 'coming',
  },
  roadworks: {
    title: name, url, begin: 'startDate', end: 'endDate', text: ['detour', 'description'], state: ['impact', 'impacts'],
    order: 'coming',
  },
  tours: {title: name, url, text},
  disposals: {title: name, url, text: ['instructions']},
  reports: {title: ['serviceName'], begin: 'requestedDatetime', text, order: 'latest'},
  categories: {title: name, text: ['notice']},
};

type Item = Readonly<Record<string, unknown>>;

const firstText = (item: Item, names: readonly string[] = []): string | undefined =>
  names.map((one) => [item[one]].flat().find((value) => typeof value === 'string' && value) as string | undefined).find(Boolean);

/** Lines of a kind that has no code of its own. */
export function fieldEntries(kind: Kind, items: readonly unknown[], view: View): readonly Entry[] {
  const which = fields[kind];
  if (!which) return [];
  const {category} = view.settings;
  const wanted = typeof category === 'string' ? ofCategories(items as readonly Place[], category) : items;
  return ordered(wanted as readonly Item[], which, view).map((item) => entryOf(item, which, view.speech));
}

function ordered(items: readonly Item[], {begin = '', end = '', order}: Fields, {now, today}: View): readonly Item[] {
  if (!order) return items;
  const beginOf = (item: Item): string => firstText(item, [begin]) ?? '';
  const sorted = [...items].sort((one, other) => compare(beginOf(one), beginOf(other)));
  if (order === 'latest') return sorted.reverse();
  return sorted.filter((item) => {
    const until = firstText(item, [end, begin]);
    return !until || (isDay(until) ? until >= today : !(momentOf(until) < now));
  });
}

const compare = (one: string, other: string): number => one < other ? -1 : Number(one > other);

function entryOf(item: Item, which: Fields, speech: Speech): Entry {
  const source = item['source'] as Source | undefined;
  const {words} = speech;
  return {
    title: said(lineOf(firstText(item, which.title)) ?? words.untitled, speech, source?.language),
    url: firstText(item, which.url), source,
    facts: [
      item['cancelled'] === true ? words.cancelled : undefined, stateOf(item, which, words), vacancy(item, speech),
      timesOf(item, which, speech), whereOf(item, which, speech), telephone(item),
    ],
    text: lineOf(firstText(item, which.text)),
  };
}

function stateOf(item: Item, {state}: Fields, words: FragmentWords): string | undefined {
  const value = state && item[state[0]];
  return typeof value === 'string' && Object.hasOwn(words[state![1]], value) ? words[state![1]][value] : undefined;
}

function timesOf(item: Item, {begin, end, endWords}: Fields, speech: Speech): Markup {
  const [from, to] = [begin, end].map((field) => field && when(item[field], speech));
  if (endWords) return to ? fill(speech.words[endWords], to) : undefined;
  return span(from, to, speech);
}

/** Of a place its address, of anything else the place where it is. */
function whereOf(item: Item, {place}: Fields, speech: Speech): Markup {
  if (place === undefined) return undefined;
  if (place) return typeof item[place] === 'object' ? placeOf(item[place] as Place, speech) : undefined;
  const {address, source} = item as unknown as Place;
  return placeOf({...address && {address}, ...source && {source}}, speech);
}

function telephone({telephone: number}: Item): Markup {
  return typeof number === 'string' && number ? link(number, `tel:${number.replace(/[^\d+]/g, '')}`) : undefined;
}

/** How much is free, where the moment of the count is known: the file stands longer than the count holds. */
function vacancy(item: Item, speech: Speech): Markup {
  const moment = when(item['asOf'], speech);
  const [free, all] = [item['free'] ?? item['available'], item['capacity'] ?? item['total'] ?? item['docks']];
  const {words} = speech;
  if (!moment) return undefined;
  if (item['state'] === 'closed' || item['state'] === 'full') return [moment, ': ', words[item['state']]];
  if (typeof free !== 'number') return undefined;
  const count = speech.number(free);
  return [moment, ': ', typeof all === 'number' ? fill(words.vacantOf, count, speech.number(all)) : fill(words.vacant, count)];
}
