import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './ngsi-ld.js';

const folder = new URL('../../../../shared/data/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const filesIn = (name: string) => readdirSync(new URL(name, folder)).filter((file) => /\.json(?:ld)?$/.test(file));

/** The examples of a folder: type, name, latitude, longitude, and what was wrong. */
const placesIn = (path: string) => filesIn(path).map((file) => {
  const {items: [place], problems} = read(textOf(`${path}/${file}`));
  const {categories, name, latitude, longitude} = place!;
  return [file, categories?.[0], name, latitude?.toFixed(3), longitude?.toFixed(3), problems[0]?.code];
});

describe('NGSI as it is published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('is recognised in every example', async () => {
    for (const name of ['ngsi-ld', 'ngsi-ld/parking', 'ngsi-ld/transportation']) {
      for (const file of filesIn(name)) expect(await sniff(textOf(`${name}/${file}`)), file).to.equal('ngsi-ld');
    }
  });

  it('is where its examples say, however they are written', () => {
    for (const [file, ...place] of placesIn('ngsi-ld')) {
      const expected = /^Air/.test(file!) ? ['AirQualityObserved', '', '40.424', '-3.712', undefined]
        : /^Noise/.test(file!) ? ['NoiseLevelObserved', '', '42.849', '-2.698', undefined]
        : ['WaterObserved', 'STLRT-MNCA-AP-WO-012', '43.665', '7.197', 'swapped-axes'];
      expect(place, file).to.deep.equal(expected);
    }
  });

  it('has places of whatever type', () => {
    expect(placesIn('ngsi-ld/parking').map(([, ...place]) => place)).to.deep.equal([
      ['OffStreetParking', 'Parque de estacionamento Trindade', '41.151', '-8.610', undefined],
      ['OnStreetParking', '', '43.463', '-3.803', undefined], ['OnStreetParking', '', '43.463', '-3.803', undefined],
      ['ParkingGroup', '', '43.463', '-3.803', undefined], ['ParkingGroup', '', '43.463', '-3.803', undefined],
      ['ParkingSpot', 'A-13', '43.463', '-3.804', undefined], ['ParkingSpot', 'A-13', '43.463', '-3.804', undefined],
    ]);
  });

  it('has a car park without a location, and never a value for a name (b51)', () => {
    const {items, problems} = read(textOf('reported-2/b51-ngsi-ld-nothing.json'));
    expect(problems).to.deep.equal([]);
    expect(items).to.deep.equal([
      {id: 'urn:ngsi-ld:AirQualityObserved:Eschenfurt:1', name: '', categories: ['AirQualityObserved'], latitude: 51.17, longitude: 7.08},
      {id: 'urn:ngsi-ld:OffStreetParking:Marlen:9', name: 'Parkhaus Neun', categories: ['OffStreetParking']},
    ]);
  });
});
