/**
 * XML as feeds are written: entry by entry, so that a broken one costs no more than itself, and without a
 * document type, whose entities can be a bomb. Names are without their namespace's prefix. What a reader of
 * correct XML refuses is read as it was meant: HTML's character references, a bare `&` or `<`, a tag that is
 * never closed.
 */
import {decodeEntities} from '../../text/plain-text.js';
import {moreEntities} from '../../text/published-text.js';

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
type XmlReport = (message: string, line: number) => void;

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** What is deeper is no longer told apart. */
const MOST_LEVELS = 100;

const marks: Readonly<Record<string, string>> = {'<!--': '-->', '<![CDATA[': ']]>', '<?': '?>'};

/**
 * The outermost elements of those names, one by one as they end; without names, the element all others are
 * in. Never throws, and takes time in proportion to the text.
 */
export function* elementsOf(text: string, names?: ReadonlySet<string>, report?: XmlReport): Generator<XmlElement> {
  // The name's first letter keeps `a < b` text.
  const tokens = /<!--|<!\[CDATA\[|<!doctype|<\?|<(\/?)(?:[\w.-]+:)?([a-z_][\w.-]*)/gi;
  const tree = new Tree(text, names, report);
  let from = 0;
  for (let token; (token = tokens.exec(text));) {
    const [mark, slash, name = ''] = token;
    tree.addText(from, token.index);
    if (name) {
      const attributes = new Map<string, string>();
      const empty = readAttributes(text, tokens, attributes);
      const ended = slash ? tree.end(name) : tree.begin(name, attributes, token.index, empty);
      if (ended) yield ended;
    } else {
      const close = marks[mark.toUpperCase()];
      const end = close ? text.indexOf(close, tokens.lastIndex) : endOfDoctype(text, tokens.lastIndex);
      const last = end < 0 ? text.length : end;
      if (close === ']]>') tree.add(text.slice(tokens.lastIndex, last));
      tokens.lastIndex = last + (end < 0 ? 0 : close?.length ?? 0);
    }
    from = tokens.lastIndex;
  }
  tree.addText(from, text.length);
  const cut = tree.endOfText();
  if (cut) yield cut;
}

/** What is open, outermost first, and what has been read of it. */
class Tree {
  readonly #text: string;
  readonly #names: ReadonlySet<string> | undefined;
  readonly #report: XmlReport | undefined;
  readonly #open: Open[] = [];
  #reported: XmlElement | undefined;
  #line = 0;
  #lineEnd = -1;

  constructor(text: string, names: ReadonlySet<string> | undefined, report: XmlReport | undefined) {
    this.#text = text;
    this.#names = names;
    this.#report = report;
  }

  /** Text as it stands, where it stands in an element. */
  addText(from: number, to: number): void {
    if (this.#open.length && to > from) this.add(decodeEntities(this.#text.slice(from, to), moreEntities));
  }

  add(content: string): void {
    if (content) this.#open.at(-1)?.children.push(content);
  }

  /** Begins an element; returns the entry that ends with it, if one does. */
  begin(name: string, attributes: ReadonlyMap<string, string>, offset: number, empty: boolean): XmlElement | undefined {
    const open = this.#open;
    if (!open.length && this.#names?.has(name) === false || open.length >= MOST_LEVELS) return undefined;
    // Entries do not stand in entries of their own kind: the one before was never closed.
    const unclosed = this.#names && open[0]?.name === name ? this.endOfText(open[0]) : undefined;
    const element: Open = {name, attributes, children: [], line: this.#lineAt(offset)};
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
    else if (!open.length) return unclosed ?? element;
    return unclosed;
  }

  /** Ends the innermost element of that name, and what is open in it; returns it if it is an entry. */
  end(name: string): XmlElement | undefined {
    const depth = this.#open.findLastIndex((element) => element.name === name);
    if (depth < 0) return undefined;
    if (depth < this.#open.length - 1) this.#complain(this.#open.at(-1)!);
    const [closed] = this.#open.splice(depth);
    return depth ? undefined : closed;
  }

  /** Ends everything, and blames an element for it; returns the entry that was open. */
  endOfText(unclosed = this.#open.at(-1)): XmlElement | undefined {
    const [entry] = this.#open;
    if (unclosed) this.#complain(unclosed);
    this.#open.length = 0;
    return entry;
  }

  /** One flaw leads to the next: an entry is reported once. */
  #complain(element: XmlElement): void {
    const [entry] = this.#open;
    if (this.#reported !== entry) this.#report?.(`<${element.name}> is not closed`, element.line);
    this.#reported = entry;
  }

  #lineAt(offset: number): number {
    for (; this.#lineEnd < offset; this.#line++) {
      const next = this.#text.indexOf('\n', this.#lineEnd + 1);
      this.#lineEnd = next < 0 ? this.#text.length : next;
    }
    return this.#line;
  }
}

/** Reads up to the end of a tag; whether that is `/>`. */
function readAttributes(text: string, tokens: RegExp, attributes: Map<string, string>): boolean {
  const pattern = /\s*(?:([^\s=<>/"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?|(\/?>)|[^<])/y;
  pattern.lastIndex = tokens.lastIndex;
  for (let found; (found = pattern.exec(text));) {
    tokens.lastIndex = pattern.lastIndex;
    const [, name, double, single, bare, end] = found;
    if (end) return end === '/>';
    if (name) attributes.set(name.slice(name.indexOf(':') + 1), decodeEntities(double ?? single ?? bare ?? '', moreEntities));
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
  let found = element;
  for (const name of path) [found] = childrenOf(found, name);
  return found;
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
