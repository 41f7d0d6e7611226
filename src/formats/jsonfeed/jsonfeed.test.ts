import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './jsonfeed.js';

describe('JSON Feed', () => {
  it('is read with what is lax in it', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/blog.json', import.meta.url));
    expect(format.detect(text)).to.equal(true);
    expect(read(text, {url: 'https://blog.auenfurt.example/feed.json', timeZone: 'Europe/Berlin'})).to.deep.equal(expected);
  });

  it('may be empty', () => {
    expect(read('{"version": "https://jsonfeed.org/version/1", "title": "a", "items": []}')).to.deep.equal({items: [], problems: [], title: 'a'});
  });

  it('has a time without an offset on the clocks of the city', () => {
    const {items} = read('{"items": [{"id": "1", "title": "a", "date_published": "2026-07-01T08:00:00"}]}', {timeZone: 'Europe/Berlin'});
    expect(items[0]!.datePublished).to.equal('2026-07-01T08:00:00+02:00');
  });

  it('has the date of its last change where it has no other', () => {
    const {items: [item]} = read('{"items": [{"id": "1", "title": "a", "date_modified": "2026-07-01"}]}');
    expect(item).to.include({datePublished: '2026-07-01'}).and.not.to.have.property('dateModified');
  });

  for (const text of ['', 'null', '[]', '{}', '{"items": {}}', '<rss/>']) {
    it(`is not ${text || 'an empty text'}`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    });
  }

  it('is an error where nothing in it can be read', () => {
    expect(read('{"items": [{"id": "1"}]}').problems.map(({code}) => code)).to.deep.equal(['bad-entry', 'no-item']);
  });
});
