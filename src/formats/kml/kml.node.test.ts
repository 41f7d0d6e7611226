/** Published files and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './kml.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const textOf = (name: string) => readFileSync(folder + name, 'utf8');

describe('KML, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  for (const [file, count, name] of [
    ['addresses.kml', 15, 'In transit'], ['polygon.kml', 1, 'hollow box'], ['simpledata.kml', 2, 'Easy trail'],
    ['style.kml', 3, 'Google Earth - New Polygon'], ['timespan.kml', 1, '1'],
  ] as const) {
    it(`is read from ${file}`, async () => {
      const {items, problems} = read(textOf(`geo/${file}`));
      expect(problems).to.deep.equal([]);
      expect(items).to.have.length(count);
      expect(items[0]!.name).to.equal(name);
      expect(await sniff(textOf(`geo/${file}`))).to.equal('kml');
    });
  }

  it('takes the track of what has an empty point', () => {
    const {items} = read(textOf('geo/addresses.kml'));
    expect(items[1]).to.deep.include({name: 'Moving', latitude: 13.7990058, longitude: 100.5514659});
    expect(items[4]).to.include({name: 'Lub d - Bangkok Siam'});
  });

  it('reads what other readers stumble over (b61)', () => {
    const {items, problems} = read(textOf('reported-2/b61-lax.kml'));
    expect(problems).to.deep.equal([]);
    expect(items.map(({name, latitude, longitude}) => [name, latitude, longitude])).to.deep.equal([
      ['Leerraum', 51.1712, 7.0834], ['Leere Höhe', 51.165, 7.1001], ['Nur Anschrift', undefined, undefined], ['Ohne Zahl', undefined, undefined],
      ['Text', 51.18, 7.09], ['Spur', 51.1756, 7.0867],
    ]);
    expect(items[2]).to.include({address: 'Markt 1, 43018 Eschenfurt'});
    expect(items[4]).to.deep.include({description: '<b>Offen</b> ab 9', categories: ['Café']});
    expect(items[5]!.geometry).to.deep.equal({type: 'LineString', coordinates: [[7.0834, 51.1712, 200], [7.09, 51.18, 210]]});
  });
});
