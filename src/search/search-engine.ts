/** Indexes the services and offices of a catalogue and ranks them for a query. */
import type {Office, Service} from '../model/service.js';
import {EverydayTable} from './everyday-table.js';
import type {EverydayWords} from './word-list.js';
import {plainWord, stem, tokensOf} from './german-words.js';
import {QueryReader} from './query-slots.js';
import type {Slot} from './query-slots.js';
import {Field, WordIndex} from './word-index.js';

/** A service or an office that was found, and how well it fits: 1 is exactly what was asked for. */
export interface Hit {
  readonly service?: Service;
  /** Instead of a service. */
  readonly office?: Office;
  readonly score: number;
}

/** Weights of the fields: name, synonym, keyword, text. */
const weights = [1, 0.9, 0.35, 0.15];

/** Parts of the score that depend on deeds and on weak words. */
const share = {deed: 0.35, weak: 0.06};

/** Factor for a service whose name has another deed than the query: "abholen" instead of "verlieren". */
const OTHER_DEED = 0.75;

/** The meaning of a single word counts nearly as much as the word itself, that of a phrase more than its words. */
const sureOf = (way: number, isPhrase: boolean): number =>
  way === 0 ? isPhrase ? 0.75 : 1 : (isPhrase ? 0.95 : 0.85) - 0.02 * way;

/** Weight of all unknown things together: they lower the confidence. */
const UNKNOWN = 0.5;

/** Factor for a word recognised by a typing error or by one of its parts. */
const GUESSED = 0.9;

/** The share of the things in a query that a result has to match. */
const COVERED = 0.3;

/** Results below this share of the best score are cut off: those that match some of the query, and all of it. */
const cut = {some: 0.55, all: 0.28};

/** Tie breakers: usual services, special cases, services the city names as wanted, those with a life situation. */
const ties = {usual: 0.02, special: -0.05, wanted: 0.03, situation: 0.005};

/** Factors for offices: first if their hours or their name is asked for, else behind services. */
const asOffice = {asked: 1.2, named: 1, other: 0.5};

/** The ends of the names of offices. */
const officeEnd = /(?:amt|buro|stelle|behorde|center|kasse|rathaus|bibliothek|museum|hochschule|information|betriebe)$/;

/** Scores by number of the service or office. */
type Values = Float32Array;

/** The services that match a word, with the word's rarity. */
interface Match {
  readonly fits: ReadonlyMap<number, number>;
  readonly rarity: number;
}

/** The number of words whose matches are kept. */
const KEPT = 400;

interface Evaluation {
  readonly values: Values;
  /** Number of words of the name that match. */
  readonly inName: Values;
  weight: number;
  readonly isKnown: boolean;
  readonly kind: Slot['kind'];
}

export class SearchEngine {
  readonly #services: readonly Service[];
  readonly #offices: readonly Office[];
  readonly #count: number;
  readonly #table = new EverydayTable();
  readonly #index = new WordIndex();
  readonly #reader = new QueryReader(this.#index, this.#table);
  readonly #nameLengths: Uint8Array;
  /** Tie breakers by number. */
  #favour: Values;
  readonly #wanted: Values;
  /** Whether the name says what is done. */
  #hasDeed = new Uint8Array();
  readonly #steps: Generator<void>;
  readonly #matches = new Map<string, Match>();
  #named = false;

  constructor(services: readonly Service[], wanted: ReadonlySet<string>) {
    this.#services = services;
    this.#offices = officesOf(services);
    this.#count = services.length + this.#offices.length;
    this.#nameLengths = new Uint8Array(this.#count);
    this.#wanted = this.#favour = this.#values();
    this.#steps = this.#read(wanted);
  }

  learn(words: EverydayWords): void {
    this.#table.add(words);
    this.#prefer();
  }

  /** Reads on, a little at a time. */
  step(): boolean {
    this.#matches.clear();
    return !this.#steps.next().done;
  }

  /** Whether the query has a word that neither the catalogue nor a list knows. */
  isStrange(query: string): boolean {
    this.#readNames();
    return this.#reader.slotsOf(query).some((slot) => slot.kind !== 'weak' && !this.#evaluate(slot).values.some(Boolean));
  }

