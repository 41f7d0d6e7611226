import {confirm, intro, isCancel, multiselect, select, text} from '@clack/prompts';
import {Cancelled} from './asker.js';
import type {Asker, Choice} from './asker.js';

async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const given = await asked;
  if (isCancel(given)) throw new Cancelled();
  return given as Exclude<T, symbol>;
}

const options = (choices: readonly Choice[]) =>
  choices.map(({value, label, hint}) => ({value, label, ...hint && {hint}}));

/** Asks on the terminal. */
export function terminalAsker(title: string): Asker {
  intro(title);
  return {
    text: (message, {initial, check} = {}) => answer(text({
      message, ...initial && {initialValue: initial}, validate: (given = '') => check?.(given.trim()),
    })).then((given) => given.trim()),
    one: (message, choices, initial) => answer(select({
      message, options: options(choices), showInstructions: false, ...initial && {initialValue: initial},
    })),
    some: (message, choices, initial) => answer(multiselect({
      message, options: options(choices), showInstructions: false, initialValues: [...initial], required: false,
    })),
    sure: (message) => answer(confirm({message, initialValue: false})),
  };
}
