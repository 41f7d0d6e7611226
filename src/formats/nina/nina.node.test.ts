/** Published answers and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {sniff} from '../../sources/format-table.js';
import {read} from './nina.js';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const options = {now: '2026-11-30T09:00:00+01:00', timeZone: 'Europe/Berlin', language: 'de'};
const textOf = (name: string) => readFileSync(folder + name, 'utf8');
const readAll = (name: string) => read(textOf(name), options);

describe('warnung.bund.de, as published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('lists the warnings of a county', async () => {
    const {items, problems} = readAll('nina/sample_warnings.json');
    expect(problems).to.deep.equal([]);
    expect(items.map(({id, sent, onset, expires, severity, msgType, provider, eventCode}) =>
      [id, sent, onset, expires, severity, msgType, provider, eventCode])).to.deep.equal([
      ['mow.DE-BW-S-SE018-20211102-18-001', '2021-11-02T20:07:16+01:00', undefined, undefined, 'minor', 'update', 'MoWaS', 'BBK-EVC-040'],
      ['mow.DE-NW-BN-SE030-20201014-30-000', '2021-10-11T06:20:00+02:00', '2021-11-01T05:20:00+01:00', '3021-11-22T05:19:00+01:00',
        'minor', 'update', 'MoWaS', 'BBK-EVC-040'],
    ]);
    expect(items.map(({headline}) => headline)).to.deep.equal(
      ['Corona-Verordnung des Landes: Warnstufe durch Landesgesundheitsamt ausgerufen', 'Ausfall Notruf 112']);
    expect(await sniff(textOf('nina/sample_warnings.json'))).to.equal('nina');
  });

  it('lists the warnings of a system', async () => {
    const {items, problems} = readAll('nina/mapData-biwapp.json');
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(1);
    expect(items[0]).to.include({
      id: 'biw.BIWAPP-83896', headline: 'Hitzewarnung für den gesamten Landkreis Holzminden!', severity: 'minor', msgType: 'update',
      sent: '2024-08-13T10:45:42+02:00', expires: '2024-08-14T10:26:00+02:00', provider: 'BIWAPP', urgency: 'unknown',
    });
    expect(await sniff(textOf('nina/mapData-biwapp.json'))).to.equal('nina');
  });

  it('has documents of other things, which are no warnings', async () => {
    for (const name of ['FAQ', 'FAQCollection', 'Notfalltipps', 'NotfalltippsArticle', 'NotfalltippsCategory', 'NotfalltippsCollection', 'rss']) {
      const {items, problems} = readAll(`nina/api-example__${name}.json`);
      expect([items.length, problems.map(({severity}) => severity)], name).to.deep.equal([0, ['error']]);
      expect(await sniff(textOf(`nina/api-example__${name}.json`)), name).not.to.equal('nina');
    }
  });
});

describe('warnings reported to go wrong', () => {
  before(function () {
    if (!existsSync(`${folder}reported-2`)) this.skip();
  });

  const reported = (name: string) => readAll(`reported-2/${name}.json`);

  it('are in force without a start (b13)', () => {
    const {items, problems} = reported('b13-nina-no-start');
    expect(problems).to.deep.equal([]);
    expect(items.map(({id, onset, effective, expires}) => [id, onset, effective, expires])).to.deep.equal([
      ['kat.aa11_public_topics', undefined, undefined, undefined],
      ['kat.bb22_public_topics', undefined, undefined, undefined],
      ['mow.DE-XX-ES-SE999-20261130-99-001', undefined, '2026-11-30T07:50:00+01:00', '2026-11-30T19:00:00+01:00'],
    ]);
  });

  it('are called off by their type (b14)', () => {
    const {items} = reported('b14-nina-cancel-both-ways');
    expect(items.map(({severity, msgType}) => [severity, msgType])).to.deep.equal(
      [['unknown', 'cancel'], ['minor', 'cancel'], ['moderate', 'alert']]);
  });

  it('have a version, which tells the newer of two (b15)', () => {
    const of = ({items: [alert]}: ReturnType<typeof read>) => [alert!.expires, alert!.parameters];
    expect(of(reported('b15-nina-area-1'))).to.deep.equal(['2026-11-30T20:00:00+01:00', [{name: 'version', value: '3'}]]);
    expect(of(reported('b15-nina-area-2'))).to.deep.equal(['2026-11-30T22:00:00+01:00', [{name: 'version', value: '4'}]]);
  });

  it('are unknown where the answer is null (b22)', () => {
    const {items, problems} = reported('b22-nina-null');
    expect([items.length, problems.map(({severity}) => severity)]).to.deep.equal([0, ['error']]);
  });

  it('keep the number of the DWD (b25)', () => {
    const {items} = reported('b25-nina-of-dwd');
    expect(items.map(({id, provider}) => [id, provider])).to.deep.equal(
      [['dwd.2.49.0.0.276.0.DWD.PVW.1796010000000.0f0f0f0f-1111-4222-8333-444444444444.MUL', 'DWD']]);
  });

  it('may have no text (b67)', async () => {
    const {items, problems} = reported('b67-nina-detail-bare');
    expect(problems).to.deep.equal([]);
    const [alert] = items;
    expect(alert).to.deep.include({
      headline: 'Großbrand in einer Lagerhalle', severity: 'severe', sent: '2026-11-30T08:05:00+01:00', status: 'actual',
      areas: [{name: 'Stadtteil Hafen', codes: []}],
    });
    expect(alert).not.to.have.any.keys('description', 'instruction', 'web', 'contact', 'onset', 'expires', 'parameters');
    expect(await sniff(textOf('reported-2/b67-nina-detail-bare.json'))).to.equal('nina');
  });
});
