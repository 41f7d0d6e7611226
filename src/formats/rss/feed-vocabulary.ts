/** Which vocabulary an element is of: by the address its prefix stands for, else by the prefix that all use for it. */
import {childrenOf} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {lineIn} from './feed-text.js';

/** Addresses of vocabularies and our prefixes for them; the feed's own has none. */
const known: readonly (readonly [RegExp, string])[] = [
  [/\/mrss/i, 'media'], [/\/dc\/terms/i, 'dcterms'], [/\/dc\/elements/i, 'dc'], [/\/modules\/content/i, 'content'],
  [/itunes/i, 'itunes'], [/\/(?:2005\/)?atom\b/i, 'atom'],
  [/purl\.org\/rss\/1\.0\/?$|netscape\.com\/rdf|userland\.com/i, ''],
];

const vocabularyOf = (address: string): string | undefined => known.find(([sign]) => sign.test(address))?.[1];

/** The vocabularies of the prefixes that a text declares, wherever it does. */
export function vocabulariesIn(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"'<>]*)/g)]
    .map(([, prefix = '', address = '']) => [prefix, vocabularyOf(address) ?? prefix]));
}

/** The parts of an entry by name, such as `title`, `dc:date`, `media:content`. */
export class Parts {
  readonly #byName = new Map<string, XmlElement[]>();

  /** A part, or what is in one, as a line of plain text. */
  readonly line: (element: XmlElement | undefined) => string;

  constructor(
    element: XmlElement, vocabularies: ReadonlyMap<string, string>, entities?: Readonly<Record<string, string>>,
  ) {
    this.line = (one) => lineIn(one, entities);
    for (const child of childrenOf(element)) {
      const declared = child.attributes.get('xmlns');
      const vocabulary = child.prefix === element.prefix && child.prefix ? '' : child.prefix
        ? vocabularies.get(child.prefix) ?? child.prefix.toLowerCase()
        : declared ? vocabularyOf(declared) ?? '?' : '';
      const name = vocabulary ? `${vocabulary}:${child.name}` : child.name;
      const alike = this.#byName.get(name);
      if (alike) alike.push(child);
      else this.#byName.set(name, [child]);
    }
  }

  /** The parts of those names, in the order of the names. Atom's stand for the feed's own where these are missing. */
  all(...names: readonly string[]): XmlElement[] {
    return names.flatMap((name) => [
      ...this.#byName.get(name) ?? [], ...name.includes(':') ? [] : this.#byName.get(`atom:${name}`) ?? [],
    ]);
  }
}
