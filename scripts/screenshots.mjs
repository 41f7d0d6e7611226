/**
 * Takes the pictures of the README and the documentation from the demo, in Chromium: `npm run screenshots`, or with
 * the names of some. The package must be built. The clock stands still, so that a new picture means a new look.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {createDemoServer} from '../demo/server.mjs';
import {mostWanted} from '../demo/stadt/services-page.mjs';
import {findBrowser} from './browsers.mjs';
import {takeSheet} from './contact-sheet.mjs';
import {root} from './files.mjs';
import {shrinkPng} from './png.mjs';

const today = '2026-12-01';
const folder = join(root, 'docs/images');

const preview = (attributes, choices = {}, tag = 'waste-calendar') => {
  const query = new URLSearchParams({...choices, src: '/daten/abfall/ahornweg.ics', ...attributes});
  return `catalogue/playground/${tag}?${query}`;
};

const events = (attributes, choices) => preview({src: '/daten/veranstaltungen.ics', ...attributes}, choices, 'city-events');

const services = (attributes, choices) => preview({src: '/daten/leistungen.xml', ...attributes}, choices, 'service-finder');

/** `street` is chosen in every widget of the page; `height` cuts the picture off. */
const pictures = [
  {name: 'catalogue', path: 'catalogue/', width: 1280, height: 860},
  {name: 'studio', path: 'catalogue/gestalten', width: 1280, height: 1400, density: 1},
  {name: 'snippets', path: 'catalogue/einbauen?widget=waste-calendar&waste-calendar.src=/daten/abfall/ahornweg.ics', width: 1280,
    height: 1400, density: 1},
  {name: 'city-page', path: 'stadt/abfall/', width: 1280, height: 1000, street: 'Ahornweg'},
  {name: 'city-page-dark', path: 'stadt/abfall/', width: 1280, height: 1000, street: 'Ahornweg', scheme: 'dark'},
  {name: 'city-home', path: 'stadt/', width: 1280, height: 2080, density: 1},
  {name: 'city-home-dark', path: 'stadt/', width: 1280, height: 2080, density: 1, scheme: 'dark'},
  {name: 'city-phone', path: 'stadt/abfall/', width: 390, height: 1040, street: 'Ahornweg'},
  {name: 'waste-calendar', path: preview({limit: 5}), width: 760},
  {name: 'waste-calendar-compact', path: preview({limit: 3}), width: 320},
  {name: 'waste-calendar-month', path: preview({view: 'month'}), width: 900},
  {name: 'waste-calendar-dark', path: preview({limit: 3}, {theme: 'dark'}), width: 360},
  {name: 'waste-calendar-arabic', path: preview({limit: 3}, {lang: 'ar'}), width: 360},
  {name: 'city-events', path: events({limit: 6}), width: 760},
  {name: 'service-finder', path: services({popular: mostWanted}), width: 900},
];

/** Every state of a widget, each width once in light colours, then dark ones and the other direction. */
const sheets = ['city-events', 'service-finder'].flatMap((tag) => [
  {name: `${tag}-states-320`, tag, width: 320, columns: 4},
  {name: `${tag}-states-768-dark`, tag, width: 768, columns: 2, theme: 'dark', scale: .8},
  {name: `${tag}-states-1280`, tag, width: 1280, columns: 2, scale: .6},
  {name: `${tag}-states-320-arabic`, tag, width: 320, columns: 4, lang: 'ar'},
]);

/** Stops the clock of a page, and gives its widgets their street before they are defined. */
function prepare(moment, street) {
  const fixed = Date.parse(moment);
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...values.length ? values : [fixed]);
    }

    static now() {
      return fixed;
    }
  };
  if (!street) return;
  new MutationObserver(() => {
    for (const widget of document.querySelectorAll('waste-calendar')) widget.setAttribute('street', street);
  }).observe(document, {childList: true, subtree: true});
}

async function take(browser, base, {name, path, width, height, density = 2, scheme = 'light', street}) {
  const page = await browser.newPage();
  await page.setViewport({width, height: height ?? 400, deviceScaleFactor: density});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme}, {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(prepare, `${today}T09:00:00+01:00`, street);
  await page.goto(base + path, {waitUntil: 'load'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('waste-calendar, city-events, service-finder')].every((widget) => {
      widget.loading = 'eager';
      return widget.state === 'ready';
    }));
  await page.waitForNetworkIdle({idleTime: 400});
  keep(name, await page.screenshot({fullPage: !height}));
  await page.close();
}

function keep(name, screenshot, colours) {
  const png = shrinkPng(screenshot, colours);
  writeFileSync(join(folder, `${name}.png`), png);
  console.log(`docs/images/${name}.png ${Math.round(png.length / 1000)} kB`);
}

const wanted = process.argv.slice(2);
const isWanted = ({name}) => wanted.length === 0 || wanted.includes(name);

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is needed to take screenshots');
mkdirSync(folder, {recursive: true});
const server = await createDemoServer({today});
const browser = await puppeteer.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--hide-scrollbars']});
try {
  for (const picture of pictures.filter(isWanted)) await take(browser, server.url, picture);
  for (const sheet of sheets.filter(isWanted)) {
    // Of many pictures on one, few colours are enough, and shades of a letter's edge are most of the bytes.
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(prepare, `${today}T09:00:00+01:00`);
    await page.emulateTimezone('Europe/Berlin');
    keep(sheet.name, await takeSheet(page, server.url, sheet), 32);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
