/**
 * Lines of iCalendar text (RFC 5545 section 3.1), read as forgivingly as they are written: folds with
 * blank lines between, white space around names, quotes that are never closed, property groups.
 */

/** One property as it stands in the text. */
export interface ContentLine {
  /** Upper case, without the group in front. */
  readonly name: string;
  /** First value of each parameter by upper-case name, unquoted, RFC 6868 escapes resolved. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written: escapes of TEXT values still stand. */
  readonly value: string;
  /** Where the line begins in the text. */
  readonly offset: number;
}

/** Whether it is the text that people write, in capitals: its line breaks may not be escaped. */
export const isLongText = ({name}: ContentLine, line: string): boolean =>
  name === 'DESCRIPTION' && line.charCodeAt(0) === 68;

/** After such a line, what has small letters before its colon is not the next property but more of the text. */
export const prose = /^(?!X-)(?:\w+\.)?[^;:.]*[a-z][^;:]*[;:]/;

const none: ReadonlyMap<string, string> = new Map();
const parameter = /;\s*([^=;:"]*)(?:=((?:"[^"]*"|[^;:"])*))?/y;

/**
 * Visits each logical line of `text` between two offsets: folds undone, blank lines left out. Lines end
 * in LF or CRLF.
 */
export function eachLine(
  text: string, from: number, to: number, visit: (line: string, offset: number) => void,
): void {
  let line = '';
  let offset = from;
  for (let position = from, next = from; position < to; position = next) {
    let end = text.indexOf('\n', position);
    if (end < 0 || end > to) end = to;
    next = end + 1;
    if (text.charCodeAt(end - 1) === 13) end--;
    if (end > position) {
      const first = text.charCodeAt(position);
      if (line && (first === 32 || first === 9)) {
        line += text.slice(position + 1, end);
      } else {
        if (line) visit(line, offset);
        line = text.slice(position, end);
        offset = position;
      }
    }
  }
  if (line) visit(line, offset);
}

/** Reads a logical line; `undefined` if it is not `NAME[;PARAMETER=VALUE]:VALUE`. */
export function parseLine(line: string, offset = 0): ContentLine | undefined {
  let position = line.search(/[;:]/);
  const name = line.slice(0, Math.max(0, position)).trim().toUpperCase();
  if (!/^[A-Z][\w.-]*$/.test(name)) return undefined;
  let parameters = none;
  if (line[position] === ';') {
    const found = new Map<string, string>();
    for (;;) {
      parameter.lastIndex = position;
      const part = parameter.exec(line);
      if (!part) break;
      position = parameter.lastIndex;
      const key = part[1]!.trim().toUpperCase();
      if (!found.has(key)) found.set(key, parameterValue(part[2] ?? ''));
    }
    // A quote that is never closed, or closed too late, swallows the value: then quotes mean nothing here.
    if (line[position] !== ':' && line.includes('"')) return parseLine(line.replaceAll('"', ''), offset);
    parameters = found;
  }
  if (line[position] !== ':') return undefined;
  return {name: name.slice(name.lastIndexOf('.') + 1), parameters, value: line.slice(position + 1), offset};
}

/** Undoes the escapes of a TEXT value (RFC 5545 section 3.3.11) and of the few more that occur. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replace(/\\([nN\\;,":])/g, (_, character: string) => /n/i.test(character) ? '\n' : character);
}

/** The text of a property, trimmed; quoted-printable as vCalendar 1.0 has it is decoded. */
export function textOf({value, parameters}: ContentLine): string {
  if (/^quoted-printable$/i.test(parameters.get('ENCODING') ?? '')) {
    try {
      value = decodeURIComponent(value.replace(/%/g, '%25').replace(/=([\da-f]{2})/gi, '%$1'));
    } catch {
      // Not UTF-8: shown as it stands.
    }
  }
  return unescapeText(value).replace(/\r/g, '').trim();
}

/** The parts of a list of TEXT values: split at commas that are not escaped. */
export function textList(line: ContentLine): string[] {
  return (line.value.match(/(?:\\[^]?|[^,\\])+/g) ?? [])
    .map((value) => unescapeText(value).trim()).filter(Boolean);
}

function parameterValue(text: string): string {
  const value = text.replaceAll('"', '').trim();
  // RFC 6868.
  return value.includes('^')
    ? value.replace(/\^([n'^])/g, (_, mark: string) => mark === 'n' ? '\n' : mark === '^' ? '^' : '"')
    : value;
}
