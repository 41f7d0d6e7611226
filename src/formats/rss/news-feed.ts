/**
 * News feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom, also where they are not well-formed. They are read as a person
 * reads them; what was wrong is named in the problems.
 */
import type {NewsItem} from '../../model/news-item.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {compact, webAddress} from '../kit/fields.js';
import {notThis} from '../kit/json.js';
import {eachOnce} from '../../news/each-once.js';
import type {NewsResult} from '../kit/news-list.js';
import {elementsOf} from '../kit/xml.js';
import type {LaxXml, XmlElement} from '../kit/xml.js';
import {newsOf} from './feed-entry.js';
import type {Channel} from './feed-entry.js';
import type {FeedParts} from './feed-parts.js';
import {baseOf, controls, lineIn, textIn} from './feed-text.js';
import {vocabulariesIn} from './feed-vocabulary.js';

const sign = /^(?=\s*[^\s[{])(?:(?!<html\b|<!doctype html)[^])*?<(?:[\w.-]+:)?(?:rss|feed|channel)(?=[\s>])|^\s*<(?:item|entry)[\s>]/i;

/** Whether a text has what feeds begin with. */
export const isFeed = (text: string): boolean => sign.test(text.slice(0, 65_536));

/** Entries, and what a feed says of itself; what stands in an image or a form is not said of the feed. */
const names: ReadonlySet<string> = new Set(
  ['item', 'entry', 'title', 'link', 'language', 'description', 'subtitle', 'tagline', 'image', 'textinput', 'author', 'ttl']);

/** What stands beside each other in entries and never in each other. */
const fields = /^(?:title|link|description|guid|pubdate|author|category|comments|enclosure|source|id|updated|published|summary|content(?::encoded)?|dc:\w+|image|language)$/;
const unclosed = /^media:(?:content|thumbnail)$/;
const texts = /^(?:description|summary|content|content:encoded)$/;
const groups = /^(?:author|contributor|source|image|textinput)$/;

const isEntry = ({name}: Pick<XmlElement, 'name'>): boolean => name === 'item' || name === 'entry';
const written = ({name, prefix}: Pick<XmlElement, 'name' | 'prefix'>): string => prefix ? `${prefix}:${name}` : name;

/** An `&` that begins no character reference. */
const bareAmpersand = /&(?!#?\w{1,31};)/;

const mending: Omit<LaxXml, 'entities'> = {
  flawIn: (text) => bareAmpersand.test(text) ? 'A bare & should be &amp;' : undefined,
  staysOpen(open, next) {
    if (isEntry(next)) return 0;
    const level = open[0] && isEntry(open[0]) ? 1 : 0;
    const field = open[level];
    if (!field || !fields.test(written(next))) return open.length;
    const name = written(field);
    if (groups.test(name) || !fields.test(name) && !unclosed.test(name)) return open.length;
    // Markup in a text may hold what is called so, too.
    const inText = texts.test(name) && (field.attributes.has('type') || /^(?:title|author|source|summary|image|content)$/.test(next.name));
    return inText ? open.length : level;
  },
};

/** The entries of a feed in their order, in steps of one entry each. */
export function* readFeed(text: string, options: ReadOptions, parts: FeedParts): Generator<void, NewsResult> {
  const problems: Problem[] = [];
  const report = (code: string, message: string, line?: number): void => {
    problems.push({severity: 'warning', code, message, ...line && {line}});
  };
  const legible = text.replace(controls, '');
  if (legible !== text) report('control-characters', 'Characters that XML forbids were left out');
  if (text.includes('\ufffd')) report('broken-letters', 'Letters are broken: the feed is not all in the encoding it declares');
  const entries: XmlElement[] = [];
  const about: XmlElement[] = [];
  for (const element of elementsOf(legible, names, (message, line) => report('bad-xml', message, line), {...mending, ...parts})) {
    (isEntry(element) ? entries : about).push(element);
    yield;
  }
  const channel = {...channelOf(legible, about, options, parts, report), parts};
  const ttl = ttlAmong(about);
  if (!entries.length) {
    const {title} = channel.source;
    const flaws = flawOfEmpty(legible);
    return {items: [], problems: [...problems, ...flaws], ...!flaws.length && title && {title}, ...ttl};
  }
  const items: NewsItem[] = [];
  for (const entry of entries) {
    const item = newsOf(entry, channel);
    if (item) items.push(item);
    yield;
  }
  if (!items.length) problems.push({severity: 'error', code: 'no-item', message: 'Not one entry could be read'});
  return {items: eachOnce(items), problems, ...ttl};
}

/** RSS counts minutes. */
function ttlAmong(about: readonly XmlElement[]): Pick<NewsResult, 'ttl'> {
  const minutes = Number(textIn(about.find(({name}) => name === 'ttl')));
  return minutes > 0 ? {ttl: minutes * 60} : {};
}

/** A feed without entries is good if it is whole. */
function flawOfEmpty(text: string): readonly Problem[] {
  if (!isFeed(text)) return notThis('a news feed').problems;
  if (/<\/(?:[\w.-]+:)?(?:rss|feed|channel|rdf)\s*>|<(?:[\w.-]+:)?(?:feed|channel)\b[^<>]*\/>/i.test(text)) return [];
  return [{severity: 'error', code: 'cut-off', message: 'The feed ends before its first entry'}];
}

const root = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\b[^<>]*>/gi;

function channelOf(
  text: string, about: readonly XmlElement[], options: ReadOptions, {entities}: FeedParts, report: Channel['report'],
): Omit<Channel, 'parts'> {
  const roots = [...text.slice(0, 65_536).matchAll(root)].flatMap(([tag]) => [...elementsOf(`${tag}<x/>`)]);
  const own = (name: string): XmlElement[] => about.filter((one) => one.name === name);
  const vocabularies = vocabulariesIn(text);
  const titles = own('title').filter(({prefix}) => /^(?:|dc|atom)$/.test(vocabularies.get(prefix) ?? prefix));
  return {
    vocabularies, options, report,
    base: declaredBase(roots, options.url) ?? startPage(own('link'), options.url) ?? options.url,
    source: compact<Source>({
      url: options.url, title: titles.map((title) => lineIn(title, entities)).find(Boolean),
      language: own('language').map(textIn).find(Boolean) ?? roots.map(({attributes}) => attributes.get('lang')).find(Boolean),
    }),
  };
}

/** The innermost `xml:base` around all entries; `undefined` without one. */
function declaredBase(roots: readonly XmlElement[], url: string | undefined): string | undefined {
  const bases = roots.filter(({attributes}) => attributes.get('base'));
  let base = url;
  for (const one of bases) base = baseOf(one, base);
  return bases.length ? base : undefined;
}

/** The page that a feed belongs to. */
const startPage = (links: readonly XmlElement[], url: string | undefined): string | undefined => links
  .filter(({attributes}) => /^(?:alternate)?$/.test(attributes.get('rel') ?? ''))
  .map((link) => webAddress(link.attributes.get('href') ?? textIn(link), url)).find(Boolean);
