/**
 * How far a text in one language is from what was asked for: the lowest is the best. The language itself,
 * then a variety of it (`de-DE` for `de`), then text without a language, then German, then any other. Easy
 * language (`de-x-simple`, `de-simple`, `de-LS`) is taken where it is asked for, and else only for want of
 * another.
 */
export function languageDistance(published: string | undefined, wanted = 'de'): number {
  const [code, asked] = [plain(published ?? ''), plain(wanted)];
  if (!code) return 3;
  if (code === asked) return 0;
  const easy = Number(code.includes('simple') !== asked.includes('simple'));
  return easy + (primary(code) === primary(asked) ? 0.5 : primary(code) === 'de' ? 4 : 6);
}

const plain = (code: string): string =>
  code.trim().toLowerCase().replaceAll('_', '-').replace(/-(x-)?(simple|leicht|einfach|ls)\b.*/, '-simple');

const primary = (code: string): string => code.split('-', 1)[0]!;

/** The one nearest to what was asked for, the first among equals. */
export function inLanguage<T>(
  choices: readonly T[], languageOf: (choice: T) => string | undefined, wanted: string | undefined,
): T | undefined {
  const distance = (choice: T): number => languageDistance(languageOf(choice), wanted);
  return [...choices].sort((one, other) => distance(one) - distance(other))[0];
}
