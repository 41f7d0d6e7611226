import {expect} from 'chai';
import type {Service} from '../model/service.js';
// @ts-expect-error the sample city is plain JavaScript
import {writeServices} from '../../demo/city/services.mjs';
import {everydayQuestions} from './everyday-questions.js';
import {relevanceQueries} from './relevance-queries.js';
import {createServiceSearch} from './service-search.js';

const {items} = JSON.parse(writeServices()) as {items: Service[]};
// By name, as the widget has them: the order of the register would decide between equals.
const search = createServiceSearch(items.sort((one, other) => one.name.localeCompare(other.name, 'de')));

const lists = [
  {title: 'what people ask a town hall for', questions: relevanceQueries, atLeast: 0.99},
  {title: 'what people ask in dialect, in a hurry, in six languages and in need', questions: everydayQuestions, atLeast: 0.97},
];

for (const {title, questions, atLeast} of lists) {
  describe(title, () => {
    it('is asked for services and offices there are', () => {
      const names = new Set(items.flatMap(({name, offices = []}) => [name, ...offices.map((office) => office.name)]));
      const unknown = questions.flatMap(([, ...wanted]) => wanted).filter((name) => !names.has(name));
      expect(unknown).to.deep.equal([]);
    });

    it(`is among the first three for at least ${atLeast * 100} of 100 questions`, async () => {
      await search.ready;
      const misses = questions.flatMap(([query, ...wanted]) => {
        const found = search.search(query, 3).map(({name}) => name);
        return found.some((name) => wanted.includes(name)) ? [] : [`${query} -> ${found.join(' | ') || 'nothing'}`];
      });
      const share = 1 - misses.length / questions.length;
      console.log(`      ${(share * 100).toFixed(1)} % of ${questions.length} questions`);
      for (const miss of misses) console.log(`      missed: ${miss}`);
      expect(share).to.be.at.least(atLeast);
    });
  });
}
