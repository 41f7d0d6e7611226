/**
 * Takes the pictures of the README and the documentation from the demo, in Chromium: `npm run screenshots`, or with
 * the names of some. The package must be built. The clock stands still, so that a new picture means a new look.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {createDemoServer} from '../demo/server.mjs';
import {findBrowser, quietSwitches} from '../tests/browsers/browsers.mjs';
import {readDemos} from '../build/demos.mjs';
import {root} from '../build/files.mjs';
import {openPlayground} from './playground.mjs';
import {shrinkPng} from './png.mjs';

const today = '2026-12-01';
const folder = join(root, 'docs/images');

/** Pictures of whole pages; `height` cuts one off. */
const pages = [
  {name: 'studio', path: 'catalogue/gestalten', width: 1280, height: 1400, density: 1},
  {name: 'snippets', path: 'catalogue/einbauen?widget=waste-calendar&waste-calendar.src=/daten/abfall/ahornweg.ics', width: 1280,
    height: 1400, density: 1},
  {name: 'city-home', path: 'stadt/', width: 1280, height: 2080, density: 1},
];

/** Pictures of one widget, as its demo wants them. */
const picturesOf = ([tag, {playground, pictures = []}]) => pictures.map(({name, attributes, width, theme}) => {
  const query = new URLSearchParams({...theme && {theme}, ...playground.attributes, ...attributes});
  return {name: name ? `${tag}-${name}` : tag, path: `catalogue/playground/${tag}?${query}`, width};
});

/** Stops the clock of a page. */
function stopClock(moment) {
  const fixed = Date.parse(moment);
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...values.length ? values : [fixed]);
    }

    static now() {
      return fixed;
    }
  };
}

async function take(browser, base, {name, path, width, height, density = 2}) {
  const page = await browser.newPage();
  await page.setViewport({width, height: height ?? 400, deviceScaleFactor: density});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'}, {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(stopClock, `${today}T09:00:00+01:00`);
  if (path.startsWith('catalogue/playground/')) await openPlayground(page, base + path);
  else await page.goto(base + path, {waitUntil: 'load'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].filter((each) => 'state' in each && each.localName.includes('-')).every((widget) => {
      widget.loading = 'eager';
      return widget.state === 'ready';
    }));
  await page.waitForNetworkIdle({idleTime: 400});
  const png = shrinkPng(await page.screenshot({fullPage: !height}));
  writeFileSync(join(folder, `${name}.png`), png);
  console.log(`docs/images/${name}.png ${Math.round(png.length / 1000)} kB`);
  await page.close();
}

const wanted = process.argv.slice(2);
const isWanted = ({name}) => wanted.length === 0 || wanted.includes(name);

const pictures = [...pages, ...Object.entries(await readDemos()).flatMap(picturesOf)];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed to take screenshots');
mkdirSync(folder, {recursive: true});
const server = await createDemoServer({today});
const browser = await puppeteer.launch({executablePath, args: [...quietSwitches, '--hide-scrollbars']});
try {
  for (const picture of pictures.filter(isWanted)) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
}
