/** Which words stand where in the services, and which words a typed one may mean. */
import {isEmptyWord, isMarkup, plainWord, slips, stem, tokensOf} from './german-words.js';

/** Where a word stands; the lower, the more it says about what the service is. */
export const Field = {name: 0, synonym: 1, keyword: 2, text: 3} as const;
type FieldNumber = typeof Field[keyof typeof Field];

/** A word of the services that a typed word may mean, and how sure that is: 1 is the word itself. */
interface Likeness {
  readonly term: number;
  readonly sure: number;
}

/** Words are numbered; where they stand is kept as `document * 4 + field`. */
export class WordIndex {
  /** By number: the word without its endings. */
  readonly terms: string[] = [];
  readonly postings: number[][] = [];
  readonly #numbers = new Map<string, number>();
  /** By the word as written, so that each is folded and cut once. */
  readonly #known = new Map<string, number>();
  /** Longer words by the words they are put together from: "tonne" -> "mülltonne". */
  readonly #compounds = new Map<number, number[]>();
  readonly #near = new Map<string, Likeness[]>();
  /** What is said in names and synonyms, sorted. */
  #vocabulary: readonly number[] = [];

  /** Notes the words of a text; how many of them say something. */
  add(document: number, field: FieldNumber, text: string): number {
    const place = document * 4 + field;
    let count = 0;
    for (const token of tokensOf(text)) {
      const term = this.#known.get(token) ?? this.#learn(token);
      if (term < 0) continue;
      count++;
      const places = this.postings[term]!;
      if (places[places.length - 1] !== place) places.push(place);
    }
    return count;
  }

  #learn(token: string): number {
    const word = plainWord(token);
    const number = isMarkup(token) || isEmptyWord(word) ? -1 : this.#numberOfStem(stem(word));
    this.#known.set(token, number);
    return number;
  }

  #numberOfStem(stemmed: string): number {
    let number = this.#numbers.get(stemmed);
    if (number === undefined) {
      this.#numbers.set(stemmed, number = this.terms.length);
      this.terms.push(stemmed);
      this.postings.push([]);
    }
    return number;
  }

  /** To be drained when names and synonyms are in: learns which words are put together from others. */
  *learnVocabulary(): Generator<void> {
    const {terms} = this;
    const count = terms.length;
    this.#near.clear();
    this.#vocabulary = terms.map((_, number) => number).sort((a, b) => terms[a]! < terms[b]! ? -1 : 1);
    for (let whole = 0; whole < count; whole++) {
      const word = terms[whole]!;
      const parts = this.partsOf(word);
      for (const part of parts.length ? parts : this.#tailOf(word)) {
        if (!this.#compounds.get(part)?.push(whole)) this.#compounds.set(part, [whole]);
      }
      if (whole % 64 === 0) yield;
    }
  }

  /** Whether a folded word is written somewhere as it is. */
  knows(word: string): boolean {
    return this.#numbers.has(stem(word));
  }

  /** The documents in whose names a stem stands. */
  namedBy(stemmed: string): readonly number[] {
    const number = this.#numbers.get(stemmed);
    const places = number === undefined ? [] : this.postings[number]!;
    return places.filter((place) => (place & 3) === Field.name).map((place) => place >> 2);
  }

  /** Whether a known word begins so. */
  begins(word: string): boolean {
    const term = this.#vocabulary[this.#placeOf(word)];
    return term !== undefined && this.terms[term]!.startsWith(word);
  }

  /** The two known words a longer one is put together from; "s", "en" and the like may stand between. */
  partsOf(word: string): readonly number[] {
    const known = (part: string): number | undefined => this.#numbers.get(stem(part)) ?? this.#numbers.get(part);
    for (let at = word.length - 3; at >= 3; at--) {
      const head = known(word.slice(0, at));
      const tail = head === undefined ? undefined : known(word.slice(at));
      if (head !== undefined && tail !== undefined) return [head, tail];
    }
    return [];
  }

  /** The known word a longer one ends with: the end of a German word says what it is. */
  #tailOf(word: string): readonly number[] {
    for (let at = 3; at <= word.length - 4; at++) {
      const tail = this.#numbers.get(word.slice(at));
      if (tail !== undefined) return [tail];
    }
    return [];
  }

  /**
   * The known words that a plain one may mean. Typing errors count only where nothing else is found.
   * @param typing whether it may go on
   */
  alike(word: string, typing: boolean): readonly Likeness[] {
    const found = new Map<number, number>();
    const note = (term: number, sure: number): void => {
      if ((found.get(term) ?? 0) < sure) found.set(term, sure);
    };
    const own = this.#numbers.get(stem(word));
    if (own !== undefined) {
      note(own, 1);
      // A "Restmülltonne" is a "Tonne", a "Tonnenplatz" is none.
      const part = this.terms[own]!;
      for (const whole of this.#compounds.get(own) ?? []) note(whole, this.terms[whole]!.endsWith(part) ? 0.75 : 0.55);
    }
    if (typing || word.length > 3) this.#startingWith(word, note);
    if (own === undefined && word.length > 3) this.#containing(stem(word), note);
    return [...found].map(([term, sure]) => ({term, sure}));
  }

  #startingWith(word: string, note: (term: number, sure: number) => void): void {
    for (let at = this.#placeOf(word); at < this.#vocabulary.length; at++) {
      const term = this.#vocabulary[at]!;
      const known = this.terms[term]!;
      if (!known.startsWith(word)) break;
      note(term, 0.5 + 0.4 * word.length / known.length);
    }
  }

  /** Where a word stands in the sorted vocabulary, or would. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.terms[this.#vocabulary[middle]!]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #containing(part: string, note: (term: number, sure: number) => void): void {
    for (const term of this.#vocabulary) {
      const at = this.terms[term]!.lastIndexOf(part);
      if (at < 0) continue;
      // "Kopfläuse" are lice, a "Personalausweis" has none.
      if (at + part.length === this.terms[term]!.length) note(term, 0.6);
      else if (part.length > 4) note(term, 0.3);
    }
  }

  /** The known words that differ from a plain one by slips of the finger. */
  near(word: string): readonly Likeness[] {
    const typed = stem(word);
    let near = this.#near.get(typed);
    if (!near) {
      near = [];
      for (const term of this.#vocabulary) {
        const distance = slips(typed, this.terms[term]!);
        if (distance !== undefined) near.push({term, sure: 0.75 - 0.2 * distance});
      }
      this.#near.set(typed, near);
    }
    return near;
  }
}
