import {expect} from 'chai';
import type {Service} from '../model/service.js';
// @ts-expect-error the sample city is plain JavaScript
import {writeServices} from '../../demo/city/services.mjs';
import {relevanceQueries} from './relevance-queries.js';
import {createServiceSearch} from './service-search.js';

const {items} = JSON.parse(writeServices()) as {items: Service[]};
const search = createServiceSearch(items);

describe('what people ask a town hall for', () => {
  it('is asked in at least 80 ways that lead to services there are', () => {
    expect(relevanceQueries.length).to.be.at.least(80);
    const names = new Set(items.map(({name}) => name));
    const unknown = relevanceQueries.flatMap(([, ...wanted]) => wanted).filter((name) => !names.has(name));
    expect(unknown).to.deep.equal([]);
  });

  it('is among the first three for at least 95 of 100 queries', async () => {
    await search.ready;
    const misses = relevanceQueries.flatMap(([query, ...wanted]) => {
      const found = search.search(query, 3).map(({name}) => name);
      return found.some((name) => wanted.includes(name)) ? [] : [`${query} -> ${found.join(' | ') || 'nothing'}`];
    });
    const share = 1 - misses.length / relevanceQueries.length;
    console.log(`      ${(share * 100).toFixed(1)} % of ${relevanceQueries.length} queries`);
    for (const miss of misses) console.log(`      missed: ${miss}`);
    expect(share).to.be.at.least(0.95);
  });
});
