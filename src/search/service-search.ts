/**
 * Searching the services of a city as people ask for them: in German, with everyday words, without caring
 * for umlauts and endings, with typing errors. What stands in a name comes before what stands in a synonym,
 * and that before what stands in a text.
 */
import type {Service} from '../model/service.js';
import {everydayWords} from './everyday-words.js';
import {parseMeanings, sayingWords} from './everyday-table.js';
import type {Meaning} from './everyday-table.js';
import {stem} from './german-words.js';
import {Field, WordIndex} from './word-index.js';

export type {Service};

/** A service that was found, and how well it fits: 1 is exactly what was asked for. */
export interface Hit {
  readonly service: Service;
  readonly score: number;
}

export interface ServiceSearch {
  /** When all texts are known. Before that, names and synonyms are searched. */
  readonly ready: Promise<void>;
  /** The best first, at most `limit` (default: all). Empty for an empty query. */
  search(query: string, limit?: number): readonly Service[];
  /** The same with how well each fits. */
  hits(query: string, limit?: number): readonly Hit[];
  /** Names that go on as the query begins, for completing it; at most `limit` (default 5). */
  suggest(query: string, limit?: number): readonly string[];
}

export interface SearchOptions {
  /** More everyday words, one line each: `perso, ausweis > personalausweis`. Our own list stays. */
  readonly synonyms?: string;
  /** Lets the page paint and react between two slices of 8 ms. */
  readonly pause?: () => Promise<unknown>;
}

/** How much a word says by where it stands: name, synonym, keyword, text. */
const weights = [1, 0.8, 0.35, 0.15];

/** Properties that every service has, which people name beside it: "kosten personalausweis". */
const aspects = new Set(sayingWords('kosten gebühr preis formular antrag unterlagen dokumente öffnungszeiten termin online '
  + 'dauer frist adresse telefon zuständig amt behörde').map(stem));

/** How much such a word counts beside another. */
const ASPECT = 0.2;

/** The meaning of an everyday word counts nearly as much as the word itself. */
const MEANT = 0.85;

/** The longest the main thread is held, in milliseconds. */
const SLICE = 8;

