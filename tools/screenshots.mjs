/**
 * Takes the pictures of the README and the documentation from the demo, in Chromium: `npm run screenshots`, or with
 * the names of some. The package must be built. The clock stands still, so that a new picture means a new look.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {createDemoServer} from '../demo/server.mjs';
import {mostWanted} from '../demo/stadt/services-page.mjs';
import {findBrowser, quietSwitches} from '../tests/browsers/browsers.mjs';
import {root} from '../build/files.mjs';
import {shrinkPng} from './png.mjs';

const today = '2026-12-01';
const folder = join(root, 'docs/images');

const preview = (attributes, choices = {}, tag = 'waste-calendar') => {
  const query = new URLSearchParams({...choices, src: '/daten/abfall/ahornweg.ics', ...attributes});
  return `catalogue/playground/${tag}?${query}`;
};

const events = (attributes, choices) => preview({src: '/daten/veranstaltungen.ics', ...attributes}, choices, 'city-events');

const services = (attributes, choices) => preview({src: '/daten/leistungen.xml', ...attributes}, choices, 'service-finder');

/** `height` cuts a picture off. */
const pictures = [
  {name: 'studio', path: 'catalogue/gestalten', width: 1280, height: 1400, density: 1},
  {name: 'snippets', path: 'catalogue/einbauen?widget=waste-calendar&waste-calendar.src=/daten/abfall/ahornweg.ics', width: 1280,
    height: 1400, density: 1},
  {name: 'city-home', path: 'stadt/', width: 1280, height: 2080, density: 1},
  {name: 'waste-calendar', path: preview({limit: 5}), width: 760},
  {name: 'waste-calendar-month', path: preview({view: 'month'}), width: 900},
  {name: 'waste-calendar-dark', path: preview({limit: 3}, {theme: 'dark'}), width: 360},
  {name: 'city-events', path: events({limit: 6}), width: 760},
  {name: 'service-finder', path: services({popular: mostWanted}), width: 900},
];

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
  await page.goto(base + path, {waitUntil: 'load'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('waste-calendar, city-events, service-finder')].every((widget) => {
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
