import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {citySources} from '../profile/city-sources.js';
import {loadProfile} from '../profile/profile-document.js';
import {answerText} from '../sources/answer-text.js';
import {sniff} from '../sources/format-table.js';
import {load} from '../sources/load.js';
import {readAnswers} from '../sources/read-answer.js';
import type {Answer} from '../sources/request.js';
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

const asItIs = async (bytes: Uint8Array) => bytes;
const options = {cache: 'none', now: () => now} as const;
const home = 'https://www.eschenfurt.example/data/';

type Fetch = typeof globalThis.fetch;

/** The sources of a profile, each with the items that its widget reads there. */
async function sourcesAt(place: string, fetch: Fetch) {
  const {profile} = await loadProfile(`${place}city.json`, {...options, fetch, baseUrl: place});
  return citySources(profile).map((source) => ({source, items: async () => {
    const question = questionOf(source, {now, language: 'de'}) as object as {kind: 'events'};
    return plain((await load<Item>(source.request, {...options, ...question, fetch, baseUrl: place})).items);
  }}));
}

describe('the same feed from a snapshot', () => {
  /** What is in a known format: nobody reads the others. */
  const known: Answer[] = [];
  before(async () => {
    for (const name of files) {
      const read: Answer = {bytes: readFileSync(published + name), contentType: '', url: addressOf(name), at: now, stale: false};
      if (await sniff(await answerText(read))) known.push(read);
    }
  });

  for (const widget of widgets) {
    it(`is the same to <${widget}>`, async () => {
      const city = (src: readonly string[]) => ({name: 'Eschenfurt', language: 'de', widgets: {[widget]: {src}}});
      const profile = citySources(city([`${base}x`]));
      const question = questionOf(profile[0]!, {now, language: 'de'});
      const readable: string[] = [];
      for (const one of known) {
        await readAnswers([one], {url: one.url}, question).then(() => readable.push(one.url), () => undefined);
      }
      const fetch: Fetch = async (input) => {
        const url = String(input);
        const name = named.get(url);
        return answer(url, url.endsWith('/city.json') ? JSON.stringify(city(readable)) : name && readFileSync(published + name));
      };
      const store = memoryStore();
      await snapshot({
        profile: `${base}city.json`, store, pack: {br: asItIs, gzip: asItIs}, fetch, now, concurrency: 4, keep: 7,
        wait: (ms) => ms >= 10_000 ? new Promise(() => undefined) : Promise.resolve(),
      });
      const kept: Fetch = async (input) => answer(String(input), store.files.get(String(input).replace(home, '')));
      const [live, file] = [await sourcesAt(base, fetch), await sourcesAt(home, kept)];
      for (const [index, {source, items}] of live.entries()) {
        const [one, other] = [await items(), await file[index]!.items()];
        // What differs is shown; to compare texts takes a tenth of the time.
        if (JSON.stringify(one) !== JSON.stringify(other)) expect(other, source.request.url).to.deep.equal(one);
        expect(file[index]!.source.request.url, source.request.url).to.contain(home);
      }
      expect(live.length).to.satisfy((read: number) => read > 0 || !files.length);
    });
  }
});
