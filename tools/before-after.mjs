/**
 * Takes the pictures of docs/decisions/0030-what-people-see.md: the same page with the build of an earlier commit and
 * with this one's, side by side. `npm run before-after -- <folder>`, where the folder is a working tree of that commit
 * in which `npm run build` has run; with names of pairs only those. This package must be built as well.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve} from 'node:path';
import {root} from '../build/files.mjs';
import {withChromium} from '../tests/browsers/headless.mjs';
import {besides, shrinkPng} from './png.mjs';

const event = (id, name, startDate, more = {}) => ({id, name, startDate, timeZone: 'Europe/Berlin', ...more});
const library = {id: 'library', name: 'Stadtbibliothek', address: 'Am Markt 2, 43017 Eschenfurt', latitude: 51.17, longitude: 7.08};

/** The dates of a series, each so many days after the one before. */
const series = (id, name, first, days, count) => Array.from({length: count}, (_, index) => {
  const day = new Date(Date.parse(first) + index * days * 86_400_000).toISOString().slice(0, 10);
  return event(`${id}#${day}`, name, `${day}T15:00:00+01:00`, {seriesId: id, recurring: true});
});

const market = event('market', 'Frühlingsmarkt', '2026-03-07T10:00:00+01:00', {
  endDate: '2026-03-07T18:00:00+01:00', location: library, categories: ['Markt'], isAccessibleForFree: true,
  organizer: 'Stadtmarketing Eschenfurt', image: '/market.svg', imageAlt: 'Stände am Fluss',
  description: '<p>Über 40 Stände mit Blumen, Honig und Handwerk, Musik ab 14 Uhr.</p>',
});
const reading = event('reading', 'Lesung am Abend', '2026-03-10T19:30:00+01:00', {location: library, categories: ['Lesung']});
const easter = event('easter', 'Ostermarkt', '2026-04-04T10:00:00+02:00', {location: library, categories: ['Markt']});
const feed = (kind, items) =>
  `data:application/json,${encodeURIComponent(JSON.stringify({stadtbausteine: '1.0', kind, items}))}`;

const events = (items, more = '') =>
  `<city-events loading="eager" today="2026-03-04T09:00:00+01:00" src="${feed('events', items)}" ${more}></city-events>`;
const waste = (more) => `<waste-calendar loading="eager" today="2026-03-04" ${more}></waste-calendar>`;
const dates = [['2026-03-05', 'residual', 'Restmüll'], ['2026-03-10', 'paper', 'Papier'], ['2026-03-12', 'organic', 'Bio']]
  .map(([date, fraction, name]) => ({id: date, date, fraction, name}));
const collections = `src="${feed('collections', dates)}"`;
const streets = JSON.stringify({streets: ['Ahornweg', 'Fliederweg', 'Finkenweg'].map((name) => ({name, src: '/feed.json'}))});

/** Each pair: a name, a page, the most that is shown of it, and what a person does before the picture is taken. */
const pairs = [
  {name: 'copied-link', markup: events([market]), height: 700, act: async ({press}) => {
    await press('Frühlingsmarkt');
    await press('Teilen');
  }},
  {name: 'month-and-list', markup: events([market, easter], 'view="month"'), act: ({press}) => press('Nächster Monat')},
  {name: 'views-above', markup: waste(collections)},
  {name: 'periods', markup: events([market, reading]), height: 190},
  {name: 'active-filters', markup: events([market, reading]), height: 330, act: async ({press}) => {
    await press('Filter');
    await press('Nur kostenlose Veranstaltungen');
    await press('Filter');
  }},
  {name: 'free-first', markup: events([market, reading]), height: 560, act: ({press}) => press('Filter')},
  {name: 'facts-beside-date', markup: events([market]), height: 620, act: ({press}) => press('Frühlingsmarkt')},
  {name: 'field-at-once', markup: '<service-finder loading="eager" src="/never"></service-finder>', waits: false},
  {name: 'five-of-fifty-two', markup: events(series('run', 'Lauftreff an der Marle', '2026-03-04', 7, 53)), width: 360, height: 560,
    act: ({press}) => press('Termine')},
  {name: 'first-wednesday', markup: events(['2026-04-01', '2026-05-06', '2026-06-03', '2026-07-01'].map((day) =>
    event(`repair#${day}`, 'Reparatur-Café', `${day}T15:00:00+02:00`, {seriesId: 'repair', recurring: true, location: library})))},
  {name: 'plurals', lang: 'uk', markup: events([1, 3, 5].flatMap((count) =>
    series(`s${count}`, `Führung ${count}`, '2026-03-05', 7, count + 1)))},
  {name: 'british-hours', lang: 'en', markup: events([market]), height: 560, act: ({press}) => press('Frühlingsmarkt')},
  {name: 'arabic-order', lang: 'ar', markup: events([{...market, image: undefined}], 'range="week"'), height: 560,
    act: ({press}) => press('Frühlingsmarkt')},
  {name: 'arabic-distance', lang: 'ar', markup: waste(collections), width: 360, height: 420},
  {name: 'meant-street', markup: waste('streets="/streets.json"'), act: async ({type, key}) => {
    await type('#street', 'Flidrweg');
    await key('Enter');
  }},
];

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320"><path fill="#8fb8c9" d="M0 0h640v320H0z"/>'
  + '<path fill="#4f7f52" d="M0 220q160-60 320 0t320 0v100H0z"/><path fill="#c8553d" d="M120 190l60-50 60 50z"/></svg>';

