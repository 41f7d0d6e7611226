/**
 * Texts out of the layers that programs put around them: HTML where plain text should stand, character references, and
 * either of them escaped a second time.
 */
import type {RichText} from '../model/rich-text.js';
import {decodeEntities, fromPlainText, toPlainText} from './plain-text.js';

/** Character references beside the commonest. */
export const moreEntities: Readonly<Record<string, string>> = Object.fromEntries((
  'bdquo„ ldquo“ rdquo” sbquo‚ lsquo‘ rsquo’ laquo« raquo» bull• middot· sect§ deg° shy\u00AD copy© reg® trade™ times× '
  + 'frac12½ sup2² rarr→ eacuteé egraveè agraveà ccedilç').split(' ')
  .map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** What nobody types who does not mean HTML. */
const tag = '(?:br|/(?:a|b|i|u|p|ul|ol|li|em|strong|span|div|h[1-6]|table|html-blob))\\b';
const markup = new RegExp(`<${tag}[^<>]*>`, 'i');
const escapedMarkup = new RegExp(`&(?:amp;)*lt;${tag}`, 'i');
const reference = /&(?:#\d+|#x[\da-f]+|[a-z]\w{1,7});/i;
const blocks = 'p|div|ul|ol|li|h[1-6]|table|tr|td|blockquote|br';
const besideBlock = new RegExp(`\\s*\\n\\s*(?=</?(?:${blocks})\\b)|(</?(?:${blocks})\\b[^<>]*>)\\s*\\n\\s*`, 'gi');

/** More layers than these nobody puts around a text. */
const MOST_LAYERS = 3;

const isLayered = (text: string): boolean => reference.test(text) || markup.test(text);

/** HTML that was escaped as if it were text, and references that were, as they were meant. */
export function meantMarkup(text: string): string {
  let meant = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    if (!markup.test(meant) && escapedMarkup.test(meant)) meant = decodeEntities(meant, moreEntities);
    meant = meant.replace(/&amp;(?=(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[a-z]+dash|[a-z]?uml|[a-z]*quo|hellip|szlig|euro);)/gi, '&');
  }
  return meant;
}

/** Plain text, line by line, of a text that may be HTML or hold character references. */
export function meantText(text: string): string {
  let meant = plain(text);
  for (let layer = 1; layer < MOST_LAYERS && isLayered(meant); layer++) {
    // What only looks like a tag now was escaped, and is text.
    meant = markup.test(meant) || !/<[a-z]/i.test(meant) ? plain(meant) : decodeEntities(meant);
  }
  return meant;
}

const plain = (text: string): string => toPlainText(text.replace(/&(\w{2,8});/g, (entity, name: string) =>
  Object.hasOwn(moreEntities, name) ? moreEntities[name]! : entity));

/** The same where line breaks mean something and `<` alone is no tag: only what nobody types is taken for HTML. */
export function meantLines(text: string): string {
  const meant = meantMarkup(text);
  return markup.test(meant) ? meantText(meant.replace(/\n/g, '<br>')) : decodeEntities(meant, moreEntities);
}

/** A longer text that should be plain, as HTML: its line breaks, too, where it is HTML after all. */
export function fromMeantText(text: string): RichText {
  const meant = meantMarkup(text);
  if (markup.test(meant)) return meant.replace(besideBlock, '$1').replace(/\n/g, '<br>');
  return fromPlainText(decodeEntities(meant, moreEntities));
}
