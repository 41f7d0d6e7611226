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
  /** The prefix of its name; empty without one. */
  readonly prefix: string;
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** 1-based line it begins in. */
  readonly line: number;
}

/** Says that something is not closed where it should be. */
type XmlReport = (message: string, line: number) => void;

/** How to read what is more than usually broken. Names, of attributes too, are in lower case then. */
export interface LaxXml {
  /** Character references beside the commonest, where not those that most know. */
  readonly entities?: Readonly<Record<string, string>> | undefined;
  /** What is wrong with a text between tags, if anything is. */
  flawIn(text: string): string | undefined;
  /** How many of the open elements, outermost first, stay open where such an element begins. */
  staysOpen(open: readonly XmlElement[], next: Pick<XmlElement, 'name' | 'prefix'>): number;
}

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
export function* elementsOf(
  text: string, names?: ReadonlySet<string>, report?: XmlReport, lax?: LaxXml,
): Generator<XmlElement> {
  // The name's first letter keeps `a < b` text. A declaration often ends without its question mark.
  const tokens = /<!--|<!\[CDATA\[|<!doctype|<\?xml\s[^<>]*>|<\?|<(\/?)(?:([\w.-]+):)?([a-z_][\w.-]*)/gi;
  const tree = new Tree(text, names, report, lax);
  const endOf = endFinder(text);
  let from = 0;
  for (let token; (token = tokens.exec(text));) {
    const [mark, slash, prefix = '', written = ''] = token;
    const name = lax ? written.toLowerCase() : written;
    tree.addText(from, token.index);
    if (name) {
      const attributes = new Map<string, string>();
      const empty = readAttributes(text, tokens, attributes, lax);
      const ended = slash ? tree.end(name) : tree.begin(name, prefix, attributes, token.index, empty);
      if (ended) yield ended;
    } else if (mark === '<![CDATA[') {
      tokens.lastIndex = tree.addCdata(tokens.lastIndex, endOf(mark, tokens.lastIndex));
    } else if (marks[mark]) {
      tokens.lastIndex = endOf(mark, tokens.lastIndex) + marks[mark].length || tokens.lastIndex;
    } else if (mark[1] === '!') {
      tokens.lastIndex = endOfDoctype(text, tokens.lastIndex);
    }
    from = tokens.lastIndex;
  }
  tree.addText(from, text.length);
  const cut = tree.endOfText();
  if (cut) yield cut;
}

/** Where the end of a mark stands, from a place on; `NaN` if nowhere. Each part of the text is searched once. */
function endFinder(text: string): (mark: string, from: number) => number {
  const found: Record<string, number> = {};
  return (mark, from) => {
    const known = found[mark] ?? -1;
    if (!(known < from)) return known;
    const at = text.indexOf(marks[mark]!, from);
    return found[mark] = at < 0 ? NaN : at;
  };
}

/** What is open, outermost first, and what has been read of it. */
class Tree {
  readonly #text: string;
  readonly #names: ReadonlySet<string> | undefined;
  readonly #report: XmlReport | undefined;
  readonly #lax: LaxXml | undefined;
  readonly #open: Open[] = [];
  #reported: XmlElement | undefined;
  #line = 0;
  #lineEnd = -1;

  constructor(
    text: string, names: ReadonlySet<string> | undefined, report: XmlReport | undefined, lax: LaxXml | undefined,
  ) {
    this.#text = text;
    this.#names = names;
    this.#report = report;
    this.#lax = lax;
  }

  /** Text as it stands, where it stands in an element. */
  addText(from: number, to: number): void {
    if (!this.#open.length) return;
    // What is left of CDATA in CDATA.
    const text = this.#text.slice(from, to).replaceAll(']]>', '');
    const flaw = this.#lax?.flawIn(text);
    if (flaw) this.#complain(flaw, this.#open[0]!);
    this.add(decodeEntities(text, this.#lax?.entities ?? moreEntities));
  }

  add(content: string): void {
    if (content) this.#open.at(-1)?.children.push(content);
  }

  /** Adds CDATA up to its end, which may be missing: then up to where its element ends. Returns the place behind it. */
  addCdata(from: number, end: number): number {
    const next = this.#text.indexOf('<![CDATA[', from);
    if (end >= 0 && (next < 0 || next > end)) {
      this.add(this.#text.slice(from, end));
      return end + 3;
    }
    const part = this.#text.slice(from, next < 0 ? this.#text.length : next);
    const element = this.#open.at(-1);
    const closing = element ? part.toLowerCase().indexOf(`</${element.prefix && `${element.prefix}:`}${element.name.toLowerCase()}`) : -1;
    if (element && closing >= 0) this.#complain(`CDATA is not closed in <${element.name}>`, element);
    this.add(closing < 0 ? part : part.slice(0, closing));
    return from + (closing < 0 ? part.length : closing);
  }

  /** Begins an element; returns the entry that ends with it, if one does. */
  begin(
    name: string, prefix: string, attributes: ReadonlyMap<string, string>, offset: number, empty: boolean,
  ): XmlElement | undefined {
    const open = this.#open;
    const ended = this.#endBefore({name, prefix});
    if (!open.length && this.#names?.has(name) === false || open.length >= MOST_LEVELS) return ended;
    const element: Open = {name, prefix, attributes, children: [], line: this.#lineAt(offset)};
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
    else if (!open.length) return ended ?? element;
    return ended;
  }

  /** Ends what was never closed, and cannot hold an element of that name; returns the entry among it. */
  #endBefore(next: Pick<XmlElement, 'name' | 'prefix'>): XmlElement | undefined {
    const open = this.#open;
    // Entries do not stand in entries of their own kind.
    if (this.#names && open[0]?.name === next.name) return this.#endFrom(0, open[0]);
    const stays = this.#lax?.staysOpen(open, next) ?? open.length;
    return stays < open.length ? this.#endFrom(stays, open[stays]!) : undefined;
  }

  /** Ends the innermost element of that name, and what is open in it; returns it if it is an entry. */
  end(name: string): XmlElement | undefined {
    const depth = this.#open.findLastIndex((element) => element.name === name);
    return depth < 0 ? undefined : this.#endFrom(depth, this.#open.slice(depth + 1).at(-1));
  }

  /** Ends everything, and blames the innermost element for it; returns the entry that was open. */
  endOfText(): XmlElement | undefined {
    return this.#endFrom(0, this.#open.at(-1));
  }

  /** Ends what is open from a depth on, and blames an element for it; returns the entry if that ends. */
  #endFrom(depth: number, unclosed: XmlElement | undefined): XmlElement | undefined {
    if (unclosed) this.#complain(`<${unclosed.name}> is not closed`, unclosed);
    const [closed] = this.#open.splice(depth);
    return depth ? undefined : closed;
  }

  /** One flaw leads to the next: an entry is reported once. */
  #complain(message: string, {line}: XmlElement): void {
    const [entry] = this.#open;
    if (this.#reported !== entry) this.#report?.(message, line);
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
function readAttributes(text: string, tokens: RegExp, attributes: Map<string, string>, lax?: LaxXml): boolean {
  const pattern = /\s*(?:([^\s=<>/"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?|(\/?>)|[^<])/y;
  pattern.lastIndex = tokens.lastIndex;
  for (let found; (found = pattern.exec(text));) {
    tokens.lastIndex = pattern.lastIndex;
    const [, name, double, single, bare, end] = found;
    if (end) return end === '/>';
    const local = name?.slice(name.indexOf(':') + 1);
    const value = double ?? single ?? bare ?? '';
    if (local) attributes.set(lax ? local.toLowerCase() : local, decodeEntities(value, lax?.entities ?? moreEntities));
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
  const text = (one: XmlElement | string): string => typeof one === 'string' ? one : one.children.map(text).join('');
  return text(element ?? '').trim();
}
