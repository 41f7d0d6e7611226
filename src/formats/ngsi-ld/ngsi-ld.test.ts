import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './ngsi-ld.js';

const point = {type: 'Point', coordinates: [7.0834, 51.1712]};

describe('NGSI', () => {
  it('has entities where they are, in whatever notation', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/entities.json', import.meta.url));
    expect(read(text)).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  for (const [notation, entity] of [
    ['NGSI-LD, normalized', {id: 'urn:ngsi-ld:Tree:1', type: 'Tree', name: {type: 'Property', value: 'Linde'}, location: {type: 'GeoProperty', value: point}}],
    ['NGSI-LD, as keys with values', {id: 'urn:ngsi-ld:Tree:1', type: 'Tree', name: 'Linde', location: point}],
    ['NGSI v2, normalized', {id: 'urn:ngsi-ld:Tree:1', type: 'Tree', name: {type: 'Text', value: 'Linde', metadata: {}},
      location: {type: 'geo:json', value: point, metadata: {}}}],
    ['NGSI-LD as a feature', {id: 'urn:ngsi-ld:Tree:1', type: 'Feature', geometry: point, properties: {type: 'Tree', name: 'Linde'}}],
  ] as const) {
    it(`reads ${notation}`, () => {
      const items = [{id: 'urn:ngsi-ld:Tree:1', name: 'Linde', categories: ['Tree'], latitude: 51.1712, longitude: 7.0834}];
      for (const text of [JSON.stringify([entity]), JSON.stringify(entity)]) {
        expect(format.detect(text)).to.equal(true);
        expect(read(text)).to.deep.equal({items, problems: []});
      }
      const features = {type: 'FeatureCollection', features: [entity]};
      expect(read(JSON.stringify(features))).to.deep.equal({items, problems: []});
    });
  }

  it('has a name in the language that is asked for', async () => {
    const {text} = await goldenPair(new URL('./fixtures/entities.json', import.meta.url));
    expect(read(text, {language: 'en'}).items[0]).to.include({name: 'Old bridge'});
    expect(read(text, {language: 'tr'}).items[0]).to.include({name: 'Old bridge'});
  });

  it('takes no entities for none', () => {
    expect(read('[]')).to.deep.equal({items: [], problems: []});
  });

  for (const text of ['', 'null', '{}', '[7]', '{"features": 7}', '{"type": "BadRequest", "title": "x"}', '<html>']) {
    it(`says that ${text || 'an empty text'} is no answer of a broker`, () => {
      expect(read(text).problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }
});
