import {createServer} from 'node:http';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, extname, join} from 'node:path';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import {root} from '../../build/files.mjs';
import {writeCatalogue} from '../../tools/catalogue.mjs';
import {executablePath, patience} from '../browsers/browser.mjs';
import {quietSwitches} from '../browsers/browsers.mjs';

/*
 * The catalogue as a release carries it, in some folder of a server that knows nothing but files: with the headers the
 * documentation gives, under the strictest policy, and with none.
 */

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.ics': 'text/calendar', '.xml': 'application/xml', '.jsonld': 'application/ld+json',
  '.txt': 'text/plain; charset=utf-8',
};

const base = '/dateien/stadtbausteine/9.9.9/';

/** The policy of the promises; pages in frames hold their feeds in themselves. */
const policyOf = (path) => {
  if (path.endsWith('/einbauen/vorschau.html')) return "frame-ancestors 'self'";
  const connect = /\/(example|styling|playground|gestalten)\//.test(path) ? " 'self' data:" : " 'self'";
  return `default-src 'none'; script-src 'self'; style-src 'self'; connect-src${connect}; img-src 'self' data:; frame-src 'self'; `
    + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";
};

const documented = (path) => ({
  'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'X-Content-Type-Options': 'nosniff',
  ...path.endsWith('.html') && {'Content-Security-Policy': policyOf(path)},
});

async function serve(folder, headersOf) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, path.slice(base.length));
    if (!path.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': types[extname(file)] ?? 'application/octet-stream', ...headersOf(path)});
    return response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://localhost:${server.address().port}${base}catalogue/`, close: () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  })};
}

/** A copy of the package of version 9.9.9 with its catalogue. */
async function writeRelease(folder) {
  cpSync(join(root, 'dist'), folder, {recursive: true});
  await writeCatalogue(folder, {today: '2026-11-20'});
}

const isReady = (tag) => document.querySelector(tag)?.state === 'ready';

