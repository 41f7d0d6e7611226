import {expect} from 'chai';
import {memoryCaches} from '../testing/memory-caches.js';
import {siteOf} from '../testing/site.js';
import {addressSource} from './address-source-of.js';
import {load} from './load.js';

const calendar = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260302\nSUMMARY:Bio\nEND:VEVENT\nEND:VCALENDAR\n';
const read = {from: '2026-01-01', to: '2027-01-01'};

/** What prototype.js and its like do to a page, put back afterwards. */
async function polluted(run: () => Promise<void>): Promise<void> {
  const additions: [object, string, unknown][] = [
    [Object.prototype, 'extension', () => 1],
    [Array.prototype, 'each', () => 1],
    [Array.prototype, 'toJSON', () => 'array'],
    [String.prototype, 'toJSON', () => 'text'],
    [Array.prototype, 'entries', () => []],
    [Array.prototype, 'reduce', () => undefined],
    [Array, 'from', () => []],
    [globalThis, 'fetch', () => Promise.reject(new Error('replaced'))],
  ];
  const before = additions.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name));
  additions.forEach(([target, name, value]) => {
    Object.defineProperty(target, name, {value, enumerable: true, configurable: true, writable: true});
  });
  try {
    await run();
  } finally {
    additions.forEach(([target, name], index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    });
  }
}

describe('a page whose scripts change what the browser has built in', () => {
  it('still loads its feeds', async () => {
    const {options} = siteOf({'feed.ics': calendar}, memoryCaches());
    const names: string[] = [];
    await polluted(async () => {
      const {items} = await load<{name: string}>('feed.ics', {...options, kind: 'events', read});
      names.push(...items.map(({name}) => name));
    });
    expect(names).to.deep.equal(['Bio']);
  });

  it('still asks in proper JSON', async () => {
    const {asked, options} = siteOf({graphql: '{"data":{"wasteAddresses":[{"id":"1","street":"Ahornweg"}]}}'});
    let body: unknown;
    await polluted(async () => {
      const source = (await addressSource({...options, src: 'graphql', format: 'sva'}))!;
      const [feed] = await source.feeds({id: 'Ahornweg', name: 'Ahornweg'});
      body = feed;
    });
    expect(asked).to.deep.equal(['graphql {"query":"{wasteAddresses(limit:50000){id street zip city}}"}']);
    expect(JSON.parse((body as {body: string}).body).variables).to.deep.equal({ids: ['1']});
  });

  it('still fetches what its scripts know nothing of', async () => {
    let count = 0;
    await polluted(async () => {
      const address = `data:text/calendar,${encodeURIComponent(calendar)}`;
      count = (await load(address, {kind: 'events', read, baseUrl: 'https://city.example/'})).items.length;
    });
    expect(count).to.equal(1);
  });
});
