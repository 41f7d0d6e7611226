import {expect} from 'chai';
import {byArea} from './messages.mjs';

const xliff = (units) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>${units}</body></file></xliff>`;
const unit = (id, target) => `<trans-unit id="${id}"><source>x</source>${target}</trans-unit>`;

/** A market with a part of its own, and what all widgets say. */
const areas = new Map(Object.entries({
  'city': {ids: ['city.a']},
  'weekly-market': {ids: ['weekly-market.a', 'weekly-market.day.']},
  'market-detail': {ids: ['weekly-market.b', 'weekly-market.stands.other']},
}));

describe('Translations', () => {
  it('are sorted by the area that says them, and by id', () => {
    const found = byArea(xliff(['weekly-market.b', 'city.a', 'weekly-market.day.1', 'weekly-market.a']
      .map((id) => unit(id, `<target>${id}</target>`)).join('')), areas);
    expect([...found]).to.deep.equal([
      ['city', "  'city.a': `city.a`,\n"],
      ['weekly-market', "  'weekly-market.a': `weekly-market.a`,\n  'weekly-market.day.1': `weekly-market.day.1`,\n"],
      ['market-detail', "  'weekly-market.b': `weekly-market.b`,\n"],
    ]);
  });

  it('go with the German forms of a message of a number', () => {
    const found = byArea(xliff(unit('weekly-market.stands.few', '<target>x</target>')), areas);
    expect([...found.keys()]).to.deep.equal(['market-detail']);
  });

  it('of a message that stands nowhere go by what its id begins with', () => {
    expect([...byArea(xliff(unit('weekly-market.old', '<target>x</target>')), areas).keys()]).to.deep.equal(['weekly-market']);
  });

  it('keep the places of values, in whatever order a language has them', () => {
    const target = '<target><x id="1" equiv-text="${b}"/>: <x id="0" equiv-text="${a}"/></target>';
    expect(byArea(xliff(unit('city.a', target)), areas).get('city')).to.equal("  'city.a': str`${1}: ${0}`,\n");
  });

  it('keep signs that mean something in code or XML', () => {
    expect(byArea(xliff(unit('city.a', '<target>`a` \\ $ &amp; ${b} &lt;</target>')), areas).get('city'))
      .to.equal("  'city.a': `\\`a\\` \\\\ $ & \\${b} <`,\n");
  });

  it('leave out what is not translated', () => {
    expect([...byArea(xliff(unit('city.a', '') + unit('city.b', '<target></target>')), areas)]).to.deep.equal([]);
  });
});
