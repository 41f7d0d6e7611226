/**
 * How people say it, and how the town hall calls it: a list for each language people ask in, loaded on demand. The
 * official words are German in all of them, as the catalogues are.
 */
export interface EverydayWords {
  /** Said in every question, about anything. */
  readonly weak?: string;
  /** Asked of an office: its hours, its telephone. */
  readonly office?: string;
  /**
   * Lines of `said, said > meant, meant`. Several words together mean something only together; `evlen*` is a
   * beginning.
   */
  readonly things: string;
  /** The same for what somebody wants to do with a thing, which says less about the service than the thing. */
  readonly deeds?: string;
  /** Words in the names of services that most people want, and of those for special cases. */
  readonly usual?: string;
  readonly special?: string;
}

export const wordLists: Readonly<Record<string, () => Promise<{readonly words: EverydayWords}>>> = {
  'de': () => import('./words/de.js'),
  'de-simple': () => import('./words/de-simple.js'),
  'en': () => import('./words/en.js'),
  'tr': () => import('./words/tr.js'),
  'uk': () => import('./words/uk.js'),
  'ar': () => import('./words/ar.js'),
};

/** The languages a query may be in, by its letters. */
export function languagesOf(query: string): readonly string[] {
  if (/[\u0600-\u06ff]/.test(query)) return ['ar'];
  return /[\u0400-\u04ff]/.test(query) ? ['uk'] : ['en', 'tr'];
}
