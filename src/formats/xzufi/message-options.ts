import type {ReadOptions} from '../../model/read-options.js';
import type {amountsIn} from './xzufi-amounts.js';
import type {officeOf} from './xzufi-office.js';

/** What reads that which only some messages have. */
export interface Parts {
  readonly amounts?: typeof amountsIn | undefined;
  readonly office?: typeof officeOf | undefined;
}

export type MessageOptions = ReadOptions & Parts;
