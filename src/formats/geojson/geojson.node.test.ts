/** Published files and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {formatModule, sniff} from '../../sources/format-table.js';
import {read} from './geojson.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const textOf = (name: string) => readFileSync(folder + name, 'utf8');
const filesIn = (name: string, ending: string) => existsSync(folder)
  ? readdirSync(folder + name, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith(ending)).map((file) => `${name}/${file}`)
  : [];
const shown = (name: string) => read(textOf(name)).items
  .map(({name, latitude, longitude}) => [name, latitude, longitude]);
const codes = (name: string) => read(textOf(name)).problems.map(({code}) => code);

/** Not JSON, and a list of cities. */
const others = ['parking/lots-static/ingolstadt.geojson', 'places/weekly-markets/cities.json'];

describe('GeoJSON, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  const files = [
    ...filesIn('parking', '.geojson'), ...filesIn('roadworks', '.geojson'), ...filesIn('places/weekly-markets', '.json'), 'geo/herrenberg-old-town.json',
  ].filter((file) => !others.includes(file));

  for (const file of files) {
    it(`is read whole: ${file}`, async () => {
      const text = textOf(file);
      const {items, problems} = read(text);
      const {features} = JSON.parse(text) as {features: {geometry: unknown}[]};
      // One file names a building site twice.
      const different = [...new Map(features.map((feature) => [JSON.stringify(feature), feature])).values()];
      expect(problems).to.deep.equal([]);
      expect(items).to.have.length(different.length);
      expect(items.filter(({latitude}) => latitude)).to.have.length(different.filter(({geometry}) => geometry).length);
      for (const {name, categories} of items) expect(name || categories?.[0]).to.be.a('string');
      expect(await sniff(text)).to.equal('geojson');
      expect((await formatModule('geojson', '', text)).read(text)).to.deep.equal({items, problems});
    });
  }

  it('tells of weekly markets when and where they are, and who says so', () => {
    const {items} = read(textOf('places/weekly-markets/solingen.json'));
    expect(items.every(({name, address, openingHours}) => name && address && openingHours)).to.equal(true);
    const market = read(textOf('places/weekly-markets/bad-homburg.json')).items[0];
    expect(market).to.deep.include({
      name: 'Bad Homburger Wochenmarkt', address: 'Zwischen Markt- und Kurhausvorplatz, Bad Homburg', openingHours: 'Tu,Fr 07:30-14:00',
      latitude: 50.2267, longitude: 8.61695,
    });
    expect(market).to.have.nested.property('source.url', 'https://www.bad-homburg.de/de/erleben/geniessen/shopping/wochenmarkt');
  });

  it('lists what has no geometry (b55)', () => {
    expect(shown('reported-2/b55-no-geometry.geojson')).to.deep.equal([
      ['Bücherbus', undefined, undefined], ['Spielplatz Anger', 51.1712, 7.0834], ['Grillplatz', 51.165, 7.1001],
      ['Leer', undefined, undefined], ['Höhe', 51.18, 7.09], ['Ohne Namen', 51.181, 7.09],
    ]);
    expect(codes('reported-2/b55-no-geometry.geojson')).to.deep.equal([]);
  });

  it('reads metres, said or not (b56)', () => {
    const text = textOf('reported-2/b56-epsg25832.geojson');
    const unsaid = JSON.stringify({...JSON.parse(text) as object, crs: undefined});
    for (const [given, problems] of [[text, []], [unsaid, ['guessed-crs']]] as const) {
      const {items: [townHall, cycleway], problems: told} = read(given);
      expect(told.map(({code}) => code)).to.deep.equal(problems);
      expect(townHall!.latitude).to.be.closeTo(51.1712, 0.000009);
      expect(townHall!.longitude).to.be.closeTo(7.0834, 0.000014);
      const [, [longitude, latitude] = []] = cycleway!.geometry!.coordinates as number[][];
      expect(latitude).to.be.closeTo(51.165, 0.000009);
      expect(longitude).to.be.closeTo(7.1001, 0.000014);
    }
  });

  it('puts swapped axes right, one by one (b57)', () => {
    expect(shown('reported-2/b57-axes-swapped.geojson'))
      .to.deep.equal([['Brunnen', 51.1712, 7.0834], ['Linde', 51.165, 7.1001], ['Bank', 51.18, 7.09]]);
    expect(read(textOf('reported-2/b57-axes-swapped.geojson')).problems.map(({message}) => message))
      .to.deep.equal(['2 entries had latitude before longitude']);
  });

  it('takes names for text (b62)', () => {
    const {items: [shop, cafe]} = read(textOf('reported-2/b62-markup-in-names.geojson'));
    expect(shop).to.include({name: 'Hofladen'}).and.not.to.have.property('url');
    expect(cafe).to.deep.include({name: 'Café "Zur Linde" & Söhne <Rudi>', categories: ['Café']});
    expect(shop!.description).to.match(/^<p>Eier &amp; <b>Milch<\/b><\/p>/);
  });
});
