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
 * costs all alike. What nobody has is "not found".
 */
export async function serve(answers) {
  const ready = new Map(Object.entries(answers).map(([path, [type, text]]) => [path, [type, gzipSync(text)]]));
  const find = (path) => {
    if (!ready.has(path) && path.startsWith('/dist/')) {
      ready.set(path, [types[extname(path)] ?? 'text/plain', gzipSync(readFileSync(join(root, path)))]);
    }
    return ready.get(path);
  };
  const server = createServer(({url}, response) => {
    const [type, body] = find(new URL(url, 'http://localhost').pathname) ?? [];
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store'}).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
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

/** Tells the long tasks of the page: `longTasks` in milliseconds each. */
export const watchLongTasks = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({startTime, duration}) => ({startTime, duration}))))
    .observe({type: 'longtask', buffered: true});`;

/** Total blocking time: the part of each task beyond 50 ms, in milliseconds. */
export const blockingTime = (tasks) => tasks.reduce((total, {duration}) => total + Math.max(0, duration - 50), 0);
