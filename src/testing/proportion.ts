import {expect} from 'chai';

/** A run shorter than this, in milliseconds, is quick enough and not compared. */
const SHORTEST = 40;
const ROUNDS = 10;

type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Fails if `work` takes more than `most` times as long as `reference`. Both run in turn, and the quickest round of each
 * counts: a busy machine slows both down, and seldom in every round. It slows long runs down more than short ones, so
 * the two should be about as long where all is well.
 */
export async function expectAtMost(most: number, work: Work, reference: Work, what = ''): Promise<void> {
  let [long, short] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS && (round < 2 || long > most * short); round++) {
    long = Math.min(long, await timeOf(work));
    if (long < SHORTEST) return;
    short = Math.min(short, await timeOf(reference));
  }
  expect(long / short, `${what.slice(0, 40)}: ${long} ms, the reference ${short} ms`).to.be.at.most(most);
}

/**
 * Fails if `work` takes out of proportion longer for `size` than for all of its 64 parts, one after the other. In
 * proportion both take as long, or up to five times as long with the garbage collection that only the whole needs; a
 * quadratic work takes 64 times as long.
 */
export const expectProportional = (work: (size: number) => unknown, size: number, what = ''): Promise<void> =>
  expectAtMost(16, () => work(size), async () => {
    for (let part = 0; part < 64; part++) await work(Math.ceil(size / 64));
  }, what);