  find(query: string, limit = Infinity): Hit[] {
    this.#readNames();
    const slots = this.#reader.slotsOf(query);
    const {fits, covered, inName} = this.#fit(slots.map((slot) => this.#evaluate(slot)));
    const namesOffice = slots.some(({ways}) => ways.some((words) => words.some((word) => officeEnd.test(word))));
    const hoursAsked = tokensOf(query).some((token) => this.#table.office.has(stem(plainWord(token))));
    let best = 0;
    for (let at = 0; at < this.#count; at++) {
      if (covered[at]! < COVERED) {
        fits[at] = 0;
        continue;
      }
      // Between names that say the same, the one that says little else.
      const named = Math.min(1, inName[at]! / (this.#nameLengths[at] || 1));
      // What answers all of it comes before what answers some of it.
      fits[at]! *= (0.4 + 0.6 * covered[at]!) * (0.85 + 0.15 * named) * (1 + this.#favour[at]!);
      if (at >= this.#services.length) {
        const isNamed = namesOffice && covered[at]! > 0.99 && named > 0.4;
        fits[at]! *= hoursAsked ? asOffice.asked : isNamed ? asOffice.named : asOffice.other;
      }
      best = Math.max(best, fits[at]!);
    }
    return this.#bestOf(fits, covered, best).slice(0, limit).map((at) => this.#hit(at, fits[at]!));
  }

  /** The numbers of what fits best, without what fits far worse. */
  #bestOf(fits: Values, covered: Values, best: number): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.#count; at++) {
      if (fits[at]! > 0 && fits[at]! >= best * (covered[at]! > 0.99 ? cut.all : cut.some)) found.push(at);
    }
    return found.sort((a, b) => fits[b]! - fits[a]! || a - b);
  }

  #hit(at: number, fit: number): Hit {
    const service = this.#services[at];
    const score = Math.min(1, fit);
    return service ? {service, score} : {office: this.#offices[at - this.#services.length]!, score};
  }

  /** Scores of all services for a whole query, and the share of its things that each matches. */
  #fit(parts: readonly Evaluation[]): Readonly<Record<'fits' | 'covered' | 'inName', Values>> {
    const of = (kind: Slot['kind']) => parts.filter((part) => part.kind === kind);
    const [things, deeds, weak] = [of('thing'), of('deed'), of('weak')];
    const [main = [], ...side] = [things, deeds, weak].filter((kind) => kind.length);
    const [fits, covered, inName] = [this.#values(), this.#values(), this.#values()];
    this.#doubt(main);
    this.#add(main, (at, value, weight) => {
      fits[at]! += value * weight;
      covered[at]! += Math.min(1, value / 0.3) * weight;
    });
    for (const kind of side) {
      const sums = this.#values();
      this.#add(kind, (at, value, weight) => { sums[at]! += value * weight; });
      const part = kind === deeds ? share.deed : share.weak;
      for (let at = 0; at < this.#count; at++) {
        fits[at]! *= 1 - part + part * sums[at]!;
        if (kind === deeds && sums[at]! < 0.3 && this.#hasDeed[at]) fits[at]! *= OTHER_DEED;
      }
    }
    for (const part of parts) for (let at = 0; at < this.#count; at++) inName[at]! += part.inName[at]!;
    return {fits, covered, inName};
  }

  /** Several unknown words are mostly the story around a question, not several things. */
  #doubt(parts: readonly Evaluation[]): void {
    const unknown = parts.filter(({isKnown}) => !isKnown);
    for (const part of unknown) part.weight = UNKNOWN / Math.sqrt(unknown.length);
  }

  /** Calls `note` for what fits some of the parts, with how much each counts among them. */
  #add(parts: readonly Evaluation[], note: (at: number, value: number, weight: number) => void): void {
    let all = 0;
    for (const {weight} of parts) all += weight;
    if (!all) return;
    for (const {values, weight} of parts) {
      for (let at = 0; at < this.#count; at++) if (values[at]) note(at, values[at]!, weight / all);
    }
  }

  /** Scores of all services for one slot, and its weight. */
  #evaluate({ways, isPhrase = false, kind, typing, guessed}: Slot): Evaluation {
    const values = this.#values();
    const inName = this.#values();
    ways.forEach((words, way) => {
      const sure = sureOf(way, isPhrase) * (guessed ? GUESSED : 1);
      const matches = words.map((word, at) => this.#match(word, !way && typing && at === words.length - 1));
      const {sums, hits} = this.#together(matches);
      for (const [at, sum] of sums) {
        // Half of "außer Betrieb" is not half of what was meant.
        raise(values, at, (words.length > 1 ? sum * sum : sum) * sure);
        raise(inName, at, hits.get(at) ?? 0);
      }
    });
    const weight = this.#rarity(values);
    return {values, inName, kind, weight, isKnown: weight > 0};
  }

  /** Scores for several words that belong together, and how many of them match well. */
  #together(parts: readonly Match[]): {readonly sums: Map<number, number>; readonly hits: Map<number, number>} {
    const sums = new Map<number, number>();
    const hits = new Map<number, number>();
    let all = 0;
    for (const {rarity} of parts) all += rarity || UNKNOWN;
    for (const {fits, rarity} of parts) {
      for (const [at, value] of fits) {
        sums.set(at, (sums.get(at) ?? 0) + value * (rarity || UNKNOWN) / all);
        if (value >= 0.5) hits.set(at, (hits.get(at) ?? 0) + 1);
      }
    }
    return {sums, hits};
  }

