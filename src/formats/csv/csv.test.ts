import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format} from './csv.js';
import {read} from './csv-collections.js';
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

  const listed = (text: string, options = {}) => read(text, {from: '2026-01-01', to: '2027-01-01', ...options}).items
    .map(({date, name, note}) => `${date.slice(5)} ${name}${note ? ` (${note})` : ''}`);

  it('reads all names of a row, and remarks beside them', () => {
    expect(listed('07.10.2026;Restmüll;Biotonne;ab 6 Uhr\n08.10.2026;Papier;;\n'))
      .to.deep.equal(['10-07 Restmüll (ab 6 Uhr)', '10-07 Biotonne (ab 6 Uhr)', '10-08 Papier']);
    expect(listed('Datum,1. Tonne,2. Tonne,3. Tonne\n07.10.2026,Restmüll,Biotonne,Papier\n08.10.2026,Glas,,\n'))
      .to.deep.equal(['10-07 Restmüll', '10-07 Biotonne', '10-07 Papier', '10-08 Glas']);
    expect(listed('Datum;Abfallart;Farbe\n07.10.2026;Restmüll;grau\n08.10.2026;Papier;blau\n'))
      .to.deep.equal(['10-07 Restmüll', '10-08 Papier']);
    expect(listed('Datum;Abfallart\n07.10.2026;Restmüll, Biotonne\n')).to.deep.equal(['10-07 Restmüll', '10-07 Biotonne']);
  });

  it('leaves out a row that says that nothing is collected', () => {
    expect(listed('Datum;Abfallart;Hinweis\n24.12.2026;Papier;entfällt\n25.12.2026;Restmüll - keine Abfuhr;\n28.12.2026;Restmüll;früher\n'))
      .to.deep.equal(['12-28 Restmüll (früher)']);
  });

  it('reads moments as days of the city', () => {
    const moments = ['2026-10-07T00:00:00', '2026-10-08 00:00', '09.10.2026 00:00:00', '2026-10-09T22:00:00Z', '2026-10-11T00:00:00.000+02:00',
      '2026-10-11T22:00Z', 'Di., 13.10.2026 06:00 Uhr'];
    expect(listed(`Datum;Abfallart\n${moments.map((moment) => `${moment};Papier`).join('\n')}\n`).map((line) => line.slice(3, 5)))
      .to.deep.equal(['07', '08', '09', '10', '11', '12', '13']);
    expect(listed('Datum;Abfallart\n2026-10-09T22:00:00Z;Papier\n2026-10-10;Glas\n', {timeZone: 'Europe/London'})[0]).to.equal('10-09 Papier');
  });

  for (const marks of [['x', '', 'X'], ['1', '0', '1'], ['ja', 'nein', 'ja'], ['true', 'false', 'TRUE'], ['✓', '-', '✓'], ['Bio', '', 'Bio'], ['B', '', 'B'], ['ab 6 Uhr', '', 'x']]) {
    it(`takes ${JSON.stringify(marks)} for marks`, () => {
      expect(listed(`Datum;Biotonne\n${marks.map((mark, index) => `0${index + 1}.03.2026;${mark}`).join('\n')}\n`))
        .to.deep.equal(['03-01 Biotonne', '03-03 Biotonne']);
    });
  }

  it('does not take a district for a mark', () => {
    for (const [one, other] of [['\'7\'', '\'1\''], ['2', '1'], ['Nord', 'Süd'], ['A', 'C'], ['Bezirk 3', 'Bezirk 1'], ['1, 2', '1']]) {
      const {items, problems} = read(`Datum;Biotonne;Papier\n01.03.2026;${one};\n02.03.2026;;${other}\n`);
      expect(items, one).to.deep.equal([]);
      expect(problems.map(({severity, code, line}) => [severity, code, line]), one).to.deep.equal([
        ['warning', 'bad-entry', 2], ['warning', 'bad-entry', 3], ['error', 'unsupported', undefined],
      ]);
    }
    const {items, problems} = read('Datum;Biotonne;Papier\n01.03.2026;x;\n02.03.2026;;Nord\n', {from: '2026-01-01'});
    expect(items).to.have.length(1);
    expect(problems.map(({code}) => code)).to.deep.equal(['bad-entry']);
  });

  for (const text of [
    'datum;organisation;thema\n2026-06-04;TSV Marle;Sommerfest\n2026-06-05;Chor;Konzert\n',
    'Datum;Titel;Ort\n04.06.2026;Biomarkt;Rathaus\n05.06.2026;Konzert;Kirche\n',
    'date,name,place\n2026-06-04,Concert,Hall\n2026-06-05,Talk,Library\n',
    'Datum;Name;Typ\n04.06.2026;Anna;Vollzeit\n05.06.2026;Bert;Teilzeit\n',
    'Datum;Biografie\n04.06.2026;Eine lange Beschreibung eines Lebens\n05.06.2026;Noch eine ausführliche Beschreibung\n',
  ]) {
    it(`says that ${JSON.stringify(text.slice(0, 40))} is about something else`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
      expect(format.detect(text)).to.equal(false);
    });
  }

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
