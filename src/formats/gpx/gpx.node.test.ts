/** Published files, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './gpx.js';

const folder = fileURLToPath(new URL('../../../../shared/data/geo/', import.meta.url));
const textOf = (name: string) => readFileSync(folder + name, 'utf8');

describe('GPX, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  for (const [file, count, name, type] of [
    ['gdal.gpx', 4, 'waypoint name', undefined], ['multitrackgpx.gpx', 3, 'Tag 1', 'LineString'], ['osm.gpx', 3, 'dc.zip', 'LineString'],
    ['strava.gpx', 1, '120\' moderate and hard', 'LineString'], ['trek.gpx', 1, 'Ohne Namen', 'LineString'], ['wpt.gpx', 40, 'Ohne Namen', undefined],
  ] as const) {
    it(`is read from ${file}`, async () => {
      const {items} = read(textOf(file));
      expect(items).to.have.length(count);
      expect([items[0]!.name, items[0]!.geometry?.type]).to.deep.equal([name, type]);
      expect(new Set(items.map(({id}) => id)).size).to.equal(count);
      for (const {latitude} of items) expect(latitude).to.be.a('number');
      expect(await sniff(textOf(file))).to.equal('gpx');
    });
  }

  it('says which entries hold no points', () => {
    // A route and two tracks without any.
    expect(read(textOf('gdal.gpx')).problems.map(({message, line}) => `${line} ${message}`))
      .to.deep.equal(['31 <rte> has no position', '54 <trk> has no position', '57 <trk> has no position']);
  });
});