  /** The match of a word, kept because the same words come again with every key. */
  #match(word: string, typing: boolean): Match {
    const key = typing ? `${word}…` : word;
    let match = this.#matches.get(key);
    if (!match) {
      if (this.#matches.size > KEPT) this.#matches.clear();
      this.#matches.set(key, match = this.#lookUp(word, typing));
    }
    return match;
  }

  #lookUp(word: string, typing: boolean): Match {
    const fits = new Map<number, number>();
    const note = (term: number, sure: number): void => {
      for (const place of this.#index.postings[term]!) {
        const value = sure * weights[place & 3]!;
        if ((fits.get(place >> 2) ?? 0) < value) fits.set(place >> 2, value);
      }
    };
    const alike = this.#index.alike(word, typing);
    for (const {term, sure} of alike.length ? alike : this.#index.near(word)) note(term, sure);
    // A word nobody has written may be put together from words that are known.
    if (!alike.some(({sure}) => sure > 0.9)) for (const part of this.#index.partsOf(word)) note(part, 0.5);
    return {fits, rarity: this.#rarity([...fits.values()])};
  }

  /** Near 1 for a word in few services, near 0 for one in all of them, 0 for one in none. */
  #rarity(values: Values | readonly number[]): number {
    let fitting = 0;
    let known = false;
    for (let at = 0; at < values.length; at++) {
      if (values[at]) known = true;
      if (values[at]! >= 0.3) fitting++;
    }
    return known ? Math.log(1 + this.#count / (1 + fitting)) / Math.log(1 + this.#count) : 0;
  }

  #values(): Values {
    return new Float32Array(this.#count);
  }

  #readNames(): void {
    while (!this.#named && this.step());
  }

  /** Names and synonyms first: they are most of what is asked for. */
  *#read(wanted: ReadonlySet<string>): Generator<void> {
    const index = this.#index;
    const services = this.#services;
    for (let at = 0; at < services.length; at++) {
      const {id, leikaKey = '', name, alternateName = [], keywords = [], lifeSituations = [], offices = []} = services[at]!;
      this.#nameLengths[at] = index.add(at, Field.name, name);
      for (const other of alternateName) index.add(at, Field.synonym, other);
      const about = [...keywords, ...lifeSituations, ...offices.map((office) => office.name)];
      for (const word of about) index.add(at, Field.keyword, word);
      if (wanted.has(id) || wanted.has(leikaKey)) this.#wanted[at] = ties.wanted;
      else if (lifeSituations.length) this.#wanted[at] = ties.situation;
      if (at % 16 === 0) yield;
    }
    for (let number = 0; number < this.#offices.length; number++) {
      const {name, address = ''} = this.#offices[number]!;
      const at = services.length + number;
      this.#nameLengths[at] = index.add(at, Field.name, name);
      index.add(at, Field.text, address);
    }
    yield* index.learnVocabulary();
    this.#named = true;
    this.#prefer();
    yield;
    for (let at = 0; at < services.length; at++) {
      const {summary = '', description = '', requiredDocuments = ''} = services[at]!;
      for (const text of [summary, description, requiredDocuments]) index.add(at, Field.text, text);
      if (at % 8 === 0) yield;
    }
  }

  /** Computes the tie breakers, once names and lists are known. */
  #prefer(): void {
    this.#hasDeed = new Uint8Array(this.#count);
    for (const word of this.#table.deeds) for (const at of this.#index.namedBy(word)) this.#hasDeed[at] = 1;
    this.#favour = this.#wanted.slice();
    for (const [words, tie] of [[this.#table.usual, ties.usual], [this.#table.special, ties.special]] as const) {
      for (const word of words) for (const at of this.#index.namedBy(word)) this.#favour[at]! += tie;
    }
  }
}

const raise = (values: Values, at: number, value: number): void => {
  if (values[at]! < value) values[at] = value;
};

/** The offices of all services, each once. */
function officesOf(services: readonly Service[]): readonly Office[] {
  const offices = new Map<string, Office>();
  for (const office of services.flatMap((service) => service.offices ?? [])) {
    const key = `${office.name}\n${office.address ?? ''}`;
    if (office.name && !offices.has(key)) offices.set(key, office);
  }
  return [...offices.values()];
}
