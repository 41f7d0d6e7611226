/** Rows of a CSV text (RFC 4180), in time linear in its length. */

/** One row and the line it begins on. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/**
 * The rows that hold anything, their cells without the white space around them. A quote counts only at the
 * beginning of a cell, so that `3" pipe` opens none; one that is never closed is a character like any other.
 */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const special = new RegExp(`[\r\n\\${delimiter}]`, 'g');
  let cells: string[] = [];
  let line = 1;
  let begin = 1;
  for (let at = 0; at <= text.length;) {
    let quoted = '';
    const close = text[at] === '"' ? closingQuote(text, at + 1) : -1;
    if (close > 0) {
      quoted = text.slice(at + 1, close);
      line += quoted.split(/\r\n|\r|\n/).length - 1;
      at = close + 1;
    }
    special.lastIndex = at;
    const end = special.exec(text)?.index ?? text.length;
    cells.push((quoted.replaceAll('""', '"') + text.slice(at, end)).trim());
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (cells.some(Boolean)) yield {cells, line: begin};
    if (text[end] === '\r' && text[at] === '\n') at++;
    cells = [];
    begin = ++line;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
