/**
 * What a widget reads of a feed itself and what it gets from a relay are the same, for every published file that there
 * is, of every kind that widgets show.
 */
import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bundled} from '../bundled.mjs';

const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const widgets = {
  'city-alerts': 'alerts', 'city-events': 'events', 'city-news': 'news', 'city-weather': 'weather',
  'place-directory': 'places', 'service-finder': 'services', 'waste-calendar': 'collections',
};
const base = 'https://daten.eschenfurt.example/';
const now = Date.UTC(2026, 10, 30, 12);
const relay = 'https://stadt.example/daten?url={url}&kind={kind}';

const files = existsSync(published)
  ? readdirSync(published, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`)
  : [];
const addresses = files.map((path) => new URL(encodeURI(path.slice(published.length)), base).href);

/** The items as they would be sent; of what is no feed, why. */
const outcome = (loading) => loading.then(
  ({items}) => JSON.parse(JSON.stringify(items)), ({code}) => (code === 'format' ? 'no feed' : code));

describe('the same feed', () => {
  let load, questionOf, served, direct;

  before(async () => {
    const {relayedCity, ...modules} =
      await bundled('src/profile/question.ts', 'src/sources/load.ts', 'src/testing/relayed-city.ts');
    ({load, questionOf} = modules);
    const pages = Object.fromEntries(addresses.map((url, index) =>
      [url, () => new Response(readFileSync(files[index]))]));
    const settings = Object.fromEntries(Object.keys(widgets).map((tag) => [tag, {src: addresses}]));
    ({relay: served} = relayedCity(pages, {profiles: [{name: 'Eschenfurt', widgets: settings}]}, {now: () => now}));
    direct = async (input) => pages[String(input)]();
  });

  it('is read from every published file', () => {
    // Without the files there is nothing to compare.
    expect(files.length).to.satisfy((count) => count === 0 || count > 900);
  });

  for (const [widget, kind] of Object.entries(widgets)) {
    it(`has the same ${kind} through a relay`, async () => {
      const question = {
        ...questionOf({widget, kind, attribute: 'src', settings: {}}, {now}), cache: 'none', now: () => now, online: () => false,
      };
      const through = (input, init) => served.fetch(new Request(input, init));
      let count = 0;
      for (const url of addresses) {
        const expected = await outcome(load(url, {...question, fetch: direct, baseUrl: base}));
        if (expected === 'no feed') continue;
        const given = await outcome(load(url, {...question, fetch: through, baseUrl: 'https://stadt.example/', relay}));
        expect(given, url).to.deep.equal(expected);
        count++;
      }
      if (files.length) expect(count).to.be.greaterThan(0);
    });
  }
});
