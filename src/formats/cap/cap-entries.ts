/**
 * Feeds whose entries have the fields of a message, as weather services publish them beside their messages: each entry
 * is put together as the message that it was made from.
 */
import {laxPublishedTime} from '../kit/lax-published-time.js';
import {childrenOf, elementsOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** Where a feed says which language it is in, before its first entry. */
const language = /\sxml:lang\s*=\s*["']([\w-]+)|<language>\s*([\w-]+)/;

/** Declares a prefix for the fields of CAP. */
const declared = /\sxmlns:([\w.-]+)\s*=\s*["'][^"'<>]*emergency:cap:/g;

/** Fields of the message itself; all others of CAP are of its info or its area. */
const ofMessage = /^(?:identifier|sender|sent|status|msgType|message_type|scope|references|note|source)$/;
const ofArea = /^(?:areaDesc|polygon|circle|geocode|altitude|ceiling)$/;

/** The messages of all entries, if one of these has a field of CAP; those with one identifier are one message. */
export function messagesOfEntries(text: string, report: (message: string, line: number) => void): XmlElement[] {
  const entries = [...elementsOf(text, new Set(['entry', 'item']), report)];
  const prefixes = new Set([...text.matchAll(declared)].map(([, prefix]) => prefix));
  const isField = ({prefix, attributes}: XmlElement): boolean =>
    prefixes.has(prefix) || /emergency:cap:/.test(attributes.get('xmlns') ?? '');
  if (!entries.some((entry) => childrenOf(entry).some(isField))) return [];
  const head = text.slice(0, text.search(/<(?:[\w-]+:)?(?:entry|item)[\s>]/));
  const [, inTag, inElement] = language.exec(head) ?? [];
  const messages = new Map<string, XmlElement>();
  for (const entry of entries) {
    const message = messageOf(entry, childrenOf(entry).filter(isField), inTag ?? inElement);
    const id = xmlText(find(message, 'identifier')) || `${entry.line}`;
    const other = messages.get(id);
    messages.set(id, other ? {...other, children: [...other.children, ...childrenOf(message, 'info')]} : message);
  }
  return [...messages.values()];
}

function messageOf(entry: XmlElement, fields: readonly XmlElement[], spoken: string | undefined): XmlElement {
  const {line} = entry;
  const element = (name: string, ...children: readonly (XmlElement | string)[]): XmlElement =>
    ({name, prefix: '', attributes: new Map(), children, line});
  const field = (name: string): string => xmlText(fields.find((one) => one.name === name));
  /** A field of CAP, else what the feed has for it. */
  const either = (name: string, text: string): XmlElement[] => field(name) || !text ? [] : [element(name, text)];
  const own = (...names: readonly string[]): string => names.map((name) =>
    xmlText(childrenOf(entry, name).find((one) => !fields.includes(one)))).find(Boolean) ?? '';
  const published = own('updated', 'published', 'date') || laxPublishedTime(own('pubDate')) || '';
  const area = element('area', ...fields.filter(({name}) => ofArea.test(name)).flatMap(codesApart));
  const info = element('info',
    ...either('language', entry.attributes.get('lang') ?? spoken ?? ''),
    ...either('headline', headlineOf(own('title'), field('event'), field('areaDesc'))),
    ...either('description', own('summary', 'description')),
    ...either('web', pageOf(entry)),
    ...fields.filter(({name}) => !ofMessage.test(name) && !ofArea.test(name)), area);
  return element('alert', ...either('identifier', own('id', 'guid')), ...either('sent', published),
    ...either('msgType', field('message_type')), ...fields.filter(({name}) => ofMessage.test(name)), ...fields.length ? [info] : []);
}

/** The title, if it says more than what the warning is of and where. */
const headlineOf = (title: string, event: string, area: string): string =>
  event && area && title.toLowerCase().startsWith(event.toLowerCase()) && title.endsWith(area) ? '' : title;

/** One code in each `geocode`: some have several, or several pairs. */
function codesApart(field: XmlElement): XmlElement[] {
  if (field.name !== 'geocode') return [field];
  const names = childrenOf(field, 'valueName');
  return childrenOf(field, 'value').flatMap((value, index) => xmlText(value).split(/\s+(?!\S*,)/).map((code) =>
    ({...field, children: [...names.slice(index, index + 1), {...value, children: [code]}]})));
}

/** The page of an entry, which is not the message itself; rather a related one, which the areas of a warning share. */
function pageOf(entry: XmlElement): string {
  const links = childrenOf(entry, 'link').filter(({attributes}) => !/cap\+xml/.test(attributes.get('type') ?? ''));
  const link = links.find(({attributes}) => attributes.get('rel') === 'related') ?? links[0];
  return link?.attributes.get('href') ?? xmlText(link);
}
