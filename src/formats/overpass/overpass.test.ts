import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {expectProportional} from '../../testing/proportion.js';
import {formatModule} from '../../sources/format-table.js';
import {format, read} from './overpass.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const answer = (elements: readonly unknown[], more: object = {}) =>
  JSON.stringify({version: 0.6, osm3s: {}, elements, ...more});
const cafe = (more: object) => ({type: 'way', id: 1, tags: {amenity: 'cafe', name: 'Linde'}, ...more});

describe('an answer of the Overpass API', () => {
  for (const name of ['places.json', 'areas.json']) {
    it(`is read from ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
      // A page loads only the parts that the answer needs.
      expect((await formatModule('overpass', '', text)).read(text)).to.deep.equal(expected);
    });
  }

  it('has no places where it says so', () => expect(read(answer([]))).to.deep.equal({items: [], problems: []}));

  it('has failed where it says so, and is never empty then', () => {
    const {items, problems} = read(answer([], {remark: 'runtime error: Query timed out'}));
    expect(items).to.deep.equal([]);
    expect(problems).to.deep.equal([
      {severity: 'error', code: 'no-item', message: 'The answer is not complete: runtime error: Query timed out'},
    ]);
  });

  it('is not complete where it says so', () => {
    const {items, problems} = read(answer([cafe({})], {remark: 'runtime error: Query timed out'}));
    expect(items).to.have.length(1);
    expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['warning missing-end']);
  });

  it('without tags was asked for wrongly', () => {
    for (const element of [{type: 'node', id: 1, lat: 50, lon: 9}, {type: 'count', id: 0, tags: {nodes: '3'}}, 7]) {
      const {items, problems} = read(answer([element]));
      expect([items.length, problems[0]!.severity]).to.deep.equal([0, 'error']);
    }
  });

  for (const text of ['', 'null', '[]', '{}', '{"elements": {}}', '<html>rate_limited</html>', '{"osm3s": {}']) {
    it(`is not ${text || 'an empty text'}`, () => {
      expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('keeps a thing of which it does not tell where it is', () => {
    for (const more of [{}, {nodes: [1, 2]}, {center: {}}, {geometry: [null, null]}, {bounds: {minlat: 1}}, {members: [{role: 'outer'}]}]) {
      const {items} = read(answer([cafe(more)]));
      expect(items.map(({id, name, latitude}) => [id, name, latitude])).to.deep.equal([['way/1', 'Linde', undefined]]);
    }
  });

  it('takes what is not closed for lines', () => {
    const lines = (...members: unknown[]) => read(answer([cafe({type: 'relation', members, tags: {type: 'multipolygon', name: 'A'}})]))
      .items[0]!.geometry!.type;
    const line = (...points: readonly (readonly number[])[]) => ({role: 'outer', geometry: points.map(([lat, lon]) => ({lat, lon}))});
    expect(lines(line([50, 9], [50, 9.1]), line([50.1, 9.1], [50.2, 9.1]))).to.equal('MultiLineString');
    expect(lines(line([50, 9], [50, 9.1]), line([50, 9.1], [50.1, 9.1], [50, 9]))).to.equal('MultiPolygon');
  });

  it('takes time in proportion to its length', async () => {
    const ways = (count: number) => Array.from({length: count}, (_, id) => cafe({id, nodes: [id, id + 1]}));
    await expectProportional((count) => read(answer(ways(count))), 2000);
    const members = (count: number) => Array.from({length: count}, () => ({role: 'outer', geometry: [{lat: 1, lon: 2}, {lat: 3, lon: 4}]}));
    await expectProportional((count) => read(answer([cafe({type: 'relation', tags: {type: 'boundary', name: 'A'}, members: members(count)})])), 4000);
  });
});
