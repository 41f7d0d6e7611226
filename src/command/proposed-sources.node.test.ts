import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {cellOf} from '../alerts/warn-cell.js';
import {municipalitiesLike, municipalitiesNamed, municipalityOf, proposedSources} from './proposed-sources.js';
import {abfallnaviPlaces} from './sources/abfallnavi-places.js';
import {municipalities} from './sources/municipalities.js';
import {nationwide} from './sources/nationwide.js';
import {weeklyMarkets} from './sources/weekly-markets.js';

/** Every cell of the DWD, where the published files are at hand. */
const cells = fileURLToPath(new URL('../../../shared/data/cap-dwd/warncells.json', import.meta.url));

const widgetsOf = async (key: string) => (await proposedSources(key)).map(({widget, format}) => `${widget} ${format}`);

describe('what is known of municipalities', () => {
  it('finds a town by its name, however it is written', () => {
    expect(municipalitiesNamed('halle (saale)').map(({key}) => key)).to.deep.equal(['15002000']);
    expect(['Lübeck', 'luebeck', 'LU\u0308BECK'].map((name) => municipalitiesNamed(name)[0]?.key))
      .to.deep.equal(['01003000', '01003000', '01003000']);
    expect(municipalitiesLike('Halle').map(({name}) => name)).to.deep.equal(['Halle (Westf.)', 'Halle (Saale)']);
    expect(municipalitiesNamed('Senden').map(({key}) => key)).to.deep.equal(['05558044', '09775152']);
    expect(municipalityOf('011310000000')).to.equal(undefined);
    expect(municipalityOf('051220000000')?.name).to.equal('Solingen');
  });

  it('proposes only what this version can show and read', async () => {
    expect(nationwide.map(({format}) => format)).to.include('pvog');
    expect(await widgetsOf('05122000')).to.deep.equal([
      'city-alerts nina', 'city-alerts brightsky', 'city-alerts lhp', 'waste-calendar abfallnavi',
      'place-directory geojson', 'place-directory overpass',
    ]);
  });

  it('proposes nothing for a key that is none', async () => {
    expect(await proposedSources('Solingen')).to.deep.equal([]);
  });

  it('says of a service that many share that somebody has to look', async () => {
    const [found] = (await proposedSources('05334012')).filter(({widget}) => widget === 'waste-calendar');
    expect(found).to.include({sure: false, title: 'Zweckverband Entsorgungsregion West'});
  });

  it('knows the cell of the weather service of each town, or that it is warned by its parts', function () {
    if (!existsSync(cells)) this.skip();
    const known = JSON.parse(readFileSync(cells, 'utf8')) as Record<string, string>;
    const keys = municipalities.trim().split('\n').map((line) => line.slice(0, 8));
    expect(keys.filter((key) => cellOf(key) && !known[cellOf(key)!])).to.deep.equal([]);
    expect(keys.filter((key) => !cellOf(key) && known[`8${key}`])).to.deep.equal([]);
  });

  it('has tables without a slip', () => {
    const lines = municipalities.trim().split('\n');
    expect(lines.filter((line) => !/^\d{8} (4[7-9]|5[0-5])\.\d+ ([6-9]|1[0-5])\.?\d* \p{Lu}/u.test(line))).to.deep.equal([]);
    expect(lines).to.deep.equal([...lines].sort());
    expect(new Set(lines.map((line) => line.slice(0, 8))).size).to.equal(lines.length);
    expect(abfallnaviPlaces.flatMap(({keys}) => keys).filter((key) => !/^\d{5}(\d{3})?$/.test(key))).to.deep.equal([]);
    expect(Object.keys(weeklyMarkets).filter((key) => !municipalityOf(key))).to.deep.equal([]);
  });
});
