/**
 * Text with markup from a feed, as a template can show it. The browser's own `Element.setHTML` sanitises it, else
 * DOMPurify, loaded on demand; both use the same allow list. Their result is copied into new elements, so
 * that no node of the feed's own making reaches the page.
 */
import {noChange, nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ChildPart, DirectiveResult} from 'lit/directive.js';
import type {RichText} from '../model/rich-text.js';
import {toPlainText} from '../text/plain-text.js';
import {allowed, shownAs} from './allowed-markup.js';
import type {Sanitiser} from './allowed-markup.js';
import {safeUrl} from './safe-url.js';

interface Sanitising {
  setHTML(markup: string, options: {sanitizer: object}): void;
}

/** Sanitises by the browser itself; `undefined` if it cannot. */
export const browserSanitiser: Sanitiser | undefined = 'setHTML' in Element.prototype
  ? (markup) => {
    // `setHTML` drops unknown elements with their text, so it is told the names that occur.
    const names = new Set([...markup.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name]) => name!.toLowerCase()));
    for (const name of [...allowed.elements, ...allowed.dropped, 'html']) names.delete(name);
    // A document without a window fetches nothing.
    const {body} = document.implementation.createHTMLDocument('');
    (body as unknown as Sanitising).setHTML(markup, {sanitizer: {
      elements: allowed.elements, attributes: allowed.attributes, replaceWithChildrenElements: [...names],
      comments: false, dataAttributes: false,
    }});
    return body;
  }
  : undefined;

/** The parts of a text that may be shown, in new elements. */
export function sanitised(text: RichText, sanitise: Sanitiser): DocumentFragment {
  const fragment = document.createDocumentFragment();
  copy(sanitise(text.replaceAll('\0', '')), fragment);
  return fragment;
}

const blocks = 'p, ul, ol, table, h1, h2, h3, h4, h5, h6, div, section, article, blockquote, dl, dt, dd, pre, address';

function copy(from: Node, into: Node): void {
  from.childNodes.forEach((node) => {
    if (node instanceof Text) into.appendChild(document.createTextNode(node.data));
    if (!(node instanceof HTMLElement)) return;
    const own = ownElement(node);
    if (own) into.appendChild(own);
    copy(node, own ?? into);
  });
}

/** A new element for one that was let through; none if only its content is to be shown. */
function ownElement(element: HTMLElement): HTMLElement | undefined {
  const {localName} = element;
  const name = shownAs.get(localName);
  if (!name || name === 'p' && localName !== 'p' && element.querySelector(blocks)) return undefined;
  if (name === 'a') return linkTo(element.getAttribute('href'));
  const own = document.createElement(name);
  for (const span of ['colspan', 'rowspan']) {
    const count = element.getAttribute(span);
    if (/^t[hd]$/.test(name) && count && /^\d{1,2}$/.test(count)) own.setAttribute(span, count);
  }
  return own;
}

function linkTo(address: string | null): HTMLElement | undefined {
  const href = safeUrl(address?.trim());
  if (!href || !/^(https?|mailto|tel):/.test(href)) return undefined;
  const link = document.createElement('a');
  link.href = href;
  link.rel = 'noopener';
  link.setAttribute('part', 'link');
  return link;
}

/** The text without markup, until a sanitiser is loaded. */
function plain(text: RichText): DocumentFragment {
  const fragment = document.createDocumentFragment();
  toPlainText(text).split('\n').forEach((line, index) =>
    fragment.append(...index ? [document.createElement('br'), line] : [line]));
  return fragment;
}

let sanitiser = browserSanitiser;
let loading: Promise<void> | undefined;

/** Loads DOMPurify; if that fails, the text stays plain. */
const load = (): Promise<void> => loading ??= import('./dom-purify.js').then(
  ({domPurify}) => {
    sanitiser = domPurify;
  },
  () => {
    loading = undefined;
  });

class RichTextDirective extends Directive {
  #text?: RichText;
  #sanitiser?: Sanitiser;

  override render(text: RichText | undefined): unknown {
    return text;
  }

  override update({options}: ChildPart, [text = '']: [RichText | undefined]): unknown {
    const markup = /[<&]/.test(text);
    if (text === this.#text && (!markup || sanitiser === this.#sanitiser)) return noChange;
    this.#text = text;
    if (!markup) return text || nothing;
    if (!sanitiser) void load().then(() => (options?.host as {requestUpdate?(): void} | undefined)?.requestUpdate?.());
    this.#sanitiser = sanitiser;
    try {
      return sanitiser ? sanitised(text, sanitiser) : plain(text);
    } catch {
      // A page whose policy forbids DOMPurify's Trusted Types policy gets plain text.
      return plain(text);
    }
  }
}

const showRichText = directive(RichTextDirective);

/** Shows a text of a feed in a template: its markup sanitised; as it is if it has none. */
export const richText = (text: RichText | undefined): DirectiveResult => showRichText(text);
