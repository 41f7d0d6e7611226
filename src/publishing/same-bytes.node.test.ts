import process from 'node:process';
import {expect} from 'chai';
import {fakeAnswers, fakeFetch, host} from '../testing/fake-city.js';
import {memoryStore} from '../testing/memory-store.js';
import {snapshot} from './snapshot.js';

const asItIs = async (bytes: Uint8Array) => bytes;

/** All files of a snapshot; the first answers come last if it is `reverse`. */
async function filesOf({concurrency = 4, reverse = false, zone = 'Europe/Berlin'}): Promise<Record<string, string>> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const answer = fakeFetch(fakeAnswers());
    let asked = 0;
    const store = memoryStore();
    await snapshot({
      profile: `${host}/city.json`, base: 'https://www.eschenfurt.example/daten', store, pack: {br: asItIs, gzip: asItIs},
      concurrency, keep: 7, now: Date.parse('2026-11-30T09:00:00+01:00'),
      fetch: async (...question) => {
        const turns = reverse ? 40 - asked++ : asked++;
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        return answer(...question);
      },
    });
    return Object.fromEntries([...store.files].sort(([one], [other]) => one < other ? -1 : 1));
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

describe('the bytes of a snapshot', () => {
  it('are the same in whatever order the answers come, and however many are asked for at a time', async () => {
    const files = await filesOf({});
    expect(await filesOf({reverse: true, concurrency: 8})).to.deep.equal(files);
    expect(await filesOf({concurrency: 1})).to.deep.equal(files);
  });

  it('are the same in every zone of the system', async () => {
    const files = await filesOf({});
    expect(await filesOf({zone: 'Pacific/Kiritimati'})).to.deep.equal(files);
    expect(await filesOf({zone: 'America/St_Johns'})).to.deep.equal(files);
  });
});
