/**
 * `npm run test:servers`: what `npm run release` makes, behind the real nginx, Apache and Caddy with the
 * configurations as they are released: headers, types, compression, short names, what is not there, every address
 * the documentation names; and a page of another host whose widget comes from there, its script checked by hash.
 * `SERVERS=nginx,apache` narrows it.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, request as open} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {documentedAddresses} from '../../build/doc-addresses.mjs';
import {readJson, root} from '../../build/files.mjs';
import {withChromium} from '../browsers/headless.mjs';
import {aliasesOf} from '../../tools/release/aliases.mjs';
import {SERVERS, installServers, startServer} from '../../tools/release/servers.mjs';
import {report} from '../../checks/report.mjs';

const {version} = readJson('package.json');
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** An answer as it comes over the line: `fetch` would follow and unpack. */
const get = (address, headers = {}) => new Promise((resolve, reject) => {
  open(address, {headers}, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}));
  }).on('error', reject).end();
});

const differences = (what, found, wanted) => Object.entries(wanted)
  .filter(([name, value]) => (value instanceof RegExp ? !value.test(found[name] ?? '') : found[name] !== value))
  .map(([name, value]) => `${what}: ${name} is ${found[name]}, not ${value}`);

const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const TYPES = {
  'stadtbausteine.js': /^text\/javascript(; ?charset=utf-8)?$/i,
  'stadtbausteine.js.map': /^application\/json/,
  'themes/base.css': /^text\/css(; ?charset=utf-8)?$/i,
  'integrity.json': /^application\/json/,
  'third-party-licences.txt': /^text\/plain(; ?charset=utf-8)?$/i,
};

const checkTypes = async (base) => (await Promise.all(Object.entries(TYPES).map(async ([file, type]) => {
  const {status, headers, body} = await get(`${base}/${file}`);
  return [
    ...status === 200 ? [] : [`${file}: ${status}`],
    ...body.equals(readFileSync(join(root, 'dist', file))) ? [] : [`${file}: not what was built`],
    ...differences(file, headers, {...SHARED, 'content-type': type, 'cache-control': IMMUTABLE}),
  ];
}))).flat();

const UNPACK = {gzip: gunzipSync, br: brotliDecompressSync};

const checkCompression = async (base, encodings) => (await Promise.all(encodings.map(async (encoding) => {
  const file = 'stadtbausteine.js';
  const {headers, body} = await get(`${base}/${file}`, {'accept-encoding': encoding});
  const what = `${file} as ${encoding}`;
  const wrong = differences(what, headers, {
    ...SHARED, 'content-encoding': encoding, 'content-type': TYPES[file], 'vary': /accept-encoding/i,
    'cache-control': IMMUTABLE,
  });
  if (wrong.length) return wrong;
  const ready = readFileSync(join(release, 'stadtbausteine', version, `${file}.${encoding === 'br' ? 'br' : 'gz'}`));
  return [
    ...body.equals(ready) ? [] : [`${what}: not the file that was compressed at release`],
    ...UNPACK[encoding](body).equals(readFileSync(join(root, 'dist', file))) ? [] : [`${what}: unpacks to something else`],
  ];
}))).flat();

const checkRange = async (base) => {
  const {status, headers, body} = await get(`${base}/stadtbausteine.js`, {range: 'bytes=0-9'});
  return status === 206 && body.length === 10 ? [] : [`a range: ${status}, ${headers['content-range']}`];
};

const checkRevalidation = async (base) => {
  const {headers} = await get(`${base}/stadtbausteine.js`);
  const again = await get(`${base}/stadtbausteine.js`, {'if-none-match': headers.etag ?? 'none'});
  return again.status === 304 ? [] : [`the same file again: ${again.status}, not 304`];
};

const MISSING = ['chunks/not-there.js', 'embed-not-there.html', '.htaccess', '', 'chunks/', '../.htaccess'];
const checkMissing = async (base) => (await Promise.all(MISSING.map(async (file) => {
  const {status, headers, body} = await get(`${base}/${file}`);
  return [
    ...[403, 404].includes(status) ? [] : [`/${file}: ${status}, not 404`],
    ...differences(`/${file}`, headers, {'cache-control': 'no-store'}),
    .../waste-tools-|RewriteEngine/.test(body.toString()) ? [`/${file}: shows what is in the folder`] : [],
  ];
}))).flat();

