import {expect} from 'chai';
import {expectAtMost} from '../../testing/proportion.js';
import {parseJson} from './json.js';
import {parseInPieces} from './long-json.js';
import {finished} from './steps.js';

const steps = (text: string, key = 'list') => [...parseInPieces(text, key)].length;
const parsed = (text: string, key = 'list') => finished(parseInPieces(text, key));
const entries = (count: number) => Array.from({length: count}, (_, id) =>
  ({id, text: `},{"list":[ ${id}`, deep: {list: [{a: 1}, {a: 2}]}}));

describe('long JSON', () => {
  it('is parsed in pieces', () => {
    for (const document of [{list: entries(20_000)}, {before: [1], list: entries(20_000), after: {x: [{}, {}]}}]) {
      for (const text of [JSON.stringify(document), JSON.stringify(document, null, 1)]) {
        expect(steps(text)).to.be.greaterThan(4);
        expect(parsed(text)).to.deep.equal(document);
      }
    }
  });

  it('is what it is where the list is another one', () => {
    for (const document of [
      {other: {list: entries(20_000)}, list: [1]}, {list: 'x'.repeat(600_000)}, [{list: entries(20_000)}], {other: entries(20_000)},
      {list: entries(20_000).map(({id}) => id)}, {list: [entries(20_000)]}, {text: '"list":[', list: entries(20_000)},
    ]) expect(parsed(JSON.stringify(document))).to.deep.equal(document);
  });

  it('takes the last of two lists, as JSON does', () => {
    const text = `{"list":${JSON.stringify(entries(20_000))},"list":[1]}`;
    expect(parsed(text)).to.deep.equal({list: [1]});
  });

  it('is none where it breaks off', () => {
    const text = JSON.stringify({list: entries(20_000)});
    for (const cut of [text.slice(0, -1), text.slice(0, -2), text.slice(0, 400_000), `${text}}`]) expect(parsed(cut)).to.equal(undefined);
  });

  // Beside the browser's own parser: for lists within lists this needs more than in proportion as well.
  it('takes at most a few times as long as parsing the text at once', async () => {
    for (const scrap of ['{},', '},{', '[{},', '{"a":1},', '"},{",']) {
      const text = `{"list":[${scrap.repeat(300_000)}{}]}`;
      await expectAtMost(8, () => parsed(text), () => parseJson(text), scrap);
    }
  });
});
