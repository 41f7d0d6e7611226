/** Published answers and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './lhp.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const textOf = (name: string) => readFileSync(folder + name, 'utf8');

describe('the flood portal, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('warns of floods', async () => {
    const {items, problems} = read(textOf('lhp/alerts.json'));
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      id: 'LHP.BY.20260713_577', sent: '2026-07-13T08:00:00+02:00', onset: '2026-07-13T06:00:00+02:00', severity: 'moderate',
      msgType: 'alert', headline: 'Es liegt eine amtliche Hochwasserwarnung vor', provider: 'Hochwassernachrichtendienst Bayern',
      description: 'Die Wasserstände steigen weiter.', instruction: 'Meiden Sie Ufernähe.', web: 'https://www.hnd.bayern.de/',
    });
    expect(items[0]!.areas).to.have.length(1);
    expect(items[0]).to.have.nested.property('areas[0].name', 'Donau von Regensburg bis Straubing');
    expect(items[0]).to.have.nested.property('areas[0].geometry.type', 'Polygon');
    expect(items[0]).to.have.nested.property('source.asOf', '2026-07-13T10:00:49+02:00');
    expect(items[0]).not.to.have.property('expires');
    expect(await sniff(textOf('lhp/alerts.json'))).to.equal('lhp');
  });

  it('does not take gauges for warnings', async () => {
    const {items, problems} = read(textOf('lhp/stations.json'));
    expect([items.length, problems.map(({severity}) => severity)]).to.deep.equal([0, ['error']]);
    expect(await sniff(textOf('lhp/stations.json'))).to.equal('lhp');
  });

  it('calls one off, and warns of another (b23)', () => {
    const {items, problems} = read(textOf('reported-2/b23-lhp-all-clear.json'), {now: '2026-07-14T11:00:00+02:00'});
    expect(problems).to.deep.equal([]);
    const told = items.map(({id, msgType, severity, onset, expires}) => [id, msgType, severity, onset, expires]);
    expect(told).to.deep.equal([
      ['LHP.XX.1', 'cancel', 'minor', '2026-07-14T09:00:00+02:00', undefined],
      ['LHP.XX.2', 'alert', 'moderate', '2026-07-14T06:00:00+02:00', undefined],
    ]);
  });
});
