/** Readers of news as a page loads them: with what reads odd dates only for a text that has some. */
import type {ReadOptions} from '../../model/read-options.js';
import type {LaxTime} from './published-time.js';

/** Makes a `readerFor` of a reader. It reads, and once more if a date has turned out to be odd. */
export const readerOfTimes = <T>(read: (text: string, options: ReadOptions, lax: LaxTime) => T) =>
  async (text = '', options: ReadOptions = {}) => {
    let isOdd = false;
    let result = read(text, options, () => {
      isOdd = true;
      return undefined;
    });
    if (isOdd) result = read(text, options, (await import('./lax-published-time.js')).laxPublishedTime);
    return {kind: 'news', read: () => result} as const;
  };
