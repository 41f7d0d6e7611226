import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {runCommand} from '../../src/command/commands.ts';
import {snapshot} from '../../src/publishing/snapshot.ts';
import {root} from '../../build/files.mjs';
import {answerOf, reached, startProvider, versionsIn} from './provider.mjs';

/** A snapshot that ends in the middle: what is reached from `city.json` is of one version, the old or the new one. */

const PROFILE = 'https://eschenfurt.example/city.json';

/** Few events, which are in one file: the streets are split, and that is what an index is. */
const fetchOf = (version) => async (address) => {
  const answer = answerOf(new URL(typeof address === 'string' ? address : address.url).pathname, version, 20);
  return answer ? new Response(answer.text, {headers: {'Content-Type': answer.type}}) : new Response('', {status: 404});
};

/** A folder in memory. After so many writes nothing happens any more, as when a process is killed. */
const storeWith = (files, most = Infinity) => {
  const store = {
    writes: 0,
    read: async (path) => files.get(path),
    async write(path, bytes) {
      if (++store.writes > most) throw new Error('killed');
      files.set(path, bytes);
    },
    list: async (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)),
    async remove(path) {
      if (store.writes > most) throw new Error('killed');
      files.delete(path);
    },
  };
  return store;
};

const asTheyAre = async (bytes) => bytes;

const take = (store, version, minute = version) => snapshot({
  profile: PROFILE, store, pack: {br: asTheyAre, gzip: asTheyAre}, fetch: fetchOf(version),
  now: Date.UTC(2026, 10, 30, 3, minute), timeout: 10_000, concurrency: 4,
  keep: 0, signal: new AbortController().signal,
});

const deferred = () => {
  const one = {};
  one.promise = new Promise((resolve) => Object.assign(one, {resolve}));
  return one;
};

/** The version that is reached from `city.json`. */
const standing = async (read) => {
  const versions = [...new Set([...(await reached(read)).values()].flatMap(versionsIn))];
  expect(versions, 'versions that are reached').to.have.length(1);
  return versions[0];
};

/** The packed files that are not what lies beside them; here packing changes nothing. */
const otherThanPlain = (files) => [...files.keys()].filter((path) => {
  const plain = /\.(br|gz)$/.test(path) && files.get(path.replace(/\.\w+$/, ''));
  return plain && !Buffer.from(files.get(path)).equals(plain);
});

describe('a snapshot that is killed', () => {
  it('is of one version after any number of writes', async () => {
    const first = new Map();
    await take(storeWith(first), 1);
    const whole = storeWith(new Map(first));
    await take(whole, 2);
    expect(whole.writes).to.be.above(20);
    for (let most = 0; most <= whole.writes; most++) {
      const files = new Map(first);
      await take(storeWith(files, most), 2).catch(({message}) => expect(message).to.equal('killed'));
      expect(await standing(async (path) => files.get(path)), `after ${most} writes`).to.equal(most < whole.writes ? 1 : 2);
      // The next one finds the same, or what has changed meanwhile.
      const next = most % 2 ? 2 : 3;
      await take(storeWith(files), next, 30);
      expect(await standing(async (path) => files.get(path)), `the one after ${most} writes`).to.equal(next);
      expect(otherThanPlain(files), `packed by the one after ${most} writes`).to.deep.equal([]);
    }
  });

  it('takes nothing from another that runs at the same time', async () => {
    const files = new Map();
    await take(storeWith(files), 1);
    const [slow, quick] = [storeWith(files), storeWith(files)];
    const [waiting, finished] = [deferred(), deferred()];
    const {write} = slow;
    const {list} = quick;
    slow.write = async (path, bytes) => {
      if (path === 'city.json') {
        waiting.resolve();
        await finished.promise;
      }
      return write(path, bytes);
    };
    quick.list = async (prefix) => {
      await waiting.promise;
      return list(prefix);
    };
    const late = take(slow, 2);
    await take(quick, 3);
    expect(await standing(async (path) => files.get(path))).to.equal(3);
    finished.resolve();
    await late;
    expect(await standing(async (path) => files.get(path))).to.equal(2);
  });

  it('is of one version in a folder, when the process is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    const provider = await startProvider();
    const out = join(folder, 'daten');
    const written = () => existsSync(out) ? readdirSync(out, {recursive: true}).length : 0;
    const args = ['snapshot', provider.profile, '--out', out, '--cache', join(folder, 'answers')];
    const run = () => runCommand(args, {
      out: () => undefined, error: () => undefined, env: {}, fetch, now: Date.now, cwd: root, isTerminal: false,
      signal: new AbortController().signal,
    });
    /** Runs the command line in a process, and kills it as soon as there are so many more files than before. */
    const runKilled = (more) => new Promise((resolve) => {
      const most = written() + more;
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/command/stadtbausteine.ts', ...args], {cwd: root, stdio: 'ignore'});
      const watch = setInterval(() => written() >= most && child.kill('SIGKILL'), 1);
      child.on('close', (code, signal) => {
        clearInterval(watch);
        resolve(signal ?? code);
      });
    });
    try {
      expect(await run()).to.equal(0);
      provider.version = 2;
      expect(await runKilled(20)).to.equal('SIGKILL');
      expect(await standing((path) => readFile(join(out, path)))).to.equal(1);
      expect(await run()).to.equal(0);
      expect(await standing((path) => readFile(join(out, path)))).to.equal(2);
    } finally {
      provider.close();
      rmSync(folder, {recursive: true});
    }
  });
});
