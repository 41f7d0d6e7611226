/** The reader of CAP as a page loads it: with what reads entries, languages and circles only where there are some. */
import type {ReadOptions} from '../../model/read-options.js';
import {finished} from '../kit/steps.js';
import {readCap} from './cap-messages.js';
import type {CapParts} from './cap-messages.js';

const [alert, info, entry, circle] = ['alert', 'info', '(?:entry|item)', 'circle']
  .map((name) => new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`)) as [RegExp, RegExp, RegExp, RegExp];

/** Loads the parts that a text needs. */
async function partsFor(text: string): Promise<CapParts> {
  const hasEntries = entry.test(text);
  const hasInfos = hasEntries || text.split(alert).some((message) => message.split(info).length > 2);
  const [entries, languages, circles] = await Promise.all([
    hasEntries ? import('./cap-entries.js') : undefined,
    hasInfos ? import('./cap-languages.js') : undefined,
    circle.test(text) ? import('./cap-circle.js') : undefined,
  ]);
  return {messagesOfEntries: entries?.messagesOfEntries, infosIn: languages?.infosIn, circleOf: circles?.circleOf};
}

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const parts = await partsFor(text);
  const readInSteps = (text: string, options: ReadOptions = {}) => readCap(text, options, parts);
  return {
    kind: 'alerts', readInSteps, read: (text: string, options?: ReadOptions) => finished(readInSteps(text, options)),
  } as const;
};
