import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {decode} from './decode.js';
import {formatModule, sniff} from './format-table.js';

const fixtures = fileURLToPath(new URL('../formats', import.meta.url));
const published = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const ids = ['icalendar', 'abfallnavi', 'sva', 'csv', 'stadtbausteine', 'cap', 'dwd', 'rss', 'jsonfeed', 'wordpress', 'brightsky', 'open-meteo', 'osca', 'nina', 'lhp',
  'geojson', 'overpass', 'gpx', 'kml'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function detected(text: string): Promise<string[]> {
  const modules = await Promise.all(ids.map((id) => formatModule(id, '')));
  return modules.flatMap(({format}) => format?.detect(text) ? format.id : []);
}

describe('sniff', () => {
  it('sees in every fixture what its format sees', async () => {
    // What is beside the input is what is expected of it, and is of no format.
    for (const path of filesIn(fixtures).filter((file) => file.includes('/fixtures/') && !file.endsWith('.expected.json'))) {
      const text = decode(readFileSync(path));
      const found = await detected(text);
      if (found.length) expect(found, path).to.include(await sniff(text));
    }
  });

  it('sees in every published calendar a calendar', async function () {
    if (!existsSync(published)) this.skip();
    for (const folder of ['ics-waste', 'ics-events', 'ics-edge']) {
      for (const path of filesIn(join(published, folder))) {
        expect(await sniff(decode(readFileSync(path))), path).to.equal('icalendar');
      }
    }
  });
});
