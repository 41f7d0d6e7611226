import {expect} from 'chai';
import {facets} from './facets.js';
import {ofCategories} from './of-categories.js';
import {wordSearch} from './word-search.js';

const items = ['Märkte im Hof', 'Hallenbad öffnet', 'Straße gesperrt'].map((text) => ({text}));
const search = wordSearch(({text}: {text: string}) => text);

describe('a search for words', () => {
  for (const [query, found] of [
    ['maerkte', ['Märkte im Hof']],
    ['STRASSE', ['Straße gesperrt']],
    ['bad', ['Hallenbad öffnet']],
    ['im hof', ['Märkte im Hof']],
    ['halenbad', ['Hallenbad öffnet']],
    ['gespert', ['Straße gesperrt']],
    ['hof bad', []],
    ['xyz', []],
    [' ', ['Märkte im Hof', 'Hallenbad öffnet', 'Straße gesperrt']],
  ] as const) {
    it(`finds ${found.length} by "${query}"`, () => {
      expect(search(items, query).map(({text}) => text)).to.deep.equal(found);
    });
  }
});

describe('categories', () => {
  it('are one whatever their case and accents, by name', () => {
    expect(facets(['Verkehr', 'bäder', 'Bäder'])).to.deep.equal([{name: 'bäder', count: 2}, {name: 'Verkehr', count: 1}]);
  });

  it('let through the items of any of them, and all where none is named', () => {
    const [one, two] = [{categories: ['Bäder']}, {}];
    expect(ofCategories([one, two], 'Verkehr; baeder')).to.deep.equal([{categories: ['Bäder']}]);
    expect(ofCategories([one, two], ' ; ')).to.have.length(2);
  });
});
