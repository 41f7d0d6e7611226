/** Texts of XZuFi: each in several languages, as escaped HTML, as XHTML or plain. */
import {fromPlainText} from '../../text/plain-text.js';
import type {RichText} from '../../model/rich-text.js';
import type {NamedLink} from '../../model/service.js';
import {lineOf, richText, webAddress} from '../kit/fields.js';
import {inLanguage, languageDistance} from '../kit/language-choice.js';
import {childrenOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** Texts that portals write into fields they leave empty. */
const nothing = /^(nicht angegeben|keine Angaben?|k\.\s?A\.|-+|–|\.)?\s*\.?$/i;

const languageOf = (element: XmlElement): string | undefined => element.attributes.get('languageCode');

/** Markup without a word says nothing, and neither does white space that shows. */
const saysNothing = (element: XmlElement): boolean => nothing.test(xmlText(element)
  .replace(/<[^<>]*>|&(?:nbsp|shy|zwnj|#160|#xa0);|[\s\u00ad\u200b\u2060\ufeff]+/gi, ' ').replace(/\s+/g, ' ').trim());

/** The one of the elements that is nearest to the language wanted and says something. */
function chosen(elements: readonly XmlElement[], language: string | undefined): XmlElement | undefined {
  return inLanguage(elements.filter((element) => !saysNothing(element)), languageOf, language);
}

/** A name in the language wanted: one line of plain text. */
export function nameOf(elements: readonly XmlElement[], language: string | undefined): string {
  return lineOf(xmlText(chosen(elements, language)));
}

/** The first name that is in the language wanted, whatever its variety; else the nearest. */
export function firstName(lists: readonly (readonly XmlElement[])[], language: string | undefined): string {
  const nearest = lists.flatMap((list) => chosen(list, language) ?? []);
  const distance = (element: XmlElement): number => Math.floor(languageDistance(languageOf(element), language));
  const least = Math.min(...nearest.map(distance));
  return nameOf(nearest.filter((element) => distance(element) === least).slice(0, 1), language);
}

/** Whether the text nearest to the language wanted is German; text of no language is. */
export function isGerman(elements: readonly XmlElement[], language: string | undefined): boolean {
  const element = chosen(elements, language);
  return /^(de\b|$)/i.test(element && languageOf(element) || '');
}

/**
 * The language of all texts that are chosen from an object, where it is one. Other words for it and categories do not
 * count: they are searched, not shown.
 */
export function commonLanguage(element: XmlElement, language: string | undefined): string | undefined {
  const spoken = languagesIn(element, language);
  return spoken.size === 1 ? [...spoken][0] : undefined;
}

function languagesIn(element: XmlElement, language: string | undefined): Set<string> {
  const children = childrenOf(element);
  const spoken = new Set(children.filter((child) => !/^(modulBegriff|kategorie)/.test(child.name))
    .flatMap((child) => [...languagesIn(child, language)]));
  for (const name of new Set(children.filter(languageOf).map((child) => child.name))) {
    const code = languageOf(chosen(children.filter((child) => child.name === name), language) ?? element);
    // Which variety of it does not matter to those who read it out.
    if (code) spoken.add(code.split(/[-_]/)[0]!.toLowerCase());
  }
  return spoken;
}

/** A longer text in the language wanted. */
export function richOf(elements: readonly XmlElement[], language: string | undefined): RichText {
  const element = chosen(elements, language);
  if (!element) return '';
  return childrenOf(element).length ? markup(element).trim() : richText(xmlText(element));
}

/** XHTML that was not escaped, as HTML again. */
function markup(element: XmlElement): RichText {
  return element.children.map((child) => {
    if (typeof child === 'string') return child.replace(/[&<>]/g, fromPlainText);
    const address = child.attributes.get('href');
    const tag = child.name.toLowerCase();
    const start = address === undefined ? tag : `${tag} href="${fromPlainText(address)}"`;
    return tag === 'br' ? '<br>' : `<${start}>${markup(child)}</${tag}>`;
  }).join('');
}

/** The first web address among elements that hold one, or an `uri` with one. */
export const firstAddress = (elements: readonly XmlElement[], base: string | undefined): string | undefined =>
  elements.map((one) => webAddress(xmlText(find(one, 'uri') ?? one), base)).find(Boolean);

/** Links with their words, in the language wanted where there is one in it. */
export function linksOf(elements: readonly XmlElement[], base?: string, language?: string): NamedLink[] {
  const nearest = chosen(elements, language);
  return elements.filter((link) => languageOf(link) === languageOf(nearest!)).flatMap((link) => {
    const url = webAddress(xmlText(find(link, 'uri') ?? find(link, 'link') ?? find(link, 'url')), base);
    const titles = [...childrenOf(link, 'titel'), ...childrenOf(link, 'bezeichnung')];
    return url ? [{name: nameOf(titles, language) || url, url}] : [];
  });
}

/** Links as a list. */
export const linkList = (links: readonly NamedLink[]): RichText =>
  listOf(links.map(({name, url}) => `<a href="${fromPlainText(url)}">${fromPlainText(name)}</a>`));

/** A list of those that say something; empty if none does. */
export function listOf(items: readonly RichText[]): RichText {
  const list = items.filter(Boolean).map((item) => `<li>${item}</li>`).join('');
  return list && `<ul>${list}</ul>`;
}
