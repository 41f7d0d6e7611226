/**
 * Bytes and requests of a page, asked of Chromium over HTTP/2 with gzip and a line on which every answer takes a
 * tenth of a second: what it has fetched when all widgets show data, how many requests that were, and how many of
 * them had to wait for one another. `--write` writes the table of `docs/performance.md`, `--chains` says which.
 *
 * Beside it the same page without preloading: the browser finds each file when it has read the one before it.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createSecureServer} from 'node:http2';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {readDemos, sampleFeeds} from '../build/demos.mjs';
import {root} from '../build/files.mjs';
import {withChromium} from '../tests/browsers/headless.mjs';
import {asTable, publish, verdict} from './figures.mjs';

/** Delay added to every answer, in milliseconds: longer than reading and running a file takes. */
const LATENCY = 100;

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.ics': 'text/calendar'};

/** The widget a page begins with: what is measured for one widget is measured for this. */
const FIRST = 'waste-calendar';

const demos = await readDemos();
const samples = sampleFeeds(demos);
const PROFILE = '/feeds/city.json';
const FEEDS = {
  ...Object.fromEntries(samples.map(({tag, ending, text}) => [`/feeds/${tag}.${ending}`, text])),
  [PROFILE]: JSON.stringify({name: 'Musterstadt', widgets: {[FIRST]: {src: `${FIRST}.json`}}}),
};
const isRead = (tag, ending) => samples.some((sample) => sample.tag === tag && sample.ending === ending);
/** `[tag, address of its feed]` of every widget that reads our own JSON, the first of them the one above. */
const WIDGETS = [FIRST, ...Object.keys(demos).filter((tag) => tag !== FIRST)]
  .filter((tag) => isRead(tag, 'json'))
  .map((tag) => [tag, `/feeds/${tag}.json`]);
const CALENDAR = [[FIRST, `/feeds/${FIRST}.ics`], ...WIDGETS.slice(1)];
const ALL = `all ${WIDGETS.length} widgets`;

/** Ways to put widgets on a page. */
const AUTOLOADER = () => '<script type="module" src="/dist/stadtbausteine.js"></script>';
const CLASSIC = () => '<script src="/dist/loader.js" defer></script>';
const DIRECT = (placed) => placed
  .map(([tag]) => `<script type="module" src="/dist/components/${tag}.js"></script>`).join('\n');

