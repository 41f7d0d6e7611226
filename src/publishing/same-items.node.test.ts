import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {citySources} from '../profile/city-sources.js';
import {loadProfile} from '../profile/profile-document.js';
import {load} from '../sources/load.js';
import {memoryStore} from '../testing/memory-store.js';
import type {Item} from './harvest.js';
import {questionOf} from '../profile/question.js';
import {snapshot} from './snapshot.js';

/** What a widget reads of a feed itself and what it gets from a snapshot are the same, for every published file. */

const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const widgets = [
  'city-alerts', 'city-events', 'city-news', 'city-weather', 'place-directory', 'service-finder', 'waste-calendar',
];
const base = 'https://daten.eschenfurt.example/';
const now = Date.parse('2026-11-30T09:00:00+01:00');

const files = existsSync(published)
  ? readdirSync(published, {recursive: true}).map(String)
    .filter((name) => /\.(ics|json|geojson|xml|rss|csv|kml|gpx|html|txt)$/.test(name))
    .filter((name) => statSync(published + name).isFile() && statSync(published + name).size < 2_000_000)
  : [];

const addressOf = (name: string) => new URL(encodeURI(name), base).href;
const named = new Map(files.map((name) => [addressOf(name), name]));

const answer = (url: string, body: Uint8Array | string | undefined) => {
  const response = new Response(body as BodyInit ?? '', {status: body === undefined ? 404 : 200});
  Object.defineProperty(response, 'url', {value: url});
  return response;
};

/** Items without where they are from and of when, in the order of their ids. */
const plain = (items: readonly Item[]) => (JSON.parse(JSON.stringify(items)) as Item[])
  .map(({source: _, ...item}) => item).sort((a, b) => `${a.id}` < `${b.id}` ? -1 : 1);

describe('the same feed from a snapshot', () => {
  for (const widget of widgets) {
    it(`is the same to <${widget}>`, async () => {
      const city = {name: 'Eschenfurt', language: 'de', widgets: {[widget]: {src: files.map(addressOf)}}};
      const fetch: typeof globalThis.fetch = async (input) => {
        const url = String(input);
        const name = named.get(url);
        return answer(url, url.endsWith('/city.json') ? JSON.stringify(city) : name && readFileSync(published + name));
      };
      const store = memoryStore();
      const asItIs = async (bytes: Uint8Array) => bytes;
      const {report} = await snapshot({
        profile: `${base}city.json`, store, pack: {br: asItIs, gzip: asItIs}, fetch, now, concurrency: 4, keep: 7,
        wait: (ms) => ms >= 10_000 ? new Promise(() => undefined) : Promise.resolve(),
      });
      const home = 'https://www.eschenfurt.example/data/';
      const kept: typeof globalThis.fetch = async (input) =>
        answer(String(input), store.files.get(String(input).replace(home, '')));
      const options = {cache: 'none', now: () => now} as const;
      const {profile} = await loadProfile(`${home}city.json`, {...options, fetch: kept, baseUrl: home});
      const before = citySources((await loadProfile(`${base}city.json`, {...options, fetch, baseUrl: base})).profile);
      const after = citySources(profile);
      let count = 0;
      for (const [index, source] of before.entries()) {
        if (!report.sources[index]!.ok) continue;
        const question = questionOf(source, {now, language: 'de'}) as object as {kind: 'events'};
        const [live, file] = await Promise.all([
          load<Item>(source.request, {...options, ...question, fetch, baseUrl: base}),
          load<Item>(after[index]!.request, {...options, ...question, fetch: kept, baseUrl: home}),
        ]);
        expect(plain(file.items), source.request.url).to.deep.equal(plain(live.items));
        count++;
      }
      expect(count).to.satisfy((read: number) => read > 0 || !files.length);
    });
  }
});
