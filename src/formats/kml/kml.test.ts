import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {expectProportional} from '../../testing/proportion.js';
import {formatModule} from '../../sources/format-table.js';
import {format, read} from './kml.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const url = 'https://www.eschenfurt.example/daten/orte';
const placemark = (content: string) => read(`<kml><Placemark><name>A</name>${content}</Placemark></kml>`).items[0];

describe('KML', () => {
  for (const name of ['folders.kml', 'flawed.kml']) {
    it(`is read from ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text, {url})).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
      // A page loads only the parts that the text needs.
      expect((await formatModule('kml', '', text)).read(text, {url})).to.deep.equal(expected);
    });
  }

  it('has no places where it has none', () => {
    for (const text of ['<kml><Document><name>A</name></Document></kml>', '<k:kml xmlns:k="x"></k:kml>\n']) {
      expect(read(text), text).to.deep.equal({items: [], problems: []});
    }
  });

  it('does not pass for empty where its places are in another file', () => {
    const {items, problems} = read('<kml><NetworkLink><Link><href>https://a.example/b.kml</href></Link></NetworkLink></kml>');
    expect(items).to.deep.equal([]);
    expect(problems.map(({severity, message}) => `${severity} ${message}`)).to.deep.equal([
      'warning Not followed: https://a.example/b.kml', 'error The text is not KML with placemarks',
    ]);
  });

  it('names a place after the folders it is in, the innermost first', () => {
    const {items} = read(`<kml><Folder><name>Außen</name>
      <Folder id="x"><Style><name>nein</name></Style><name>Innen</name><Placemark><name>A</name></Placemark></Folder>
      <Folder><Placemark><name>B</name></Placemark></Folder></Folder><Placemark><name>C</name></Placemark></kml>`);
    expect(items.map(({name, categories}) => [name, categories])).to.deep.equal([
      ['A', ['Innen', 'Außen']], ['B', ['Außen']], ['C', undefined],
    ]);
  });

  it('says the line of a flaw, behind folders, too', () => {
    const {problems} = read('<kml>\n<Folder>\n<name>A</name>\n</Folder>\n<Folder><Placemark>\n<name>B</Placemark></Folder></kml>');
    expect(problems).to.deep.equal([{severity: 'warning', code: 'bad-xml', message: '<name> is not closed', line: 6}]);
  });

  it('reads every geometry', () => {
    expect(placemark('<gx:Track><gx:coord>9 50 1</gx:coord><gx:coord>9.2 50 2</gx:coord></gx:Track>'))
      .to.deep.include({latitude: 50, longitude: 9.1, geometry: {type: 'LineString', coordinates: [[9, 50, 1], [9.2, 50, 2]]}});
    expect(placemark('<gx:MultiTrack><gx:Track><gx:coord>9 50</gx:coord></gx:Track></gx:MultiTrack>'))
      .to.deep.include({latitude: 50, longitude: 9});
    expect(placemark('<LinearRing><coordinates>9,50 9.2,50</coordinates></LinearRing>')).to.deep.include({latitude: 50, longitude: 9.1});
    expect(placemark('<MultiGeometry><MultiGeometry><Point><coordinates>9,50</coordinates></Point></MultiGeometry></MultiGeometry>'))
      .to.deep.include({latitude: 50, longitude: 9});
  });

  for (const text of ['', 'kml', '<kml>', '<html><body>kml</body></html>', '{"kml": 1}']) {
    it(`is not ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('takes time in proportion to its length', async () => {
    for (const scrap of ['<Folder>', '<Folder ', '<Folder><name>A</name>', '<Placemark>', '</Folder>', '<Point><coordinates>1 , 2 ,']) {
      await expectProportional((count) => read(`<kml>${scrap.repeat(count)}`), 5000, scrap);
    }
  });
});
