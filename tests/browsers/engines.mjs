import puppeteer from 'puppeteer-core';
import {endGroup, startDisplay, startDriver} from './webkit-launcher.mjs';
import {launchChromium} from './headless.mjs';
import {startPatiently} from './start-patiently.mjs';
import {findBrowser, firefoxPrefs} from './browsers.mjs';
import {patience} from './browser.mjs';

/*
 * One page in each of the three engines, by the same few words: `go` to an address, `run` a function in the page
 * and have what it comes to, `close`. WebKit is driven by the WebDriver protocol itself (W3C WebDriver §10, §13).
 */

/** Firefox drops a navigation when the page one leaves sets its own address just then, as the generator does. */
const goTo = (page, url) => page.goto(url, {waitUntil: 'load'}).catch((error) => {
  if (!/NS_BINDING_ABORTED/.test(error.message)) throw error;
  return page.goto(url, {waitUntil: 'load'});
});

async function byPuppeteer(engine, executablePath) {
  const browser = engine === 'chromium' ? await launchChromium(['--force-device-scale-factor=1'])
    : await startPatiently('Firefox', () => puppeteer.launch({
      browser: 'firefox', executablePath, timeout: 2 * patience, args: ['-headless'], extraPrefsFirefox: firefoxPrefs}));
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({width: 800, height: 2450});
  return {
    engine,
    page,
    ...engine === 'chromium' && {picture: () => page.screenshot({optimizeForSpeed: true})},
    go: (url) => goTo(page, url),
    run: (task, ...given) => page.evaluate(task, ...given),
    close: () => browser.close(),
  };
}

/** A driver with a session: `command` says something to the session, `close` ends all. */
async function startWebKit(binary) {
  const display = await startDisplay();
  const started = [display.process];
  const endAll = () => Promise.all(started.map(endGroup));
  try {
    const driver = await startDriver(display.display, {});
    started.push(driver.process);
    const command = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${driver.port}/session${path}`,
        {method, ...body && {body: JSON.stringify(body)}});
      const {value} = await answer.json();
      if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
      return value;
    };
    const {sessionId} = await command('POST', '', {capabilities: {alwaysMatch: {
      browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary, args: ['--automation']},
      // What a page is asked to do has its own limits, and a machine may be slow without being wrong.
      timeouts: {script: 2 * patience, pageLoad: 2 * patience}}}});
    return {
      command: (method, path, body) => command(method, `/${sessionId}${path}`, body),
      async close() {
        await command('DELETE', `/${sessionId}`).catch(() => {});
        await endAll();
      },
    };
  } catch (error) {
    await endAll();
    throw error;
  }
}

async function byWebDriver(binary) {
  const {command, close} = await startPatiently('WebKit', () => startWebKit(binary));
  const script = (task) => `const [done, ...given] = [arguments[arguments.length - 1], ...[].slice.call(arguments, 0, -1)];
    (async () => (${task})(...given))().then((value) => done({value}), (error) => done({error: String(error)}));`;
  return {
    engine: 'webkit',
    go: (url) => command('POST', '/url', {url}),
    async run(task, ...args) {
      const {value, error} = await command('POST', '/execute/async', {script: script(task), args});
      if (error) throw new Error(error);
      return value;
    },
    close,
  };
}

/** @param {'chromium' | 'firefox' | 'webkit'} engine */
export function openEngine(engine) {
  const binary = findBrowser(engine);
  if (!binary) throw new Error(`${engine} is not installed`);
  return engine === 'webkit' ? byWebDriver(binary) : byPuppeteer(engine, binary);
}
