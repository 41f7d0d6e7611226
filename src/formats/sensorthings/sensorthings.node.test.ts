import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './sensorthings.js';

const folder = new URL('../../../../shared/data/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

describe('SensorThings as it is published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('has streams where they observe', async () => {
    const text = textOf('sensorthings/Datastreams.json');
    expect(await sniff(text)).to.equal('sensorthings');
    const {items, problems} = read(text);
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(6);
    expect(items[0]).to.deep.include({id: '92', name: 'GGA01_01 Water Level mbd', latitude: 55.839415117, longitude: -4.200163329});
  });

  it('has the thing of an answer without locations (b48 has one with them)', async () => {
    const text = textOf('reported-2/b48-sta-now-not-forecast.json');
    expect(await sniff(text)).to.equal('sensorthings');
    expect(read(text)).to.deep.equal({
      items: [{id: '1', name: 'Pegel Eschenfurt', description: 'Pegel', latitude: 51.17, longitude: 7.08}], problems: [],
    });
    const things = read(textOf('sensorthings/frost-doc__STA-Basic-Requests__04.json'));
    expect(things.items).to.deep.equal([{id: '1', name: 'camping lantern'}]);
    expect(things.problems.map(({code}) => code)).to.deep.equal(['missing-locations']);
  });

  for (const name of ['Observations', 'frost-doc__STA-Basic-Requests__00', 'frost-doc__STA-Filtering__01']) {
    it(`has no places in ${name}`, () => {
      expect(read(textOf(`sensorthings/${name}.json`)).problems.map(({code}) => code)).to.include('wrong-format');
    });
  }
});
