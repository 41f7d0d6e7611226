import type {EverydayWords} from './word-list.js';

/** The lists of everyday words by language, loaded on demand. */
export const wordLists: Readonly<Record<string, () => Promise<{readonly words: EverydayWords}>>> = {
  'de': () => import('./words/words-de.js'),
  'de-simple': () => import('./words/words-de-simple.js'),
  'en': () => import('./words/words-en.js'),
  'tr': () => import('./words/words-tr.js'),
  'uk': () => import('./words/words-uk.js'),
  'ar': () => import('./words/words-ar.js'),
};

/** The languages a query may be in, by its letters. */
export function languagesOf(query: string): readonly string[] {
  if (/[\u0600-\u06ff]/.test(query)) return ['ar'];
  return /[\u0400-\u04ff]/.test(query) ? ['uk'] : ['en', 'tr'];
}
