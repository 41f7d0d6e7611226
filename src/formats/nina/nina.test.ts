import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './nina.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);
const url = 'https://relay.example/x.json';
const entry = (more: object = {}) => ({
  id: 'mow.DE-XX-1', payload: {version: 1, data: {headline: 'Rauch', severity: 'Severe', msgType: 'Alert'}},
  sent: '2026-03-02T08:00:00+01:00', ...more,
});
const text = (more: object = {}) => ({identifier: 'mow.DE-XX-1', sent: '2026-03-02T08:00:00+01:00', msgType: 'Alert', info: [more]});
const first = (document: unknown, options = {}) => read(JSON.stringify(document), options).items[0]!;

describe('warnings of warnung.bund.de', () => {
  for (const name of ['county', 'with-texts', 'system', 'text']) {
    it(`are read from ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text, {url})).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('are none where the list is empty', () => {
    expect(read('[]')).to.deep.equal({items: [], problems: []});
    expect(read('{"dashboard": []}')).to.deep.equal({items: [], problems: []});
  });

  for (const text of [
    '', 'null', '{}', '0', '"x"', 'true', '<!doctype html><title>Wartung</title>', '{"error": "Internal Server Error"}', '[[[[',
    '{"dashboard": null}', '{"dashboard": {}}', '[{}]', '[null]', '["x", 7]', '[{"id": "mow.1"}]', '[{"error": "busy", "id": "x", "sent": "2026-03-02T08:00:00Z"}]',
    '{"dashboard": [{}]}', '{"info": []}', '{"identifier": "mow.1", "info": {}}',
  ]) {
    it(`are unknown, not none, where the answer is ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('are called off by their type, whatever their severity', () => {
    const data = (severity: string, msgType: string) => first([entry({payload: {data: {headline: 'a', severity, msgType}}})]);
    expect(data('Minor', 'Cancel')).to.include({msgType: 'cancel', severity: 'minor'});
    expect(data('Cancel', 'Alert')).to.include({msgType: 'alert', severity: 'unknown'});
  });

  it('are told in the language of the page where they have it, else in German', () => {
    const document = {...text(), info: [{language: 'EN', headline: 'Smoke'}, {language: 'DE', headline: 'Rauch'}, {language: 'tr-TR', headline: 'Duman'}]};
    expect(first(document, {language: 'en-GB'})).to.include({headline: 'Smoke', language: 'en'});
    expect(first(document, {language: 'tr'})).to.include({headline: 'Duman', language: 'tr-TR'});
    expect(first(document, {language: 'uk'})).to.include({headline: 'Rauch', language: 'de'});
    expect(first(document)).to.include({headline: 'Rauch', language: 'de'});
  });

  it('go by the list where the text is the one of last time', () => {
    const document = {
      'dashboard': [entry({expires: '2026-03-02T22:00:00+01:00'})],
      'mow.DE-XX-1': text({severity: 'Minor', expires: '2026-03-02T20:00:00+01:00', description: 'Es brennt.'}),
    };
    expect(first(document)).to.include({severity: 'severe', expires: '2026-03-02T22:00:00+01:00', description: 'Es brennt.'});
  });

  it('are for areas by their keys, and not by the numbers of the service', () => {
    const area = (areaDesc: string, ...values: string[]) =>
      ({areaDesc, geocode: values.map((value) => ({valueName: 'AreaId', value}))});
    const {areas} = first(text({area: [area('Kreis', '059990000000', '105999000'), area('Ort', '11057', '0', '100001'), area('')]}));
    expect(areas).to.deep.equal([{name: 'Kreis', codes: ['059990000000', '105999000']}, {name: 'Ort', codes: []}]);
  });

  it('keep their texts as they are', () => {
    const description = '<p>Es brennt.</p>Halten Sie  <b>Abstand</b>!<br/>\n&nbsp;';
    expect(first(text({description})).description).to.equal(description);
    expect(first(text({description: 'Höher als 2 < 3\nMeter & mehr'})).description).to.equal('Höher als 2 &lt; 3<br>Meter &amp; mehr');
  });

  it('say each moment with the offset that holds in the city', () => {
    expect(first([entry({sent: '2026-07-01T06:00:00Z', onset: '2026-12-01T06:00:00Z'})]))
      .to.include({sent: '2026-07-01T08:00:00+02:00', onset: '2026-12-01T07:00:00+01:00'});
    expect(first([entry({sent: '2026-07-01T06:00:00Z'})], {timeZone: 'Europe/Lisbon'}).sent).to.equal('2026-07-01T07:00:00+01:00');
  });

  it('are not taken for another JSON', () => {
    expect(format.detect('{"stadtbausteine": "1.0", "kind": "alerts", "items": []}')).to.equal(false);
    expect(format.detect('{"alerts": [], "location": {}}')).to.equal(false);
    expect(format.detect('{"type": "FeatureCollection", "features": []}')).to.equal(false);
    expect(format.detect('[]')).to.equal(false);
  });
});
