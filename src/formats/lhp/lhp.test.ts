import {expect} from 'chai';
import {goldenPair, readFixture} from '../../testing/golden.js';
import {format, read} from './lhp.js';
import {readerFor} from './lhp-feed.js';

const at = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);
const area = (more: object) => ({id: 'XX_1', areaDesc: 'Marle', alertHeadline: 'Hochwasser', ...more});
const answer = (...data: unknown[]) => JSON.stringify({status: 'success', updated: '2026-07-14T10:00:00+01:00', data});

describe('the flood portal of the Länder', () => {
  for (const name of ['alerts.json', 'features.json', 'alerts-xml.xml']) {
    it(`is read from ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('is read alike with less of the reader', async () => {
    for (const name of ['alerts.json', 'features.json', 'alerts-xml.xml']) {
      const text = await readFixture(at(name));
      const reader = await readerFor(text);
      expect(reader.read(text)).to.deep.equal(read(text));
    }
  });

  it('has no warning where it says so', () => {
    for (const text of [
      '{"status": "success", "data": []}', '{"status": "success", "type": "FeatureCollection", "features": []}',
      '<r><status>success</status><legend><lhpClass>1</lhpClass></legend><data/></r>',
    ]) expect(read(text), text).to.deep.equal({items: [], problems: []});
  });

  for (const text of [
    '', 'null', '{}', '[]', '0', '<!doctype html><title>Wartung</title>', '<html><body><p>500</p></body></html>', '{"data": []}', '{"features": []}',
    '{"status": "error", "data": []}', '{"status": "success"}', '{"status": "success", "data": null}', '{"status": "success", "data": {}}',
    '{"status": "success", "data": [7, null]}', '{"status": "success", "data": [{"kind": "Station", "id": "XX_1", "lhpClass": 4, "timestamp": "2026-07-13 11:00:00"}]}',
    '<r><status>error</status></r>', '<r><data/></r>', '[[[[',
  ]) {
    it(`has no answer in ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('counts warnings otherwise than CAP', () => {
    const severities = [2, '4', 5, '6', null, 'constructor'].map((lhpClass) => read(answer(area({lhpClass}))).items[0]!.severity);
    expect(severities).to.deep.equal(['minor', 'moderate', 'severe', 'extreme', 'unknown', 'unknown']);
  });

  it('calls off by its class, whatever the message says', () => {
    const cap = {identifier: 'LHP.1', sent: '2026-07-14 09:00:00', msgType: 'Update', info: {severity: 'Minor'}};
    expect(read(answer(area({lhpClass: '1', cap}))).items[0]).to.include({id: 'LHP.1', msgType: 'cancel'});
    expect(read(answer(area({lhpClass: '4', cap: {...cap, msgType: 'Cancel'}}))).items[0]).to.include({msgType: 'cancel'});
  });

  it('tells the time of Germany, wherever the widget is', () => {
    const cap = {identifier: 'LHP.1', sent: '2026-07-14 09:00:00', info: {onset: '2026-12-01 06:00:00', expires: null}};
    const [alert] = read(answer(area({cap})), {timeZone: 'America/New_York'}).items;
    expect(alert).to.include({sent: '2026-07-14T03:00:00-04:00', onset: '2026-12-01T00:00:00-05:00'});
    expect(alert).not.to.have.property('expires');
  });

  it('is up to date by the clock on the wall, though it writes +01:00 in summer', () => {
    const {items: [alert]} = read(answer(area({})));
    expect(alert).to.have.nested.property('source.asOf', '2026-07-14T10:00:00+02:00');
    expect(alert).to.include({sent: '2026-07-14T10:00:00+02:00'});
  });

  it('is not taken for another text', () => {
    for (const text of [
      '{"type": "FeatureCollection", "features": []}', '{"data": {"wasteAddresses": []}}', '<rss><link>https://www.hochwasserzentralen.de</link></rss>',
      '{"items": [{"text": "Siehe https://www.hochwasserzentralen.de"}]}',
    ]) expect(format.detect(text), text).to.equal(false);
  });
});
