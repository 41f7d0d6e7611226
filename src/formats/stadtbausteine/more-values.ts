/** What documents hold beside what stands in one of collections. */
import type {DocumentRules} from './document.js';
import {values} from './document.js';

const {text, number, day, moment} = values;

export const rules: DocumentRules = {
  tests: {
    flag: (value) => typeof value === 'boolean',
    worded: (value) => typeof value === 'boolean' || text(value),
    gap: (value) => value === null || number(value),
    amount: (value) => number(value) || text(value),
    when: (value) => day(value) || moment(value),
  },
  lack: ({name, categories}, kind) => kind === 'places' && !name && !(categories as readonly string[] | undefined)?.some(Boolean)
    ? 'has neither a name nor a category' : undefined,
};
