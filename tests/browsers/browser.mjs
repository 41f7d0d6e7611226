import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join} from 'node:path';
import {tmpdir} from 'node:os';
import {createDemoServer} from '../../demo/server.mjs';
import {findBrowser} from './browsers.mjs';
import {launchChromium} from './headless.mjs';

/** The Chromium that tests of the demo's pages run in; undefined where there is none. */
export const executablePath = findBrowser('chromium');

/** How long something that has to come may take, in milliseconds: a machine may be slow without being wrong. */
export const patience = 60_000;

const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** Whether a message of the console is a fault of the page. Requests fail on purpose in many tests. */
const isOwnFault = (text) => !/Failed to load resource/.test(text);

/**
 * The demo with a copy of the package: a build that runs meanwhile must not take the files away from under a page.
 * @param {{today?: string, more?: (path: string) => object | undefined}} options `more`: replies for further paths
 */
export async function serveDemo(options = {}) {
  if (!existsSync(join(built, 'integrity.json'))) throw new Error('The package is not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'demo-pages-'));
  const dist = join(folder, 'dist');
  cpSync(built, dist, {recursive: true});
  const server = await createDemoServer({...options, dist});
  return {
    url: server.url,
    folder,
    async close() {
      await server.close();
      rmSync(folder, {recursive: true});
    },
  };
}

/** Leaves the frames of a page empty: who looks at the page alone need not wait for what is in them. */
async function emptyFrames(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.isNavigationRequest() && request.frame() !== page.mainFrame()
    ? request.respond({contentType: 'text/html', body: ''}) : request.continue()));
}

/** A page of a browser, and what its console complained of. */
async function openPage(browser, address,
  {width = 1280, scheme = 'light', script = true, bypassPolicy = false, frames = true} = {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  // A page behind another gets no frames, and neither what is lazy nor what waits for a frame would ever come.
  await page.bringToFront();
  const faults = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && isOwnFault(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setBypassCSP(bypassPolicy);
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setViewport({width, height: 900});
  if (!frames) await emptyFrames(page);
  await page.goto(address, {waitUntil: 'load'});
  return {page, faults};
}

/** The next file that a page offers and the browser keeps in a folder: a promise of its path. */
async function nextDownload(browser, folder) {
  const client = await browser.target().createCDPSession();
  // A folder of its own: beside another of that name a file would get another name than the page gave it.
  const downloadPath = mkdtempSync(join(folder, 'download-'));
  await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath, eventsEnabled: true});
  let name;
  client.on('Browser.downloadWillBegin', ({suggestedFilename}) => {
    name = suggestedFilename;
  });
  return {file: new Promise((resolve, reject) => {
    client.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') resolve(join(downloadPath, name));
      if (state === 'canceled') reject(new Error(`${name} was not kept`));
    });
  })};
}

/**
 * The demo on a fixed day, or on the real one, and a browser in front of it.
 * @param {{today?: string}} [options]
 */
export async function openDemo({today} = {}) {
  const server = await serveDemo({today});
  const browser = await launchChromium();
  return {
    url: server.url,
    open: (path, options) => openPage(browser, server.url + path, options),
    nextDownload: () => nextDownload(browser, server.folder),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
