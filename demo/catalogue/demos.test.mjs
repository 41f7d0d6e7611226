import {expect} from 'chai';
import {readDemos, sampleFeeds} from '../../build/demos.mjs';
import {createCity} from '../city/city.mjs';
import {dataReply} from '../http/data.mjs';
import {readExamples} from './manifest.mjs';
import {byKind} from './kinds.mjs';
import {stateSource, statesOf} from './states.mjs';

const demos = await readDemos();
const city = createCity('2026-05-04');
const ask = (address) => {
  const {pathname, searchParams} = new URL(address, 'http://localhost');
  const request = {method: 'GET', headers: {host: 'localhost'}};
  return dataReply(city, demos, {path: pathname, query: searchParams, request, body: ''});
};

for (const [tag, demo] of Object.entries(demos)) {
  describe(`the demo of <${tag}>`, () => {
    it('has words in both languages of the catalogue', () => {
      for (const words of [demo.name, demo.summary, demo.reads]) {
        expect(words.de).to.be.a('string').and.not.equal('');
        expect(words.en).to.be.a('string').and.not.equal('');
      }
    });

    const {src} = demo.playground.attributes;
    if (src) {
      it('begins with data that the demo serves', async () => {
        expect((await ask(src))?.body).to.be.a('string').and.not.equal('');
      });
    }

    it('names examples there are', async () => {
      const names = (await readExamples(tag)).map(({name}) => name);
      expect(names).to.include.members((demo.looks ?? []).map(({example}) => example));
    });
  });
}

describe('the samples of the widgets', () => {
  for (const {tag, ending, text} of sampleFeeds(demos)) {
    it(`are served: ${tag}.${ending}`, () => {
      const {body} = ask(`/daten/beispiele/${tag}.${ending}`);
      const withoutDays = (feed) => feed.replace(/\d{4}-\d\d-\d\d/g, 'day');
      expect(withoutDays(body)).to.equal(withoutDays(text));
      expect(body.includes(city.today), 'they are about the city’s day').to.equal(text.includes('2026-03-02'));
    });
  }

  it('are served for widgets there are, and no others', () => {
    expect(ask('/daten/beispiele/no-widget.json')).to.equal(undefined);
  });
});

describe('what the catalogue makes of a demo', () => {
  const demo = {
    kind: 'live', name: {de: 'Bänke', en: 'Benches'},
    playground: {attributes: {src: '/daten/x/b.json', nice: true}, fallback: {href: '/a?b&c', text: 'Alle'}},
    feed: {things: {de: 'Bänke', en: 'benches'}, empty: {de: 'Leer.', en: 'Empty.'}, malformed: {de: 'Kaputt.', en: 'Broken.'}},
  };

  it('puts it before a server that fails in fifteen ways, at its own address', () => {
    const states = statesOf(demo);
    expect(states).to.have.length(15);
    expect(states[0].says).to.deep.equal({de: 'Zum Vergleich: Die Bänke kommen an.', en: 'To compare: the benches arrive.'});
    expect(states.at(-1).address).to.equal('/daten/x/gibt-es-nicht.json');
    expect(stateSource('park-bench', demo, states[1])).to.equal('<park-bench src="/daten/x/b.json?status=503" nice '
      + 'cache="none" limit="3">\n  <a href="/a?b&amp;c">Alle</a>\n</park-bench>');
  });

  it('has no such page where nothing is read', () => {
    expect(statesOf({...demo, feed: undefined})).to.deep.equal([]);
  });

  it('groups widgets by kind, and by name within a kind', () => {
    const all = {'b-b': demo, 'a-a': {...demo, name: {de: 'Ämter'}}, 'c-c': {...demo, kind: 'collection'}};
    const elements = Object.keys(all).map((tagName) => ({tagName}));
    expect(byKind(elements, all).map(({kind, elements: group}) => [kind, group.map(({tagName}) => tagName)]))
      .to.deep.equal([['collection', ['c-c']], ['live', ['a-a', 'b-b']]]);
  });
});
