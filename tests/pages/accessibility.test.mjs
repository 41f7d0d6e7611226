import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {listWidgets} from '../../build/files.mjs';
import {executablePath, openDemo, patience} from '../browsers/browser.mjs';
import {listPages} from './demo-pages.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: whether every widget in sight has its data, or asks for a street. No warning is an answer. */
const allReady = (selector) => [...document.querySelectorAll(selector)].every((widget) => {
  if (!widget.checkVisibility()) return true;
  widget.loading = 'eager';
  return ['ready', 'empty'].includes(widget.state) || widget.shadowRoot?.querySelector('#street');
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

    /** The findings of axe on all pages. */
    const findings = async (scheme) => {
      const found = [];
      for (const path of pages) {
        const {page} = await demo.open(path.slice(1), {scheme, bypassPolicy: true});
        await page.waitForFunction(allReady, {}, listWidgets().join());
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => globalThis.axe.run(document, {iframes: false}));
        found.push(...violations.map(({id, nodes}) => `${path}: ${id}: ${nodes[0].target}`));
        await page.close();
      }
      return found;
    };

    for (const scheme of ['light', 'dark']) {
      it(`gives axe nothing to find, ${scheme}`, async () => {
        expect(await findings(scheme)).to.deep.equal([]);
      });
    }
  });
}
