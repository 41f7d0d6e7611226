import {expect} from 'chai';
import {signOf} from './category-signs.js';

describe('signs of categories', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

  it('differ for the first eight, and are none for the rest', () => {
    expect(names.map((name) => signOf(name, names))).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 0, 0]);
  });

  it('are none for what is not among them', () => {
    expect([signOf('z', names), signOf(undefined, names)]).to.deep.equal([0, 0]);
  });
});
