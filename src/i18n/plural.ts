import {msg, str} from '@lit/localize';
import {formatNumber, pluralForm} from './format.js';

/** Finds a form that German has not: its id is extracted by `build/extract-messages.mjs`. */
const translated: (text: ReturnType<typeof str>, options: {id: string}) => string = msg;

/**
 * The message of a number in the form that the language has for it. `one` and `other` are messages with the ids
 * `….one` and `….other`, `id` is what they begin with. The number is the only value in them.
 */
export function plural(count: number, {id}: {readonly id: string}, one: string, other: string): string {
  const form = pluralForm(count);
  if (form === 'one' || form === 'other') return form === 'one' ? one : other;
  return translated(str`${formatNumber(count)}`, {id: `${id}.${form}`});
}
