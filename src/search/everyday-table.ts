/** The table of everyday words, ready for looking up what a query may mean. */
import {fold} from '../text/fold.js';
import {isEmptyWord, isMarkup, stem, tokensOf} from './german-words.js';

/** An everyday word and the official words for it; each a list of folded words. */
export interface Meaning {
  /** Without endings, for these are what is compared. */
  readonly said: readonly string[];
  readonly meant: readonly (readonly string[])[];
}

/** The folded words of a text that say something; all of them if none does. */
export function sayingWords(text: string): string[] {
  const words = tokensOf(text).filter((token) => !isMarkup(token)).map(fold);
  const saying = words.filter((word) => !isEmptyWord(word));
  return saying.length ? saying : words;
}

/** Reads lines of `said, said > meant, meant`; a line without an arrow is none. */
export function parseMeanings(text: string): readonly Meaning[] {
  return text.split('\n').flatMap((line) => {
    const [said = '', meant] = line.split('>');
    const targets = meant?.split(',').map(sayingWords).filter((words) => words.length) ?? [];
    return targets.length ? said.split(',').map((words) => ({said: sayingWords(words).map(stem), meant: targets})) : [];
  }).filter(({said}) => said.length);
}
