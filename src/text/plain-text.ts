/**
 * Plain text in and out of `RichText`. A `RichText` is always read as HTML, so plain text is carried in it
 * escaped, with `<br>` for its line breaks: a `<` that somebody typed stays a `<`.
 */
import type {RichText} from '../model/rich-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '<br>',
};

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', auml: 'ä', ouml: 'ö', uuml: 'ü',
  Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', ndash: '–', mdash: '—', hellip: '…', euro: '€',
};

/** Puts in what character references stand for, `more` beside the commonest; names nobody knows stay. */
export function decodeEntities(text: string, more: Readonly<Record<string, string>> = {}): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (entity, decimal, hex, name) => {
    if (name) {
      const known = [named, more].find((names) => Object.hasOwn(names, name as string));
      return known ? known[name as string]! : entity;
    }
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Plain text as `RichText` that shows exactly that text. */
export function fromPlainText(text: string): RichText {
  return text.replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (character) => entities[character]!);
}

/**
 * The text of a `RichText` without its markup: blocks and breaks become line breaks. The result is text,
 * never to be put back as HTML.
 */
export function toPlainText(rich: RichText): string {
  // No pattern here may run over the next `<` or over white space twice: feeds are of any length.
  return decodeEntities(rich
    .replace(/<!--[^]*?(?:-->|$)|<(script|style|head|title)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .split('\n').map((line) => line.trim()).join(' ')
    .replace(/<br\b[^<>]*>|<\/(?:p|div|li|ul|ol|tr|h\d|table|blockquote)\s*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '- ')
    .replace(/<[!/]?[a-z][^<>]*>/gi, ''))
    .split('\n').map((line) => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