const page = ({way, placed, lang = 'de', profile = ''}) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>page</title>
<link rel="icon" href="data:,">
${way(placed)}
${profile && `<city-profile src="${profile}"></city-profile>`}
${placed.map(([tag, feed]) => `<${tag} loading="eager" today="2026-03-02"${profile ? '' : ` src="${feed}"`}></${tag}>`).join('\n')}`;

/** `most`: how many requests may wait for one another, where that is promised. */
const CASES = [
  {what: 'one widget', way: AUTOLOADER, placed: WIDGETS.slice(0, 1), most: 3},
  {what: 'one widget, its address from a profile', way: AUTOLOADER, placed: WIDGETS.slice(0, 1), profile: PROFILE, most: 4},
  {what: 'two widgets', way: AUTOLOADER, placed: WIDGETS.slice(0, 2), most: 3},
  {what: ALL, way: AUTOLOADER, placed: WIDGETS, most: 3},
  {what: 'one widget, in English', way: AUTOLOADER, placed: WIDGETS.slice(0, 1), lang: 'en', most: 3},
  {what: 'one widget, iCalendar', way: AUTOLOADER, placed: CALENDAR.slice(0, 1), most: 3},
  {what: 'one widget, iCalendar, in English', way: AUTOLOADER, placed: CALENDAR.slice(0, 1), lang: 'en', most: 3},
  {what: `${ALL}, iCalendar, in English`, way: AUTOLOADER, placed: CALENDAR, lang: 'en', most: 3},
  {what: 'one widget, classic `loader.js`', way: CLASSIC, placed: WIDGETS.slice(0, 1)},
  {what: 'one widget, its module in a script tag', way: DIRECT, placed: WIDGETS.slice(0, 1)},
  {what: `${ALL}, their modules in script tags`, way: DIRECT, placed: WIDGETS},
];

const certificate = (folder) => {
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => join(folder, file));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost'], {stdio: 'ignore'});
  return {key: readFileSync(key), cert: readFileSync(cert)};
};

const kept = new Map();
const compressed = (path) => {
  if (!kept.has(path)) kept.set(path, gzipSync(FEEDS[path] ?? readFileSync(join(root, path)), {level: 9}));
  return kept.get(path);
};

let current;
/** Requests as the server sees them: whatever waits for an answer comes after that has been sent. */
let log = [];
const answer = (request, response) => {
  const isPage = request.url === '/';
  const body = isPage ? gzipSync(page(current)) : compressed(request.url);
  const type = isPage ? 'text/html; charset=utf-8' : TYPES[extname(request.url)];
  const entry = {path: request.url, start: performance.now(), end: Infinity};
  log.push(entry);
  setTimeout(() => {
    entry.end = performance.now();
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip'}).end(body);
  }, LATENCY);
};

/** Takes preloading away: the hints are not put into the page. */
const withoutHints = () => {
  const {append, appendChild} = Element.prototype;
  const isHint = (node) => node.rel === 'modulepreload';
  Element.prototype.append = function (...nodes) {
    return append.apply(this, nodes.filter((node) => !isHint(node)));
  };
  Element.prototype.appendChild = function (node) {
    return isHint(node) ? node : appendChild.call(this, node);
  };
};

/** The longest row of requests each of which began when the one before it had ended. */
const longestChain = (requests) => {
  const chains = [];
  for (const request of requests) {
    const before = chains.filter((chain) => chain.at(-1).end <= request.start);
    const longest = before.reduce((one, other) => (other.length > one.length ? other : one), []);
    chains.push([...longest, request]);
  }
  return chains.reduce((one, other) => (other.length > one.length ? other : one), [])
    .map(({path}) => path);
};

const measure = async (browser, origin, one, hints) => {
  current = one;
  log = [];
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  if (!hints) await tab.evaluateOnNewDocument(withoutHints);
  const client = await tab.createCDPSession();
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({encodedDataLength}) => { bytes += encodedDataLength; });
  await tab.goto(origin);
  await tab.waitForFunction(() =>
    [...document.body.children].every((element) => !element.localName.includes('-') || element.state === 'ready'),
  {timeout: 20_000, polling: 'raf'});
  await tab.waitForNetworkIdle({idleTime: 100});
  await context.close();
  return {requests: log.length, chain: longestChain(log), bytes};
};

/** The best of some runs: whatever else the machine does only ever makes it worse. */
const best = async (...args) => {
  const runs = [];
  for (let run = 0; run < 3; run++) runs.push(await measure(...args));
  return runs.reduce((one, other) => (other.chain.length < one.chain.length ? other : one));
};

const table = (rows) => asTable([
  ['page', 'bytes', 'requests', 'one after another', 'promised, at most', 'kept?', 'without preloading'],
  ...rows.map(({what, most, own, plain}) => [
    what, own.bytes, own.requests, own.chain.length, most ?? '', most ? verdict(own.chain.length, most) : '', plain.chain.length,
  ]),
]);

const folder = mkdtempSync(join(tmpdir(), 'requests-'));
const server = createSecureServer(certificate(folder), answer).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `https://localhost:${server.address().port}/`;
try {
  const rows = await withChromium(async (browser) => {
    const list = [];
    for (const one of CASES) {
      list.push({...one, own: await best(browser, origin, one, true), plain: await best(browser, origin, one, false)});
    }
    return list;
  }, ['--ignore-certificate-errors']);
  publish('requests', table(rows));
  if (process.argv.includes('--chains')) for (const {what, own} of rows) console.log(`${what}: ${own.chain.join(' → ')}`);
} finally {
  server.close();
  rmSync(folder, {recursive: true, force: true});
}
