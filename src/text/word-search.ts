/** Finds items by words, whatever their accents, also with a slip of the finger. */
import {fold} from './fold.js';
import {slipsIn} from './slips.js';

/**
 * A search in items of which `write` tells the text. It returns those in whose text all words occur, in their order. A
 * word that occurs in no item counts as those that are a slip away from it.
 */
export function wordSearch<T extends object>(
  write: (item: T) => string,
): (items: readonly T[], query: string) => readonly T[] {
  // Folding a text takes longer than looking through it, and every key press looks.
  const texts = new WeakMap<T, string>();
  const vocabularies = new WeakMap<readonly T[], readonly string[]>();

  const textOf = (item: T): string => {
    let text = texts.get(item);
    if (text === undefined) texts.set(item, text = fold(write(item)));
    return text;
  };
  const wordsOf = (items: readonly T[]): readonly string[] => {
    let words = vocabularies.get(items);
    if (!words) {
      words = [...new Set(items.flatMap((item) => textOf(item).split(/[^\p{L}\d]+/u)))];
      vocabularies.set(items, words);
    }
    return words;
  };
  return (items, query) => {
    let left = items;
    for (const word of fold(query).split(/\s+/).filter(Boolean)) {
      const isThere = items.some((item) => textOf(item).includes(word));
      const meant = isThere ? [word] : nearWords(wordsOf(items), word);
      left = left.filter((item) => meant.some((other) => textOf(item).includes(other)));
    }
    return left;
  };
}

/** Words that begin so but for a slip: one wrong letter from four letters on, two from eight. */
function nearWords(words: readonly string[], typed: string): readonly string[] {
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (!slips || typed.length > 60) return [];
  return words.filter((word) => word.length >= typed.length - slips && slipsIn(word, 0, typed, slips) <= slips);
}
