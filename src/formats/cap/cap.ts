/**
 * CAP 1.0 to 1.2, the Common Alerting Protocol: a message, several in whatever is around them, or a feed whose entries
 * have the fields of one. What replaces what is not decided here.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {finished} from '../kit/steps.js';
import {circleOf} from './cap-circle.js';
import {messagesOfEntries} from './cap-entries.js';
import {infosIn} from './cap-languages.js';
import {isCap, readCap} from './cap-messages.js';

export type {Alert, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'cap',
  kind: 'alerts',
  kinds: ['alerts'],
  mediaTypes: ['application/cap+xml'],
  detect: (text) => /^[\uFEFF\s]*</.test(text) && /<(?:[\w-]+:)?(?:alerts?|feed|rss)[\s>]/.test(text.slice(0, 65_536)) && isCap(text),
};

/** The alerts of all messages in a text. */
export const read = (text: string, options?: ReadOptions): ReadResult<Alert> => finished(readInSteps(text, options));

/** The same in steps of one message each. */
export const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, ReadResult<Alert>> =>
  readCap(text, options, {messagesOfEntries, infosIn, circleOf});
