import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './sensorthings.js';

const answer = (...value: readonly unknown[]) => JSON.stringify({'@iot.count': 1, value});

describe('SensorThings', () => {
  it('has things where they are, and says that there are more', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/things.json', import.meta.url));
    expect(read(text)).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  const point = {type: 'Point', coordinates: [7.0834, 51.1712]};
  const found = {id: '1', name: 'Linde', latitude: 51.1712, longitude: 7.0834};

  for (const [what, entity] of [
    ['a thing', {'@iot.id': 1, 'name': 'Linde', 'Locations': [{location: point}]}],
    ['a location', {'@iot.id': 1, 'name': 'Linde', 'encodingType': 'application/geo+json', 'location': point}],
    ['a stream of a thing',
      {'@iot.id': 9, 'name': 'Saftfluss', 'Thing': {'@iot.id': 1, 'name': 'Linde', 'Locations': [{location: point}]}}],
    ['a stream that observes a point', {'@iot.id': 1, 'name': 'Linde', 'observedArea': point}],
    ['a thing that a name is missing of', {'@iot.id': 1, 'description': 'Linde', 'Locations': [{location: point}]}],
  ] as const) {
    it(`has the place of ${what}, listed or alone`, () => {
      for (const text of [answer(entity), JSON.stringify(entity)]) {
        expect(read(text), text).to.deep.include({items: [found]});
      }
    });
  }

  it('has what a thing is in the columns that are told', () => {
    const text = answer({'@iot.id': 1, 'name': 'x', 'Locations': [], 'properties': {Sorte: 'Winterlinde'}});
    expect(read(text, {columns: 'category: Sorte'}).items).to.deep.equal([{id: '1', name: 'x', categories: ['Winterlinde']}]);
  });

  it('takes no things for none', () => {
    expect(read('{"@iot.count": 0, "value": []}')).to.deep.equal({items: [], problems: []});
  });

  for (const text of ['', 'null', '{}', '[]', '7', '{"value": 7}', answer({'@iot.id': 1, 'result': 7}), '{"message": "not found"}', '<html>']) {
    it(`says that ${text || 'an empty text'} has no places`, () => {
      expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }
});
