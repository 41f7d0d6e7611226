import {expect} from 'chai';
import {readCityNumbers} from './city-numbers.js';

describe('numbers of the city\'s own', () => {
  it('are read with their subject, and whether they replace those there are', () => {
    const {numbers, unread} = readCityNumbers('homeless: 0221 4710-999 Kältebus; poison = +49 228 19240 Giftnotruf Bonn;');
    expect(unread).to.deep.equal([]);
    expect(numbers).to.deep.equal([
      {topic: 'homeless', number: '0221 4710-999', name: 'Kältebus', replaces: false},
      {topic: 'poison', number: '+49 228 19240', name: 'Giftnotruf Bonn', replaces: true},
    ]);
  });

  it('are named where they cannot be read', () => {
    for (const wrong of ['hunger: 0221 1 Tafel', 'homeless: Kältebus', 'homeless: 0221 4710', '0221 4710 Kältebus', 'toString: 1 1 x']) {
      expect(readCityNumbers(wrong)).to.deep.equal({numbers: [], unread: [wrong]});
    }
  });
});
