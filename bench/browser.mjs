/** A browser, a server and pages that are asked for the first time: what measuring in a page needs. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {launch} from 'puppeteer-core';
import {findBrowser, quietSwitches} from '../tests/browsers/browsers.mjs';
import {root} from '../build/files.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json'};

/**
 * Serves `dist/` and what `answers` has (`{path: [media type, text]}`), compressed beforehand, so that the server
 * costs all alike. What nobody has is "not found". `asked` says how often an address was asked for.
 */
export async function serve(answers) {
  const ready = new Map(Object.entries(answers).map(([path, [type, text]]) => [path, [type, gzipSync(text)]]));
  const find = (path) => {
    if (!ready.has(path) && path.startsWith('/dist/')) {
      ready.set(path, [types[extname(path)] ?? 'text/plain', gzipSync(readFileSync(join(root, path)))]);
    }
    return ready.get(path);
  };
  const counts = new Map();
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    counts.set(pathname, (counts.get(pathname) ?? 0) + 1);
    const [type, body] = find(pathname) ?? [];
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store'}).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close(), asked: (path) => counts.get(path) ?? 0};
}

/** Pages of its own that Chromium loads into every new window, a hundred files, while the page measured is loading. */
const ownPages = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** Pause before a new window is measured, in milliseconds: opening it is not the page's work. */
const settling = 500;

/** A Chromium without a window, in the city's zone. */
export const launchChromium = () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('measuring needs Chromium');
  return launch({
    executablePath,
    env: {...process.env, TZ: 'Europe/Berlin'},
    args: [...quietSwitches, '--lang=de', `--disable-features=${ownPages}`],
  });
};

/** Runs `work` in a page of a browser that has seen nothing yet, slowed so many times. */
export async function inFreshPage(browser, {slowed = 1, prepare} = {}, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1024, height: 768});
    if (prepare) await page.evaluateOnNewDocument(prepare);
    const session = await page.createCDPSession();
    if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: slowed});
    await new Promise((resolve) => setTimeout(resolve, settling));
    return await work(page, session);
  } finally {
    await context.close();
  }
}

/** Total blocking time: the part of each task beyond 50 ms, in milliseconds. */
export const blockingTime = (tasks) => tasks.reduce((total, {all}) => total + Math.max(0, all - 50), 0);

/** Names in a trace of the parsing and compiling of scripts, documents and style sheets. */
const PARSING = /^(Parse(HTML|AuthorStyleSheet)|v8\.(compile|parse|produce)\w*|V8\.(Compile|Parse|PreParse|Deserialize)\w*)$/;

/**
 * The tasks of the page's main thread while `work` goes on, in milliseconds of processor time, which other work on the
 * machine does not lengthen: all of each, and the part that is parsing, which only fewer bytes can shorten.
 */
export async function tasksOf(tab, work) {
  await tab.tracing.start({categories: ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing']});
  await work();
  await tab.evaluate(`performance.mark('traced')`);
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  const {pid, tid} = traceEvents.find(({name}) => name === 'traced');
  const events = traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let [taskEnd, parsedEnd] = [0, 0];
  const tasks = [];
  for (const {name, ts, dur, tdur = dur} of events) {
    if (ts >= taskEnd) {
      taskEnd = ts + dur;
      tasks.push({all: tdur / 1000, parsing: 0});
    }
    if (PARSING.test(name) && ts >= parsedEnd) {
      parsedEnd = ts + dur;
      tasks.at(-1).parsing += tdur / 1000;
    }
  }
  return tasks;
}

/** Counts leftovers of widgets: `left()` says how many timers wait and how many observers look. */
export const watchLeftovers = `{
  const timers = new Set();
  for (const [begin, end, once] of [['setTimeout', 'clearTimeout', true], ['setInterval', 'clearInterval', false]]) {
    const [plainBegin, plainEnd] = [globalThis[begin], globalThis[end]];
    globalThis[begin] = (work, ...rest) => {
      const timer = plainBegin((...values) => {
        if (once) timers.delete(timer);
        work(...values);
      }, ...rest);
      timers.add(timer);
      return timer;
    };
    globalThis[end] = (timer) => {
      timers.delete(timer);
      plainEnd(timer);
    };
  }
  const observers = [];
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    globalThis[name] = class extends globalThis[name] {
      looks = false;
      constructor(...values) {
        super(...values);
        observers.push(new WeakRef(this));
      }
      observe(...values) {
        this.looks = true;
        super.observe(...values);
      }
      disconnect() {
        this.looks = false;
        super.disconnect();
      }
    };
  }
  globalThis.left = () => ({timers: timers.size, observers: observers.filter((one) => one.deref()?.looks).length});
}`;
