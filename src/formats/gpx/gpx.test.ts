import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {expectProportional} from '../../testing/proportion.js';
import {formatModule} from '../../sources/format-table.js';
import {format, read} from './gpx.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const url = 'https://www.eschenfurt.example/daten/orte';

describe('GPX', () => {
  it('is read from tour.gpx', async () => {
    const {text, expected} = await goldenPair(at('tour.gpx'));
    expect(read(text, {url})).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
    // A page loads only the parts that the text needs.
    expect((await formatModule('gpx', '', text)).read(text, {url})).to.deep.equal(expected);
  });

  it('has no points where it has none', () => {
    for (const text of ['<gpx></gpx>', '<gpx version="1.1"/>', '<g:gpx xmlns:g="x"><g:metadata/></g:gpx>\n']) {
      expect(read(text), text).to.deep.equal({items: [], problems: []});
    }
  });

  it('says what is wrong with it, and keeps the rest', () => {
    const {items, problems} = read('<gpx>\n<wpt lat="50" lon="9"><name>A</wpt>\n<wpt lat="195" lon="9"/>\n<wpt lat="51" lon="9"><name>B');
    expect(items.map(({name, latitude}) => [name, latitude])).to.deep.equal([['A', 50], ['B', 51]]);
    expect(problems.map(({code, line}) => [code, line])).to.deep.equal([['bad-xml', 2], ['bad-entry', 3], ['bad-xml', 4]]);
  });

  for (const text of ['', 'gpx', '<gpx>', '<gpx><wpt/></gpx>', '<html><body>gpx</body></html>', '{"gpx": 1}']) {
    it(`is not ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('takes time in proportion to its length', () => expectProportional((count) =>
    read(`<gpx><trk><trkseg>${'<trkpt lat="50" lon="9"><ele>1</ele></trkpt>'.repeat(count)}</trkseg></trk></gpx>`), 5000));
});
