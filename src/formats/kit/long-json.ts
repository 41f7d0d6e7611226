/** JSON of many megabytes, nearly all of it one list, without holding the thread for as long as all of it takes. */
import {isRecord, parseJson} from './json.js';

/** Characters that are parsed at once, in a few milliseconds. */
const PIECE = 250_000;

/** How often the end of an entry is looked for before the rest is parsed as a whole. */
const TRIES = 10;

/** No text holds it, since in JSON it is written otherwise. */
const MARK = '\u0000';

/**
 * The value of a text, like `parseJson`, in steps.
 * @param key of the long list in the outermost object
 */
export function* parseInPieces(text: string, key: string): Generator<void, unknown> {
  const begin = text.length > 2 * PIECE ? new RegExp(`"${key}"\\s*:\\s*\\[`).exec(text) : null;
  if (!begin) return parseJson(text);
  const start = begin.index + begin[0].length;
  const entries: unknown[] = [];
  let from = start;
  const separator = /\}\s*,\s*(?=\{)/g;
  for (let tries = 0; tries < TRIES;) {
    separator.lastIndex = Math.max(from + PIECE, separator.lastIndex);
    const found = separator.exec(text);
    if (!found) break;
    // A separator within an entry or a text leaves something open, and is no JSON.
    const piece = parseJson(`[${text.slice(from, found.index + 1)}]`);
    yield;
    if (!Array.isArray(piece)) {
      tries++;
      continue;
    }
    for (const entry of piece as readonly unknown[]) entries.push(entry);
    from = separator.lastIndex;
    tries = 0;
  }
  const rest = from > start ? parseJson(`${text.slice(0, start)}"\\u0000",${text.slice(from)}`) : undefined;
  const list = isRecord(rest) ? rest[key] : undefined;
  // Without the mark it was a list of that name somewhere else.
  if (!Array.isArray(list) || list[0] !== MARK) return parseJson(text);
  for (const entry of list.slice(1) as readonly unknown[]) entries.push(entry);
  return {...rest as object, [key]: entries};
}