/** Prepares the search, in slices. */
export function createServiceSearch(services: readonly Service[], options: SearchOptions = {}): ServiceSearch {
  const engine = new Engine(services, `${options.synonyms ?? ''}\n${everydayWords}`);
  return {
    ready: engine.build(options.pause ?? nextTask),
    search: (query, limit) => engine.find(query, limit).map(({service}) => service),
    hits: (query, limit) => engine.find(query, limit),
    suggest: (query, limit = 5) => engine.find(query, limit).map(({service}) => service.name),
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

/** One thing that is asked for: a word, or several that mean something only together. */
interface Slot {
  /** The ways it may be written, each a list of folded words. */
  readonly ways: readonly (readonly string[])[];
  /** Whether it says little about which service is meant. */
  readonly aspect: boolean;
}

class Engine {
  readonly #services: readonly Service[];
  /** By the first word that is said. */
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #index = new WordIndex();
  readonly #steps: Generator<void>;
  readonly #nameLengths: Uint8Array;
  #named = false;

  constructor(services: readonly Service[], meanings: string) {
    this.#services = services;
    this.#nameLengths = new Uint8Array(services.length);
    this.#steps = this.#read(meanings);
  }

  async build(pause: () => Promise<unknown>): Promise<void> {
    // Nothing of it before the page that asks for it has been shown.
    await pause();
    for (let end = performance.now() + SLICE; !this.#steps.next().done;) {
      if (performance.now() < end) continue;
      await pause();
      end = performance.now() + SLICE;
    }
  }

  /** Names and synonyms first: they are most of what is asked for. */
  *#read(meanings: string): Generator<void> {
    for (const meaning of parseMeanings(meanings)) {
      const [first] = meaning.said;
      if (!this.#meanings.get(first!)?.push(meaning)) this.#meanings.set(first!, [meaning]);
    }
    yield;
    const index = this.#index;
    const services = this.#services;
    for (let at = 0; at < services.length; at++) {
      const {name, alternateName = [], keywords = [], lifeSituations = [], offices = []} = services[at]!;
      this.#nameLengths[at] = index.add(at, Field.name, name);
      for (const other of alternateName) index.add(at, Field.synonym, other);
      const about = [...keywords, ...lifeSituations, ...offices.map((office) => office.name)];
      for (const word of about) index.add(at, Field.keyword, word);
      if (at % 16 === 0) yield;
    }
    yield* index.learnVocabulary();
    this.#named = true;
    yield;
    for (let at = 0; at < services.length; at++) {
      const {summary = '', description = '', requiredDocuments = ''} = services[at]!;
      for (const text of [summary, description, requiredDocuments]) index.add(at, Field.text, text);
      if (at % 8 === 0) yield;
    }
  }

  find(query: string, limit = Infinity): Hit[] {
    while (!this.#named && !this.#steps.next().done);
    const scores = new Map<number, number>();
    const named = new Map<number, number>();
    let total = 0;
    for (const slot of this.#slotsOf(query)) {
      const {values, inName, weight} = this.#evaluate(slot);
      total += weight;
      for (const [at, value] of values) add(scores, at, weight * value);
      for (const [at, count] of inName) add(named, at, count);
    }
    let best = 0;
    const found = [...scores].map(([at, value]): Hit => {
      // Between names that say the same, the one that says little else.
      const share = Math.min(1, (named.get(at) ?? 0) / (this.#nameLengths[at] || 1));
      const score = value / total * (0.85 + 0.15 * share);
      best = Math.max(best, score);
      return {service: this.#services[at]!, score};
    });
    // Services that fit far worse than the best one were not meant. Equals stay in the order of the catalogue.
    return found.filter(({score}) => score >= best * 0.25).sort((a, b) => b.score - a.score).slice(0, limit);
  }

  #slotsOf(query: string): readonly Slot[] {
    const words = sayingWords(query);
    const stems = words.map(stem);
    const taken = new Set<number>();
    const slots: Slot[] = [];
    const take = (places: readonly number[], ...more: readonly (readonly string[])[]): void => {
      if (places.some((place) => place < 0 || taken.has(place))) return;
      for (const place of places) taken.add(place);
      slots.push({
        ways: [places.map((place) => words[place]!), ...more],
        aspect: places.every((place) => aspects.has(stems[place]!)),
      });
    };
    // Several words that mean something together come before what each of them means.
    for (const {said, meant} of this.#meantBy(stems).sort((a, b) => b.said.length - a.said.length)) {
      if (said.length > 1) take(said.map((word) => stems.indexOf(word)), ...meant);
    }
    // "Wunsch Kennzeichen" is one word to the town hall.
    for (let at = 1; at < words.length; at++) {
      const joined = words[at - 1]! + words[at]!;
      if (this.#index.knows(joined)) take([at - 1, at], [joined]);
    }
    for (const at of words.keys()) {
      const meanings = this.#meantBy([stems[at]!]).filter(({said}) => said.length === 1);
      take([at], ...meanings.flatMap(({meant}) => meant));
    }
    return slots;
  }

  /** What is said with some of these words; misspelt ones count where they are no words at all. */
  #meantBy(stems: readonly string[]): Meaning[] {
    return [...new Set(stems)].flatMap((word) => this.#meanings.get(word) ?? [])
      .filter(({said}) => said.every((word) => stems.includes(word)));
  }

  /** How well services fit one thing asked for, and how much that thing says at all. */
  #evaluate({ways, aspect}: Slot): {values: Values; inName: Values; weight: number} {
    const values: Values = new Map();
    const inName: Values = new Map();
    ways.forEach((words, number) => {
      const parts = words.map((word) => this.#match(word));
      const rarities = parts.map((part) => this.#rarity(part));
      let all = 0;
      for (const rarity of rarities) all += rarity;
      const sums: Values = new Map();
      const hits: Values = new Map();
      parts.forEach((part, index) => {
        for (const [at, value] of part) {
          add(sums, at, value * rarities[index]! / (all || 1));
          if (value >= 0.5) add(hits, at, 1);
        }
      });
      for (const [at, sum] of sums) {
        // Half of "außer Betrieb" is not half of what was meant.
        raise(values, at, (words.length > 1 ? sum * sum : sum) * (number ? MEANT : 1));
      }
      for (const [at, count] of hits) raise(inName, at, count);
    });
    return {values, inName, weight: this.#rarity(values) * (aspect ? ASPECT : 1)};
  }

  /** How well services fit one word. */
  #match(word: string): Values {
    const values: Values = new Map();
    const note = (term: number, sure: number): void => {
      for (const place of this.#index.postings[term]!) raise(values, place >> 2, sure * weights[place & 3]!);
    };
    const alike = this.#index.alike(word);
    for (const {term, sure} of alike) note(term, sure);
    // A word nobody has written may be put together from words that are known.
    if (!alike.some(({sure}) => sure > 0.9)) for (const part of this.#index.partsOf(word)) note(part, 0.5);
    return values;
  }

  /** How much is said by what fits: near 1 for what is rare, near 0 for what fits everywhere or nowhere. */
  #rarity(values: Values): number {
    let fitting = 0;
    for (const value of values.values()) if (value >= 0.3) fitting++;
    const count = this.#services.length;
    return values.size ? Math.log(1 + count / (1 + fitting)) / Math.log(1 + count) : 0;
  }
}

/** By the number of the service. */
type Values = Map<number, number>;

const add = (values: Values, at: number, value: number): unknown => values.set(at, (values.get(at) ?? 0) + value);

const raise = (values: Values, at: number, value: number): void => {
  if ((values.get(at) ?? 0) < value) values.set(at, value);
};
