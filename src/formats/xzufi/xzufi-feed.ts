/** The reader of XZuFi as a page loads it: with what reads amounts and offices only where a message has some. */
import type {ReadOptions} from '../../model/read-options.js';
import {finished} from '../kit/steps.js';
import type {Parts} from './message-options.js';
import {readMessage} from './xzufi-message.js';

/** An element that holds an amount or a time; `modulBearbeitungsdauer` is around them. */
const value = /<(?:[^<>\s]*betrag|(?:[\w.-]+:)?dauer)/i;

/** Loads the parts that a text needs. */
async function partsFor(text: string): Promise<Parts> {
  const [amounts, office] = await Promise.all([
    value.test(text) ? import('./xzufi-amounts.js').then(({amountsIn}) => amountsIn) : undefined,
    /organisationseinheit/i.test(text) ? import('./xzufi-office.js').then(({officeOf}) => officeOf) : undefined,
  ]);
  return {amounts, office};
}

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const parts = await partsFor(text);
  const readInSteps = (text: string, options: ReadOptions = {}) => readMessage(text, options, parts);
  return {
    kind: 'services', readInSteps, read: (text: string, options?: ReadOptions) => finished(readInSteps(text, options)),
  } as const;
};
