/**
 * XZuFi 2.1 to 2.3, the German standard for service catalogues, as portals export it: a message that writes
 * and deletes objects, or the objects by themselves.
 */
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {NamedLink, Office, Service} from '../../model/service.js';
import {finished} from '../kit/steps.js';
import {amountsIn} from './xzufi-amounts.js';
import {readMessage} from './xzufi-message.js';
import {officeOf} from './xzufi-office.js';

export type {Format, NamedLink, Office, Problem, ReadOptions, ReadResult, Service};

export const format: Format = {
  id: 'xzufi',
  kind: 'services',
  kinds: ['services'],
  mediaTypes: [],
  detect: (text) => /^[\uFEFF\s]*<[^]*(?:xoev\.de\/schemata\/xzufi\b|<(?:[\w-]+:)?modulText\b)/.test(text.slice(0, 65_536)),
};

/** The services of a message, each with its offices and its online service. */
export const read = (text: string, options?: ReadOptions): ReadResult<Service> => finished(readInSteps(text, options));

/** The same in steps of one object each. */
export const readInSteps = (text: string, options: ReadOptions = {}): Generator<void, ReadResult<Service>> =>
  readMessage(text, options, {amounts: amountsIn, office: officeOf});
