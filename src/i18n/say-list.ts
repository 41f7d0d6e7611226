import {cached} from './format.js';

/** Several words as one list: "Restmüll und Papier". */
export const sayList = (words: readonly string[]): string =>
  cached('list', {}, (locale) => new Intl.ListFormat(locale)).format(words);
