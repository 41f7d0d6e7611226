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

/** What an everyday word stands for is nearly as good as the word itself. */
const MEANT = 0.85;

/** The longest the main thread is held, in milliseconds. */
const SLICE = 8;

/** Prepares the search, in slices. */
export function createServiceSearch(services: readonly Service[], options: SearchOptions = {}): ServiceSearch {
  const engine = new Engine(services, parseMeanings(`${options.synonyms ?? ''}\n${everydayWords}`));
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
}

class Engine {
  readonly #services: readonly Service[];
  /** By the first word that is said. */
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #index = new WordIndex();
  readonly #steps: Generator<void>;
  readonly #nameLengths: Uint8Array;
  #named = false;

  constructor(services: readonly Service[], meanings: readonly Meaning[]) {
    this.#services = services;
    this.#nameLengths = new Uint8Array(services.length);
    for (const meaning of meanings) {
      const [first] = meaning.said;
      if (!this.#meanings.get(first!)?.push(meaning)) this.#meanings.set(first!, [meaning]);
    }
    this.#steps = this.#read();
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
  *#read(): Generator<void> {
    const index = this.#index;
    for (const [at, {name, alternateName = [], keywords = [], lifeSituations = []}] of this.#services.entries()) {
      this.#nameLengths[at] = index.add(at, Field.name, name);
      for (const other of alternateName) index.add(at, Field.synonym, other);
      for (const word of [...keywords, ...lifeSituations]) index.add(at, Field.keyword, word);
      if (at % 16 === 0) yield;
    }
    index.learnVocabulary();
    this.#named = true;
    yield;
    for (const [at, {summary = '', description = '', requiredDocuments = ''}] of this.#services.entries()) {
      for (const text of [summary, description, requiredDocuments]) index.add(at, Field.text, text);
      if (at % 8 === 0) yield;
    }
  }

  find(query: string, limit = Infinity): Hit[] {
    while (!this.#named && !this.#steps.next().done);
    const count = this.#services.length;
    const scores = new Float32Array(count);
    const named = new Float32Array(count);
    let total = 0;
    for (const slot of this.#slotsOf(query)) {
      const {values, inName, weight} = this.#evaluate(slot);
      total += weight;
      for (let at = 0; weight && at < count; at++) {
        scores[at]! += weight * values[at]!;
        named[at]! += inName[at]!;
      }
    }
    if (!total) return [];
    const found: Hit[] = [];
    let best = 0;
    for (let at = 0; at < count; at++) {
      if (!scores[at]) continue;
      // Between names that say the same, the one that says little else.
      const score = scores[at]! / total * (0.85 + 0.15 * Math.min(1, named[at]! / this.#nameLengths[at]!));
      best = Math.max(best, score);
      found.push({service: this.#services[at]!, score});
    }
    // What fits far worse than the best is not what was meant.
    return found.filter(({score}) => score >= best * 0.25).sort((a, b) => b.score - a.score).slice(0, limit);
  }

  #slotsOf(query: string): readonly Slot[] {
    const words = sayingWords(query);
    const stems = words.map(stem);
    const taken = new Set<number>();
    const slots: Slot[] = [];
    // Several words that mean something together come before what each of them means.
    const known = [...new Set(stems)].flatMap((first) => this.#meanings.get(first) ?? [])
      .filter(({said}) => said.length > 1 && said.every((word) => stems.includes(word)))
      .sort((a, b) => b.said.length - a.said.length);
    for (const {said, meant} of known) {
      const places = said.map((word) => stems.findIndex((each, at) => each === word && !taken.has(at)));
      if (places.includes(-1)) continue;
      for (const place of places) taken.add(place);
      slots.push({ways: [places.map((place) => words[place]!), ...meant]});
    }
    for (const [at, word] of words.entries()) {
      if (taken.has(at)) continue;
      const meant = (this.#meanings.get(stems[at]!) ?? []).filter(({said}) => said.length === 1).flatMap((each) => each.meant);
      slots.push({ways: [[word], ...meant]});
    }
    return slots;
  }

  /** How well each service fits one thing asked for, and how much that thing says at all. */
  #evaluate({ways}: Slot): {values: Float32Array; inName: Float32Array; weight: number} {
    const count = this.#services.length;
    const values = new Float32Array(count);
    const inName = new Float32Array(count);
    for (const [number, words] of ways.entries()) {
      const factor = number ? MEANT : 1;
      const parts = words.map((word) => this.#match(word));
      const rarities = parts.map(rarity);
      const all = rarities.reduce((sum, each) => sum + each, 0) || 1;
      for (let at = 0; at < count; at++) {
        let value = 0;
        let hits = 0;
        for (const [index, part] of parts.entries()) {
          value += part[at]! * rarities[index]! / all;
          hits += Number(part[at]! >= 0.5);
        }
        // Half of "außer Betrieb" is not half of what was meant.
        if (words.length > 1) value *= value;
        value *= factor;
        if (value > values[at]!) values[at] = value;
        if (hits > inName[at]!) inName[at] = hits;
      }
    }
    return {values, inName, weight: values.some(Boolean) ? rarity(values) : 0};
  }

  /** How well each service fits one word. */
  #match(word: string): Float32Array {
    const values = new Float32Array(this.#services.length);
    const note = (term: number, sure: number): void => {
      for (const place of this.#index.postings[term]!) {
        const value = sure * weights[place & 3]!;
        if (value > values[place >> 2]!) values[place >> 2] = value;
      }
    };
    const alike = this.#index.alike(word);
    for (const {term, sure} of alike) note(term, sure);
    // A word nobody has written may be put together from words that are known.
    if (!alike.some(({sure}) => sure > 0.9)) for (const part of this.#index.partsOf(word)) note(part, 0.5);
    return values;
  }
}

/** How much is said by what fits: near 1 for what is rare, near 0 for what fits everywhere. */
function rarity(values: Float32Array): number {
  let fitting = 0;
  for (const value of values) if (value >= 0.3) fitting++;
  return Math.log(1 + values.length / (1 + fitting)) / Math.log(1 + values.length);
}
