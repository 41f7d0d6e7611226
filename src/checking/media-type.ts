/** Whether the media type and the charset that a server sends fit what it sends. */
import type {Finding} from './finding.js';
import {failure, note, warning} from './finding.js';

/** How a text begins -> the media types that fit it. */
const families: readonly (readonly [begins: RegExp, name: string, fits: RegExp])[] = [
  [/^\ufeff?\s*BEGIN:V/i, 'a calendar', /^text\/calendar$/],
  [/^\ufeff?\s*[[{]/, 'JSON', /^(?:application|text)\/(?:[\w.+-]*\+)?(?:json|javascript)$|^application\/(?:[\w.+-]+\+)?json\b/],
  [/^\ufeff?\s*<(?:!doctype html|html)\b/i, 'a web page', /^(?:text\/html|application\/xhtml\+xml)$/],
  [/^\ufeff?\s*</, 'XML', /^(?:application|text)\/(?:[\w.+-]+\+)?xml$|^application\/(?:gpx|rss|atom|rdf)$/],
];

/** A table of rows begins with anything. */
const rows = ['a table', /^text\/(?:csv|plain|tab-separated-values)$|^application\/(?:csv|vnd\.ms-excel)$/] as const;

/** Findings on `Content-Type`, for a text that was recognised as some format. */
export function mediaTypeFindings(
  text: string, contentType: string, format: string, mediaTypes: readonly string[] = [],
): readonly Finding[] {
  const [type = ''] = contentType.toLowerCase().split(';').map((part) => part.trim());
  if (!type) return [warning('no-media-type')];
  const [, name, fits] = families.find(([begins]) => begins.test(text)) ?? ['', ...rows];
  // Warnings of the DWD are a script by their type.
  if (mediaTypes.includes(type) || fits.test(type) || format === 'dwd' && /script$/.test(type)) return [];
  return [warning('media-type', `The answer is ${name}, and Content-Type says ${type}`)];
}

/** UTF-8 that was taken for Latin-1 and made UTF-8 again: `Ã¤` for `ä`. */
const twice = /Ã[\u0080-\u00bf\u0152-\u0192\u2013-\u2122]|â€[\u009c-\u009e“”„™¦]/;

/** Findings on the encoding of an answer. */
export function encodingFindings(bytes: Uint8Array, text: string, contentType: string): readonly Finding[] {
  const charset = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1] ?? '';
  const isPlain = bytes.every((byte) => byte < 0x80);
  const utf8 = isPlain || isStrict(bytes);
  const saysUtf8 = /^utf-?8$/i.test(charset);
  return [
    ...charset && !isKnown(charset) ? [warning('unknown-charset', `Content-Type names the charset "${charset}"`)] : [],
    ...!utf8 && saysUtf8 ? [failure('not-utf8')] : [],
    ...!utf8 && !charset && !/^\s*<\?xml[^>]*encoding/i.test(text) && !hasMark(bytes)
      ? [warning('no-charset')] : [],
    ...utf8 && !isPlain && charset && !saysUtf8 && isKnown(charset)
      ? [warning('wrong-charset', `Content-Type says ${charset}, and the bytes are UTF-8`)] : [],
    ...twice.test(text) ? [warning('encoded-twice', `Letters were encoded twice: ${around(text)}`)] : [],
    ...!utf8 && charset && !saysUtf8 && isKnown(charset) ? [note('other-charset', `The feed is in ${charset}`)] : [],
  ];
}

function around(text: string): string {
  const at = text.search(twice);
  return text.slice(Math.max(0, at - 15), at + 15).replace(/\s+/g, ' ').trim();
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  a === 0xff && b === 0xfe || a === 0xfe && b === 0xff || a === 0xef && b === 0xbb && c === 0xbf;

function isStrict(bytes: Uint8Array): boolean {
  try {
    return !!new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return false;
  }
}

function isKnown(charset: string): boolean {
  try {
    return !!new TextDecoder(charset);
  } catch {
    return false;
  }
}
