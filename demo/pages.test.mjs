import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {tmpdir} from 'node:os';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import {createDemoServer} from './server.mjs';
import {findBrowser} from '../scripts/browsers.mjs';

const executablePath = findBrowser('chromium');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const built = fileURLToPath(new URL('../dist', import.meta.url));

const pages = ['catalogue/', 'catalogue/waste-calendar', 'catalogue/states/waste-calendar', 'stadt/', 'stadt/abfall/',
  'stadt/abfall/strassen', 'stadt/dienstleistungen', 'stadt/impressum', 'app/', 'nirgends'];

/** Everything the states page breaks on purpose is no fault of the page. */
const isOwnFault = (text) => !/Failed to load resource/.test(text);

if (executablePath) {
  describe('the pages of the demo, in Chromium', () => {
    let server;
    let browser;
    let dist;

    before(async () => {
      expect(existsSync(join(built, 'integrity.json')), 'the package is built').to.equal(true);
      // A build that runs meanwhile must not take the files away from under a page.
      dist = mkdtempSync(join(tmpdir(), 'demo-pages-'));
      cpSync(built, dist, {recursive: true});
      server = await createDemoServer({today: '2026-11-20', dist});
      browser = await puppeteer.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
        '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']});
    });

    after(async () => {
      await browser?.close();
      await server?.close();
      if (dist) rmSync(dist, {recursive: true});
    });

    async function open(path, {width = 1280, scheme = 'light', script = true, bypassPolicy = false} = {}) {
      const page = await browser.newPage();
      const faults = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && isOwnFault(message.text())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.setBypassCSP(bypassPolicy);
      await page.setJavaScriptEnabled(script);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width, height: 900});
      await page.goto(server.url + path, {waitUntil: 'load'});
      return {page, faults};
    }

    for (const path of pages) {
      for (const scheme of ['light', 'dark']) {
        it(`gives axe nothing to find on /${path}, ${scheme}`, async () => {
          const {page} = await open(path, {scheme, bypassPolicy: true});
          await page.evaluate(axe);
          const found = await page.evaluate(() => globalThis.axe.run(document, {iframes: false}));
          expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`)).to.deep.equal([]);
          await page.close();
        });
      }

      it(`fits /${path} into 320 pixels`, async () => {
        const {page} = await open(path, {width: 320});
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(320);
        await page.close();
      });
    }

    it('keeps to its own policy', async () => {
      for (const path of ['catalogue/', 'catalogue/waste-calendar', 'stadt/abfall/']) {
        const {page, faults} = await open(path);
        await page.waitForFunction(() => customElements.get('waste-calendar') || !document.querySelector('waste-calendar'));
        expect(faults, path).to.deep.equal([]);
        await page.close();
      }
    });

    it('shows the collections of a street of the sample city', async () => {
      const {page} = await open('catalogue/');
      await page.waitForFunction(() => document.querySelector('waste-calendar').state === 'ready');
      const first = await page.evaluate(() => document.querySelector('waste-calendar').items[0]);
      expect(first).to.include({date: '2026-11-23', fraction: 'paper'});
      await page.close();
    });

    it('lets an app take over what leaves the widget', async () => {
      const {page} = await open('app/', {width: 360});
      const kept = await page.evaluate(() => document.querySelector('waste-calendar').dispatchEvent(new CustomEvent(
        'city-navigate', {bubbles: true, composed: true, cancelable: true, detail: {href: 'tel:115', purpose: 'tel'}})));
      expect(kept).to.equal(false);
      expect(await page.$eval('dialog[open]', (sheet) => sheet.textContent)).to.contain('wählt diese Nummer. tel:115');
      await page.close();
    });

    it('leads to all dates where no script runs', async () => {
      const {page} = await open('stadt/abfall/', {script: false});
      await Promise.all([page.waitForNavigation(), page.click('waste-calendar a')]);
      expect(await page.$eval('h1', (heading) => heading.textContent)).to.equal('Abfuhrtermine nach Straßen');
      expect((await page.$$('.streets > li')).length).to.equal(300);
      await page.close();
    });

    it('shows every example in the language one chooses, at once', async () => {
      const {page} = await open('catalogue/waste-calendar');
      await page.select('#choice-lang', 'ar');
      await page.select('#choice-width', '360');
      const frame = await page.$('iframe[data-chosen]');
      const shown = await frame.evaluate((element) => ({src: element.src, width: element.width}));
      expect(shown.src).to.contain('lang=ar');
      expect(shown.width).to.equal('360');
      expect(page.url()).to.contain('lang=ar');
      await page.close();
    });

    it('writes the tag while one fills in its attributes', async () => {
      const {page} = await open('catalogue/waste-calendar');
      await page.type('#attribute-heading', 'Müll & mehr');
      await page.waitForFunction(() => document.querySelector('[data-result] code').textContent.includes('mehr'));
      expect(await page.$eval('[data-result] code', (code) => code.textContent)).to.equal(
        '<waste-calendar src="/daten/abfall/ahornweg.ics" heading="Müll &amp; mehr"></waste-calendar>');
      expect(await page.$eval('iframe[name=playground]', (frame) => new URL(frame.src).searchParams.get('heading')))
        .to.equal('Müll & mehr');
      await page.close();
    });

    it('makes every frame as high as what it shows', async () => {
      const {page} = await open('catalogue/waste-calendar');
      await page.waitForFunction(() => {
        const frame = document.querySelector('iframe[data-fit]');
        const height = frame.contentDocument?.documentElement.getBoundingClientRect().height;
        return height > 60 && Math.abs(frame.getBoundingClientRect().height - height) < 2;
      });
      await page.close();
    });
  });
}
