import type {LitElement} from 'lit';
import type {SourceError} from '../sources/source-error.js';

/** Names what the author of a page has written wrongly, in the console. Fetched only where there is something. */

interface Widget extends HTMLElement {
  readonly state?: string;
  readonly src?: string;
  readonly views?: string;
  readonly layers?: readonly unknown[];
}

const QUOTES = /[„“”‚‘’«»]/g;

const beginsWithQuote = (text: string): boolean => text.search(QUOTES) === 0;

/** Milliseconds in which a script may still set the address. */
const PATIENCE = 1000;

const said = new WeakMap<Element, Set<string>>();

/** Once per element, however often it is asked. */
function say(host: Element, line: string): void {
  const lines = said.get(host) ?? new Set();
  if (lines.has(line)) return;
  said.set(host, lines.add(line));
  console.warn(`stadtbausteine: <${host.localName}> ${line}`, host);
}

/** A word, and what is left of it without one of its letters. */
const shortened = (word: string): readonly string[] =>
  [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];

/** The one of `known` that a slip of one letter, or of two that follow each other, makes into `word`. */
const nearest = (word: string, known: readonly string[]): string | undefined =>
  known.find((one) => shortened(one).some((part) => shortened(word).includes(part)));

const withoutQuotes = (text: string): string => text.replace(QUOTES, '');

function nameAttribute(host: Widget, name: string, known: readonly string[]): void {
  const value = host.getAttribute(name)!;
  if (name.search(QUOTES) >= 0 || beginsWithQuote(value) && name !== 'heading') {
    const plain = withoutQuotes(name);
    return say(host, `${name}=${value}: curly quotation marks; write ${plain}="${withoutQuotes(value)}" with straight ones`);
  }
  if (known.includes(name) || name in host) return;
  // A framework that renders on a server writes properties as attributes, and sets them when the page comes to life.
  if (/^(true|false)$/.test(value) && known.some((one) => one.replaceAll('-', '') === name)) return;
  const meant = nearest(name, known);
  if (meant) say(host, `${name}="${value}": there is no such attribute; did you mean ${meant}?`);
}

function nameViews(host: Widget): void {
  const {views} = new (host.constructor as new () => Widget)();
  const known = views?.split(' ') ?? [];
  for (const name of views ? ['view', 'views'] : []) {
    const unknown = host.getAttribute(name)?.split(/\s+/).find((word) => word && !known.includes(word));
    if (unknown) say(host, `${name}="${unknown}": there is no such view; there are ${known.join(', ')}`);
  }
}

/** Names what is wrong with the attributes of a widget. */
export async function nameMistakes(host: Widget): Promise<void> {
  const {observedAttributes} = host.constructor as typeof LitElement;
  host.getAttributeNames().forEach((name) => nameAttribute(host, name, observedAttributes));
  nameViews(host);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (host.isConnected && host.state === 'idle' && !host.src && !host.layers?.length && !host.hasAttribute('streets')) {
    say(host, 'has no address: write src="…", or name it in the city profile');
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  network: 'cannot be reached; check the address and the connection',
  timeout: 'does not answer in time',
  cors: 'lies on another host, which does not let this page read it; copy it to your own host, or use a relay',
  'too-large': 'is too large',
};

/** Names the addresses that could not be read. */
export function nameFailures(host: Element, failures: readonly SourceError[]): void {
  for (const {code = 'network', src = '', message, status} of failures) {
    // That is named already.
    if (beginsWithQuote(src)) continue;
    const isGone = status === 404 || status === 410;
    const cause = isGone ? `is not there (${status}); check the address` : CAUSES[code] ?? `cannot be used: ${message}`;
    say(host, `${src.slice(0, 200)} ${cause}`);
  }
}
