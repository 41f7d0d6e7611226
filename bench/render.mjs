/**
 * From navigation to data on the screen: 2,000 events of a year in <city-events> and in FullCalendar's list, each
 * in a browser that has nothing cached, in turns, in one run on one machine.
 *
 *     npm run build && npm install --prefix bench && npm run --prefix bench render
 *
 * `--rounds=7` sets how often; `--write` writes the table of `docs/performance.md`.
 */
import {build} from 'esbuild';
import {blockingTime, inFreshPage, launchChromium, serve, watchLongTasks} from './browser.mjs';
import {asCalendar, asDocument, asFullCalendar, sampleEvents, sampleToday} from './events-sample.mjs';
import {asTable, medianOf, ms, publish, times} from './figures.mjs';

const count = 2000;
const option = (name, otherwise) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;
const rounds = Number(option('rounds', 7));
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
const watch = `${watchLongTasks}
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

/**
 * One navigation: milliseconds until everything is shown, processor time of the page's main thread until then (what
 * else the machine does meanwhile does not count), and what blocked the page until a moment later.
 */
const visit = (path, wanted, slowed) => inFreshPage(browser, {slowed, prepare: watch}, async (tab, session) => {
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await tab.goto(`${server.origin}${path}?wanted=${wanted}`, {waitUntil: 'domcontentloaded'});
  const shown = await tab.evaluate('shown');
  const first = await tab.evaluate('first');
  const {metrics} = await session.send('Performance.getMetrics');
  const busy = metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const tasks = await tab.evaluate('longTasks');
  return {shown, first, busy, blocked: blockingTime(tasks)};
});

/** Both in turns, the one that begins alternating. */
const compare = async ({id, wanted}, feed, slowed) => {
  const found = {ours: [], theirs: []};
  for (let round = -1; round < rounds; round++) {
    for (const who of round % 2 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
      const one = await visit(`/${who}-${id}-${feed.id}`, wanted, slowed);
      if (round >= 0) found[who].push(one);
    }
  }
  const median = (who, what) => medianOf(found[who].map((one) => one[what]));
  return {
    ours: median('ours', 'shown'), theirs: median('theirs', 'shown'),
    busy: median('ours', 'busy') / median('theirs', 'busy'),
    first: median('ours', 'first') / median('theirs', 'first'),
    blocked: median('ours', 'blocked'), theirBlocked: median('theirs', 'blocked'),
  };
};

const rows = [['what', 'feed', 'processor', 'ours', 'FullCalendar', 'by the clock', 'processor time', 'first line', 'blocking time', 'missed']];
const missed = [];
try {
  for (const view of views) {
    for (const feed of feeds) {
      for (const slowed of [1, 4]) {
        const {ours, theirs, busy, first, blocked, theirBlocked} = await compare(view, feed, slowed);
        // The clock and the processor as they are; what blocks, at a slow one.
        const found = slowed > 1
          ? [['blocking time', blocked / Math.max(1, theirBlocked), view.most.blocked]]
          : [['by the clock', ours / theirs, view.most[feed.id].shown], ['processor time', busy, view.most[feed.id].busy],
            ['first line', first, view.most.first]];
        const over = found.filter(([, ratio, most]) => ratio > most);
        rows.push([view.name, feed.name, slowed > 1 ? `slowed ${slowed} x` : 'as it is', ms(ours), ms(theirs), times(ours / theirs),
          times(busy), times(first), `${ms(blocked)} / ${ms(theirBlocked)}`, over.map(([what, , most]) => `${what} (${times(most)})`).join(', ')]);
        missed.push(...over.map(([what, ratio, most]) => `${view.name} from ${feed.name}, ${what}: ${times(ratio)}, not ${times(most)}`));
        console.error(rows.at(-1).join(' | '));
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}

publish('render', `${asTable(rows)}\n\n${missed.length ? `**Not kept:** ${missed.join('; ')}.` : 'All of it is kept.'}`);
