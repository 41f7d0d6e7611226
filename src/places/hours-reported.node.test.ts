/** Opening hours as they are published, and those that were reported to be read wrongly, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {publishedHours} from '../testing/hours-agreement.js';
import {hoursChange, isOpenAt, readHours, verdictAt} from './opening-hours.js';
import {readAnyHours} from './whole-hours.js';

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const reported = `${shared}reported-2/b52-opening-hours.tsv`;
const published = publishedHours(`${shared}opening-hours`);

const words = new Map<boolean | null, string>([[true, 'open'], [false, 'closed'], [null, 'unknown']]);

/** What standards name as readable, though a list of unreadable texts has it. */
const named = /^24 hours$|uhr|h$|tag|woch|geschlossen$|ruhetag/i;

describe('opening hours that were reported', () => {
  before(function () {
    if (!existsSync(reported)) this.skip();
  });

  it('are right line by line (b52)', async () => {
    for (const line of readFileSync(reported, 'utf8').trim().split('\n').slice(1)) {
      const [text = '', region, moment = '', state = '', change] = line.split('\t');
      const hours = await readAnyHours(text, {region});
      const {open, comment, until, opens} = verdictAt(hours, moment);
      expect(state.replace(/ \(.*/, ''), text).to.equal(`${words.get(open)}${comment ? ` "${comment}"` : ''}`);
      if (open === null && change === 'none') expect([until, opens], text).to.deep.equal([null, null]);
      else {
        const next = hoursChange(hours, moment);
        expect(`${next} ${words.get(isOpenAt(hours, next!))}`, text).to.equal(change);
        expect(open === null ? change?.slice(0, 25) : until ?? opens, text).to.equal(change?.slice(0, 25));
      }
    }
  });
});

describe('opening hours that are published', () => {
  before(function () {
    if (!published.length) this.skip();
  });

  it('are understood in 98 of 100 uses', () => {
    let [uses, understood] = [0, 0];
    for (const [text, count, file] of published) {
      if (file !== 'by-grammar' && file !== 'lenient') continue;
      uses += count;
      if (readHours(text, {region: 'DE-NW'}).understood) understood += count;
    }
    expect(understood / uses).to.be.above(0.98);
  });

  it('are shown as published where nobody can read them', async () => {
    for (const [text, , file] of published) {
      if (file !== 'unreadable' || named.test(text)) continue;
      expect((await readAnyHours(text, {region: 'DE-NW'})).understood, text).to.equal(false);
    }
  });
});
