/**
 * Bytes to text. The charset a server sends is often wrong: calendars declare UTF-8 and are Latin-1,
 * feeds arrive without any charset. So the bytes themselves count first.
 */

/** Byte order marks -> charset; a `<` in two bytes is as good as one. */
const marks: readonly (readonly [charset: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf], ['utf-16le', 0xff, 0xfe], ['utf-16be', 0xfe, 0xff], ['utf-16le', 0x3c, 0], ['utf-16be', 0, 0x3c],
];

/**
 * The text of an answer: by its byte order mark, the `encoding` it declares, the `charset` of its media type,
 * as strict UTF-8, as lines of either where files were joined or letters are broken, else as windows-1252. A charset
 * the bytes contradict is passed over; never throws.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const mark = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  const charset = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  return (mark && strict(bytes, mark[0]))
    ?? declared(bytes)
    ?? (charset && !isUtf8(charset) ? other(bytes, charset) : undefined)
    ?? strict(bytes, 'utf-8')
    ?? strict(withoutSplits(bytes), 'utf-8')
    ?? cutOff(bytes)
    ?? byLine(bytes, isUtf8(charset ?? encodingOf(bytes) ?? ''))
    ?? strict(bytes, 'windows-1252')!;
}

/** The encoding that a document itself declares in its first line. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
}

/** Text by the encoding that the document declares. */
function declared(bytes: Uint8Array): string | undefined {
  const charset = encodingOf(bytes);
  // A declared UTF-16 that could be read as bytes is not UTF-16.
  return charset && !/^utf/i.test(charset) ? other(bytes, charset) : undefined;
}

/**
 * Text by the charset that a media type or a document declares. Latin-1 is declared for everything; bytes that are
 * valid UTF-8 beyond ASCII are not Latin-1 by chance.
 */
function other(bytes: Uint8Array, charset: string): string | undefined {
  const latin = /^(?:iso-?8859-?(?:1|15)|latin1|windows-1252|us-ascii)$/i.test(charset);
  return (latin ? strict(bytes, 'utf-8') ?? byLine(bytes) : undefined) ?? strict(bytes, charset);
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

function strict(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const decoder = new TextDecoder(charset, {fatal: true});
    // In two steps, because Node 20 reads windows-1252 in one step as Latin-1: without quotes and euro.
    return decoder.decode(bytes, {stream: true}) + decoder.decode();
  } catch {
    return undefined;
  }
}

/** Without the folds of iCalendar that stand inside a UTF-8 sequence (RFC 5545 section 3.1 allows them). */
function withoutSplits(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const fold = foldAt(bytes, index);
    if (fold && bytes[index - 1]! >= 0x80 && bytes[index + fold]! >> 6 === 2) index += fold - 1;
    else kept[length++] = bytes[index]!;
  }
  return kept.subarray(0, length);
}

/** Length of the fold that begins at a byte: a line's end, and the space or tab after it. */
function foldAt(bytes: Uint8Array, index: number): number {
  const feed = bytes[index] === 13 ? index + 1 : index;
  const space = bytes[feed + 1];
  return bytes[feed] === 10 && (space === 32 || space === 9) ? feed + 2 - index : 0;
}

/** UTF-8 that ends in half a letter, as a cut-off answer does; only if it has whole ones too. */
function cutOff(bytes: Uint8Array): string | undefined {
  let end = bytes.length;
  while (end > bytes.length - 3 && bytes[end - 1]! >> 6 === 2) end--;
  const text = bytes[end - 1]! >= 0xc2 ? strict(bytes.subarray(0, end - 1), 'utf-8') : undefined;
  return text && /[^\x00-\x7f]/.test(text) ? text : undefined;
}

/** UTF-8 of a letter beyond ASCII as European languages have it, or of a dash or quote, as windows-1252 shows it. */
const misread = /\u00c3[\u0080-\u00bf\u2013-\u2122\u0152-\u0192]|\u00e2\u20ac/;

/** Half of such a letter, before a sign or the end. */
const cut = /[\u00c2\u00c3\u00e2\u00f0](?![\p{L}\u0080-\u00bf])/u;

/**
 * Text of which some lines are UTF-8 and others are not; a folded line is one. `undefined` if there are not both.
 * Where UTF-8 is declared, half a letter of it is enough.
 */
function byLine(bytes: Uint8Array, isDeclared = false): string | undefined {
  const text = strict(bytes, 'windows-1252')!;
  if (!misread.test(text) && !(isDeclared && cut.test(text))) return undefined;
  const lines: string[] = [];
  for (let from = 0, next = 0; from < bytes.length; from = next) {
    do next = bytes.indexOf(10, next) + 1 || bytes.length;
    while (bytes[next] === 32 || bytes[next] === 9);
    const line = bytes.subarray(from, next);
    lines.push(strict(line, 'utf-8') ?? strict(withoutSplits(line), 'utf-8') ?? byLetter(line));
  }
  return lines.join('');
}

/** Letters of UTF-8: those of European languages alone, and any. */
const [plausible, any] = ['\xc2\xc3', '\xc2-\xdf'].map((leads) => new RegExp(
  `(?:[${leads}][\x80-\xbf]|[\xe2][\x80-\x84][\x80-\xbf]|\xf0\x9f[\x80-\xbf]{2})+|[\xc2\xc3\xe2\xf0][\x80-\xbf]*|[\x80-\xff]`, 'g'));

/**
 * A line in which UTF-8 is broken: a letter that was cut is shown as such and spoils no other; any other byte is
 * one of windows-1252.
 */
function byLetter(line: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < line.length; from += 8192) {
    binary += String.fromCharCode(...line.subarray(from, from + 8192));
  }
  return binary.replace(misread.test(strict(line, 'windows-1252')!) ? any! : plausible!, (letter) => {
    const bytes = Uint8Array.from(letter, (byte) => byte.charCodeAt(0));
    return strict(bytes, 'utf-8') ?? (/^[\xc2\xc3\xe2\xf0]/.test(letter) ? '\ufffd' : strict(bytes, 'windows-1252')!);
  });
}
