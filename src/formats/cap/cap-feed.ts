/** The reader of CAP as a page loads it: with what reads entries only for a feed that has some. */
import type {ReadOptions} from '../../model/read-options.js';
import {finished} from '../kit/steps.js';
import {readCap} from './cap-messages.js';
import type {CapParts} from './cap-messages.js';

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const parts: CapParts = /<(?:[\w-]+:)?(?:entry|item)[\s>]/.test(text)
    ? await import('./cap-entries.js').then(({messagesOfEntries}) => ({messagesOfEntries})) : {};
  const readInSteps = (text: string, options: ReadOptions = {}) => readCap(text, options, parts);
  return {
    kind: 'alerts', readInSteps, read: (text: string, options?: ReadOptions) => finished(readInSteps(text, options)),
  } as const;
};
