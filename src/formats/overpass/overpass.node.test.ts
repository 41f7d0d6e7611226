/** Published answers and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './overpass.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const textOf = (name: string) => readFileSync(folder + name, 'utf8');

describe('the Overpass API, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('tells of a city and its outline', async () => {
    const {items, problems} = read(textOf('overpass/09162.overpass.json'));
    expect(problems).to.deep.equal([]);
    expect(items.map(({id, name, geometry}) => [id, name, geometry?.type])).to.deep.equal([['relation/62428', 'München', 'MultiPolygon']]);
    expect(items[0]!.latitude).to.be.within(48.06, 48.25);
    expect(items[0]!.longitude).to.be.within(11.36, 11.73);
    expect(items[0]).to.have.nested.property('source.asOf', '2021-03-31T18:17:13+02:00');
    expect(await sniff(textOf('overpass/09162.overpass.json'))).to.equal('overpass');
    expect(read(textOf('overpass/09184119.overpass.json')).items.map(({name}) => name)).to.deep.equal(['Garching bei München']);
  });

  it('has failed, and is not empty (b59)', () => {
    const {items, problems} = read(textOf('reported-2/b59-overpass-remark.json'));
    expect([items.length, problems.map(({severity}) => severity)]).to.deep.equal([0, ['error']]);
  });

  it('has ids that hold within a type (b60)', () => {
    const {items, problems} = read(textOf('reported-2/b60-overpass-ids.json'));
    expect(problems).to.deep.equal([]);
    expect(items.map(({id, name, categories, latitude}) => [id, name, categories![0], latitude])).to.deep.equal([
      ['node/4711', 'Bücherei', 'Bücherei', 51.1712], ['way/4711', 'Spielplatz Wall', 'Spielplatz', 51.165], ['way/9', '', 'Café', undefined],
    ]);
  });
});
