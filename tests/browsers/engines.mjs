import puppeteer from 'puppeteer-core';
import {endGroup, startDisplay, startDriver} from './webkit-launcher.mjs';
import {findBrowser, quietSwitches} from './browsers.mjs';
import {patience} from './browser.mjs';

/*
 * One page in each of the three engines, by the same few words: `go` to an address, `run` a function in the page
 * and have what it comes to, `close`. WebKit is driven by the WebDriver protocol itself (W3C WebDriver §10, §13).
 */

async function byPuppeteer(engine, executablePath) {
  const browser = await puppeteer.launch(engine === 'firefox'
    ? {browser: 'firefox', executablePath, timeout: patience, args: ['-headless']}
    : {executablePath, timeout: patience, args: [...quietSwitches, '--force-device-scale-factor=1']});
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({width: 800, height: 2450});
  return {
    engine,
    page,
    ...engine === 'chromium' && {picture: () => page.screenshot({optimizeForSpeed: true})},
    go: (url) => page.goto(url, {waitUntil: 'load'}),
    run: (task, ...given) => page.evaluate(task, ...given),
    close: () => browser.close(),
  };
}

async function byWebDriver(binary) {
  const display = await startDisplay();
  const driver = await startDriver(display.display, {});
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
  const script = (task) => `const [done, ...given] = [arguments[arguments.length - 1], ...[].slice.call(arguments, 0, -1)];
    (async () => (${task})(...given))().then((value) => done({value}), (error) => done({error: String(error)}));`;
  return {
    engine: 'webkit',
    go: (url) => command('POST', `/${sessionId}/url`, {url}),
    async run(task, ...args) {
      const {value, error} = await command('POST', `/${sessionId}/execute/async`, {script: script(task), args});
      if (error) throw new Error(error);
      return value;
    },
    async close() {
      await command('DELETE', `/${sessionId}`).catch(() => {});
      await Promise.all([driver.process, display.process].map(endGroup));
    },
  };
}

/** @param {'chromium' | 'firefox' | 'webkit'} engine */
export function openEngine(engine) {
  const binary = findBrowser(engine);
  if (!binary) throw new Error(`${engine} is not installed`);
  return engine === 'webkit' ? byWebDriver(binary) : byPuppeteer(engine, binary);
}
