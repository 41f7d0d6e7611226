import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Kind} from '../model/read-options.js';
import type {CitySource} from '../profile/city-sources.js';
import {questionOf} from '../profile/question.js';
import {load} from '../sources/load.js';
import type {SourceError} from '../sources/source-error.js';
import {NOON, relayedCity} from '../testing/relayed-city.js';

/**
 * What a widget reads of a feed itself and what it gets from a relay are the same, for every published file that there
 * is, of every kind that widgets show.
 */
const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const kinds: Readonly<Record<string, Kind>> = {
  'city-alerts': 'alerts', 'city-events': 'events', 'city-news': 'news', 'city-weather': 'weather',
  'place-directory': 'places', 'service-finder': 'services', 'waste-calendar': 'collections',
};
const base = 'https://daten.eschenfurt.example/';
const relay = 'https://stadt.example/daten?url={url}&kind={kind}';

const files = existsSync(published)
  ? readdirSync(published, {recursive: true}).map(String).filter((name) => /\.(ics|json|geojson|xml|rss|csv|kml|gpx|html|txt)$/.test(name))
    .filter((name) => statSync(published + name).isFile() && statSync(published + name).size < 2_000_000)
  : [];

const outcome = (loading: Promise<{readonly items: readonly object[]}>) => loading.then(
  ({items}) => JSON.parse(JSON.stringify(items)) as unknown, ({code}: SourceError) => code === 'format' ? 'no feed' : code);

describe('the same feed', () => {
  it('is read from every published file', () => {
    // Without the files there is nothing to compare.
    expect(files.length).to.satisfy((count: number) => count === 0 || count > 500);
  });

  for (const [widget, kind] of Object.entries(kinds)) {
    it(`has the same ${kind} through a relay`, async () => {
      const addresses = files.map((name) => new URL(encodeURI(name), base).href);
      const city = {name: 'Eschenfurt', widgets: {[widget]: {src: addresses}}};
      const pages = Object.fromEntries(files.map((name, index) =>
        [addresses[index]!, () => new Response(readFileSync(published + name))]));
      const {relay: served} = relayedCity(pages, {profiles: [city]});
      const direct: typeof fetch = async (input) => pages[String(input)]!();
      const through: typeof fetch = (input, init) => served.fetch(new Request(input, init));
      const question = {...questionOf({kind, city, attribute: 'src', settings: {}} as unknown as CitySource, {now: NOON}) as object & {kind: Kind}, cache: 'none', now: () => NOON, online: () => false} as const;
      let count = 0;
      for (const url of addresses) {
        const expected = await outcome(load<object>(url, {...question, fetch: direct, baseUrl: base}));
        if (expected === 'no feed') continue;
        const given = await outcome(load<object>(url, {...question, fetch: through, baseUrl: 'https://stadt.example/', relay}));
        expect(given, url).to.deep.equal(expected);
        count++;
      }
      if (files.length) expect(count).to.be.greaterThan(0);
    });
  }
});
