/**
 * XML as feeds are written: entry by entry, so that a broken one costs no more than itself, and without a
 * document type, whose entities can be a bomb. Names are without their namespace's prefix. What a reader of
 * correct XML refuses is read as it was meant: HTML's character references, a bare `&` or `<`, a tag that is
 * never closed.
 */
import {decodeEntities} from '../model/plain-text.js';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line it begins in. */
  readonly line: number;
}

/** Says that something is not closed where it should be. */
export type XmlReport = (message: string, line: number) => void;

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** What is deeper is no longer told apart. */
const MOST_LEVELS = 100;

const entities = Object.fromEntries(('bdquo„ ldquo“ rdquo” sbquo‚ lsquo‘ rsquo’ laquo« raquo» bull• middot· sect§ deg° shy\u00AD '
  + 'copy© reg® trade™ times× frac12½ sup2² rarr→ eacuteé egraveè agraveà ccedilç').split(' ')
  .map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

const marks: Readonly<Record<string, string>> = {'<!--': '-->', '<![CDATA[': ']]>', '<?': '?>'};

/**
 * The outermost elements of those names, one by one as they end; without names, the element all others are
 * in. Never throws, and takes time in proportion to the text.
 */
export function* elementsOf(text: string, names?: ReadonlySet<string>, report?: XmlReport): Generator<XmlElement> {
  // The name's first letter keeps `a < b` text.
  const tokens = /<!--|<!\[CDATA\[|<!doctype|<\?|<(\/?)(?:[\w.-]+:)?([a-z_][\w.-]*)/gi;
  const open: Open[] = [];
  const breaks = /\n|$/g;
  let line = 0;
  let lineEnd = -1;
  const lineAt = (offset: number): number => {
    for (; lineEnd < offset; line++) {
      breaks.lastIndex = lineEnd + 1;
      lineEnd = breaks.exec(text)!.index;
    }
    return line;
  };
  const add = (content: string): void => {
    if (content) open.at(-1)?.children.push(content);
  };
  let reported: XmlElement | undefined;
  // One flaw leads to the next: an entry is reported once.
  const complain = (element: XmlElement): void => {
    if (reported !== open[0]) report?.(`<${element.name}> is not closed`, element.line);
    reported = open[0];
  };
  let from = 0;
  for (let token; (token = tokens.exec(text));) {
    const [mark, slash, name = ''] = token;
    if (open.length) add(decodeEntities(text.slice(from, token.index), entities));
    const close = marks[mark.toUpperCase()];
    if (close) {
      const end = text.indexOf(close, tokens.lastIndex);
      if (mark.length === 9) add(text.slice(tokens.lastIndex, end < 0 ? undefined : end));
      from = tokens.lastIndex = end < 0 ? text.length : end + close.length;
      continue;
    }
    if (!name) {
      from = tokens.lastIndex = endOfDoctype(text, tokens.lastIndex);
      continue;
    }
    const attributes = new Map<string, string>();
    const empty = readAttributes(text, tokens, attributes);
    from = tokens.lastIndex;
    if (slash) {
      const depth = open.findLastIndex((element) => element.name === name);
      if (depth < 0) continue;
      if (depth < open.length - 1) complain(open.at(-1)!);
      const [closed] = open.splice(depth);
      if (!depth) yield closed!;
      continue;
    }
    const wanted = !names || names.has(name);
    if (!open.length && !wanted || open.length >= MOST_LEVELS) continue;
    // Entries do not stand in entries of their own kind: the one before was never closed.
    if (names && open[0]?.name === name) {
      complain(open[0]);
      yield open.splice(0)[0]!;
    }
    const element: Open = {name, attributes, children: [], line: lineAt(token.index)};
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
    else if (!open.length) yield element;
  }
  if (!open.length) return;
  add(decodeEntities(text.slice(from), entities));
  complain(open.at(-1)!);
  yield open[0]!;
}

/** Reads up to the end of a tag; whether that is `/>`. */
function readAttributes(text: string, tokens: RegExp, attributes: Map<string, string>): boolean {
  const pattern = /\s*(?:([^\s=<>/"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?|(\/?>)|[^<])/y;
  pattern.lastIndex = tokens.lastIndex;
  for (let found; (found = pattern.exec(text));) {
    tokens.lastIndex = pattern.lastIndex;
    const [, name, double, single, bare, end] = found;
    if (end) return end === '/>';
    if (name) attributes.set(name.slice(name.indexOf(':') + 1), decodeEntities(double ?? single ?? bare ?? '', entities));
  }
  return false;
}

/** Behind the document type, with everything it declares. */
function endOfDoctype(text: string, from: number): number {
  const ends = /\[[^\]]*(?:\]|$)|>/g;
  ends.lastIndex = from;
  for (let end; (end = ends.exec(text));) if (end[0] === '>') return ends.lastIndex;
  return text.length;
}

/** Children that are elements, of that name if one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement =>
    typeof child === 'object' && (!name || child.name === name));
}

/** The element at the end of a path of names, each the first of that name. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((parent, name) => childrenOf(parent, name)[0], element);
}

/** All elements of that name within an element, in the order they stand in. */
export function within(element: XmlElement, name: string | RegExp): XmlElement[] {
  const fits = (one: XmlElement): boolean => typeof name === 'string' ? one.name === name : name.test(one.name);
  return childrenOf(element).flatMap((child) => [...fits(child) ? [child] : [], ...within(child, name)]);
}

/** All text in an element, without the white space around it. */
export function xmlText(element: XmlElement | undefined): string {
  const text = (one: XmlElement): string => one.children.map((child) => typeof child === 'string' ? child : text(child)).join('');
  return element ? text(element).trim() : '';
}
