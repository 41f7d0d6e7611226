/**
 * Delays that a person notices in <city-events> with 2,000 events: key press, filter and paging to the next frame, how much
 * the page shifts, 20 widgets on a page, and what 1,000 times in and out of the page leave behind.
 *
 *     npm run build && node bench/interaction.mjs
 */
import {inFreshPage, launchChromium, serve, watchLongTasks} from './browser.mjs';
import {asDocument, sampleEvents, sampleToday} from './events-sample.mjs';
import {asTable, medianOf, ms, publish} from './figures.mjs';

const widget = (attributes = '') => `<city-events today="${sampleToday}" src="/events.json" ${attributes}></city-events>`;
const page = (body) => ['text/html', `<!doctype html><html lang="de"><meta charset="utf-8"><title>interaction</title>
<meta name="viewport" content="width=device-width"><script type="module" src="/dist/stadtbausteine.js"></script>
<h1>Musterstadt</h1>${body}<p>Was danach kommt.</p></html>`];

const server = await serve({
  '/events.json': ['application/json', asDocument(sampleEvents(2000))],
  '/few.json': ['application/json', asDocument(sampleEvents(200))],
  '/one': page(widget()),
  '/all': page(widget('limit="5000"')),
  '/high': page(`<div style="height: 40rem; overflow: auto">${widget()}</div>`),
  '/twenty': page(widget().replace('/events.json', '/few.json').repeat(20)),
});
const browser = await launchChromium();

const watch = `${watchLongTasks}
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
  globalThis.root = () => document.querySelector('city-events').shadowRoot;
  globalThis.painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  globalThis.named = (text) => [...root().querySelectorAll('button')].find((button) => button.textContent.trim() === text);`;

const settled = async (tab, path, rows) => {
  await tab.goto(server.origin + path);
  await tab.waitForFunction((count) => [...document.querySelectorAll('city-events')].every(
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

/** The longest task while 20 widgets load, scripts compiled and all. */
const twenty = () => inFreshPage(browser, {prepare: watch}, async (tab) => {
  await tab.setViewport({width: 1024, height: 20_000});
  await settled(tab, '/twenty', 10);
  return tab.evaluate('Math.max(0, ...longTasks.map(({duration}) => duration))');
});

/** Memory and nodes left after so many insertions and removals, beside the figures after a few of them. */
const leaving = (cycles) => inFreshPage(browser, {prepare: watch}, async (tab, session) => {
  await settled(tab, '/one', 10);
  await session.send('Performance.enable');
  const cycle = (count) => tab.evaluate(`(async () => {
    const widget = document.querySelector('city-events');
    const next = widget.nextSibling;
    for (let index = 0; index < ${count}; index++) {
      widget.remove();
      next.before(widget);
      if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      const fresh = document.createElement('city-events');
      fresh.setAttribute('loading', 'eager');
      fresh.items = widget.items.slice(0, 10);
      next.before(fresh);
      await fresh.updateComplete;
      fresh.remove();
    }
  })()`);
  const count = async () => {
    for (let again = 0; again < 3; again++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  await cycle(50);
  const before = await count();
  await cycle(cycles);
  const after = await count();
  return {nodes: after.Nodes - before.Nodes, listeners: after.JSEventListeners - before.JSEventListeners};
});

const rows = [['what', 'found', 'promised, at most']];
try {
  for (const [path, name, count] of [['/one', '10 shown', 10], ['/all', 'all shown', 2000]]) {
    for (const slowed of [1, 4]) {
      const speed = slowed > 1 ? `, processor slowed ${slowed} x` : '';
      const {paging, typing, filtering} = await reactions(path, count, slowed);
      rows.push([`key press in the search field, ${name}${speed}`, ms(typing), '100 ms']);
      rows.push([`range chosen, ${name}${speed}`, ms(filtering), '100 ms']);
      if (paging) rows.push([`show more${speed}`, ms(paging), '100 ms']);
    }
  }
  rows.push(['layout shift, height given', (await shifting('/high')).toFixed(3), '0.00']);
  rows.push(['layout shift, no height given', (await shifting('/one')).toFixed(3), '0.02']);
  rows.push(['longest task while 20 widgets load', ms(medianOf([await twenty(), await twenty(), await twenty()])), '50 ms']);
  const {nodes, listeners} = await leaving(1000);
  rows.push(['nodes left by 1,000 times in and out', String(nodes), '0'], ['listeners left by them', String(listeners), '0']);
} finally {
  await browser.close();
  server.close();
}

publish('interaction', asTable(rows));
