/** Every published file that is at hand, checked. It takes seconds, because there are a thousand. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {FeedCheck} from './check-feed.js';
import {checkFeed} from './check-feed.js';
import {wordTable} from './words-of.js';

const fixtures = fileURLToPath(new URL('../formats', import.meta.url));
const published = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const now = Date.parse('2026-11-30T09:00:00+01:00');

/** Folder -> the formats that its files are in, by what is known of where they are from. */
const known: Readonly<Record<string, readonly string[]>> = {
  'ics-waste': ['icalendar'], 'ics-events': ['icalendar'], 'ics-edge': ['icalendar'],
  'feeds': ['rss', 'jsonfeed'], 'geo': ['kml', 'gpx', 'geojson'], 'jsonld': ['jsonld'], 'cap': ['cap'], 'cap-dwd': ['cap', 'geojson'],
  'lhp': ['lhp'], 'nina': ['nina'], 'ngsi-ld': ['ngsi-ld'], 'sensorthings': ['sensorthings'], 'osca': ['osca'],
  'overpass': ['overpass'], 'weather': ['brightsky', 'open-meteo'], 'places': ['geojson'],
};

/** Folders of which every file is a feed that is read. */
const whole = ['ics-waste', 'ics-events', 'ics-edge', 'feeds', 'geo', 'jsonld', 'ngsi-ld', 'overpass'];

const filesIn = (folder: string) => readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

async function checked(folder: string, files: readonly string[]): Promise<Map<string, FeedCheck>> {
  const found = new Map<string, FeedCheck>();
  for (const path of files) {
    found.set(relative(folder, path).split(sep).join('/'), await checkFeed({bytes: readFileSync(path), now}));
  }
  return found;
}

const unworded = (checks: ReadonlyMap<string, FeedCheck>) => [...new Set([...checks.values()]
  .flatMap(({problems}) => problems.map(({code}) => code)))].filter((code) => !Object.hasOwn(wordTable, code));

describe('checking what is published', () => {
  it('has words for all that is wrong with the samples of the formats', async function () {
    this.timeout(30_000);
    const inputs = filesIn(fixtures).filter((path) => path.includes(`${sep}fixtures${sep}`) && !path.endsWith('.expected.json'));
    expect(unworded(await checked(fixtures, inputs))).to.deep.equal([]);
  });

  describe('by others', () => {
    let checks: ReadonlyMap<string, FeedCheck>;

    before(async function () {
      if (!existsSync(published)) this.skip();
      this.timeout(120_000);
      checks = await checked(published, filesIn(published));
    });

    it('has words for all that is wrong', () => {
      expect(unworded(checks)).to.deep.equal([]);
    });

    it('recognises what is known to be of a format, and nothing else in it', () => {
      for (const [folder, formats] of Object.entries(known)) {
        const found = [...checks].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, {format}]) => [path, format] as const);
        const isWhole = whole.includes(folder);
        expect(found.filter(([, format]) => format ? !formats.includes(format) : isWhole), folder).to.deep.equal([]);
      }
    });

    it('names a place where there is a line', () => {
      const places = [...checks.values()].flatMap(({problems}) => problems.filter(({line}) => line));
      expect(places.length).to.be.above(20);
      expect(places.filter(({line, column = 1}) => line! < 1 || column < 1)).to.deep.equal([]);
    });
  });
});
