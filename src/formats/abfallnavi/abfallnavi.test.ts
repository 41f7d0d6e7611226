import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './abfallnavi.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);

describe('AbfallNavi', () => {
  for (const name of ['address', 'dates-alone']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('gives only the days of the window, the last one excluded', async () => {
    const {text} = await goldenPair(at('address'));
    const {items} = read(text, {from: '2026-01-13', to: '2026-12-28'});
    expect(items.map(({date}) => date)).to.deep.equal(['2026-01-13', '2026-01-13', '2026-02-02', '2026-03-02']);
  });

  it('takes a window of moments as days of the city', async () => {
    const {text} = await goldenPair(at('address'));
    // Half an hour after midnight in Berlin it is still the day before in UTC.
    const {items} = read(text, {from: '2026-01-13T23:30:00Z', to: '2026-02-01T23:30:00Z'});
    expect(items.map(({date}) => date)).to.deep.equal(['2026-02-02']);
  });

  it('takes an empty list of dates for an address without any', () => {
    expect(read('[]')).to.deep.equal({items: [], problems: []});
    expect(read('{"fraktionen": [], "termine": []}')).to.deep.equal({items: [], problems: []});
  });

  for (const text of ['', 'null', '{}', '{"fraktionen": []}', '<html></html>', '{"termine": 7}', '[[[[']) {
    it(`says that ${text || 'an empty text'} is no answer of AbfallNavi`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('is not taken for another JSON', () => {
    expect(format.detect('{"stadtbausteine": "1.0", "kind": "collections", "items": []}')).to.equal(false);
    expect(format.detect('{"data": {"wasteAddresses": []}}')).to.equal(false);
    expect(format.detect('BEGIN:VCALENDAR')).to.equal(false);
  });
});
