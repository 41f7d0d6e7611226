import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './csv.js';
import {rowsOf} from '../kit/separated-values.js';
import {expectProportional} from '../../testing/proportion.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const cells = (text: string, delimiter = ';'): readonly (readonly string[])[] =>
  [...rowsOf(text, delimiter)].map((row) => row.cells);

describe('CSV', () => {
  for (const name of ['rows.csv', 'columns.csv', 'marks.tsv', 'shifted.csv']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('needs no headings', () => {
    const {items} = read('05.01.2026;Restmüll\n12.01.2026;Bio\n');
    expect(items.map(({date, fraction}) => `${date} ${fraction}`)).to.deep.equal(['2026-01-05 residual', '2026-01-12 organic']);
  });

  it('reads one column without a delimiter as no table', () => {
    expect(read('05.01.2026\n12.01.2026\n').problems[0]?.code).to.equal('wrong-format');
  });

  it('says nothing of a district where there is only one', () => {
    const {items} = read('Datum;Fraktion;Bezirk\n05.01.2026;Restmüll;4\n12.01.2026;Bio;4\n');
    expect(items.map(({name}) => name)).to.deep.equal(['Restmüll', 'Bio']);
  });

  it('takes interval and size from columns of their own', () => {
    const {items} = read('Termin;Abfallart;Turnus;Liter\n05.01.2026;Restmüll;14-täglich;80\n');
    expect(items[0]).to.include({name: 'Restmüll', interval: 'P2W'}).and.to.deep.include({containers: ['80 l']});
  });

  it('gives only the days of the window', () => {
    const {items} = read('05.01.2026;Restmüll\n12.01.2026;Bio\n', {from: '2026-01-06', to: '2026-02-01'});
    expect(items.map(({date}) => date)).to.deep.equal(['2026-01-12']);
  });

  it('is recognised by its content, not only by its media type', () => {
    expect(format.detect('Datum;Was\n05.01.2026;Restmüll', 'text/plain')).to.equal(true);
    expect(format.detect('a;b\n1;2', 'text/csv')).to.equal(true);
    expect(format.detect('a;b\n1;2')).to.equal(false);
    expect(format.detect('{"datum": "05.01.2026", "was": "Restmüll"}', 'text/csv')).to.equal(false);
    expect(format.detect('<html><td>05.01.2026;Restmüll</td></html>')).to.equal(false);
    expect(format.detect('BEGIN:VCALENDAR\nSUMMARY:Restmüll; 05.01.2026')).to.equal(false);
  });

  for (const text of ['', 'Hallo Welt', 'a;b\n1;2\n']) {
    it(`says that ${JSON.stringify(text)} is no table of waste dates`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    });
  }
});

describe('rows of separated values', () => {
  it('keeps what stands in quotes together', () => {
    expect(cells('a;"b;c";"d ""e"""\n"f\ng";h')).to.deep.equal([['a', 'b;c', 'd "e"'], ['f\ng', 'h']]);
  });

  it('knows every end of a line', () => {
    expect(cells('a;b\r\nc;d\re;f\ng;h')).to.deep.equal([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]);
  });

  it('counts the lines of quoted text', () => {
    expect([...rowsOf('a\r\n"b\r\nc";d\r\n\r\ne', ';')].map(({line}) => line)).to.deep.equal([1, 2, 5]);
  });

  it('does not swallow the rest where a quote is never closed', () => {
    expect(cells('a;"b\nc;d\n')).to.deep.equal([['a', '"b'], ['c', 'd']]);
  });

  it('takes a quote within a cell as it is', () => {
    expect(cells('3" Rohr;b')).to.deep.equal([['3" Rohr', 'b']]);
  });

  for (const hostile of ['"', '""', ';"', '"\n', '"";', '"""\n']) {
    it(`takes time in proportion to the length of many ${JSON.stringify(hostile)}`, () =>
      expectProportional((count) => [...rowsOf(hostile.repeat(count), ';')], 200_000));
  }
});
