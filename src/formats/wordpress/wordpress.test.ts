import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './wordpress.js';

const post = (fields: object): string => JSON.stringify([{title: {rendered: 'a'}, ...fields}]);

describe('posts of WordPress', () => {
  it('are read with their pictures and categories', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/posts.json', import.meta.url));
    expect(format.detect(text)).to.equal(true);
    expect(read(text, {url: 'https://www.auenfurt.example/wp-json/wp/v2/posts', timeZone: 'Europe/Berlin'})).to.deep.equal(expected);
  });

  it('have no picture where an error stands in its place', () => {
    const {items} = read(post({_embedded: {'wp:featuredmedia': [{code: 'rest_forbidden', message: 'Nein', data: {status: 403}}]}}));
    expect(items).to.have.length(1);
    expect(items[0]).not.to.have.property('image');
  });

  it('have the moment in UTC, whatever the clocks of the site show', () => {
    const {items} = read(post({date: '2026-07-01T04:00:00', date_gmt: '2026-07-01T08:00:00'}), {timeZone: 'Europe/Berlin'});
    expect(items[0]!.datePublished).to.equal('2026-07-01T10:00:00+02:00');
  });

  it('may be one alone, or none', () => {
    expect(read('{"id": 1, "title": {"rendered": "a"}}').items).to.have.length(1);
    expect(read('[]')).to.deep.equal({items: [], problems: []});
  });

  it('are refused in the words of the server', () => {
    expect(read('{"code": "rest_no_route", "message": "Keine Route", "data": {"status": 404}}').problems)
      .to.deep.equal([{severity: 'error', code: 'refused', message: 'Keine Route'}]);
  });

  for (const text of ['', 'null', '{}', '"x"', '<rss/>']) {
    it(`are not ${text || 'an empty text'}`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    });
  }
});
