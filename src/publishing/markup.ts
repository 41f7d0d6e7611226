/**
 * Markup that is written, never put together from text: what comes from a feed can only be a text node or the value of
 * an attribute.
 */
import {parsedUrl} from '../text/parsed-url.js';

/** An element with its attributes, in their order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Markup[];
}

/** A string is text. */
export type Markup = string | Element | undefined | readonly Markup[];

/** An element; attributes that are `undefined` are left out. */
export const element = (name: string, attributes: Element['attributes'], ...children: Markup[]): Element =>
  ({name, attributes, children});

/** Elements that have no end tag. */
const empty = new Set(['br', 'meta', 'link', 'wbr']);

/**
 * Beside what HTML needs: fragments are put into pages by programs that read braces and brackets as commands (Twig,
 * Jinja, WordPress).
 */
const escaped: Readonly<Record<string, string>> =
  {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '[': '&#91;'};

/** Characters that no XML and no person reads, and those that turn the direction of what follows. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const escape = (text: string): string =>
  text.toWellFormed().replace(unprintable, '').replace(/[&<>"{[]/g, (character) => escaped[character]!);

/** The HTML of markup. */
export function write(markup: Markup): string {
  if (markup === undefined) return '';
  if (typeof markup === 'string') return escape(markup);
  if (!('name' in markup)) return markup.map(write).join('');
  const {name, attributes, children} = markup;
  const said = Object.entries(attributes)
    .map(([key, value]) => value === undefined ? '' : ` ${key}="${escape(value)}"`).join('');
  return empty.has(name) ? `<${name}${said}>` : `<${name}${said}>${children.map(write).join('')}</${name}>`;
}

/** The absolute address if a page may lead there, else `undefined`. */
function linkAddress(address: string | undefined, base: string | undefined): string | undefined {
  const url = address ? parsedUrl(address, base) : undefined;
  return url && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
}

/** Markup as a link, or as it stands where the address is none that a page may lead to. */
export function link(children: Markup, address: string | undefined, base?: string): Markup {
  const href = linkAddress(address, base);
  return href ? element('a', {href}, children) : children;
}

/** A sentence with markup where it says `{0}`, `{1}` … */
export const fill = (sentence: string, ...values: readonly Markup[]): readonly Markup[] =>
  sentence.split(/\{(\d)\}/).map((part, index) => index % 2 ? values[Number(part)] : part);

const isNothing = (markup: Markup): boolean =>
  markup === undefined || markup === '' || Array.isArray(markup) && markup.every(isNothing);

/** Markup with `between` between its parts; parts that are nothing are left out. */
export const joined = (parts: readonly Markup[], between: Markup): readonly Markup[] =>
  parts.filter((part) => !isNothing(part)).flatMap((part, index) => index ? [between, part] : [part]);
