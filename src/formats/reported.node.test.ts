/** Inputs that were reported to go wrong, with the right value, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {Kind} from '../model/read-options.js';
import {decode} from '../sources/decode.js';
import {formatModule, sniff} from '../sources/format-table.js';
import {finished} from './kit/steps.js';

const folder = fileURLToPath(new URL('../../../shared/data/reported/', import.meta.url));

/** What a page makes of one of the inputs. */
async function readAs(kind: Kind, name: string) {
  const text = decode(readFileSync(folder + name));
  const options = {from: '2026-01-01', to: '2027-12-31', timeZone: 'Europe/Berlin', language: 'de', kind};
  const module = await formatModule((await sniff(text))!, 'feed', text, options);
  const {items, problems} = finished(module.readInSteps!(text, options));
  return {items: items as Readonly<Record<string, unknown>>[], problems: problems.map(({severity}) => severity)};
}

describe('inputs reported to go wrong', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('are no feed where a page says that it is not there (a01)', async () => {
    for (const kind of ['events', 'services', 'collections'] as const) {
      expect(await readAs(kind, 'a01-not-found-page.html'), kind).to.deep.equal({items: [], problems: ['error']});
    }
  });
});
