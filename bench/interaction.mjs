/**
 * Delays that a person notices: of <city-events> with 2,000 events and <service-finder> with 5,000 services key press, filter
 * and paging; how much the page shifts; the longest task of a page with a large calendar or with 20 widgets; and what
 * 1,000 times in and out of the page leave behind.
 *
 *     npm run build && node bench/interaction.mjs
 */
import {readDemos, sampleFeeds} from '../build/demos.mjs';
import {inFreshPage, launchChromium, serve, tasksOf, watchLeftovers} from './browser.mjs';
import {asDocument, sampleEvents, sampleToday} from './events-sample.mjs';
import {asPromises, medianOf, ms, publish} from './figures.mjs';
import {sampleCalendar} from './icalendar-sample.mjs';
import {sampleServices} from './services-sample.mjs';

/** Every widget that reads our own JSON, with a sample of it. */
const samples = sampleFeeds(await readDemos()).filter(({ending}) => ending === 'json');
/** 20 widgets, all kinds in turns. */
const twentyTags = Array.from({length: 20}, (_, index) => samples[index % samples.length].tag);

const widget = (attributes = '') => `<city-events today="${sampleToday}" src="/events.json" ${attributes}></city-events>`;
const page = (body) => ['text/html', `<!doctype html><html lang="de"><meta charset="utf-8"><title>interaction</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/dist/stadtbausteine.js"></script>
<link rel="icon" href="data:,"><h1>Musterstadt</h1>${body}<p>Was danach kommt.</p></html>`];

const server = await serve({
  '/events.json': ['application/json', asDocument(sampleEvents(2000))],
  '/large.ics': ['text/calendar', sampleCalendar(10_000)],
  '/services.json': ['application/json', JSON.stringify({stadtbausteine: '1.0', kind: 'services', items: sampleServices(5000)})],
  ...Object.fromEntries(samples.map(({tag, type, text}) => [`/${tag}.json`, [type, text]])),
  '/one': page(widget()),
  '/all': page(widget('limit="5000"')),
  '/high': page(`<div style="height: 40rem; overflow: auto">${widget()}</div>`),
  '/large': page('<city-events today="2026-03-01" src="/large.ics"></city-events>'),
  '/services': page('<service-finder src="/services.json"></service-finder>'),
  '/twenty': page(twentyTags.map((tag) => `<${tag} today="2026-03-02" src="/${tag}.json"></${tag}>`).join('')),
  ...Object.fromEntries(samples.map(({tag}) => [`/alone-${tag}`, page(`<${tag} today="2026-03-02" src="/${tag}.json"></${tag}>`)])),
});
const browser = await launchChromium();

const watch = `${watchLeftovers}
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
  globalThis.root = () => document.body.querySelector('[src]').shadowRoot;
  globalThis.painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  globalThis.named = (text) => [...root().querySelectorAll('button')].find((button) => button.textContent.trim() === text);`;

/** Opens a page and waits until all of its widgets are ready and a list of events has so many rows. */
const settled = async (tab, path, rows = 0) => {
  await tab.goto(server.origin + path);
  await tab.waitForFunction((count) => [...document.body.querySelectorAll(':not(:defined), [src]')].every(
    ({state, shadowRoot}) => state === 'ready' && shadowRoot.querySelectorAll('.event').length >= count), {}, rows);
  await tab.waitForNetworkIdle({idleTime: 300});
};

/** Median milliseconds from an act in the page to the frame after it, several times over. */
const acting = async (tab, act, again = 15) => {
  const found = [];
  for (let round = -2; round < again; round++) {
    const time = await tab.evaluate(`(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const begin = performance.now();
      (${act})(${round});
      await painted();
      return performance.now() - begin;
    })()`);
    if (round >= 0) found.push(time);
  }
  return medianOf(found);
};

const type = `(round) => {
  const field = root().querySelector('#text');
  field.value = ['k', 'ko', 'kon', 'konz', 'konzert'][(round + 5) % 5];
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}`;
const range = `(round) => named(round % 2 ? 'Wochenende' : 'Alle').click()`;
const more = `() => named('Mehr zeigen').click()`;

const reactions = async (path, rows, slowed) => inFreshPage(browser, {slowed, prepare: watch}, async (tab) => {
  await settled(tab, path, rows);
  const paging = path === '/one' ? await acting(tab, more) : undefined;
  await tab.evaluate(`named('Filter').click()`);
  await tab.waitForFunction(`root().querySelector('#text')`);
  return {paging, typing: await acting(tab, type), filtering: await acting(tab, range)};
});

