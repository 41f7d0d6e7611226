import {expect} from 'chai';
import {memoryCaches} from '../testing/memory-caches.js';
import {keep, recall} from './kept.js';

const answerOf = (bytes: Uint8Array, at = 1_772_409_600_000) => (
  {bytes, contentType: 'text/calendar; charset=iso-8859-1', url: 'https://city.example/real.ics', at, stale: false}
);
const feed = 'https://city.example/feed.ics';
const bytes = new Uint8Array([77, 252, 108, 108]);

/** The browser's own storage where there is one, to begin with empty. */
async function storages(): Promise<[string, CacheStorage][]> {
  const double: [string, CacheStorage][] = [['a storage in memory', memoryCaches()]];
  if (!('caches' in globalThis)) return double;
  await caches.delete('stadtbausteine-feeds-1');
  return [...double, ["the browser's storage", caches]];
}

async function namesAmong(count: number, storage: CacheStorage): Promise<number[]> {
  const kept: number[] = [];
  for (let number = 0; number < count; number++) {
    if (await recall(`https://city.example/${number}`, storage)) kept.push(number);
  }
  return kept;
}

describe('kept answers', () => {
  it('come back as they were, marked stale', async () => {
    for (const [name, storage] of await storages()) {
      await keep(feed, answerOf(bytes), storage);
      const answer = await recall(feed, storage);
      expect(answer, name).to.deep.equal({...answerOf(bytes), stale: true});
    }
  });

  it('are kept under their own address', async () => {
    for (const [name, storage] of await storages()) {
      await keep(feed, answerOf(bytes), storage);
      expect(await recall(`${feed}?street=2`, storage), name).to.equal(undefined);
    }
  });

  it('give way to newer ones', async () => {
    for (const [name, storage] of await storages()) {
      await keep(feed, answerOf(bytes, 1000), storage);
      await keep(feed, answerOf(new Uint8Array([1]), 2000), storage);
      const answer = await recall(feed, storage);
      expect([answer!.at, answer!.bytes.length], name).to.deep.equal([2000, 1]);
    }
  });

  it('never give way to older ones', async () => {
    for (const [name, storage] of await storages()) {
      await keep(feed, answerOf(bytes, 2000), storage);
      await keep(feed, answerOf(new Uint8Array([1]), 1000), storage);
      expect((await recall(feed, storage))!.at, name).to.equal(2000);
    }
  });

  it('of POST requests are told apart by the body', async () => {
    for (const [name, storage] of await storages()) {
      await keep(`${feed}\n{"a":"ü&\\n"}`, answerOf(new Uint8Array([1])), storage);
      await keep(`${feed}\n{"a":2}`, answerOf(new Uint8Array([1, 2])), storage);
      expect((await recall(`${feed}\n{"a":"ü&\\n"}`, storage))?.bytes.length, name).to.equal(1);
      expect((await recall(`${feed}\n{"a":2}`, storage))?.bytes.length, name).to.equal(2);
      expect(await recall(feed, storage), name).to.equal(undefined);
    }
  });

  it('are sixty at most, those unused for longest go', async () => {
    const storage = memoryCaches();
    for (let number = 0; number < 60; number++) await keep(`https://city.example/${number}`, answerOf(bytes), storage);
    await recall('https://city.example/0', storage);
    await new Promise((resolve) => setTimeout(resolve));
    await keep('https://city.example/60', answerOf(bytes), storage);
    const kept = await namesAmong(61, storage);
    expect(kept).to.have.length(60);
    expect(kept).not.to.include(1);
  });

  it('are 25 MB at most', async () => {
    const storage = memoryCaches();
    const large = new Uint8Array(10 * 2 ** 20);
    for (const number of [0, 1, 2]) await keep(`https://city.example/${number}`, answerOf(large), storage);
    expect(await namesAmong(3, storage)).to.deep.equal([1, 2]);
  });

  it('count those of earlier visits', async () => {
    const before = memoryCaches();
    for (let number = 0; number < 60; number++) await keep(`https://city.example/${number}`, answerOf(bytes), before);
    const now = {open: (name: string) => before.open(name)} as CacheStorage;
    await keep('https://city.example/60', answerOf(bytes), now);
    expect(await recall('https://city.example/0', now)).to.equal(undefined);
  });

  it('are only those from the network', async () => {
    const storage = memoryCaches(() => expect.fail('it should not have come this far'));
    await keep('data:text/calendar,BEGIN', answerOf(bytes), storage);
    await keep('blob:https://city.example/1', answerOf(bytes), storage);
    expect(await recall('data:text/calendar,BEGIN', storage)).to.equal(undefined);
  });

  it('do without a storage that is full, forbidden or broken', async () => {
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const broken = [
      memoryCaches(refuse),
      {open: refuse} as unknown as CacheStorage,
      {open: async () => refuse()} as unknown as CacheStorage,
      {} as CacheStorage,
    ];
    for (const storage of broken) {
      await keep(feed, answerOf(bytes), storage);
      expect(await recall(feed, storage)).to.equal(undefined);
    }
  });
});
