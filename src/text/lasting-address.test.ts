import {expect} from 'chai';
import {lastingAddress} from './lasting-address.js';

describe('what lasts of an address', () => {
  it('is all but the hash of a snapshot', () => {
    expect(lastingAddress('https://stadt.example/data/waste-calendar/index-0123456789ab.json'))
      .to.equal('https://stadt.example/data/waste-calendar/index');
    expect(lastingAddress('["/a/2026-03-0123456789ab.json","/b-ba9876543210.json?x=1"]'))
      .to.equal('["/a/2026-03","/b?x=1"]');
  });

  it('is all of an address that another publisher has made', () => {
    for (const address of ['/daten/termine-20261130.json', '/feed-0123456789abc.json', '/plan-0123456789ab.ics', '/müll-straße.json']) {
      expect(lastingAddress(address)).to.equal(address);
    }
  });
});
