/**
 * Searching the services and offices of a city as people ask for them: with everyday words of several languages,
 * without caring for umlauts and endings, with typing errors, half-typed. What stands in a name comes before what
 * stands in a synonym, and that before what stands in a text.
 */
import type {Office, Service} from '../model/service.js';
import {languagesOf, wordLists} from './everyday-words.js';
import {SearchEngine} from './search-engine.js';
import type {Hit} from './search-engine.js';

export type {Hit};

export interface ServiceSearch {
  /** When all texts and everyday words are known. Before that, names and synonyms are searched. */
  readonly ready: Promise<void>;
  /** The best first, at most `limit` (default: all). Empty for an empty query. */
  search(query: string, limit?: number): readonly (Service | Office)[];
  /** The same with how well each fits. */
  hits(query: string, limit?: number): readonly Hit[];
  /** Names that go on as the query begins, for completing it; at most `limit` (default 5). */
  suggest(query: string, limit?: number): readonly string[];
  /**
   * Loads the everyday words of further languages where a word of the query is known to nobody so far; `undefined`
   * where nothing is to be loaded.
   */
  learnFor(query: string): Promise<unknown> | undefined;
}

export interface SearchOptions {
  /** More everyday words, one line each: `perso, ausweis > personalausweis`. Our own lists stay. */
  readonly synonyms?: string;
  /** The languages whose everyday words are known from the beginning; all of them if nothing is said. */
  readonly languages?: readonly string[];
  /** Ids or LeiKa keys of the services people want most: they come first among equals. */
  readonly wanted?: readonly string[];
  /** Lets the page paint and react between two slices of 8 ms. */
  readonly pause?: () => Promise<unknown>;
}

/** The longest the main thread is held, in milliseconds. */
const SLICE = 8;

/** Prepares the search, in slices. */
export function createServiceSearch(services: readonly Service[], options: SearchOptions = {}): ServiceSearch {
  const {synonyms = '', languages = Object.keys(wordLists), wanted = [], pause = nextTask} = options;
  const engine = new SearchEngine(services, new Set(wanted));
  engine.learn({things: synonyms});
  const lists = new Map<string, Promise<void>>();
  const learn = (language: string): Promise<void> => {
    const known = lists.get(language);
    if (known) return known;
    const list = async (): Promise<void> => {
      // Names are found without it as well.
      const loaded = await wordLists[language]?.().catch(() => undefined);
      // Lists that come together are not learned in one go.
      await pause();
      if (loaded) engine.learn(loaded.words);
    };
    const learned = list();
    lists.set(language, learned);
    return learned;
  };
  const build = async (): Promise<void> => {
    // Nothing of it before the page that asks for it has been shown.
    await pause();
    await Promise.all(languages.map(learn));
    for (let end = performance.now() + SLICE; engine.step();) {
      if (performance.now() < end) continue;
      await pause();
      end = performance.now() + SLICE;
    }
  };
  const found = (query: string, limit?: number) =>
    engine.find(query, limit).map(({service, office}) => service ?? office!);
  return {
    ready: build(),
    search: found,
    hits: (query, limit) => engine.find(query, limit),
    suggest: (query, limit = 5) => found(query, limit).map(({name}) => name),
    learnFor: (query) => {
      const further = languagesOf(query).filter((language) => !lists.has(language));
      return further.length && engine.isStrange(query) ? Promise.all(further.map(learn)) : undefined;
    },
  };
}

/** Unlike a timer, a message is not held back for 4 ms, nor for a second in a hidden tab. */
async function nextTask(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  port1.close();
}
