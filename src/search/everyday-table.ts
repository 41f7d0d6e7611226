/** The everyday words loaded so far, indexed for looking up the words of a query. */
import type {EverydayWords} from './word-list.js';
import {isEmptyWord, isMarkup, plainWord, slips, stem, tokensOf} from './german-words.js';

/** An everyday word and the official words for it; each a list of plain words. */
export interface Meaning {
  readonly said: readonly Said[];
  readonly meant: readonly (readonly string[])[];
  /** Whether it is a deed ("abholen"), not a thing. */
  readonly deed: boolean;
}

interface Said {
  /** Without endings, for these are what is compared. */
  readonly word: string;
  /** Whether a longer word that begins so is meant as well. */
  readonly open: boolean;
}

/** No question is longer than this, and no word; the rest would only cost time. */
const longest = {words: 24, word: 40};

/** The plain words of a text that say something; all of them if none does. */
export function sayingWords(text: string): string[] {
  const words = tokensOf(text).filter((token) => !isMarkup(token)).slice(0, longest.words)
    .map((token) => plainWord(token.slice(0, longest.word))).filter(Boolean);
  const saying = words.filter((word) => !isEmptyWord(word));
  return saying.length ? saying : words;
}

const stems = (text = ''): string[] => tokensOf(text).map((token) => stem(plainWord(token)));

const saidOf = (text: string): Said[] => {
  // Few have one, and the expression is slow on words without.
  const open = new Set(text.includes('*') ? text.match(/\p{L}+(?=\*)/gu)?.map(plainWord) : undefined);
  return sayingWords(text).map((word) => ({word: open.has(word) ? word : stem(word), open: open.has(word)}));
};

/** Of a beginning that was heard as the whole word, an ending may have been taken away. */
const isSaidBy = ({word, open}: Said, heard: string): boolean =>
  open ? heard.startsWith(word) || heard === stem(word) : heard === word;

/** Reads lines of `said, said > meant, meant`; a line without an arrow is none. */
function parseMeanings(text: string, deed: boolean): readonly Meaning[] {
  return text.split('\n').flatMap((line) => {
    const [said = '', names] = line.split('>');
    const meant = names?.split(',').map(sayingWords).filter((words) => words.length) ?? [];
    const all = meant.length ? said.split(',').map(saidOf).filter((words) => words.length) : [];
    // Two endings of a word are the same.
    const different = new Map(all.map((words) => [words.map(({word}) => word).join(' '), words]));
    return [...different.values()].map((words) => ({said: words, meant, deed}));
  });
}

/** Two letters are enough to look at few: three would miss what is shorter. */
const startOf = (word: string): string => word.slice(0, 2);

export class EverydayTable {
  readonly weak = new Set<string>();
  readonly office = new Set<string>();
  readonly usual = new Set<string>();
  readonly special = new Set<string>();
  /** Official words for deeds. */
  readonly deeds = new Set<string>();
  /** A word is looked for several times while a query is read, and while it is typed. */
  readonly #near = new Map<string, readonly Meaning[]>();
  readonly #said = new Set<string>();
  readonly #meanings = new Map<string, Meaning[]>();

  add({weak, office, usual, special, things, deeds = ''}: EverydayWords): void {
    this.#near.clear();
    for (const word of stems(weak)) this.weak.add(word);
    for (const word of stems(office)) {
      this.office.add(word);
      this.weak.add(word);
    }
    for (const word of stems(usual)) this.usual.add(word);
    for (const word of stems(special)) this.special.add(word);
    for (const meaning of [...parseMeanings(things, false), ...parseMeanings(deeds, true)]) {
      for (const {word} of meaning.said) this.#said.add(word);
      if (meaning.deed) for (const words of meaning.meant) this.deeds.add(stem(words.at(-1)!));
      const start = startOf(meaning.said[0]!.word);
      if (!this.#meanings.get(start)?.push(meaning)) this.#meanings.set(start, [meaning]);
    }
  }

  /** The meanings whose words all occur among these stems, the longest first. */
  meantBy(heard: readonly string[]): readonly Meaning[] {
    const starts = new Set(heard.map(startOf));
    return [...starts].flatMap((start) => this.#meanings.get(start) ?? [])
      .filter(({said}) => said.every((one) => heard.some((word) => isSaidBy(one, word))))
      .sort((a, b) => b.said.length - a.said.length);
  }

  /** The places of the stems that match a meaning. */
  placesOf({said}: Meaning, heard: readonly string[]): readonly number[] {
    return said.map((one) => heard.findIndex((word) => isSaidBy(one, word)));
  }

  /** The meanings of a single word; if it is not in the lists, those of open beginnings that it goes on. */
  meaningsOf(word: string): readonly Meaning[] {
    const meanings = this.meantBy([word]).filter(({said}) => said.length === 1);
    const exact = meanings.filter(({said}) => said[0]!.word === word);
    return exact.length ? exact : meanings;
  }

  /** Whether a word is said in the lists, alone or with others. */
  isSaid(word: string): boolean {
    return this.#said.has(word);
  }

  /** Whether a word has a meaning as it is. */
  has(word: string): boolean {
    return this.meaningsOf(word).some(({said}) => !said[0]!.open);
  }

  /** Whether a word says something to the lists. */
  knows(word: string): boolean {
    return this.weak.has(word) || this.meaningsOf(word).length > 0;
  }

  /** The meanings of single words that begin like this one. */
  begunBy(word: string): readonly Meaning[] {
    return (this.#meanings.get(startOf(word)) ?? [])
      .filter(({said}) => said.length === 1 && said[0]!.word.startsWith(word));
  }

  /** The meanings of the single words that differ least from this one by typing errors. */
  nearTo(word: string): readonly Meaning[] {
    let near = this.#near.get(word);
    if (!near) this.#near.set(word, near = this.#nearest(word));
    return near;
  }

  #nearest(word: string): readonly Meaning[] {
    let least = Infinity;
    let nearest: Meaning[] = [];
    for (const meanings of this.#meanings.values()) {
      for (const meaning of meanings) {
        const [one] = meaning.said;
        const distance = meaning.said.length === 1 && !one!.open ? slips(word, one!.word) ?? Infinity : Infinity;
        if (distance < least) [least, nearest] = [distance, []];
        if (distance === least && least < Infinity) nearest.push(meaning);
      }
    }
    return nearest;
  }
}
