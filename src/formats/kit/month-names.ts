/** Names of months as dates have them, German and English. */

const months = ['j[äa]n', 'feb', 'm[äa]r|mrz', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[zc]']
  .map((beginning) => new RegExp(`^(?:${beginning})`, 'i'));

/** The number of a month by its name, German or English, whole or not; 0 if it is none. */
export const monthOf = (word: string): number => months.findIndex((name) => name.test(word)) + 1;
