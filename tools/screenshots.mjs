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
import {besides, shrinkPng} from './png.mjs';

const today = '2026-12-01';
const folder = join(root, 'docs/images');

/** Pictures of whole pages; `height` cuts one off. */
const pages = [
  {name: 'studio', path: 'catalogue/gestalten', width: 1280, height: 1400, density: 1},
  {name: 'snippets', path: 'catalogue/einbauen?widget=waste-calendar&waste-calendar.src=/daten/abfall/ahornweg.ics', width: 1280,
    height: 1400, density: 1},
  {name: 'city-home', path: 'stadt/', width: 1280, height: 2080, density: 1},
];

/** The city's front page while the storm of the demo's services blows, at three widths side by side. */
const widths = [360, 768, 1280];
const storms = [
  {name: 'city-storm-light', scheme: 'light'}, {name: 'city-storm-dark', scheme: 'dark'},
  {name: 'city-storm-arabic', scheme: 'light', lang: 'ar'},
].map((each) => ({...each, path: 'stadt/', widths, height: 2300, density: 1, storm: {at: 75, start: `${today}T08:58:45+01:00`}}));

/** The map of the city at nine in the morning, at three widths side by side. */
const plans = [
  {name: 'city-plan-light'}, {name: 'city-plan-dark', scheme: 'dark'}, {name: 'city-plan-forced', isForced: true},
  {name: 'city-plan-arabic', lang: 'ar'}, {name: 'city-plan-place', press: '.place .name', shows: '.detail .hours-week'},
].map((each) => ({...each, path: 'stadt/karte', widths, height: 1700, density: 1, isNow: true}));

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

/** In the page: it and its widgets speak another language than it was written in. */
async function speak(lang) {
  Object.assign(document.documentElement, {lang, dir: lang === 'ar' ? 'rtl' : 'ltr'});
  const widgets = [...document.querySelectorAll('*')].filter((each) => each.updateComplete);
  const isSpoken = ({renderRoot}) => renderRoot.querySelector('.root')?.lang !== 'de';
  while (!widgets.every(isSpoken)) await new Promise((resolve) => { requestAnimationFrame(resolve); });
}

/** In the page: somebody presses something in a widget, and it shows what they wanted. */
async function pressed([press, shows]) {
  const find = (selector) => [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot?.querySelector(selector))
    .find(Boolean);
  find(press).click();
  while (!find(shows)) await new Promise((resolve) => { requestAnimationFrame(resolve); });
}

async function pictureOf(browser, base, picture) {
  const {path, width, height, density = 2, scheme = 'light', lang, storm, isNow = storm, isForced, press, shows} = picture;
  const page = await browser.newPage();
  await page.setViewport({width, height: height ?? 400, deviceScaleFactor: density});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme}, {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  if (isForced) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
  }
  await page.emulateTimezone('Europe/Berlin');
  await page.evaluateOnNewDocument(stopClock, `${today}T09:00:00+01:00`);
  if (path.startsWith('catalogue/playground/')) await openPlayground(page, base + path);
  else await page.goto(base + path, {waitUntil: 'load'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].filter((each) => 'state' in each && each.localName.includes('-')).every((widget) => {
      widget.loading = 'eager';
      return ['ready', 'empty'].includes(widget.state);
    }));
  // The services' clock goes on during a storm, and a day begins at midnight: the widgets look at the page's own clock.
  if (isNow) await page.evaluate(() => document.querySelectorAll('[today]').forEach((widget) => { widget.today = ''; }));
  if (lang) await page.evaluate(speak, lang);
  if (press) await page.evaluate(pressed, [press, shows]);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(({renderRoot}) => !renderRoot?.querySelector('.skeleton')));
  await page.waitForNetworkIdle({idleTime: 400});
  const png = await page.screenshot({fullPage: !height});
  await page.close();
  return png;
}

async function take(browser, base, picture) {
  await fetch(`${base}dienste/uhr`, {method: 'POST', body: JSON.stringify(picture.storm ?? {at: null})});
  const taken = [];
  for (const width of picture.widths ?? [picture.width]) {
    taken.push(await pictureOf(browser, base, {...picture, width}));
  }
  const png = shrinkPng(taken.reduce(besides));
  writeFileSync(join(folder, `${picture.name}.png`), png);
  console.log(`docs/images/${picture.name}.png ${Math.round(png.length / 1000)} kB`);
}

const wanted = process.argv.slice(2);
const isWanted = ({name}) => wanted.length === 0 || wanted.includes(name);

const pictures = [...pages, ...storms, ...plans, ...Object.entries(await readDemos()).flatMap(picturesOf)];

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
