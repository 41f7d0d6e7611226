import {expect} from 'chai';
import {fateOf, ways} from './wordpress-ways.mjs';

const way = (name) => ways.find(({id}) => id === name);

describe('What is left of a way in WordPress', () => {
  for (const one of ways) {
    it(`is all of it when ${one.id} stands there as it was pasted`, () => {
      expect(fateOf(one, one.text, one.text)).to.equal('kept');
    });

    it(`is nothing of ${one.id} when only the link stands there`, () => {
      expect(fateOf(one, '<a href="/abfuhr.pdf">PDF</a>', '<a href="/abfuhr.pdf">PDF</a>')).to.equal('gone');
    });
  }

  it('is changed when line breaks stand in the published element', () => {
    const published = '<p><waste-calendar src="/a.ics" limit="3"><br />\n<a href="/a.pdf">PDF</a></waste-calendar></p>';
    expect(fateOf(way('tag'), way('tag').text, published)).to.equal('changed');
  });

  it('is not changed by a paragraph after the element', () => {
    const published = '<waste-calendar src="/a.ics" limit="3"><a href="/a.pdf">PDF</a></waste-calendar><p>Text</p>';
    expect(fateOf(way('tag'), way('tag').text, published)).to.equal('kept');
  });

  it('is nothing when the attributes of the element are gone', () => {
    expect(fateOf(way('division'), '<div><a href="/a.pdf">PDF</a></div>', '')).to.equal('gone');
    expect(fateOf(way('tag'), '<waste-calendar></waste-calendar>', '')).to.equal('gone');
  });
});
