import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {executablePath, openDemo} from '../browsers/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = ['catalogue/', 'catalogue/en/', 'catalogue/gestalten', 'catalogue/en/gestalten', 'catalogue/waste-calendar',
  'catalogue/en/waste-calendar', 'catalogue/city-events', 'catalogue/service-finder',
  'catalogue/states/waste-calendar', 'catalogue/states/city-events', 'catalogue/states/service-finder', 'stadt/',
  'stadt/abfall/', 'stadt/abfall/strassen', 'stadt/veranstaltungen', 'stadt/veranstaltungen/kalender.html',
  'stadt/dienstleistungen', 'stadt/dienstleistungen?service=leistung-1001', 'stadt/dienstleistungen/a-bis-z',
  'stadt/impressum', 'app/', 'nirgends'];

/** In the page: whether every widget shows its data. */
const allReady = () => [...document.querySelectorAll('waste-calendar, city-events, service-finder')].every((widget) => {
  widget.loading = 'eager';
  return widget.state === 'ready' || widget.shadowRoot?.querySelector('#street');
});

if (executablePath) {
  describe('the pages of the demo, in Chromium', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today: '2026-11-20'});
    });
    after(() => demo?.close());

    for (const path of pages) {
      for (const scheme of ['light', 'dark']) {
        it(`gives axe nothing to find on /${path}, ${scheme}`, async () => {
          const {page} = await demo.open(path, {scheme, bypassPolicy: true});
          await page.waitForFunction(allReady);
          await page.evaluate(axe);
          const found = await page.evaluate(() => globalThis.axe.run(document, {iframes: false}));
          expect(found.violations.map(({id, nodes}) => `${id}: ${nodes[0].target}`)).to.deep.equal([]);
          await page.close();
        });
      }
    }
  });
}
