import {expect} from 'chai';
import {goldenPair} from '../testing/golden.js';
import {format, read} from './sva.js';

const at = (name: string): URL => new URL(`./fixtures/sva/${name}.json`, import.meta.url);

describe('Smart Village App', () => {
  for (const name of ['address', 'refused']) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
    });
  }

  const address = '{"wasteLocationTypes": [{"wasteType": "bio", "listPickUpDates": ["2026-01-05"]}]}';

  for (const text of [address, `[${address}]`, `{"wasteAddresses": [${address}]}`, `{"data": {"wasteAddresses": [${address}]}}`]) {
    it(`finds the address in ${text.slice(0, 30)}…`, () => {
      expect(format.detect(text)).to.equal(true);
      expect(read(text).items.map(({date, name}) => `${date} ${name}`)).to.deep.equal(['2026-01-05 Biotonne']);
    });
  }

  it('keeps the dates that came with an error', () => {
    const {items, problems} = read(`{"data": {"wasteAddresses": [${address}]}, "errors": [{"message": "timeout"}]}`);
    expect(items).to.have.length(1);
    expect(problems).to.deep.equal([{severity: 'error', code: 'graphql', message: 'timeout'}]);
  });

  it('reads labels that come as a text of JSON', () => {
    const labels = JSON.stringify({content: JSON.stringify({bio: {label: 'Braune Tonne'}})});
    const {items} = read(`{"data": {"wasteAddresses": [${address}], "publicJsonFile": ${labels}}}`);
    expect(items[0]).to.include({name: 'Braune Tonne', fraction: 'organic'});
  });

  it('gives only the days of the window', () => {
    expect(read(address, {from: '2026-01-06'}).items).to.deep.equal([]);
    expect(read(address, {from: '2026-01-05', to: '2026-01-06'}).items).to.have.length(1);
  });

  for (const text of ['', 'null', '{}', '"x"', '{"data": null}', '<html></html>']) {
    it(`says that ${text || 'an empty text'} is no answer of it`, () => {
      expect(read(text).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
    });
  }
});
