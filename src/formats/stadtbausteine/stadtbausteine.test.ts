import {expect} from 'chai';
import {goldenPair, readFixture} from '../../testing/golden.js';
import {finished} from '../kit/steps.js';
import {readInSteps as readEventsInSteps} from './event-service-document.js';
import {read as readPlaces, readInSteps as readPlacesInSteps} from './place-document.js';
import {readerFor} from './document-kinds.js';
import {format, read, readIndex, write, writeIndex} from './stadtbausteine.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);

describe('our own JSON', () => {
  for (const name of ['collections', 'events', 'services', 'alerts', 'parking', 'flawed']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('reads every kind without loss', async () => {
    const documents = JSON.parse(await readFixture(at('others'))) as {kind: 'news'; items: unknown[]}[];
    for (const document of documents) {
      const result = read(JSON.stringify(document));
      expect(result).to.deep.equal({items: document.items, problems: [], kind: document.kind});
    }
  });

  it('reads back every field of every kind, written with or without white space', async () => {
    const documents = JSON.parse(await readFixture(at('every-kind'))) as {kind: 'news'; items: {source: object}[]}[];
    expect(documents.map(({kind}) => kind)).to.have.members([...format.kinds]);
    for (const {kind, items} of documents) {
      expect(Object.keys(items[0]!.source), kind).to.have.length(6);
      for (const compact of [true, false]) {
        const text = write(kind, items, undefined, {compact});
        expect(read(text, {from: '2026-01-01'}), kind).to.deep.equal({items, problems: [], kind});
        const alone = await readerFor(kind);
        expect(alone.read(text, {from: '2026-01-01'}), kind).to.deep.equal({items, problems: [], kind});
        expect(/\n /.test(text), kind).to.equal(!compact);
      }
    }
  });

  it('reads an index of parts, and says of it alone that the items are elsewhere', () => {
    const index = {
      kind: 'events', source: {title: 'Stadt Eschenfurt'}, checked: '2026-11-30T04:00:00+01:00', by: 'tile',
      parts: [{key: '8/5', src: 'a.json', bbox: [7, 51, 7.2, 51.2], count: 12}, {key: '8/6', src: 'b.json', from: '2026-11-01'}],
    } as const;
    const text = writeIndex(index);
    expect(readIndex(text)).to.deep.equal({items: [], problems: [], kind: 'events', title: 'Stadt Eschenfurt', index});
    expect(read(text)).to.deep.equal({
      items: [], kind: 'events', title: 'Stadt Eschenfurt',
      problems: [{severity: 'warning', code: 'parts', message: 'The items stand in the 2 parts of this index'}],
    });
    expect(format.detect(text)).to.equal(true);
  });

  it('keeps the good parts of an index', () => {
    const {index, problems} = readIndex(JSON.stringify({stadtbausteine: '1.0', kind: 'news', by: 'letter', parts: [
      {key: 'A', src: 'a.json', from: 'bald', bbox: [1, 2, 'drei', 4]}, {key: 'B'}, 'c.json', {key: 'D', src: 'd.json', count: 3},
    ]}));
    expect(index!.parts).to.deep.equal([{key: 'A', src: 'a.json'}, {key: 'D', src: 'd.json', count: 3}]);
    expect(problems.map(({code, message}) => `${code}: ${message}`)).to.deep.equal([
      'bad-field: parts[0].from is not valid', 'bad-field: parts[0].bbox is not valid',
      'bad-entry: parts[1] has no valid key and src', 'bad-field: parts[2] is no object',
      'bad-entry: parts[2] has no valid key and src',
    ]);
  });

  for (const text of ['', '[]', '{"parts": []}', '{"stadtbausteine": "1.0", "kind": "news", "parts": []}',
    '{"stadtbausteine": "1.0", "kind": "news", "by": "letter", "parts": [], "items": []}',
    '{"stadtbausteine": "2.0", "kind": "news", "by": "letter", "parts": []}']) {
    it(`takes ${text || 'an empty text'} for no index`, () => {
      expect(readIndex(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('gives the events before a day first, whatever stands in the others', () => {
    const item = (id: string, startDate: unknown) => ({id, name: id, startDate});
    const items = [item('later', '2026-02-01T10:00:00+01:00'), item('soon', '2026-01-31T10:00:00+01:00'),
      item('odd', {toString: 1}), 7, item('no day', '2026-01-40')];
    const text = JSON.stringify({stadtbausteine: '1.0', kind: 'events', items});
    const steps = [...readEventsInSteps(text, {first: '2026-02-01'})].filter((step) => step);
    expect(steps).to.deep.equal([[items[1]]]);
    expect(read(text, {first: '2026-02-01'}).items).to.deep.equal([items[0], items[1]]);
  });

  it('reads back what it writes', () => {
    const items = [{id: 'a', date: '2026-01-05', fraction: 'paper', name: 'Altpapier'}];
    const source = {title: 'Stadt Marle', url: 'https://marle.example'};
    expect(read(write('collections', items, source))).to.deep.equal({
      items: [{...items[0], source}], problems: [], kind: 'collections',
    });
    expect(read(write('collections', items)).items).to.deep.equal(items);
  });

  it('gives collections of the window only', async () => {
    const {text} = await goldenPair(at('collections'));
    expect(read(text, {from: '2026-01-06', to: '2027-01-01'}).items).to.have.length(1);
  });

  it('refuses a version it cannot know and a kind nobody knows', () => {
    expect(read('{"stadtbausteine": "2.0", "kind": "news", "items": []}').problems[0]?.code).to.equal('unsupported');
    expect(read('{"stadtbausteine": "1.0", "kind": "cats", "items": []}').problems[0]?.code).to.equal('unsupported');
  });

  it('keeps the good items of a document whose names come from Object.prototype', () => {
    const text = '{"stadtbausteine": "1.0", "kind": "constructor", "items": [{}]}';
    expect(read(text)).to.deep.include({items: []});
    const {items} = read(`{"stadtbausteine": "1.0", "kind": "collections", "items": [
      {"__proto__": {"date": "2026-01-05", "name": "x", "fraction": "paper"}, "id": "a"},
      {"id": "b", "date": "2026-01-05", "name": "Altpapier", "fraction": "paper", "__proto__": {"polluted": true}}
    ]}`);
    expect(items).to.deep.equal([{id: 'b', date: '2026-01-05', fraction: 'paper', name: 'Altpapier'}]);
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  for (const text of ['', 'null', '[]', '{}', '{"stadtbausteine": 1, "items": []}', '{"stadtbausteine": "1.0"}', '<html>']) {
    it(`says that ${text || 'an empty text'} is none`, () => {
      expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('keeps who made a picture, what it shows, and of which place an item tells', () => {
    const picture = {image: 'https://marle.example/a.jpg', imageAlt: 'Der Markt', imageCredit: 'Foto: A. B.'};
    const source = {title: 'Kreis', municipality: 'Marle'};
    for (const [kind, item] of [
      ['events', {id: '1', name: 'Fest', startDate: '2026-05-01', ...picture, location: {id: 'm', name: 'Markt', ...picture, source}, source}],
      ['services', {id: '1', name: 'Pass', offices: [{id: 'o', name: 'Amt', hoursText: 'Mo 8–12', ...picture, source}], source}],
      ['places', {id: '1', name: 'Markt', ...picture, source}],
      ['news', {id: '1', headline: 'Neu', datePublished: '2026-05-01', ...picture, source}],
      ['collections', {id: '1', date: '2026-05-01', fraction: 'paper', name: 'Papier', source}],
    ] as const) {
      expect(read(write(kind, [item]), {from: '2026-01-01'}), kind).to.deep.include({items: [item], problems: []});
    }
  });

  it('has places without a name where their category says what they are', async () => {
    const {text, expected} = await goldenPair(at('places'));
    expect(read(text)).to.deep.equal(expected);
    expect(readPlaces(text)).to.deep.equal(expected);
    expect(finished(readPlacesInSteps(text))).to.deep.equal(expected);
  });
});
