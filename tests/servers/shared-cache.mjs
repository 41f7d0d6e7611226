/**
 * Two instances of the relay behind Debian's real nginx, and behind its real Varnish, with the configurations of
 * `docs/hosting` as they stand: who is asked how often, what is kept when providers or instances are gone and how old
 * it says it is, whose pages may read it, and what is never kept. Needs a build. `CACHES=nginx` narrows it.
 */
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {request as open} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {report} from '../../checks/report.mjs';
import {freePort, installPrograms} from '../../tools/services.mjs';
import {CACHES, startCache, startProvider, startRelay} from './relays.mjs';

/** Seconds for which the relay is told to keep an answer. */
const TTL = 2;
const PAGE = 'https://www.stadt.example';

/** An answer as it comes over the line. */
const ask = (address, {method = 'GET', body, ...headers} = {}) => new Promise((resolve, reject) => {
  open(address, {method, headers: {origin: PAGE, ...headers}}, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => {
      const bytes = Buffer.concat(parts);
      const isPacked = response.headers['content-encoding'] === 'gzip' && bytes.length;
      const text = String(isPacked ? gunzipSync(bytes) : bytes);
      resolve({status: response.statusCode, headers: response.headers, text});
    });
  }).on('error', reject).end(body);
});

/** Asks until the answer is as it should be, at most 15 seconds; gives the last answer. */
const askUntil = async (address, isRight) => {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask(address);
    if (isRight(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const expect = (isRight, what, found) => (isRight ? [] : [`${what}${found === undefined ? '' : `: ${found}`}`]);

const ageOf = ({headers}) => Number(headers.age ?? NaN);
/** Whether a cache on the way says that its copy no longer holds. */
const isStale = ({headers}) => /ttl=-/.test(headers['cache-status'] ?? '');

/** Everything of one cache: `address(path)` of a feed through it, the provider, the instances. */
const setUp = async (name, folder, {origin, origins = ['*']} = {}) => {
  const provider = await startProvider();
  const ports = [await freePort(), await freePort()];
  const feeds = ['/feed/1', '/feed/2', '/feed/3', '/feed/4', '/feed/5'].map((path) => provider.origin + path);
  const config = {
    profiles: [{name: 'Eschenfurt', widgets: {
      'city-events': {src: feeds, format: 'stadtbausteine'},
      'defect-report': {action: `${provider.origin}/report`},
    }}],
    origins, private: ['127.0.0.1'], ttl: {'127.0.0.1': TTL}, rate: {burst: 10_000, perSecond: 10_000}, trustProxy: true,
  };
  const relays = new Map();
  const start = async (index) => relays.set(index, await startRelay(config, join(folder, `relay-${index}`), ports[index]));
  await Promise.all([start(0), start(1)]);
  const cache = await startCache(name, {folder: join(folder, 'cache'), ports, origin});
  const stopRelay = async (index) => {
    await relays.get(index)?.stop();
    relays.delete(index);
  };
  return {
    provider, start, stopRelay, origin: cache.origin,
    address: (path, more = '') => `${cache.origin}/daten?url=${encodeURIComponent(provider.origin + path)}${more}`,
    stop: async () => {
      await cache.stop();
      await Promise.all([stopRelay(0), stopRelay(1)]);
      provider.stop();
    },
  };
};

/** 50 at once, and then somebody all the time for three lifetimes. */
const checkCount = async ({provider, address}) => {
  const begun = Date.now();
  const together = await Promise.all(Array.from({length: 50}, () => ask(address('/feed/1'))));
  const atOnce = provider.asked.get('/feed/1');
  let failed = together.filter(({status, text}) => status !== 200 || !text.includes('Markt /feed/1')).length;
  while (Date.now() < begun + 3 * TTL * 1000) {
    const {status} = await ask(address('/feed/1'));
    if (status !== 200) failed += 1;
  }
  const asked = provider.asked.get('/feed/1');
  return [
    ...expect(failed === 0, 'answers that failed while all was well', failed),
    ...expect(atOnce === 1, 'requests of the provider for 50 people at once', atOnce),
    ...expect(asked >= 2 && asked <= 4, `requests of the provider in ${3 * TTL} s with a lifetime of ${TTL} s`, asked),
  ];
};

const checkRevalidation = async ({address}) => {
  const {headers} = await ask(address('/feed/1'), {'accept-encoding': 'gzip'});
  const {status, text} = await ask(address('/feed/1'), {'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? 'none'});
  const head = await ask(address('/feed/1'), {method: 'HEAD'});
  return [
    ...expect(status === 304 && !text, 'the same answer again', status),
    ...expect(head.status === 200 && !head.text, 'HEAD', head.status),
  ];
};

const checkOrigins = async ({address, provider}) => {
  const mine = await ask(address('/feed/2'));
  const other = await ask(address('/feed/2'), {origin: 'https://www.dorf.example'});
  return [mine, other].flatMap(({headers}) => [
    ...expect(headers['access-control-allow-origin'] === '*', 'a page may read it', headers['access-control-allow-origin']),
    ...expect(/\borigin\b/i.test(headers.vary ?? ''), 'Vary', headers.vary),
  ]).concat(expect(provider.asked.get('/feed/2') === 1, 'requests of the provider for pages of two hosts',
    provider.asked.get('/feed/2')));
};

const checkPost = async ({address, provider}) => {
  const post = {'method': 'POST', 'body': '{"description":"Laterne"}', 'content-type': 'application/json'};
  const ids = [await ask(address('/report'), post), await ask(address('/report'), post)].map(({status, text}) => `${status} ${text}`);
  const preflight = await ask(address('/report'), {'method': 'OPTIONS', 'access-control-request-method': 'POST',
    'access-control-request-headers': 'idempotency-key'});
  return [
    ...expect(provider.reports === 2, 'two reports, of which arrived', provider.reports),
    ...expect(ids.join() === '201 {"id":"1"},201 {"id":"2"}', 'answers to two reports', ids.join()),
    ...expect(preflight.status === 204 && /idempotency-key/i.test(preflight.headers['access-control-allow-headers'] ?? ''),
      'the question before a report', `${preflight.status} ${preflight.headers['access-control-allow-headers']}`),
  ];
};

/** What is asked for by a name in two spellings is not kept under another one's address. */
const checkNames = async ({address, provider}) => {
  const foreign = encodeURIComponent(`${provider.origin}/feed/4`);
  await ask(address('/feed/3', `&URL=${foreign}`));
  await ask(address('/feed/3').replace('?', `?URL=${foreign}&`));
  const [third, fourth] = [await ask(address('/feed/3')), await ask(address('/feed/4'))];
  return [
    ...expect(third.text.includes('/feed/3'), 'what is kept for /feed/3', third.text),
    ...expect(fourth.text.includes('/feed/4'), 'what is kept for /feed/4', fourth.text),
  ];
};

/** Where nothing was ever kept, a dead provider is told to everybody soon, not to one after the other. */
const checkNothingKept = async ({address, provider}) => {
  provider.isDown = true;
  const begun = Date.now();
  const answers = await Promise.all(Array.from({length: 50}, () => ask(address('/feed/5'))));
  const seconds = (Date.now() - begun) / 1000;
  provider.isDown = false;
  const wrong = answers.filter(({status, text}) => status !== 502 || !text.includes('"code"'));
  return [
    ...expect(!wrong.length, 'a dead provider, nothing kept', wrong.map(({status, text}) => `${status} ${text}`)[0]),
    ...expect(seconds < 5, 'until 50 people know that a provider is dead, in seconds', seconds),
    ...expect(provider.asked.get('/feed/5') <= 4, 'requests of a dead provider for 50 people', provider.asked.get('/feed/5')),
  ];
};

const checkHidden = async ({origin}) => (await Promise.all(['/health', '/metrics', '/', '/daten/metrics'].map(async (path) => {
  const {status} = await ask(origin + path);
  return expect(status === 404, `${path} through the cache`, status);
}))).flat();

const checkRefused = async ({address}) => {
  const {status} = await ask(address('/not-in-the-profile'));
  return expect(status === 403, 'an address that no profile names', status);
};

/** One instance goes: the other answers for all. The provider goes, then both instances: what was kept is dated. */
const checkFailures = async ({address, provider, stopRelay, start}) => {
  await stopRelay(0);
  const byOne = [];
  for (const path of ['/feed/1', '/feed/2', '/feed/3', '/feed/4']) byOne.push((await ask(address(path))).status);
  provider.isDown = true;
  const old = await askUntil(address('/feed/1'), isStale);
  await stopRelay(1);
  const older = await askUntil(address('/feed/1'), (answer) => answer.status !== 200 || ageOf(answer) > ageOf(old) + 2);
  provider.isDown = false;
  await Promise.all([start(0), start(1)]);
  const fresh = await askUntil(address('/feed/1'), (answer) => answer.status === 200 && !isStale(answer) && ageOf(answer) <= TTL);
  return [
    ...expect(byOne.every((status) => status === 200), 'with one instance of two', byOne.join()),
    ...expect(old.status === 200 && isStale(old) && ageOf(old) >= TTL, 'without the provider',
      `${old.status}, Age ${old.headers.age}, ${old.headers['cache-status']}`),
    ...expect(older.status === 200 && isStale(older) && ageOf(older) > ageOf(old) + 2, 'without any instance',
      `${older.status}, Age ${older.headers.age}, ${older.headers['cache-status']}`),
    ...expect(fresh.status === 200 && ageOf(fresh) <= TTL, 'when all are back', `${fresh.status}, Age ${fresh.headers.age}`),
  ];
};

/** In this order: the last one ends what runs. */
const CHECKS = [
  checkCount, checkRevalidation, checkOrigins, checkNames, checkPost, checkHidden, checkRefused, checkNothingKept,
  checkFailures,
];

const checkAll = async (name, folder) => {
  const all = await setUp(name, folder);
  try {
    const problems = [];
    for (const check of CHECKS) problems.push(...await check(all));
    return problems;
  } finally {
    await all.stop();
  }
};

/** A relay for the pages of one host: nobody else's page gets in between, whoever asks first. */
const checkNamedOrigin = async (name, folder) => {
  const all = await setUp(name, folder, {origin: PAGE, origins: [PAGE]});
  try {
    const foreign = await ask(all.address('/feed/1'), {origin: 'https://www.dorf.example'});
    const own = await ask(all.address('/feed/1'));
    const again = await ask(all.address('/feed/1'), {origin: 'https://www.dorf.example'});
    const allowed = ({headers}) => headers['access-control-allow-origin'];
    return [
      ...expect(allowed(own) === PAGE, 'the page that may read it', allowed(own)),
      ...expect(allowed(foreign) !== '*' && allowed(foreign) !== 'https://www.dorf.example', 'a page that may not', allowed(foreign)),
      ...expect(allowed(again) === allowed(foreign), 'the same page once more', allowed(again)),
    ];
  } finally {
    await all.stop();
  }
};

const checkCache = async (name) => {
  const started = Date.now();
  const problems = (await Promise.all([
    checkAll(name, join(work, name)), checkNamedOrigin(name, join(work, `${name}-named`)),
  ])).flat();
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return problems.map((problem) => `${name}: ${problem}`);
};

const names = Object.keys(CACHES).filter((name) => !process.env.CACHES || process.env.CACHES.split(',').includes(name));
const work = mkdtempSync(join(tmpdir(), 'shared-cache-'));
try {
  chmodSync(work, 0o755);
  installPrograms(names.map((name) => CACHES[name]));
  report('shared caches', (await Promise.all(names.map(checkCache))).flat());
} finally {
  rmSync(work, {recursive: true, force: true});
}
