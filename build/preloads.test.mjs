import {expect} from 'chai';
import {loaderTable} from './preloads.mjs';

const table = (widgets) => loaderTable({
  common: ['chunks/base.js', 'chunks/model.js'], usual: {json: ['chunks/json.js'], ics: ['chunks/days.js']}, widgets,
});

describe('The autoloader\'s table', () => {
  it('says of a widget that needs nothing else only its tag', () => {
    const {files, rows} = table([{tag: 'city-news', imports: [], json: ['chunks/json.js'], ics: ['chunks/days.js']}]);
    expect(files).to.deep.equal(['chunks/base.js', 'chunks/model.js', 'chunks/json.js', 'chunks/days.js']);
    expect(rows).to.deep.equal(['01|2|3', 'city-news']);
  });

  it('adds what differs', () => {
    const {files, rows} = table([
      {tag: 'a-b', imports: ['chunks/times.js'], json: ['chunks/json.js'], ics: ['chunks/days.js']},
      {tag: 'c-d', imports: [], json: [], ics: ['chunks/times.js', 'chunks/days.js']},
      {tag: 'e-f', imports: ['chunks/times.js'], json: [], ics: [], silent: true},
    ]);
    expect(files[4]).to.equal('chunks/times.js');
    expect(rows.slice(1)).to.deep.equal(['a-b:4', 'c-d:||34', 'e-f:4|-']);
  });

  it('ends the build where there are more files than digits', () => {
    const imports = Array.from({length: 40}, (_, index) => `chunks/${index}.js`);
    expect(() => table([{tag: 'a-b', imports, json: [], ics: []}])).to.throw('More files than digits');
  });
});
