import {expect} from 'chai';
import {byArea} from './messages.mjs';

const xliff = (units) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>${units}</body></file></xliff>`;
const unit = (id, target) => `<trans-unit id="${id}"><source>x</source>${target}</trans-unit>`;

describe('Translations', () => {
  it('are sorted by area and id', () => {
    const areas = byArea(xliff(['weekly-market.b', 'city.a', 'weekly-market.a']
      .map((id) => unit(id, `<target>${id}</target>`)).join('')));
    expect([...areas]).to.deep.equal([
      ['city', "  'city.a': `city.a`,\n"],
      ['weekly-market', "  'weekly-market.a': `weekly-market.a`,\n  'weekly-market.b': `weekly-market.b`,\n"],
    ]);
  });

  it('keep the places of values, in whatever order a language has them', () => {
    const target = '<target><x id="1" equiv-text="${b}"/>: <x id="0" equiv-text="${a}"/></target>';
    expect(byArea(xliff(unit('city.a', target))).get('city')).to.equal("  'city.a': str`${1}: ${0}`,\n");
  });

  it('keep signs that mean something in code or XML', () => {
    expect(byArea(xliff(unit('city.a', '<target>`a` \\ $ &amp; ${b} &lt;</target>'))).get('city'))
      .to.equal("  'city.a': `\\`a\\` \\\\ $ & \\${b} <`,\n");
  });

  it('leave out what is not translated', () => {
    expect([...byArea(xliff(unit('city.a', '') + unit('city.b', '<target></target>')))]).to.deep.equal([]);
  });
});
