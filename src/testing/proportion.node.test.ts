import {expect} from 'chai';
import {expectProportional} from './proportion.js';

/** Keeps the processor busy for so many steps, a nanosecond or two each. */
function work(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) | 0;
  return sum;
}

const outcome = (promise: Promise<void>): Promise<string> => promise.then(() => 'passes', () => 'fails');

describe('the comparison of times', () => {
  for (const [what, task, expected] of [
    ['a work in proportion', (size: number) => work(size * 10_000), 'passes'],
    ['a work that is quick anyway', (size: number) => work(size * size / 1000), 'passes'],
    ['a quadratic work', (size: number) => work(size * size), 'fails'],
  ] as const) {
    it(`${expected === 'passes' ? 'lets' : 'does not let'} ${what} pass`, async () => {
      expect(await outcome(expectProportional(task, 10_000))).to.equal(expected);
    });
  }
});
