import {expect} from 'chai';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readDemos} from '../build/demos.mjs';
import {run} from '../src/command/snapshot-command.js';
import {citySources} from '../src/profile/city-sources.js';
import {loadProfile} from '../src/profile/profile-document.js';
import {questionOf} from '../src/profile/question.js';
import {addressSource} from '../src/sources/address-source-of.js';
import {loadAll} from '../src/sources/load.js';
import {memoryStore} from '../src/testing/memory-store.js';
import {createCity} from './city/city.mjs';
import {dataReply} from './http/data.mjs';
import {createServices} from './services/services.mjs';

const today = '2026-11-30';
const now = Date.parse(`${today}T09:00:00+01:00`);
const live = 'https://stadt.example/daten/eschenfurt.city.json';
const kept = 'https://www.eschenfurt.example/data/city.json';

/** Streets of the register that are enough: with house numbers and without. */
const STREETS = 6;

const answerOf = (url, body, {status = 200, headers, type} = {}) => {
  const response = new Response(body, {status, headers: {...headers, ...type && {'content-type': type}}});
  Object.defineProperty(response, 'url', {value: url});
  return response;
};

/** The sample city's servers, as a `fetch`. */
async function cityNetwork() {
  const [city, demos, services] = [createCity(today), await readDemos(), createServices({today})];
  return async (input, init) => {
    const url = new URL(String(input));
    const path = decodeURIComponent(url.pathname);
    const asked = {
      path, query: url.searchParams, body: init?.body ?? '', request: {method: init?.method ?? 'GET', headers: {host: url.host}},
    };
    if (path === '/daten/abfall/streets.json') {
      return answerOf(url.href, JSON.stringify({streets: city.streetsFile('/daten/abfall').streets.slice(0, STREETS)}));
    }
    const reply = await (path.startsWith('/dienste/') ? services(asked) : dataReply(city, demos, asked));
    return reply ? answerOf(url.href, reply.body, reply) : new Response('', {status: 404});
  };
}

/** A static server with the files of a snapshot, and nothing else. */
const filesOf = (store) => async (input) => {
  const path = new URL(String(input)).href.replace('https://www.eschenfurt.example/data/', '');
  const bytes = await store.read(path);
  return bytes ? answerOf(String(input), bytes) : new Response('', {status: 404});
};

/** What is loaded of each source, without where it is from and when: the same widget asks the same question. */
async function itemsOf(profileAddress, fetch) {
  const options = {fetch, cache: 'none', baseUrl: profileAddress, now: () => now};
  const {profile} = await loadProfile(profileAddress, options);
  const found = {};
  for (const source of citySources(profile)) {
    const question = questionOf(source, {now, timeZone: profile.timeZone, language: profile.language});
    const read = async (addresses, format) =>
      (await loadAll(addresses, {...options, ...question, ...format && {format}})).loaded.items;
    const key = `${source.widget} ${source.attribute} ${source.index}`;
    if (source.byStreet) {
      const streets = await addressSource({...source.byStreet, ...options});
      for (const street of await streets.streets()) {
        const houses = await streets.houses(street);
        for (const house of houses.length ? houses : [undefined]) {
          const feeds = await streets.feeds(street, house);
          found[`${key} ${street.name} ${house?.name ?? ''}`] = await read(feeds, source.byStreet.format);
        }
      }
    } else found[key] = await read([source.request]);
  }
  return Object.fromEntries(Object.entries(found).map(([key, items]) =>
    [key, items.map(({source, ...item}) => item).sort((a, b) => `${a.id}` < `${b.id}` ? -1 : 1)]));
}

describe('a snapshot of the sample city', function () {
  this.timeout(120_000);
  const cache = mkdtempSync(join(tmpdir(), 'sample-city-'));
  after(() => rmSync(cache, {recursive: true, force: true}));

  it('gives widgets the same data as its servers, with the servers gone', async () => {
    const [store, fetch] = [memoryStore(), await cityNetwork()];
    const out = [];
    const code = await run([live, '--out', 'data', '--cache', cache, '--strict'], {
      fetch, store, out: (line) => out.push(line), error: (line) => out.push(line),
      env: {}, cwd: '/', isTerminal: false, now: () => now, signal: new AbortController().signal,
    });
    expect([code, out.at(-1)]).to.deep.equal([0, '11 sources, 0 failing; written']);
    const [before, after] = [await itemsOf(live, fetch), await itemsOf(kept, filesOf(store))];
    expect(Object.keys(after)).to.deep.equal(Object.keys(before));
    expect(Object.values(before).filter((items) => items.length > 100).length).to.be.greaterThan(5);
    for (const [key, items] of Object.entries(before)) expect(after[key], key).to.deep.equal(items);
  });
});