if (executablePath) {
  describe('the catalogue as files, in Chromium', () => {
    let folder;
    let server;
    let browser;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'static-catalogue-'));
      await writeRelease(folder);
      server = await serve(folder, documented);
      browser = await puppeteer.launch({executablePath, timeout: patience, args: quietSwitches});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, {recursive: true});
    });

    async function open(path, from = server) {
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      await page.bringToFront();
      const faults = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('response', (response) => response.status() >= 400 && faults.push(response.url()));
      page.on('request', (request) => {
        if (/^http/.test(request.url()) && !request.url().startsWith(from.url.replace('catalogue/', ''))) faults.push(request.url());
      });
      await page.setViewport({width: 1280, height: 900});
      await page.goto(from.url + path, {waitUntil: 'load'});
      return {page, faults};
    }

    const textOf = (page, id) => page.$eval(`#${id} ~ .source [role=region]`, (region) => region.textContent);
    const previewOf = async (page) => (await page.waitForSelector('iframe[name=preview]')).contentFrame();

    it('leads nowhere else and to nothing that is not there', async () => {
      const pages = ['index.html', 'waste-calendar.html', 'city-profile.html', 'einbauen.html', 'gestalten.html', 'pruefen.html'];
      for (const path of pages.flatMap((each) => [each, `en/${each}`])) {
        const markup = readFileSync(join(folder, 'catalogue', path), 'utf8');
        const addresses = [...markup.matchAll(/\s(?:href|src)="([^"#?]+)/g)].map(([, address]) => address);
        expect(addresses.length, path).to.be.above(5);
        const missing = addresses.filter((address) => !existsSync(join(folder, 'catalogue', dirname(path), address)));
        expect(missing, path).to.deep.equal([]);
      }
    });

    it('shows a widget with sample data on its front page, in both languages', async () => {
      for (const [path, lang, words] of [['index.html', 'de', 'Bausteine für die Website'], ['en/index.html', 'en', 'Building blocks for']]) {
        const {page, faults} = await open(path);
        await page.waitForFunction(isReady, {}, 'waste-calendar');
        expect(await page.$eval('html', (html) => html.lang)).to.equal(lang);
        expect(await page.$eval('h1', (heading) => heading.textContent)).to.contain(words);
        expect(await page.$eval('waste-calendar', ({items}) => items[0].date >= '2026-11-20')).to.equal(true);
        expect(faults, path).to.deep.equal([]);
        await page.close();
      }
    });

    it('makes a snippet that works where it lies, and shows it in a frame without an origin', async () => {
      const {page, faults} = await open('einbauen.html?waste-calendar.src=/daten/abfall/ahornweg.ics&waste-calendar.loading=eager');
      await page.waitForSelector('[data-generator=ready]');
      expect(await textOf(page, 'tag')).to.contain(`src="${base}catalogue/daten/abfall/ahornweg.ics"`);
      expect(await textOf(page, 'head')).to.contain(`src="${base}stadtbausteine.js"`);
      const frame = await previewOf(page);
      await frame.waitForFunction(isReady, {}, 'waste-calendar');
      expect(await frame.evaluate(() => globalThis.origin)).to.equal('null');
      await page.select('#widget', 'service-finder');
      await page.waitForFunction(() => document.querySelector('#tag ~ .source').textContent.includes('<service-finder'));
      expect(await textOf(page, 'privacy-de')).to.match(/^Dienstleistungen\. Auf dieser Seite/);
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('offers only samples that lie beside it', async () => {
      const {page} = await open('einbauen.html');
      await page.waitForSelector('[data-generator=ready]');
      expect(await page.$$eval('.samples a', (links) => links.map(({textContent}) => textContent)))
        .to.deep.equal(['Eine Straße', 'Alle Straßen', 'Aus dem Stadtprofil']);
      await Promise.all([page.waitForNavigation(), page.click('.samples li:nth-child(2) a')]);
      await page.waitForSelector('[data-generator=ready]');
      const frame = await previewOf(page);
      await frame.waitForFunction(() => document.querySelector('waste-calendar')?.shadowRoot?.querySelector('#street'));
      await page.close();
    });

    it('checks a sample, and under a policy that forbids it says so of other hosts', async () => {
      const {page, faults} = await open('pruefen.html');
      await page.waitForSelector('[data-check=ready]');
      await page.click('[data-sample]');
      await page.waitForSelector('#ergebnis');
      await page.waitForFunction(() => document.querySelector('[data-preview] > waste-calendar')?.state === 'ready');
      expect(await page.$eval('.summary', (list) => list.textContent)).to.contain('icalendar (am Inhalt erkannt)');
      expect(faults).to.deep.equal([]);
      await page.$eval('#address', (input) => {
        input.value = 'https://www.eschenfurt.example/termine.ics';
      });
      await page.click('[type=submit]');
      await page.waitForFunction(() => document.querySelector('.findings')?.textContent.includes('blocked'));
      expect(await page.$eval('.ways-out .source', ({textContent}) => textContent))
        .to.contain('npx stadtbausteine check https://www.eschenfurt.example/termine.ics');
      await page.close();
    });

    it('speaks English in the generator, and leads to the same choice in German', async () => {
      const {page, faults} = await open('en/einbauen.html?widget=city-events');
      await page.waitForSelector('[data-generator=ready]');
      expect(await page.$eval('#recipe', ({textContent}) => textContent)).to.equal('Step by step: WordPress');
      expect(await page.$eval('#lang', ({value}) => value)).to.equal('en');
      await Promise.all([page.waitForNavigation(), page.click('a[data-language]')]);
      expect(page.url()).to.contain('catalogue/einbauen.html?widget=city-events');
      await page.waitForSelector('[data-generator=ready]');
      expect(await page.$eval('#recipe', ({textContent}) => textContent)).to.equal('Schritt für Schritt: WordPress');
      expect(faults).to.deep.equal([]);
      await page.close();
    });

    it('makes a theme', async () => {
      for (const [path, words] of [['gestalten.html', 'Alles gut lesbar'], ['en/gestalten.html', 'All can be read well']]) {
        const {page, faults} = await open(path);
        await page.waitForSelector('[data-studio=ready]');
        await page.select('#start', 'dortmund');
        await page.waitForFunction(() => document.querySelector('[data-begun]').textContent.endsWith(': Dortmund.'));
        expect(await page.$eval('[data-verdict]', ({textContent}) => textContent)).to.contain(words);
        expect(await page.$eval('[data-written=css]', ({textContent}) => textContent)).to.contain('--city-color-accent');
        expect(faults, path).to.deep.equal([]);
        await page.close();
      }
    });

    it('lets attributes be tried, and no link can put them into the frame', async () => {
      const {page, faults} = await open('waste-calendar.html');
      const frame = await previewOfPlayground(page);
      await page.type('#attribute-heading', 'Müll & mehr');
      await frame.waitForFunction(() => document.querySelector('waste-calendar')?.heading === 'Müll & mehr');
      expect(faults).to.deep.equal([]);
      await page.goto(`${server.url}playground/waste-calendar.html?heading=Giftalarm&src=data:,x`);
      await page.waitForFunction(isReady, {}, 'waste-calendar');
      expect(await page.$eval('waste-calendar', (widget) => widget.heading ?? '')).to.equal('');
      await page.close();
    });

    const previewOfPlayground = async (page) => {
      const element = await page.waitForSelector('iframe[name=playground]');
      // Examples above it still grow and push it out of sight.
      await element.evaluate((frame) => { frame.loading = 'eager'; });
      const frame = await element.contentFrame();
      await frame.waitForSelector('waste-calendar:defined');
      return frame;
    };

    it('says why the preview stays empty on a server that sends no headers', async () => {
      const plain = await serve(folder, () => ({}));
      try {
        const {page} = await open('einbauen.html', plain);
        await page.waitForFunction(() => document.querySelector('[data-preview-note]')?.textContent.includes('Access-Control-Allow-Origin'));
        expect(await textOf(page, 'tag')).to.contain('<waste-calendar');
        await page.close();
      } finally {
        await plain.close();
      }
    });
  });
}