const page = ({markup, lang = 'de'}, caption) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${caption}</title><style>body { margin: 0; padding: 12px 16px; font: 16px/1.5 sans-serif }
h1 { margin: 0 0 12px; font: 600 13px/1.5 sans-serif; color: #55616b; direction: ltr; text-align: left }</style>
<script type="module" src="/dist/stadtbausteine.js"></script><h1>${caption}</h1>${markup}</html>`;

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml'};

/** Serves a build, the page of a pair, and what it reads. */
async function serve(folder, caption) {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const send = (body, type = TYPES[extname(pathname)]) => response.writeHead(200, {'content-type': type}).end(body);
    if (pathname === '/never') return undefined;
    if (pathname === '/') return send(page(pairs.find(({name}) => name === searchParams.get('pair')), caption), 'text/html');
    if (pathname === '/market.svg') return send(picture);
    if (pathname === '/streets.json') return send(streets);
    if (pathname === '/feed.json') return send(JSON.stringify({stadtbausteine: '1.0', kind: 'collections', items: dates}));
    const file = join(folder, pathname);
    return pathname.startsWith('/dist/') && existsSync(file) ? send(readFileSync(file)) : response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return {address: `http://127.0.0.1:${server.address().port}/`, close: () => {
    server.close();
    server.closeAllConnections();
  }};
}

/** In the page: the control of the widget with all these words in its name, pressed as a person would. */
async function pressIn(words) {
  const {shadowRoot} = document.querySelector('body > :not(h1, script)');
  const find = () => [...shadowRoot.querySelectorAll('button, a, summary, label')].find((one) =>
    words.every((word) => `${one.textContent} ${one.ariaLabel ?? ''}`.includes(word)) && one.checkVisibility());
  for (let rest = 100; !find() && rest; rest--) await new Promise((done) => setTimeout(done, 50));
  find()?.click();
  await new Promise((done) => setTimeout(done, 300));
}

/** In the page: the moment at which all of it is shown. */
function stopClock() {
  const fixed = Date.parse('2026-03-04T09:00:00+01:00');
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...values.length ? values : [fixed]);
    }

    static now() {
      return fixed;
    }
  };
}

/** What a person does in a page. */
const handsOf = (tab) => ({
  press: (...words) => tab.evaluate(pressIn, words),
  key: (name) => tab.keyboard.press(name),
  async type(selector, text) {
    const field = await tab.waitForFunction(
      (wanted) => document.querySelector('body > :not(h1, script)').shadowRoot.querySelector(wanted), {}, selector);
    await field.asElement().click();
    await tab.keyboard.type(text);
  },
});

async function take(browser, address, {name, width = 720, height = 900, act, waits = true}) {
  const tab = await browser.newPage();
  await tab.setViewport({width, height});
  await tab.emulateTimezone('Europe/Berlin');
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}, {name: 'prefers-reduced-motion', value: 'reduce'}]);
  await tab.evaluateOnNewDocument(stopClock);
  // A page without a window has no clipboard.
  await tab.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', {value: {writeText: async () => {}}}));
  await tab.goto(`${address}?pair=${name}`);
  await tab.waitForFunction(() => document.querySelector('body > :not(h1, script)').shadowRoot?.querySelector('.root'));
  if (waits) await tab.waitForNetworkIdle({idleTime: 300});
  await act?.(handsOf(tab));
  if (waits) await tab.waitForNetworkIdle({idleTime: 300});
  await tab.evaluate(() => scrollTo(0, 0));
  const used = await tab.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await tab.setViewport({width, height: Math.min(used, height)});
  const png = await tab.screenshot();
  await tab.close();
  return png;
}

const [earlier, ...wanted] = process.argv.slice(2);
if (!earlier) throw new Error('Name the folder of the earlier commit: npm run before-after -- ../earlier');
const before = await serve(resolve(earlier), 'before');
const after = await serve(root, 'after');
await withChromium(async (browser) => {
  for (const pair of pairs.filter(({name}) => !wanted.length || wanted.includes(name))) {
    const both = [await take(browser, before.address, pair), await take(browser, after.address, pair)];
    const png = shrinkPng(besides(...both), 64);
    writeFileSync(join(root, `docs/images/seen-${pair.name}.png`), png);
    console.log(`docs/images/seen-${pair.name}.png ${Math.round(png.length / 1000)} kB`);
  }
});
before.close();
after.close();
