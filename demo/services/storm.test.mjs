import {expect} from 'chai';
import {phaseAt, sentUntil, storm} from './storm.mjs';

const heads = (second) => storm(second * 1000).map(({chain, version}) => `${chain} ${version}`);

describe('the storm', () => {
  it('is the same at the same moment', () => {
    for (let at = 0; at < 200_000; at += 500) expect(storm(at)).to.deep.equal(storm(at));
  });

  it('lets one message of each chain stand, the last', () => {
    expect([0, 29, 30, 74, 75, 119, 120, 149, 150, 179, 180].map(heads)).to.deep.equal([
      ['wind 1'], ['wind 1'], ['wind 2'], ['wind 2'], ['wind 3', 'parks 1', 'river 1'], ['wind 3', 'parks 1', 'river 1'],
      ['wind 4', 'parks 2', 'river 2'], ['wind 4', 'parks 2', 'river 2'], ['wind 5', 'parks 3', 'river 3'],
      ['wind 5', 'parks 3', 'river 3'], []]);
  });

  it('is raised from step 2 to step 3, lasts longer than was thought, and is called off', () => {
    const wind = (second) => storm(second * 1000).find(({chain}) => chain === 'wind');
    expect([30, 75, 120].map((second) => [wind(second).step, wind(second).expires / 3_600_000]))
      .to.deep.equal([[2, 3], [3, 3], [3, 5]]);
    expect([120, 150].map((second) => wind(second).cancels)).to.deep.equal([false, true]);
  });

  it('forgets nothing that has been sent', () => {
    expect(sentUntil(0)).to.have.length(1);
    expect(sentUntil(1_000_000)).to.have.length(11);
  });

  it('says in which part it is', () => {
    expect([0, 30_000, 75_000, 120_000, 150_000, 180_000].map(phaseAt))
      .to.deep.equal(['announced', 'warned', 'raised', 'extended', 'called-off', 'over']);
  });
});
