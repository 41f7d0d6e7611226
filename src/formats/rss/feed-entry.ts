/** One entry of a feed as an item of the model. */
import type {NewsItem} from '../../model/news-item.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {RichText} from '../../model/rich-text.js';
import type {Source} from '../../model/source.js';
import {toPlainText} from '../../text/plain-text.js';
import {compact, webAddress} from '../kit/fields.js';
import {headlineFrom} from '../kit/news-list.js';
import type {XmlElement} from '../kit/xml.js';
import {plainTime} from './feed-date.js';
import type {FeedParts} from './feed-parts.js';
import {baseOf, richIn, textIn} from './feed-text.js';
import {Parts} from './feed-vocabulary.js';

/** What a feed says of all its entries. */
export interface Channel {
  readonly vocabularies: ReadonlyMap<string, string>;
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  readonly source: Source;
  readonly options: ReadOptions;
  readonly parts: FeedParts;
  report(code: string, message: string, line: number): void;
}

const published = ['pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'dcterms:date', 'created', 'date'];
const modified = ['updated', 'modified', 'dcterms:modified', 'lastbuilddate'];

/** The item that an entry is; `undefined` if it leads nowhere and says nothing. */
export function newsOf(entry: XmlElement, channel: Channel): NewsItem | undefined {
  const {media, entities} = channel.parts;
  const parts = new Parts(entry, channel.vocabularies, entities);
  const base = baseOf(entry, channel.base);
  const [description, articleBody] = [textAmong(parts, teasers, base), textAmong(parts, bodies, base)];
  const text = articleBody + description;
  const url = linkOf(entry, parts, base);
  const dates = datesOf(entry, parts, channel);
  const said = parts.all('title', 'dc:title', 'media:title', 'itunes:title').map(parts.line).find(Boolean)
    ?? headlineFrom(articleBody || description);
  const headline = said || standIn(url, dates.datePublished, channel);
  if (!said) channel.report(...flawOf(url, headline), entry.line);
  if (!headline) return undefined;
  const language = entry.attributes.get('lang') || textIn(parts.all('dc:language', 'language')[0]);
  const id = textIn(parts.all('guid', 'id', 'dc:identifier')[0]) || entry.attributes.get('about');
  return compact<NewsItem>({
    // The same address by http and by https is one.
    id: id?.replace(/^http:/, 'https:') || url || [headline, dates.datePublished].filter(Boolean).join(', '),
    headline, ...dates,
    description: description === articleBody ? '' : textBeside(headline, description),
    articleBody: textBeside(headline, articleBody),
    url,
    ...media?.pictureOf(parts, text, base),
    categories: categoriesOf(parts),
    files: media?.filesOf(parts, base),
    source: compact<Source>({...channel.source, ...language && {language}}),
  });
}

/** For an entry without a headline and a text: its address, or the feed it is of, since it is dated. */
const standIn = (url: string | undefined, date: string | undefined, {source}: Channel): string =>
  url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') ?? (date ? source.title ?? date : '');

const flawOf = (url: string | undefined, headline: string): [code: string, message: string] => headline
  ? ['no-headline', `An entry has no headline and no text: ${url ?? headline}`.slice(0, 200)]
  : ['bad-entry', 'Left out for want of a headline, a text, an address and a date'];

const teasers = ['description', 'summary', 'dc:description', 'abstract', 'media:description', 'itunes:summary'];
const bodies = ['content:encoded', 'content', 'body', 'fullitem'];

/** The first of those parts that holds a text. */
const textAmong = (parts: Parts, names: readonly string[], base: string | undefined): RichText =>
  parts.all(...names).map((element) => richIn(element, base)).find(Boolean) ?? '';

/** A text that says more than the headline. Some programs put that before it, without a space. */
function textBeside(headline: string, text: RichText): RichText {
  const glued = text.startsWith(headline) && /^\p{Lu}/u.test(text.slice(headline.length));
  const own = glued ? text.slice(headline.length) : text;
  return ['', headline].includes(toPlainText(own).replace(/\s+/g, ' ')) ? '' : own;
}

/**
 * The page of an entry: its link of Atom's kind or its own, an address that is its id, what it is about, where its text
 * is, the address behind a link that a reader of HTML has taken for an empty one.
 */
function linkOf(entry: XmlElement, parts: Parts, base: string | undefined): string | undefined {
  const links = parts.all('link');
  const relation = ({attributes}: XmlElement): string => (attributes.get('rel') ?? 'alternate').toLowerCase();
  // Several relations may stand in one, each with the address of who keeps their list before it.
  const pages = links.filter((link) => /(?:^|[\s/])alternate(?:\s|$)/.test(relation(link)));
  const ranked = [
    ...pages.filter(({attributes}) => /html|^$/i.test(attributes.get('type') ?? '')), ...pages, ...parts.all('feedburner:origlink'),
    ...links.filter((link) => /^(?:related|via)$/.test(relation(link))),
  ];
  const addresses = ranked.map((link) => webAddress(typed(link.attributes.get('href') ?? textIn(link)), baseOf(link, base)));
  const ids = parts.all('guid', 'id').map((id) => ({text: textIn(id), said: id.attributes.get('ispermalink')?.toLowerCase()}))
    .filter(({said}) => said !== 'false').map(({text, said}) => webAddress(typed(text), said ? base : undefined));
  const others = [
    entry.attributes.get('about'), entry.attributes.get('href'), ...parts.all('content').map(({attributes}) => attributes.get('src')),
    ...entry.children.map((child) => typeof child === 'string' ? /^\s*(https?:\/\/\S+)\s*$/.exec(child)?.[1] : ''),
    ...links.filter((link) => relation(link) === 'self').map(({attributes}) => attributes.get('href')),
  ].map((address) => webAddress(address ?? '', base));
  return [...addresses, ...ids, ...others].find(Boolean);
}

/** An address as it was meant. */
const typed = (address: string): string => address.trim().replace(/^#$/, '').replace(/^www\./i, 'https://$&').replace(/&amp;/g, '&');

function datesOf(entry: XmlElement, parts: Parts, channel: Channel): Pick<NewsItem, 'datePublished' | 'dateModified'> {
  const [first, last] = [published, modified].map((names) => {
    const texts = [...parts.all(...names).map(textIn), names === modified && entry.attributes.get('lastmod') || ''].filter(Boolean);
    const {options: {timeZone}, parts: {laxTime}} = channel;
    const time = texts.map((text) => plainTime(text, timeZone) ?? laxTime?.(text, timeZone)).find(Boolean);
    if (texts.length && !time) channel.report('bad-date', `No date can be read in ${texts[0]!.slice(0, 40)}`, entry.line);
    return time;
  });
  return compact({datePublished: first ?? last, dateModified: first && last !== first ? last : undefined});
}

function categoriesOf(parts: Parts): readonly string[] {
  const named = parts.all('category', 'media:category').map((element) =>
    (element.attributes.get('label') || element.attributes.get('term') || parts.line(element)).trim());
  const subjects = parts.all('dc:subject').flatMap((element) => parts.line(element).split(/\s*[;,]\s*/));
  return [...new Set([...named, ...subjects])].filter(Boolean);
}
