/** A query taken apart into the things that are asked for. */
import type {EverydayTable, Meaning} from './everyday-table.js';
import {sayingWords} from './everyday-table.js';
import {stem} from './german-words.js';
import type {WordIndex} from './word-index.js';

/** One thing that is asked for: a word, or several that mean something only together. */
export interface Slot {
  /** Alternatives, each a list of plain words: first as typed, then the official words. */
  readonly ways: readonly (readonly string[])[];
  /** Whether it is a phrase, which means more than its words: "auto ohne kennzeichen" is no number plate. */
  readonly isPhrase?: boolean;
  /**
   * `thing`: the subject ("Personalausweis"); `deed`: the action ("abholen"); `weak`: words of any question
   * ("Kosten"). Things choose the services, deeds and weak words rank them.
   */
  readonly kind: 'thing' | 'deed' | 'weak';
  /** Whether the last word of the query is in it, which may not be typed to its end. */
  readonly typing: boolean;
  /** Whether it is recognised by a typing error or a part only. */
  readonly guessed?: boolean;
}

/** "ge-heirat-et", "ge-kauf-t"; words like "Geburt" look the same, so this is asked last. */
const baseOf = (word: string): string | undefined => /^ge(.{3,}?)e?t$/.exec(word)?.[1];

/** The parts of a compound, the shortest that says something. */
const PART = 4;

/** The end of a compound whose beginning nobody knows. */
const MOST = 5;

export class QueryReader {
  readonly #index: WordIndex;
  readonly #table: EverydayTable;

  constructor(index: WordIndex, table: EverydayTable) {
    this.#index = index;
    this.#table = table;
  }

  slotsOf(query: string): readonly Slot[] {
    const words = sayingWords(query);
    const stems = words.map((word) => this.#correct(word));
    const taken = new Set<number>();
    const slots: Slot[] = [];
    const take = (places: readonly number[], make: (typing: boolean) => readonly Slot[]): void => {
      if (places.some((place) => place < 0 || taken.has(place))) return;
      for (const place of places) taken.add(place);
      slots.push(...make(places.includes(words.length - 1)));
    };
    type Ways = readonly (readonly string[])[];
    const together = (places: readonly number[], more: Ways, isPhrase: boolean) => take(places, (typing) =>
      [{ways: [places.map((place) => words[place]!), ...more], kind: 'thing', typing, isPhrase}]);
    // Several words that mean something together come before what each of them means.
    for (const meaning of this.#table.meantBy(stems)) {
      if (meaning.said.length < 2) continue;
      together([...new Set(this.#table.placesOf(meaning, stems))], meaning.meant, true);
    }
    // "Wunsch Kennzeichen" is one word to the town hall.
    for (let at = 1; at < words.length; at++) {
      const joined = words[at - 1]! + words[at]!;
      if (this.#index.knows(joined)) together([at - 1, at], [[joined]], false);
      else if (this.#table.has(stem(joined))) take([at - 1, at], (typing) => this.#slotsOfWord(joined, typing));
    }
    for (const at of words.keys()) take([at], (typing) => this.#slotsOfWord(words[at]!, typing));
    return slots;
  }

  /** The stem of a word; if nobody knows it, of what it is a slip of. */
  #correct(word: string): string {
    const stemmed = stem(word);
    if (this.#isKnown(word) || this.#table.isSaid(stemmed)) return stemmed;
    const base = baseOf(word);
    if (base && (this.#isKnown(base) || this.#table.isSaid(base))) return stem(base);
    return this.#table.nearTo(stemmed)[0]?.said[0]!.word ?? stemmed;
  }

  /** The slots of one word: one, or the parts of a compound nobody has written before. */
  #slotsOfWord(word: string, typing: boolean): readonly Slot[] {
    const stemmed = stem(word);
    const meanings = this.#table.meaningsOf(stemmed);
    const isKnown = this.#table.weak.has(stemmed) || this.#index.knows(word);
    // In another language a word that is known may begin like one with a meaning.
    const own = isKnown ? meanings.filter(({said}) => !said[0]!.open) : meanings;
    if (own.length || isKnown) return [this.#slot(word, own, typing)];
    const base = baseOf(word);
    if (base && this.#isKnown(base)) return this.#slotsOfWord(base, false);
    const begun = typing && word.length > PART ? this.#table.begunBy(word) : [];
    if (begun.length || typing && this.#index.begins(word)) return [this.#slot(word, begun, typing)];
    return this.#partsOf(word, typing)
      ?? [this.#guess(word, typing) ?? this.#endOf(word, typing) ?? this.#beginningOf(word)
        ?? this.#slot(word, [], typing)];
  }

  #slot(word: string, meanings: readonly Meaning[], typing: boolean): Slot {
    return {
      ways: [[word], ...new Set(meanings.flatMap(({meant}) => meant))],
      kind: this.#table.weak.has(stem(word)) && !meanings.length ? 'weak'
        : meanings.some(({deed}) => deed) ? 'deed' : 'thing',
      typing,
    };
  }

  /** A word nobody knows: it may have a slip. */
  #guess(word: string, typing: boolean): Slot | undefined {
    const near = this.#table.nearTo(stem(word));
    return near.length || this.#index.near(word).length
      ? {...this.#slot(word, near, typing), guessed: true} : undefined;
  }

  /** Of a compound of which only the end is known, that end: it says what kind of thing it is. */
  #endOf(word: string, typing: boolean): Slot | undefined {
    for (let at = PART; word.length - at >= MOST; at++) {
      const end = word.slice(at);
      if (!this.#isKnown(end) || this.#table.weak.has(stem(end))) continue;
      return {...this.#slot(end, this.#table.meaningsOf(stem(end)), typing), guessed: true};
    }
    return undefined;
  }

  /** Of a compound of which only the beginning is known, that beginning: it says what the thing has to do with. */
  #beginningOf(word: string): Slot | undefined {
    const at = this.#splitAt(word, () => true, MOST);
    const beginning = word.slice(0, at);
    return at ? {...this.#slot(beginning, this.#table.meaningsOf(stem(beginning)), false), guessed: true} : undefined;
  }

  #isKnown(word: string): boolean {
    return this.#index.knows(word) || this.#table.knows(stem(word));
  }

  /** The two known words a longer one is put together from, the second perhaps only begun. */
  #partsOf(word: string, typing: boolean): readonly Slot[] | undefined {
    const both = this.#splitAt(word, (end) => end.length >= PART && this.#isKnown(end));
    if (both) {
      return [...this.#slotsOfWord(word.slice(0, both), false), ...this.#slotsOfWord(word.slice(both), typing)];
    }
    const begun = typing ? this.#splitAt(word, () => true) : 0;
    if (!begun) return undefined;
    const end = word.slice(begun);
    const begin = this.#slot(end, end.length >= PART ? this.#table.begunBy(end) : [], true);
    return [...this.#slotsOfWord(word.slice(0, begun), false), {...begin, kind: 'weak'}];
  }

  /** Where the longest known beginning of a word ends whose rest is fit; 0 for nowhere. */
  #splitAt(word: string, isFit: (end: string) => boolean, least = PART): number {
    for (let at = word.length - 1; at >= least; at--) {
      if (this.#isKnown(word.slice(0, at)) && isFit(word.slice(at))) return at;
    }
    return 0;
  }
}
