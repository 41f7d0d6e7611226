import {expect} from 'chai';
import type {NewsItem} from '../model/news-item.js';
import {changesOf, currentNews, showings} from './current-news.js';
import {datedByTitle} from './dated-titles.js';
import {everySourceFirst, newestFirst} from './news-order.js';
import {toNewsArticle} from './news-json-ld.js';

const berlin = 'Europe/Berlin';
const item = (id: string, datePublished?: string, more: Partial<NewsItem> = {}): NewsItem =>
  ({id, headline: id, ...datePublished && {datePublished}, ...more});
const ids = (items: readonly NewsItem[]) => items.map(({id}) => id).join(' ');
const at = (moment: string) => Date.parse(moment);

describe('news that are out', () => {
  for (const [what, one, from, until] of [
    ['a moment', item('a', '2026-11-30T12:00:00+01:00'), '2026-11-30T12:00:00+01:00', undefined],
    ['a day', item('a', '2026-11-30'), '2026-11-30T00:00:00+01:00', undefined],
    ['a day of display', item('a', '2026-11-01', {validFrom: '2026-11-30', validThrough: '2026-12-01'}),
      '2026-11-30T00:00:00+01:00', '2026-12-02T00:00:00+01:00'],
    ['a moment of display', item('a', undefined, {validThrough: '2026-12-01T10:00:00Z'}), undefined, '2026-12-01T10:00:00Z'],
    ['no date', item('a'), undefined, undefined],
    ['a date that is none', item('a', 'bald'), undefined, undefined],
  ] as const) {
    it(`are so by ${what}, to the millisecond`, () => {
      const all = showings([one], berlin);
      const out = (moment: number) => currentNews(all, moment).length;
      if (from) expect([out(at(from) - 1), out(at(from))]).to.deep.equal([0, 1]);
      if (until) expect([out(at(until) - 1), out(at(until))]).to.deep.equal([1, 0]);
      expect(changesOf(all)).to.deep.equal([from, until].flatMap((moment) => moment ? [at(moment)] : []));
    });
  }
});

describe('the order of news', () => {
  it('is what is pinned, the newest, what has no date, and else as published', () => {
    expect(ids(newestFirst([
      item('none'), item('old', '2026-01-01'), item('b', '2026-02-01'), item('a', '2026-02-01'),
      item('noon', '2026-02-01T12:00:00+01:00'), item('pin', '2025-01-01', {pinned: true}),
    ], berlin))).to.equal('pin noon b a old none');
  });

  const of = (title: string, ...names: string[]) => names.map((name) => item(name, undefined, {source: {title}}));

  for (const [items, count, order] of [
    [[...of('A', 'a', 'b', 'c', 'd'), ...of('B', 'e', 'f')], 3, 'a b e c d f'],
    [[...of('A', 'a', 'b', 'c', 'd'), ...of('B', 'e'), ...of('C', 'f')], 3, 'a e f b c d'],
    [[...of('A', 'a', 'b'), ...of('B', 'c'), ...of('C', 'd')], 2, 'a c b d'],
    [[...of('A', 'a', 'b'), ...of('B', 'c')], 1, 'a b c'],
    [of('A', 'a', 'b', 'c'), 2, 'a b c'],
    [[], 3, ''],
  ] as const) {
    it(`has every source among the first ${count}: ${order}`, () => {
      expect(ids(everySourceFirst(items, count))).to.equal(order);
    });
  }
});

describe('dates of headlines', () => {
  for (const [headline, date, rest] of [
    ['03.12.2026: Rat tagt', '2026-12-03', 'Rat tagt'],
    ['3.2.26 – Rat tagt', '2026-02-03', 'Rat tagt'],
    ['Vom 3. Dezember 2026: Rat tagt', '2026-12-03', 'Rat tagt'],
    ['[2026-12-03] Rat tagt', '2026-12-03', 'Rat tagt'],
    ['Rat tagt (03.12.2026)', '2026-12-03', 'Rat tagt'],
    ['Rat tagt, 3. März 2026', '2026-03-03', 'Rat tagt'],
    ['31.02.2026: Rat tagt', undefined, '31.02.2026: Rat tagt'],
    ['Tempo 30 in der 1. Straße', undefined, 'Tempo 30 in der 1. Straße'],
    ['03.12.2026', undefined, '03.12.2026'],
    ['Bebauungsplan 12.10.20261', undefined, 'Bebauungsplan 12.10.20261'],
  ] as const) {
    it(`are ${date ?? 'none'} in "${headline}"`, () => {
      const {datePublished, headline: found} = datedByTitle(item(headline));
      expect([datePublished, found]).to.deep.equal([date, rest]);
    });
  }
});

describe('news for search engines', () => {
  it('are plain, with absolute addresses of the web alone', () => {
    const article = toNewsArticle(item('a', '2026-12-03', {
      headline: 'Bad <b>offen</b>', description: '<p>Ab &amp; zu</p>', url: '/bad', image: 'javascript:alert(1)',
    }), 'https://stadt.example/aktuelles/');
    expect(JSON.parse(JSON.stringify(article))).to.deep.equal({
      '@type': 'NewsArticle', 'identifier': 'a', 'headline': 'Bad offen', 'datePublished': '2026-12-03',
      'description': 'Ab & zu', 'url': 'https://stadt.example/bad',
    });
  });
});
