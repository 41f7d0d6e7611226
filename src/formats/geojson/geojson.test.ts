import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {expectProportional} from '../../testing/proportion.js';
import {placeParts} from '../kit/place-parts.js';
import {readerWith} from './geojson-places.js';
import {format, read} from './geojson.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const url = 'https://www.eschenfurt.example/daten/orte';
const feature = (coordinates: unknown, more: object = {}) =>
  ({type: 'Feature', geometry: {type: 'Point', coordinates}, properties: {name: 'Linde'}, ...more});
const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({type: 'FeatureCollection', features, ...more});
const positions = (text: string) => read(text).items.map(({latitude, longitude}) => [latitude, longitude]);
const told = (text: string) => read(text).problems.map(({code, message}) => `${code}: ${message}`);

describe('GeoJSON', () => {
  for (const name of ['places.json', 'arcgis.json']) {
    it(`is read from ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text, {url})).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
      // A page loads only the parts that the text needs.
      expect(readerWith(await placeParts(text)).read(text, {url})).to.deep.equal(expected);
    });
  }

  it('is one feature, and one geometry', () => {
    expect(positions(JSON.stringify(feature([9.5, 50.7])))).to.deep.equal([[50.7, 9.5]]);
    expect(positions('{"type": "Polygon", "coordinates": [[[9, 50], [9.2, 50], [9.2, 50.2], [9, 50.2], [9, 50]]]}'))
      .to.deep.equal([[50.1, 9.1]]);
    expect(format.detect('{"coordinates": [9, 50], "type": "Point"}')).to.equal(false);
    expect(format.detect('{"type": "Point", "coordinates": [9, 50]}')).to.equal(true);
  });

  it('has no features where it says so', () => {
    expect(read(collection([]))).to.deep.equal({items: [], problems: []});
    expect(read('{"features": [], "geometryType": "esriGeometryPoint"}')).to.deep.equal({items: [], problems: []});
  });

  for (const text of [
    '', 'null', '{}', '[]', '{"features": []}', '{"features": {}}', '{"type": "Feature"', '<html></html>', '{"error": {"code": 400}}',
    '{"type": "FeatureCollection"}', '{"type": "FeatureCollection", "features": [1, null]}', '{"type": "Point"',
  ]) {
    it(`is not ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  // The same tree, near the town hall of a town at 7.0834° E, 51.1712° N, in what cities publish; values of PROJ.
  for (const [what, crs, coordinates] of [
    ['UTM 32', {type: 'name', properties: {name: 'urn:ogc:def:crs:EPSG::25832'}}, [366013.79, 5670609.33]],
    ['UTM 32 of WGS 84', {type: 'name', properties: {name: 'EPSG:32632'}}, [366013.79, 5670609.33]],
    ['UTM 32 with the zone before it', {type: 'EPSG', properties: {code: 4647}}, [32366013.79, 5670609.33]],
    ['UTM 32, north first', {type: 'name', properties: {name: 'EPSG:25832'}}, [5670609.33, 366013.79]],
    ['UTM 32 in text with commas', {type: 'name', properties: {name: 'EPSG:25832'}}, ['366013,79', '5670609,33']],
    ['Web Mercator', {type: 'name', properties: {name: 'urn:ogc:def:crs:EPSG::3857'}}, [788520.48, 6651633.07]],
    ['degrees', {type: 'name', properties: {name: 'urn:ogc:def:crs:OGC:1.3:CRS84'}}, [7.0834, 51.1712]],
    ['degrees, though it names metres', {type: 'name', properties: {name: 'EPSG:25832'}}, [7.0834, 51.1712]],
  ] as const) {
    it(`is read from ${what}`, async () => {
      const text = collection([feature(coordinates)], {crs});
      expect(readerWith(await placeParts(text)).read(text)).to.deep.equal(read(text));
      const [[latitude, longitude] = []] = positions(text);
      // 0.00001° is 1.1 m of latitude, 0.7 m of longitude.
      expect(latitude).to.be.closeTo(51.1712, 0.000009);
      expect(longitude).to.be.closeTo(7.0834, 0.000014);
      expect(told(text)).to.deep.equal([]);
    });
  }

  it('is read from metres that nothing names, and says what they were taken for', () => {
    for (const [coordinates, system] of [
      [[366013.79, 5670609.33], '25832'], [[32366013.79, 5670609.33], '4647'], [[788520.48, 6651633.07], '3857'],
    ] as const) {
      const text = collection([feature(coordinates)]);
      expect(positions(text)[0]![0]).to.be.closeTo(51.1712, 0.000009);
      expect(told(text)).to.deep.equal([`guessed-crs: Coordinates are in metres, by their size EPSG:${system}`]);
    }
  });

  it('knows zone 33', () => {
    // The Brandenburg Gate.
    const crs = {type: 'name', properties: {name: 'urn:ogc:def:crs:EPSG::25833'}};
    const [[latitude, longitude] = []] = positions(collection([feature([389918.0, 5819697.5])], {crs}));
    expect(latitude).to.be.closeTo(52.51628, 0.00002);
    expect(longitude).to.be.closeTo(13.37771, 0.00003);
  });

  it('keeps what no system explains in the list, without a marker', () => {
    const text = collection([feature([1e9, 1e9]), feature(['a', 'b'], {properties: {name: 'A'}}), feature([9.5, 50.7])]);
    expect(positions(text)).to.deep.equal([[undefined, undefined], [undefined, undefined], [50.7, 9.5]]);
    expect(told(text)).to.deep.equal(['bad-coordinates: 2 entries left without a marker: no position on Earth']);
    const crs = {type: 'name', properties: {name: 'EPSG:31467'}};
    expect(told(collection([feature([3500000, 5600000])], {crs}))).to.deep.equal([
      'bad-coordinates: 1 entry left without a marker: no position on Earth in EPSG:31467',
    ]);
  });

  it('judges swapped axes one by one, and says it once', () => {
    const text = collection([[51.1712, 7.0834], [7.09, 51.18], [48.1, 11.6], [39.57, 2.65]].map((one) => feature(one)));
    expect(positions(text)).to.deep.equal([[51.1712, 7.0834], [51.18, 7.09], [48.1, 11.6], [39.57, 2.65]]);
    expect(told(text)).to.deep.equal(['swapped-axes: 3 entries had latitude before longitude']);
    // Elsewhere on Earth nothing is swapped.
    expect(positions(collection([feature([-122.1, 37.4]), feature([115.9, 24.9]), feature([28.9, 41])])))
      .to.deep.equal([[37.4, -122.1], [24.9, 115.9], [41, 28.9]]);
  });

  it('puts the marker half-way along a line, and into an area', () => {
    const geometry = (type: string, coordinates: unknown) => collection([{type: 'Feature', geometry: {type, coordinates}, properties: {}}]);
    const horseshoe = [[0, 50], [9, 50], [9, 59], [8, 59], [8, 51], [1, 51], [1, 59], [0, 59], [0, 50]];
    expect(positions(geometry('LineString', [[9, 50], [9, 50.2], [9, 50.3]]))).to.deep.equal([[50.15, 9]]);
    expect(positions(geometry('LineString', [[9, 50], [9, 50]]))).to.deep.equal([[50, 9]]);
    expect(positions(geometry('Polygon', [horseshoe]))).to.deep.equal([[54.5, 0.5]]);
    expect(positions(geometry('MultiPoint', [[9, 50], [9.1, 50]]))).to.deep.equal([[50, 9]]);
    expect(positions(geometry('MultiLineString', [[[9, 50], [9, 50.1]], [[9.2, 50], [9.2, 50.4]]]))).to.deep.equal([[50.2, 9.2]]);
    expect(positions(geometry('Polygon', [[[9, 50], [9, 50], [9, 50]]]))).to.deep.equal([[50, 9]]);
  });

  it('takes latitude and longitude from the properties where there is no geometry', () => {
    const text = collection([{type: 'Feature', geometry: null, properties: {name: 'A', lat: '50,7', lon: '9,5'}}]);
    expect(positions(text)).to.deep.equal([[50.7, 9.5]]);
  });

  it('reads the columns it is told', () => {
    const text = collection([feature([9.5, 50.7], {properties: {name: 'poi_7', ANLAGE: 'Brunnen', TYP_LANG: 'Wasser'}})]);
    expect(read(text, {columns: 'name: ANLAGE; category: TYP_LANG'}).items[0])
      .to.deep.include({name: 'Brunnen', categories: ['Wasser']});
  });

  it('names what has no name by its category, its address, its layer', () => {
    const named = (properties: object, more: object = {}) =>
      read(collection([feature([9.5, 50.7], {properties})], more)).items[0]!.name;
    expect(named({category: 'Bank'})).to.equal('');
    expect(named({adresse: 'Markt 1'})).to.equal('Markt 1');
    expect(named({}, {name: 'Bäume'})).to.equal('Bäume');
    expect(named({})).to.equal('Ohne Namen');
  });

  it('gives places that share an id one each, and what is there twice once', () => {
    const text = collection([feature([9, 50], {id: 'a'}), feature([9, 50], {id: 'a'}), feature([9, 51], {id: 'a'}), feature([9, 52], {id: 'a'})]);
    expect(read(text).items.map(({id, latitude}) => [id, latitude])).to.deep.equal([['a', 50], ['a 2', 51], ['a 3', 52]]);
    // Without an id of its own each counts.
    expect(read(collection([feature([9, 50]), feature([9, 50])])).items.map(({id}) => id))
      .to.deep.equal(['Linde 50.00000,9.00000', 'Linde 50.00000,9.00000 2']);
  });

  it('says that a server has given only a part', () => {
    const flag = {exceededTransferLimit: true};
    for (const more of [flag, {properties: flag}, {numberMatched: 9, numberReturned: 1}]) {
      expect(told(collection([feature([9, 50])], more))).to.deep.equal(['missing-end: There are more features than the 1 of this answer']);
    }
    expect(told(collection([feature([9, 50])], {numberMatched: 1}))).to.deep.equal([]);
  });

  it('lets go of the thread often while it reads a long text', async () => {
    const text = collection(Array.from({length: 8000}, (_, id) => feature([9.5, 50.7], {id, properties: {name: `Baum ${id}`}})));
    const parts = await placeParts(text);
    expect([...readerWith(parts).readInSteps(text)].length).to.be.greaterThan(82);
    expect(readerWith(parts).read(text).items).to.have.length(8000);
  });

  it('takes time in proportion to its length', async () => {
    await expectProportional((count) => read(collection(Array.from({length: count}, () => feature([9, 50], {id: 'a'})))), 2000);
    await expectProportional((count) => read(collection(Array.from({length: count}, (_, index) => feature([9, index / count], {id: 'a'})))), 2000);
    await expectProportional((count) => read(collection([{
      type: 'Feature', properties: {name: ' '.repeat(count), openingHours: ' 1'.repeat(count), url: '-'.repeat(count)},
      geometry: {type: 'Polygon', coordinates: [Array.from({length: count}, (_, index) => [index % 2, 50 + index % 3])]},
    }])), 10_000);
  });
});
