/** Pictures of a widget in WordPress: in its editor, and on the published page with the theme that comes with it. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../build/files.mjs';
import {shrinkPng} from '../png.mjs';
import {logIn, publishBlocks, writeBlock} from './wordpress-editors.mjs';
import {ways} from './wordpress-ways.mjs';

const fixed = Date.parse('2026-12-01T09:00:00+01:00');

/** Stops the clock of a page, so that a new picture means a new look. */
function stopClock(moment) {
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...values.length ? values : [moment]);
    }

    static now() {
      return moment;
    }
  };
}

async function keep(page, name, options) {
  const png = shrinkPng(await page.screenshot(options));
  writeFileSync(join(root, `docs/images/${name}.png`), png);
  console.log(`docs/images/${name}.png ${Math.round(png.length / 1000)} kB`);
}

async function takePublished(browser, address, {name, width, height}) {
  // The public has no bar above the page.
  const visitor = await browser.createBrowserContext();
  const page = await visitor.newPage();
  await page.setViewport({width, height, deviceScaleFactor: 2});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(stopClock, fixed);
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction(() => document.querySelector('waste-calendar').state === 'ready');
  await page.waitForNetworkIdle({idleTime: 300});
  await keep(page, name, {fullPage: !height});
  await visitor.close();
}

/** The administrator makes a page with the tag: the editor before publishing, the page after it. */
export async function takePictures({browser, site}) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 640});
  await logIn(page, site.address, 'administrator');
  await writeBlock(page, site.address, {title: 'Abfuhrtermine', text: ways[0].text, type: 'page'});
  await keep(page, 'wordpress-editor');
  const address = `${site.address}/?p=${await publishBlocks(page)}`;
  await page.close();
  await takePublished(browser, address, {name: 'wordpress-page', width: 1280, height: 1000});
  await takePublished(browser, address, {name: 'wordpress-phone', width: 360, height: 1000});
}