const shifting = (path) => inFreshPage(browser, {prepare: watch}, async (tab) => {
  await settled(tab, path, 10);
  return tab.evaluate('shifts');
});

/** The longest task while a page loads until its widgets are ready, in the middle of three times; without parsing, too. */
const loading = async (path) => {
  const found = [];
  for (let round = 0; round < 3; round++) {
    found.push(await inFreshPage(browser, {}, async (tab) => {
      await tab.setViewport({width: 1024, height: 20_000});
      const tasks = await tasksOf(tab, () => settled(tab, path));
      return {
        all: Math.max(...tasks.map(({all}) => all)), running: Math.max(...tasks.map(({all, parsing}) => all - parsing)),
      };
    }));
  }
  return {all: medianOf(found.map(({all}) => all)), running: medianOf(found.map(({running}) => running))};
};

/** Milliseconds of main thread from a key in the search of services to what the next frame paints, 95 of 100 times. */
const searching = () => inFreshPage(browser, {prepare: watch}, async (tab) => {
  await settled(tab, '/services');
  const key = (text) => tab.evaluate(`(async () => {
    await painted();
    const field = root().querySelector('#query');
    const begin = performance.now();
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await root().host.updateComplete;
    document.body.getBoundingClientRect();
    return performance.now() - begin;
  })()`);
  const words = ['personalausweis', 'wohnung anmelden', 'hund', 'geburtsurkunde', 'baum fällen', 'parkausweis'];
  for (const word of words) await key(word);
  // The index is made in slices meanwhile.
  await tab.waitForNetworkIdle({idleTime: 2000});
  const found = [];
  for (const word of words) for (let end = 1; end <= word.length; end++) found.push(await key(word.slice(0, end)));
  return found.sort((a, b) => a - b)[Math.floor(found.length * 0.95)];
});

/** Nodes, listeners, timers and observers left after so many insertions and removals, beside those after a few. */
const leaving = (tag, cycles) => inFreshPage(browser, {prepare: watch}, async (tab, session) => {
  await settled(tab, `/alone-${tag}`);
  await session.send('Performance.enable');
  const cycle = (count) => tab.evaluate(`(async () => {
    const widget = document.querySelector('${tag}');
    const next = widget.nextSibling;
    for (let index = 0; index < ${count}; index++) {
      widget.remove();
      next.before(widget);
      if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      const fresh = document.createElement('${tag}');
      fresh.setAttribute('loading', 'eager');
      fresh.items = widget.items.slice(0, 10);
      next.before(fresh);
      await fresh.updateComplete;
      fresh.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  })()`);
  const count = async () => {
    for (let again = 0; again < 3; again++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const {Nodes, JSEventListeners} = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
    return {nodes: Nodes, listeners: JSEventListeners, ...await tab.evaluate('left()')};
  };
  await cycle(50);
  const before = await count();
  await cycle(cycles);
  const after = await count();
  return Object.entries(after).map(([what, number]) => [`${what} left by <${tag}>`, number - before[what], 0, String]);
});

const rows = [];
try {
  for (const [path, name, count] of [['/one', '10 shown', 10], ['/all', 'all shown', 2000]]) {
    for (const slowed of [1, 4]) {
      const speed = slowed > 1 ? `, processor slowed ${slowed} x` : '';
      const {paging, typing, filtering} = await reactions(path, count, slowed);
      rows.push([`key press in the search field, ${name}${speed}`, typing, 100]);
      rows.push([`range chosen, ${name}${speed}`, filtering, 100]);
      if (paging) rows.push([`show more${speed}`, paging, 100]);
    }
  }
  rows.push(['main thread at a key press among 5,000 services, 95 of 100', await searching(), 16]);
  rows.push(['longest task while a calendar of 10,000 events is read', (await loading('/large')).running, 50]);
  const before = samples.map(({tag}) => server.asked(`/${tag}.json`));
  const twenty = await loading('/twenty');
  rows.push([`longest task while 20 widgets load, without parsing (with it ${ms(twenty.all)})`, twenty.running, 50]);
  const asked = samples.map(({tag}, index) => (server.asked(`/${tag}.json`) - before[index]) / 3);
  rows.push(['requests for one address by 20 widgets', Math.max(...asked), 1, String]);
  const shift = (value) => value.toFixed(3);
  rows.push(['layout shift, height given', await shifting('/high'), 0, shift]);
  rows.push(['layout shift, no height given', await shifting('/one'), 0.02, shift]);
  for (const {tag} of samples) rows.push(...await leaving(tag, 1000));
} finally {
  await browser.close();
  server.close();
}

publish('interaction', asPromises(rows, ms));