const checkFrame = async (base) => {
  if (!existsSync(join(root, 'dist/embed.html'))) return [];
  const {status, headers} = await get(`${base}/embed.html`);
  return [
    ...status === 200 ? [] : [`embed.html: ${status}`],
    ...headers['x-frame-options'] ? ['embed.html: x-frame-options forbids what it is for'] : [],
    ...differences('embed.html', headers, {
      'content-type': /^text\/html/, 'content-security-policy': 'frame-ancestors *',
      'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff',
    }),
  ];
};

/** The catalogue of the release: its pages under their policy, the preview under its own, and data with their types. */
const CATALOGUE = {
  'index.html': {'content-type': /^text\/html; ?charset=utf-8$/i, 'content-security-policy': /^default-src 'none';.* trusted-types /},
  'en/einbauen.html': {'content-security-policy': /^default-src 'none';/},
  'pruefen.html': {'content-security-policy': /^default-src 'none';.* connect-src 'self' https:;/},
  'en/pruefen.html': {'content-security-policy': /^default-src 'none';.* connect-src 'self' https:;/},
  'einbauen/vorschau.html': {'content-security-policy': /^frame-ancestors 'self'; sandbox allow-scripts [a-z -]+$/},
  'assets/generator.js': {...SHARED, 'content-type': /^text\/javascript/i},
  'assets/mark.svg': {'content-type': /^image\/svg\+xml/},
  'daten/abfall/ahornweg.ics': {...SHARED, 'content-type': /^text\/calendar; ?charset=utf-8$/i},
  'daten/leistungen.xml': {...SHARED, 'content-type': /^(application|text)\/xml/},
};

const checkCatalogue = async (base) => (await Promise.all(Object.entries(CATALOGUE).map(async ([file, wanted]) => {
  const {status, headers} = await get(`${base}/catalogue/${file}`);
  return [...status === 200 ? [] : [`catalogue/${file}: ${status}`], ...differences(`catalogue/${file}`, headers, wanted)];
}))).flat();

const checkAliases = async (origin) => (await Promise.all(aliasesOf(version).map(async (alias) => {
  const {status, headers} = await get(`${origin}/stadtbausteine/${alias}/stadtbausteine.js?a=1`);
  const path = new URL(headers.location ?? '/', origin).pathname;
  return [
    ...status === 302 && path === `/stadtbausteine/${version}/stadtbausteine.js` ? []
      : [`${alias}/: ${status} to ${headers.location}`],
    ...differences(`${alias}/`, headers,
      {'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*'}),
  ];
}))).flat();

/** Every address in the documentation is answered. */
const checkDocumented = async (origin) => (await Promise.all([...documentedAddresses()].map(async ([address, page]) => {
  const {status} = await get(origin + address);
  return status === 200 || status === 302 ? [] : [`${page} names ${address}: ${status}`];
}))).flat();

const FEED = JSON.stringify({stadtbausteine: '1.0', kind: 'collections',
  items: [{id: '1', date: '2026-03-03', fraction: 'paper', name: 'Papier'}]});

