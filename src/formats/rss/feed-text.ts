/** Texts of a feed in their layers: XML, the kind of text an element says it holds, HTML. */
import type {RichText} from '../../model/rich-text.js';
import {fromPlainText, toPlainText} from '../../text/plain-text.js';
import {meantLines, meantText} from '../../text/published-text.js';
import {absoluteMarkup} from '../kit/absolute-markup.js';
import {richText, webAddress} from '../kit/fields.js';
import {childrenOf, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** What windows-1252 has from 0x80 on, where Latin-1 and Unicode have control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Characters that no text has. */
export const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Without control characters, and with the letters meant by some of them. */
const clean = (text: string): string => text.replace(controls, '')
  .replace(/[\x80-\x9f]/g, (character) => windows[character.charCodeAt(0) - 0x80]!);

/** The text of an element as it stands, decoded where it is in base 64. */
export function textIn(element: XmlElement | undefined): string {
  // Its marks are left where CDATA was escaped.
  const text = clean(xmlText(element)).replace(/<!\[CDATA\[|\]\]>/g, '').trim();
  if (element?.attributes.get('mode') !== 'base64') return text;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** Whether an element says that a `<` in it is no markup. */
const isPlain = ({attributes}: XmlElement): boolean =>
  /^text(?:\/plain)?$/i.test(attributes.get('type') ?? '');

/** A line of plain text. `entities`: character references beside the commonest. */
export function lineIn(element: XmlElement | undefined, entities: Readonly<Record<string, string>> = {}): string {
  if (!element) return '';
  const text = childrenOf(element).length
    ? toPlainText(markupIn(element))
    : isPlain(element) ? textIn(element) : meantLine(element, entities);
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** HTML where it is said to be, else only what nobody types who does not mean it. */
function meantLine(element: XmlElement, entities: Readonly<Record<string, string>>): string {
  const text = textIn(element).replace(/&([a-z]\w{1,7});/gi, (whole, name: string) =>
    Object.hasOwn(entities, name) ? entities[name]! : whole);
  return element.attributes.has('type') || /<(?:img|font|span|a)\s[^<>]*=/i.test(text) ? meantText(text) : meantLines(text);
}

/** A text as HTML with absolute addresses; empty for what is no text. `base`: that of what the element stands in. */
export function richIn(element: XmlElement, base?: string): RichText {
  return absoluteMarkup(htmlIn(element, base), baseOf(element, base));
}

/** The base of an element that may have one of its own. */
export const baseOf = ({attributes}: Pick<XmlElement, 'attributes'>, base: string | undefined): string | undefined =>
  webAddress(attributes.get('base') ?? '', base) ?? base;

function htmlIn(element: XmlElement, base: string | undefined): RichText {
  const type = element.attributes.get('type') ?? '';
  if (/\//.test(type) && !/^text\/|html|xml/i.test(type)) return '';
  if (childrenOf(element).length) return markupIn(element, base).trim();
  return isPlain(element) ? fromPlainText(textIn(element)) : richText(textIn(element));
}

const empty = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
const kept = /^(?:href|src|alt|title|width|height|colspan|rowspan)$/;

/** The elements in an element as the HTML they are. */
function markupIn(element: XmlElement, outer?: string): string {
  const base = baseOf(element, outer);
  return element.children.map((child) => {
    if (typeof child === 'string') return escaped(clean(child));
    const attributes = [...child.attributes].filter(([name]) => kept.test(name))
      .map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const markup = `<${child.name}${attributes}>${markupIn(child, base)}${empty.test(child.name) ? '' : `</${child.name}>`}`;
    return child.attributes.has('base') ? absoluteMarkup(markup, baseOf(child, base)) : markup;
  }).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
