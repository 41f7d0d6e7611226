import {expect} from 'chai';
import type {ReadResult} from '../model/read-options.js';
import {readInSlices} from './slices.js';

/** A reader of as many steps as the text is long, each of which takes 3 ms of a clock of its own. */
function slowReader() {
  let time = 0;
  const pauses: number[] = [];
  return {
    pauses,
    slicing: {clock: () => time, pause: async () => void pauses.push(time)},
    reader: {
      read: (): ReadResult<number> => expect.fail('it should read in steps'),
      * readInSteps(text: string): Generator<void, ReadResult<number>> {
        for (let step = 0; step < text.length; step++) {
          time += 3;
          yield;
        }
        return {items: [text.length], problems: []};
      },
    },
  };
}

describe('readInSlices', () => {
  it('lets the page breathe every 8 ms', async () => {
    const {reader, pauses, slicing} = slowReader();
    const {items} = await readInSlices(reader, 'abcdefg', {}, slicing);
    expect(items).to.deep.equal([7]);
    expect(pauses).to.deep.equal([9, 18]);
  });

  it('does not pause for what is quick', async () => {
    const {reader, pauses, slicing} = slowReader();
    await readInSlices(reader, 'ab', {}, slicing);
    expect(pauses).to.deep.equal([]);
  });

  it('reads at one go what has no steps', async () => {
    const read = (text: string) => ({items: [text], problems: []});
    expect(await readInSlices({read}, 'abc', {})).to.deep.equal({items: ['abc'], problems: []});
  });

  it('hands over what is wanted first, and goes on when the page has shown it', async () => {
    const told: unknown[] = [];
    const reader = {
      read: (): ReadResult<number> => expect.fail('it should read in steps'),
      * readInSteps(): Generator<readonly number[] | void, ReadResult<number>> {
        yield [1, 2];
        yield;
        return {items: [1, 2, 3], problems: []};
      },
    };
    const pause = async () => void told.push('pause');
    const later = (work: () => void) => {
      told.push('idle');
      work();
    };
    const early = (items: readonly number[]) => void told.push(items);
    const {items} = await readInSlices(reader, '', {}, {clock: () => 0, pause, early, later});
    expect(told).to.deep.equal([[1, 2], 'idle', 'pause']);
    expect(items).to.deep.equal([1, 2, 3]);
  });

  it('stops when it is aborted', async () => {
    const {reader, slicing} = slowReader();
    const abort = new AbortController();
    const pause = async () => abort.abort(new Error('gone'));
    const error = await readInSlices(reader, 'abcdefghi', {}, {...slicing, pause, signal: abort.signal})
      .catch((reason: Error) => reason);
    expect((error as Error).message).to.equal('gone');
  });

  it('pauses for real where nobody says how', async () => {
    const {reader, slicing} = slowReader();
    expect((await readInSlices(reader, 'abcdefg', {}, {clock: slicing.clock})).items).to.deep.equal([7]);
  });
});
