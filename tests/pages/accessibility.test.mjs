import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {listWidgets} from '../../build/files.mjs';
import {pageAt} from '../../demo/catalogue/places.mjs';
import {executablePath, openDemo, patience} from '../browsers/browser.mjs';
import {listPages} from './demo-pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: whether all widgets in sight have their data, or ask for a street or municipality. */
const allReady = (selector) => [...document.querySelectorAll(selector)].every((widget) => {
  if (!widget.checkVisibility()) return true;
  widget.loading = 'eager';
  return ['ready', 'empty'].includes(widget.state)
    || widget.shadowRoot?.querySelector(widget.state === 'idle' ? '#street, #municipality' : '#street');
});

if (executablePath) {
  describe('every page of the demo, in Chromium', function() {
    this.timeout(10 * patience);

    let demo;
    let pages;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
      pages = await listPages(demo.url);
    });
    after(() => demo?.close());

    /** The findings of axe on a page, by some rules or by all. */
    const findings = async (page, rules) => {
      const {violations} = await page.evaluate((values) => globalThis.axe.run(document, {
        iframes: false, resultTypes: ['violations'], ...values && {runOnly: {type: 'rule', values}},
      }), rules);
      return violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`);
    };

    /** A page's English twin has the colours of the German one. */
    const isTwin = (path) => pageAt(path).lang === 'en';

    const inDark = async (page) => {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      return findings(page, ['color-contrast', 'link-in-text-block']);
    };

    it('gives axe nothing to find, nor in dark by the rules of colour', async () => {
      const found = [];
      for (const path of pages) {
        const {page} = await demo.open(path.slice(1), {bypassPolicy: true, frames: false});
        await page.waitForFunction(allReady, {}, listWidgets().join());
        await page.evaluate(axe);
        const light = await findings(page);
        const dark = isTwin(path) ? [] : await inDark(page);
        found.push(...[...light, ...dark].map((finding) => `${path}: ${finding}`));
        await page.close();
      }
      expect(found).to.deep.equal([]);
    });
  });
}
