/**
 * From navigation to data on the screen: 2,000 events of a year in <city-events> and in FullCalendar's list, each
 * in a browser that has nothing cached, in turns, in one run on one machine.
 *
 *     npm run build && npm ci --prefix bench && node bench/render.mjs
 *
 * `--rounds=5` sets how often; `--write` writes the table of `docs/performance.md`.
 */
import {build} from 'esbuild';
import {blockingTime, inFreshPage, launchChromium, serve, tasksOf} from './browser.mjs';
import {asCalendar, asDocument, asFullCalendar, sampleEvents, sampleToday} from './events-sample.mjs';
import {asTable, medianOf, ms, publish, times, verdict} from './figures.mjs';

const count = 2000;
const option = (name, otherwise) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const rounds = Number(option('rounds', 5));
const events = sampleEvents(count);
const inMonth = events.filter(({start}) => start < '2026-02-01').length;

const {outputFiles: [bundle]} = await build({
  entryPoints: [new URL('fullcalendar-page.mjs', import.meta.url).pathname],
  bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
  // The plugin reads with ical.js 1; the other benchmarks use 2.
  alias: {'ical.js': new URL('node_modules/ical.js-1', import.meta.url).pathname},
});

const page = (body, script) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>render</title>
<meta name="viewport" content="width=device-width"><script type="module" src="${script}"></script>${body}</html>`;

const ourPage = (feed, month) => page(
  `<city-events today="${sampleToday}" limit="5000" ${month ? 'range="month"' : ''} src="${feed}"></city-events>`,
  '/dist/stadtbausteine.js');
const theirPage = (feed, month) => page(
  `<div id="calendar" data-view="${month ? 'listMonth' : 'listYear'}" data-day="${sampleToday}" data-feed="${feed}"></div>`,
  '/fullcalendar.js');

/** Looks once a frame whether the last line is there; it is on the screen when the next frame begins. */
const watch = `
  globalThis.shown = new Promise((resolve) => {
    const wanted = () => Number(new URLSearchParams(location.search).get('wanted'));
    const look = () => {
      const ours = document.querySelector('city-events')?.shadowRoot;
      const lines = ours ? ours.querySelectorAll('.event') : document.querySelectorAll('.fc-list-event');
      if (lines.length && !globalThis.first) {
        globalThis.first = new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
      }
      if (lines.length < wanted() || !lines[wanted() - 1].textContent.includes('Nr. ' + wanted() + ' ')) {
        return requestAnimationFrame(look);
      }
      requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });`;

const views = [
  {id: 'year', name: 'all of them / `listYear`', month: false, wanted: count,
    most: {json: {busy: 0.28, shown: 0.36}, ics: {busy: 0.30, shown: 0.40}, first: 0.30, blocked: 0.1}},
  {id: 'month', name: 'one month / `listMonth`', month: true, wanted: inMonth,
    most: {json: {busy: 0.78, shown: 0.90}, ics: {busy: 0.70, shown: 0.60}, blocked: 0.35}},
];
const feeds = [
  {id: 'json', name: 'JSON', ours: '/events.json', theirs: '/fullcalendar.json'},
  {id: 'ics', name: 'iCalendar', ours: '/events.ics', theirs: '/events.ics'},
];

const server = await serve({
  '/fullcalendar.js': ['text/javascript', bundle.text],
  '/events.json': ['application/json', asDocument(events)],
  '/events.ics': ['text/calendar', asCalendar(events)],
  '/fullcalendar.json': ['application/json', asFullCalendar(events)],
  ...Object.fromEntries(views.flatMap(({id, month}) => feeds.flatMap((feed) => [
    [`/ours-${id}-${feed.id}`, ['text/html', ourPage(feed.ours, month)]],
    [`/theirs-${id}-${feed.id}`, ['text/html', theirPage(feed.theirs, month)]],
  ]))),
});
const browser = await launchChromium();
const version = (await browser.version()).replace(/.*\//, '');

/**
 * One navigation: milliseconds until everything is shown, and processor time of the page's main thread until then (what
 * else the machine does meanwhile does not count).
 */
const visit = (path, wanted) => inFreshPage(browser, {prepare: watch}, async (tab, session) => {
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await tab.goto(`${server.origin}${path}?wanted=${wanted}`, {waitUntil: 'domcontentloaded'});
  const shown = await tab.evaluate('shown');
  const first = await tab.evaluate('first');
  const {metrics} = await session.send('Performance.getMetrics');
  return {shown, first, busy: metrics.find(({name}) => name === 'TaskDuration').value * 1000};
});

/** The same at a slowed processor: what blocks the page until a moment later, when the widget has read all. */
const slowVisit = (path, wanted) => inFreshPage(browser, {slowed: 4, prepare: watch}, async (tab) => {
  const tasks = await tasksOf(tab, async () => {
    await tab.goto(`${server.origin}${path}?wanted=${wanted}`, {waitUntil: 'domcontentloaded'});
    await tab.evaluate('shown');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  return {blocked: blockingTime(tasks)};
});

/** Both in turns, the one that begins alternating. */
const compare = async ({id, wanted}, feed, visit) => {
  const found = {ours: [], theirs: []};
  for (let round = -1; round < rounds; round++) {
    for (const who of round % 2 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
      const one = await visit(`/${who}-${id}-${feed.id}`, wanted);
      if (round >= 0) found[who].push(one);
    }
  }
  const pair = (what) => ['ours', 'theirs'].map((who) => medianOf(found[who].map((one) => one[what])));
  return Object.fromEntries(Object.keys(found.ours[0]).map((what) => [what, pair(what)]));
};

/** What is promised of a view: what it is called, the two figures, the most that ours may be of theirs. */
const promised = ({most}, feed, {shown, first, busy}, {blocked}) => [
  ['on the screen, by the clock', shown, most[feed.id].shown], ['processor time', busy, most[feed.id].busy],
  ...most.first ? [['the first line, by the clock', first, most.first]] : [],
  ['blocking time, processor slowed 4 x', blocked, most.blocked],
];

const rows = [['view', 'feed', 'what', 'ours', 'FullCalendar', 'ratio', 'promised, at most', 'kept?']];
try {
  for (const view of views) {
    for (const feed of feeds) {
      // The clock and the processor as they are; what blocks, at a slow one.
      const [asItIs, slowed] = [await compare(view, feed, visit), await compare(view, feed, slowVisit)];
      for (const [what, [ours, theirs], most] of promised(view, feed, asItIs, slowed)) {
        const ratio = ours / Math.max(1, theirs);
        rows.push([view.name, feed.name, what, ms(ours), ms(theirs), times(ratio), times(most), verdict(ratio, most)]);
        console.error(rows.at(-1).join(' | '));
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}

publish('render', `${asTable(rows)}\n\nMedians of ${rounds} rounds in turns; Chromium ${version}, Node ${process.version}.`);
