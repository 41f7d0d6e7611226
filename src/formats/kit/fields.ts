/** Functions that all readers apply to fields: leave out the empty ones, make addresses absolute, texts HTML. */
import {fromPlainText} from '../../text/plain-text.js';
import {meantMarkup, meantText} from '../../text/published-text.js';
import type {RichText} from '../../model/rich-text.js';
import {textOf} from './json.js';

/** Leaves out `undefined`, empty texts, lists and objects: a field is there only if it says something. */
export function compact<T extends object>(fields: {readonly [K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries<unknown>(fields).filter(([, value]) =>
    typeof value === 'object' ? Object.keys(value!).length : (value ?? '') !== '')) as T;
}

/** An absolute `http` or `https` address, else `undefined`. `base` is what a relative one is relative to. */
export function webAddress(address: string, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const {href, protocol} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A name as one line of plain text, also where it holds `&amp;` or markup; empty for what is no text. */
export const lineOf = (value: unknown): string => meantText(textOf(value)).replace(/\s+/g, ' ').trim();

/** A text as HTML: as it is if it holds any markup, escaped if it is plain; empty if there is nothing to see in it. */
export function richText(text: string): RichText {
  const meant = meantMarkup(text);
  if (!/<\/?[a-z][^<>]*>|&#?\w+;/i.test(meant)) return fromPlainText(meant);
  return /<(?:img|video|audio|iframe|hr)\b/i.test(meant) || meant.replace(emptyMarkup, '') ? meant : '';
}

/** Tags, and white space however it is written. */
const emptyMarkup = /<[^<>]*>|&(?:nbsp|shy|zwnj|#160|#xa0);|[\s\u00ad\u200b\u2060\ufeff]+/gi;