/** A page of a city on another host, which trusts the script by its hash, or comes by the short name. */
const page = (base, integrity) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title>
<link rel="stylesheet" href="${base}/themes/base.css" crossorigin>
<script type="module" src="${base}/stadtbausteine.js" crossorigin${integrity ? ` integrity="${integrity}"` : ''}></script>
<waste-calendar loading="eager" today="2026-03-02" src="/feed.json"></waste-calendar>`;

const cityServer = async (pages) => {
  const server = createServer((request, response) => {
    const isFeed = request.url === '/feed.json';
    response.writeHead(200, {'content-type': isFeed ? 'application/json' : 'text/html'})
      .end(isFeed ? FEED : pages[request.url]);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
};

/** The visible text of the widget, or the messages of the browser instead. */
const seen = async (browser, address) => {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', ({message}) => faults.push(message));
  tab.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  tab.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await tab.goto(address);
  const isShown = () => tab.evaluate(() =>
    (document.querySelector('waste-calendar')?.shadowRoot?.textContent ?? '').includes('Papier'));
  const end = Date.now() + 40_000;
  let shown = false;
  while (!shown && !faults.length && Date.now() < end) shown = await isShown();
  const hosts = await tab.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  await tab.close();
  return {shown, faults, hosts};
};

const checkPages = async (browser, origin) => {
  const base = `${origin}/stadtbausteine/${version}`;
  const [alias] = aliasesOf(version);
  const right = JSON.parse((await get(`${base}/integrity.json`)).body)['stadtbausteine.js'];
  const wrong = `sha384-${createHash('sha384').update('another').digest('base64')}`;
  const server = await cityServer({
    '/': page(base, right), '/wrong': page(base, wrong), '/alias': page(`${origin}/stadtbausteine/${alias}`),
  });
  const city = `http://localhost:${server.address().port}`;
  try {
    const trusted = await seen(browser, `${city}/`);
    const tampered = await seen(browser, `${city}/wrong`);
    const byAlias = alias ? await seen(browser, `${city}/alias`) : trusted;
    const chunks = byAlias.hosts.filter((name) => name.includes('/chunks/'));
    return [
      ...trusted.shown && !trusted.faults.length ? [] : [`a page of another host: ${trusted.faults.join('; ') || 'no data'}`],
      ...!tampered.shown && /integrity/.test(tampered.faults.join()) ? [] : ['a page that trusts another script gets this one'],
      ...byAlias.shown && !byAlias.faults.length ? [] : [`a page with the short name: ${byAlias.faults.join('; ') || 'no data'}`],
      ...chunks.filter((name) => !name.startsWith(`${base}/`)).map((name) => `by the short name comes ${name}`),
    ];
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const checkServer = async (browser, name) => {
  const folder = mkdtempSync(join(work, 'server-'));
  chmodSync(folder, 0o755);
  const {origin, stop} = await startServer(name, {release, folder});
  try {
    const base = `${origin}/stadtbausteine/${version}`;
    return (await Promise.all([
      checkTypes(base), checkCompression(base, SERVERS[name].encodings), checkRange(base), checkRevalidation(base),
      checkMissing(base), checkFrame(base), checkCatalogue(base), checkAliases(origin),
      checkDocumented(origin), checkPages(browser, origin),
    ])).flat().map((problem) => `${name}: ${problem}`);
  } finally {
    await stop();
  }
};

/** The archive unpacks to what is beside it, and every sum fits, by the commands the documentation gives. */
const checkArchives = () => {
  const unpacked = join(work, 'unpacked');
  mkdirSync(unpacked);
  try {
    const run = (cwd, ...command) => execFileSync(command[0], command.slice(1), {cwd, stdio: ['ignore', 'ignore', 'pipe']});
    run(release, 'sha256sum', '--check', '--strict', 'SHA256SUMS');
    run(unpacked, 'tar', 'xzf', join(release, `stadtbausteine-${version}-hosting.tar.gz`));
    run(join(unpacked, 'stadtbausteine', version), 'sha256sum', '--check', '--strict', 'SHA256SUMS');
    for (const part of ['stadtbausteine', 'servers']) run(work, 'diff', '-r', join(unpacked, part), join(release, part));
    return [];
  } catch (error) {
    return [`the archive: ${error.message} ${error.stderr ?? ''}`];
  }
};

const names = Object.keys(SERVERS).filter((name) =>
  !process.env.SERVERS || process.env.SERVERS.split(',').some((one) => name.startsWith(one)));
const work = mkdtempSync(join(tmpdir(), 'servers-'));
const release = join(work, 'release');
try {
  chmodSync(work, 0o755);
  installServers(names);
  execFileSync(process.execPath, ['tools/release.mjs', '--built', '--to', release], {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
  const problems = checkArchives();
  await withChromium(async (browser) => {
    for (const name of names) {
      const started = Date.now();
      problems.push(...existsSync(SERVERS[name].needs) ? await checkServer(browser, name)
        : [`${name} is not there and could not be installed`]);
      console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  });
  report('servers', problems);
} finally {
  rmSync(work, {recursive: true, force: true});
}
