import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {root} from '../../build/files.mjs';
import {executablePath, patience, serveDemo} from '../browsers/browser.mjs';
import {launchChromium} from '../browsers/headless.mjs';

/*
 * From an empty folder to a page: `init`, `snapshot`, any static server. Providers are the demo's simulators, and when
 * the page is opened they are switched off; no relay runs.
 */

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
};

/** A server that knows nothing but files. */
async function serveFiles(folder) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    return response.writeHead(200, {'Content-Type': types[extname(file)] ?? 'application/octet-stream'}).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://localhost:${server.address().port}/`, close: () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  })};
}

/** The page of a region, with the policy and the library of the city's. */
const regionPage = (page) => page.replace(/<body>[^]*<\/body>/, `<body><h1>Eschenland</h1>
<city-profile src="region/city.json"></city-profile><city-events></city-events><service-finder></service-finder></body>`);

/** Runs a command in a process of its own; whatever it asks of a provider the demo answers. */
async function command(args, {cwd, providers, cache}) {
  const preload = fileURLToPath(new URL('providers.mjs', import.meta.url));
  return promisify(execFile)(process.execPath, ['--import', preload, join(root, 'dist/bin/stadtbausteine.js'), ...args], {
    cwd, env: {...process.env, LANG: 'de_DE.UTF-8', PROVIDERS: providers, XDG_CACHE_HOME: cache},
    maxBuffer: 1e8,
  });
}

const flags = [
  '--name', 'Eschenfurt', '--key', '05999012', '--center', '51.9,9.96', '--yes',
  '--source', 'waste-calendar=abfallnavi:https://abfall.eschenfurt.example/rest/',
  '--source', 'city-events=https://www.eschenfurt.example/veranstaltungen.ics',
  '--source', 'city-news=https://www.eschenfurt.example/aktuelles.rss',
  '--source', 'service-finder=https://www.eschenfurt.example/leistungen.xml',
  '--source', 'place-directory=https://www.eschenfurt.example/orte.json',
];

/** Two municipalities of the sample region: what each publishes, and what counts for both. */
const at = 'https://www.eschenfurt.example/region';
const regionProfile = {
  name: 'Eschenland', timeZone: 'Europe/Berlin', language: 'de',
  widgets: {'city-events': {src: `${at}/veranstaltungen.json`}},
  municipalities: ['Marlheim', 'Auenbach'].map((name) => ({name, widgets: {
    'city-events': {src: `${at}/${name.toLowerCase()}/veranstaltungen.json`},
    'service-finder': {src: `${at}/${name.toLowerCase()}/leistungen.json`},
  }})),
};

const full = ['city-weather', 'city-events', 'city-news', 'service-finder', 'place-directory'];

const stateOf = (page, tag) =>
  page.$eval(tag, ({state, sources}) => [state, sources.map((source) => source.state).join()]);

if (executablePath) {
  describe('from an empty folder to a page', () => {
    let work;
    let server;
    let browser;

    before(async () => {
      work = mkdtempSync(join(tmpdir(), 'init-to-page-'));
      const folder = join(work, 'Meine Stadt');
      const demo = await serveDemo();
      const means = {providers: demo.url, cache: join(work, 'cache')};
      await command(['init', folder, ...flags], {...means, cwd: work});
      await command(['snapshot', 'city.json', '--out', 'public/data'], {...means, cwd: folder});
      writeFileSync(join(folder, 'region.json'), JSON.stringify(regionProfile));
      await command(['snapshot', 'region.json', '--out', 'public/region'], {...means, cwd: folder});
      writeFileSync(join(folder, 'public/region.html'), regionPage(readFileSync(join(folder, 'public/index.html'), 'utf8')));
      await demo.close();
      server = await serveFiles(join(folder, 'public'));
      browser = await launchChromium();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      rmSync(work, {recursive: true});
    });

    /** The page, with what its console complained of and the hosts it asked beside its own. */
    async function open(path = '') {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      const faults = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(server.url)) faults.push(request.url());
      });
      await page.setViewport({width: 1280, height: 3000});
      await page.goto(server.url + path, {waitUntil: 'load'});
      return {page, faults};
    }

    it('shows what the city publishes, and asks its own host alone', async () => {
      const {page, faults} = await open();
      await page.waitForFunction((tags) => tags.every((tag) =>
        ['ready', 'empty', 'error'].includes(document.querySelector(tag).state)), {}, ['city-alerts', ...full]);
      expect(await page.$eval('h1', ({textContent}) => textContent)).to.equal('Eschenfurt');
      for (const tag of full) expect((await stateOf(page, tag))[0], tag).to.equal('ready');
      expect(await stateOf(page, 'city-alerts')).to.satisfy(([state, sources]) => state !== 'error' && !/error/.test(sources));
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('shows a region, and the municipality that a person chooses', async () => {
      const {page, faults} = await open('region.html');
      const shows = (tag, ...names) => page.waitForFunction((one, wanted) =>
        [...new Set(document.querySelector(one).items.map(({source}) => source.municipality ?? ''))].sort().join() === wanted,
      {}, tag, names.join());
      await shows('city-events', '', 'Auenbach', 'Marlheim');
      await shows('service-finder', 'Auenbach', 'Marlheim');
      const choice = await page.waitForFunction(() =>
        document.querySelector('city-profile').shadowRoot?.querySelector('#municipality'));
      await choice.asElement().select('Marlheim');
      await shows('city-events', '', 'Marlheim');
      await shows('service-finder', 'Marlheim');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('tells a person the collections of their street', async () => {
      const {page, faults} = await open();
      await page.waitForFunction(() => document.querySelector('waste-calendar').shadowRoot?.querySelector('#street'));
      await page.focus('waste-calendar >>> #street');
      await page.keyboard.type('Ahornweg');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('waste-calendar').state === 'ready');
      const items = await page.$eval('waste-calendar', (widget) => widget.items.map(({date, fraction}) => ({date, fraction})));
      expect(items.length).to.be.above(20);
      expect(new Set(items.map(({fraction}) => fraction))).to.include('residual');
      expect(faults).to.deep.equal([]);
      await page.close();
    });
  });
}
